import Publishing

/// A paper that lies with a letter, as it is named in a sentence.
///
/// Articles stand where they belong: “the table of dispositions and the concept note”, but “Rev.3”,
/// “A/75/L.1” and “annex II”, which are names.
struct EnclosedPaper {
  /// What it is called, without an article.
  let words: String
  /// Whether an article stands before it.
  let hasArticle: Bool

  /// Takes a paper as it is typed, on one line.
  init(_ typed: String) {
    let lead = typed.lowercased()
    if lead.hasPrefix("the ") {
      words = String(typed.dropFirst(4))
      hasArticle = true
      return
    }
    let parts = typed.split(separator: " ")
    let isIndefinite = ["a", "an"].contains(lead.prefix { $0 != " " })
    let isNumbered =
      parts.first?.contains(where: \.isNumber) ?? false
      || parts.count == 2 && parts.last.map(Self.isNumber) ?? false
    hasArticle = !isIndefinite && !isNumbered
    words = typed.insideSentence
  }

  /// Papers in a sentence; one article serves for all that have one.
  static func list(_ papers: [EnclosedPaper]) -> String {
    if papers.allSatisfy(\.hasArticle) {
      return "the \(ParagraphGroup.list(papers.map(\.words)))"
    }
    return ParagraphGroup.list(papers.map { $0.hasArticle ? "the \($0.words)" : $0.words })
  }

  /// `2`, `1/Rev.1`, `II`.
  private static func isNumber(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) || word.allSatisfy { "IVX".contains($0) }
  }
}
