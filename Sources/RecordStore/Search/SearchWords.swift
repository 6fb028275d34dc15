/// What somebody searches for: words that a text must have, all of them.
///
/// A word finds those that begin with it; what stands in quotation marks is found as it stands.
/// Nothing else has a meaning of its own, so that whatever is typed is searched for.
public struct SearchWords: Hashable, Sendable {
  /// What is searched for, as it was typed, spaces at its ends left out.
  public let typed: String
  /// The same as SQLite reads it.
  let expression: String

  /// The most words, and the most characters, that are taken.
  private static let limits = (words: 20, characters: 400)

  /// Reads what was typed.
  public init(_ typed: String) {
    let typed = typed.prefix(Self.limits.characters)
    self.typed = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var terms: [String] = []
    // Every second part stands in quotation marks; of marks that are not closed, the rest does.
    let parts = typed.split(
      omittingEmptySubsequences: false,
      whereSeparator: {
        $0 == "\"" || $0 == "“" || $0 == "”" || $0 == "„" || $0 == "«" || $0 == "»"
      }
    )
    for (index, part) in parts.enumerated() {
      let isQuoted = !index.isMultiple(of: 2)
      let words = isQuoted ? [part] : part.split(whereSeparator: \.isWhitespace)
      for word in words where Self.hasWord(word) {
        let term = SearchScript.cut(String(word))
        terms.append(isQuoted ? "\"\(term)\"" : "\"\(term)\" *")
      }
    }
    expression = terms.prefix(Self.limits.words).joined(separator: " AND ")
  }

  /// Whether there is nothing to search for.
  public var isEmpty: Bool { expression.isEmpty }

  private static func hasWord(_ text: Substring) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }
}
