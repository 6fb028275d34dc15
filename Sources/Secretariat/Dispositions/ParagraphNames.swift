import DraftText

/// What the paragraphs of a text are called; one without a number is told by its place: `¶12`.
struct ParagraphNames {
  /// The names, in order.
  let all: [String]
  private let finder: ParagraphFinder
  private let label: String

  init(_ draft: Draft, named label: String) {
    all = draft.references().enumerated().map { $0.element?.description ?? "¶\($0.offset + 1)" }
    finder = ParagraphFinder(draft, named: label)
    self.label = label
  }

  subscript(index: Int) -> String { all.indices.contains(index) ? all[index] : "?" }

  /// Several, parted by commas.
  func list(_ indices: some Sequence<Int>) -> String {
    indices.map { self[$0] }.joined(separator: ", ")
  }

  /// The paragraph that somebody means.
  ///
  /// - Throws: that there is none, with the nearest.
  func index(of typed: String) throws(Problem) -> Int {
    let typed = Self.trimmed(typed)
    guard typed.hasPrefix("¶") else { return try finder.index(of: typed) }
    guard let number = Int(Self.trimmed(String(typed.dropFirst()))),
      all.indices.contains(number - 1)
    else { throw Problem("\(label) has no \(typed)", hint: "It has ¶1 to ¶\(all.count).") }
    return number - 1
  }

  /// The paragraphs that somebody means, such as `OP3, OP5`; `OP3, 5 and 7` too.
  func indices(of typed: String) throws(Problem) -> [Int] {
    if !typed.contains("¶"), let list = ReferenceList(parsing: Self.trimmed(typed)) {
      return try finder.indices(of: list.references)
    }
    return try typed.split(separator: ",").map { part throws(Problem) in
      try index(of: String(part))
    }
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
