import DraftText

/// The opening words of a draft's paragraphs, as far as it sets them in italics.
struct OpeningWords {
  private let language: Language
  private var known: [Role: Set<String>] = [:]

  init(of draft: Draft) {
    language = draft.language
    for paragraph in draft.paragraphs {
      guard case .text(let words, let style)? = paragraph.runs.first, style.emphasis else {
        continue
      }
      known[paragraph.role, default: []].insert(words.unspaced)
    }
  }

  /// The words with which a paragraph opens, and the bracket before them.
  ///
  /// - Returns: `nil` where the draft sets none in italics, or where none are known.
  func lead(of text: String, _ role: Role) -> (mark: String, lead: String)? {
    guard let known = known[role] else { return nil }
    let mark = String(text.prefix { $0 == "[" })
    let words = text.dropFirst(mark.count)
    func ends(_ lead: some StringProtocol) -> Bool {
      words.dropFirst(lead.count).first.map { !$0.isLetter } ?? true
    }
    let own = known.filter { !$0.isEmpty && words.hasPrefix($0) && ends($0) }
      .max { $0.count < $1.count }
    if let own { return (mark, own) }
    let first = words.prefix(120).split(separator: " ", maxSplits: 3).prefix(3)
    for count in 1...3 where count <= first.count {
      let phrase = first.prefix(count).joined(separator: " ")
      guard Role(openingWords: phrase, language: language) != nil else { continue }
      let lead = first.dropFirst(count).first == "upon" ? phrase + " upon" : phrase
      let bare = lead.hasSuffix(",") ? String(lead.dropLast()) : lead
      return words.hasPrefix(bare) ? (mark, bare) : nil
    }
    return nil
  }

  /// The opening words of the later alternatives of a bracket around a whole paragraph, set like
  /// those of the first.
  func setting(_ runs: [Run], _ role: Role) -> [Run] {
    guard known[role] != nil, case .text(let start, _)? = runs.first, start.hasPrefix("["),
      case .text(let end, _)? = runs.last, end.hasSuffix("]")
    else { return runs }
    return runs.flatMap { run -> [Run] in
      guard case .text(let words, .plain) = run, words.firstRange(of: " / ") != nil else {
        return [run]
      }
      var set: [Run] = []
      for (index, part) in words.parts(between: " / ").enumerated() {
        if index > 0 { set.append(.text(" / ")) }
        if index > 0, let lead = lead(of: part, role)?.lead, part.hasPrefix(lead) {
          set.append(.text(lead, Style(emphasis: true)))
          set.append(.text(String(part.dropFirst(lead.count))))
        } else {
          set.append(.text(part))
        }
      }
      return set
    }
    .joiningNeighbours
  }
}

extension String {
  /// What stands between a separator.
  fileprivate func parts(between separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
