import DraftText

/// A sentence does not begin with a figure.
///
/// The number is written in words, or the sentence is rearranged. A year, a date and a number that
/// belongs to a list are accepted. Headings, titles, tables, footnotes and the lines of letters are
/// not checked.
///
/// - Right: `Sixty staff members were trained in 2020.`
/// - Wrong: `60 staff members were trained in 2020.`
/// - Source: United Nations Editorial Manual, numbers
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct SentenceBeginsWithWord: EditorialRule {
  let id: RuleID = 39

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap { unit -> [Remark] in
      switch unit.role {
      case .preambular?, .operative?, .item?, .flush?: break
      default: return []
      }
      let list = TokenList(unit)
      return list.indices.compactMap { remark(at: $0, list) }
    }
  }

  private func remark(at index: Int, _ list: TokenList) -> Remark? {
    guard let token = list[index], token.kind == .number, list.beginsSentence(index),
      list.isJudged(index), list.isWord(index + 1), !list.touchesNext(index),
      EnglishMonth(list.words(index + 1)) == nil
    else { return nil }
    let number = list.integer(index)
    if let number, (1500...2100).contains(number) { return nil }
    // `5 bis`, `4 alt`: a number of the paragraph that was not told from its words.
    guard !["bis", "ter", "quater", "alt"].contains(list.folded(index + 1)),
      index > 0 || !list.isCapitalized(index + 1)
        || ["member", "states", "parties"].contains(list.folded(index + 1))
    else { return nil }
    return list.unit.remark(
      token.range,
      "A sentence does not begin with a figure.",
      suggestion: number.flatMap(NumberWords.spelling).map {
        list.unit.replacing(token.range, with: $0.prefix(1).uppercased() + $0.dropFirst())
      }
    )
  }
}
