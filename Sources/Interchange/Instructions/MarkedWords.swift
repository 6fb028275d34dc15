/// A paragraph written out with marks for what is to come and to go: `[+Delegation A: all]`,
/// `[upon request - Group X delete]`, `[three - Group X / six - Delegation B]`, `~~two~~ **five**`.
struct MarkedWords {
  /// The text as it stands, and as it is wished for.
  private var old = ""
  private var new = ""
  /// Whether there is any mark.
  private(set) var hasMarks = false
  private var isUnderstood = true

  init(_ text: String) {
    var rest = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    while let first = rest.first {
      if first == "[" {
        guard let end = rest.firstIndex(of: "]") else {
          isUnderstood = false
          return
        }
        hasMarks = true
        addBracket(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      } else if let (words, after) = Self.marked(rest, by: "**") {
        hasMarks = true
        new += words
        rest = after
      } else if let (words, after) = Self.marked(rest, by: "~~") {
        hasMarks = true
        old += words
        rest = after
      } else if first == "(", let end = rest.firstIndex(of: ")"),
        Self.isName(rest[rest.index(after: rest.startIndex)..<end])
      {
        rest = rest[rest.index(after: end)...]
      } else {
        if first != "*" {
          old.append(first)
          new.append(first)
        }
        rest.removeFirst()
      }
    }
  }

  /// The text as it is wished for, if what it leaves is the text as it stands.
  func new(against base: String) -> String? {
    guard isUnderstood, Self.squeezed(old) == Self.squeezed(base) else { return nil }
    return Self.squeezed(new)
  }

  private mutating func addBracket(_ bracket: Substring) {
    let alternatives = bracket.split(separator: "/").map { Self.trimmed($0) }
    if alternatives.count == 2 {
      let words = alternatives.map(Self.withoutHolder)
      old += words[0]
      new += words[1]
      return
    }
    if let colon = bracket.firstIndex(of: ":") {
      var name = bracket[..<colon]
      if name.first == "+" { name.removeFirst() }
      guard Self.isName(name) else {
        isUnderstood = false
        return
      }
      new += Self.trimmed(bracket[bracket.index(after: colon)...])
      return
    }
    // A comma in the brackets keeps its place; the holder stands behind a dash.
    guard bracket.hasSuffix(" delete"), let dash = bracket.ranges(of: " - ").last,
      Self.isName(bracket[dash.upperBound...].dropLast(" delete".count))
    else {
      isUnderstood = false
      return
    }
    old += bracket[..<dash.lowerBound]
  }

  private static func marked(
    _ text: Substring,
    by mark: String
  ) -> (words: Substring, rest: Substring)? {
    guard text.hasPrefix(mark) else { return nil }
    let inner = text.dropFirst(mark.count)
    guard let end = inner.ranges(of: mark).first else { return nil }
    return (inner[..<end.lowerBound], inner[end.upperBound...])
  }

  private static func withoutHolder(_ words: String) -> String {
    guard let dash = words.ranges(of: " - ").last else { return words }
    return String(words[..<dash.lowerBound])
  }

  private static func isName(_ words: Substring) -> Bool {
    let small = words.lowercased()
    return small.hasPrefix("delegation ") || small.hasPrefix("group ")
  }

  private static func trimmed(_ words: Substring) -> String {
    words.split(separator: " ").joined(separator: " ")
  }

  /// Words with one space between them and none before marks.
  private static func squeezed(_ text: String) -> String {
    var squeezed = ""
    for word in text.split(separator: " ") {
      if !squeezed.isEmpty, ![",", ";", "."].contains(String(word.prefix(1))) { squeezed += " " }
      squeezed += word
    }
    return squeezed
  }
}
