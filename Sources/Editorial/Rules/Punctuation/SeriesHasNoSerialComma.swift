import DraftText

/// A simple series has no comma before its “and”.
///
/// Only a series of single words is checked. Where one element is itself a phrase with “and”, the
/// comma shows what belongs together.
///
/// - Right: `prevention, protection and prosecution`
/// - Wrong: `prevention, protection, and prosecution`
/// - Source: style guide of the Office for the Coordination of Humanitarian Affairs; adopted texts
/// - Certainty: C
/// - Severity: information
/// - Languages: English
struct SeriesHasNoSerialComma: EditorialRule {
  let id: RuleID = 34

  func remarks(on text: CheckedText) -> [Remark] { text.body.flatMap(remarks) }

  private func remarks(on unit: TextUnit) -> [Remark] {
    let list = TokenList(unit)
    return list.indices.compactMap { index in
      guard list.isMark(index, ","), ["and", "or"].contains(list.folded(index + 1)),
        isElement(index - 1, list), list.isMark(index - 2, ","), isElement(index - 3, list),
        isElement(index + 2, list), endsSeries(index + 3, list), list.isJudged(index),
        !list.isMark(index - 4, ","),
        let span = list[index]?.range
      else { return nil }
      return unit.remark(
        span,
        "A series of single words has no comma before its last element.",
        suggestion: unit.replacing(span, with: "")
      )
    }
  }

  /// A word in small letters that can be counted up; no adverb, no insertion.
  private func isElement(_ index: Int, _ list: TokenList) -> Bool {
    guard list.isWord(index), !list.isCapitalized(index) else { return false }
    let word = list.folded(index)
    return word.utf8.count > 2 && !word.hasSuffix("ly") && !Self.others.contains(word)
  }

  /// After the last element the series is over: with a mark, a small word or the noun of adjectives.
  private func endsSeries(_ index: Int, _ list: TokenList) -> Bool {
    guard let token = list[index] else { return true }
    return token.kind != .word || !["that", "to", "and", "or"].contains(token.folded)
  }

  /// Words that are set between commas, or open a clause.
  private static let others: Set<String> = Set(
    """
    however therefore thus alia including also further moreover inter whether where which who when \
    the this that these those its their all any each both such not only for with through from into \
    reaffirming recalling noting recognizing welcoming stressing emphasizing requests decides \
    other others related encourages invites urges calls notes recalls welcomes stresses
    """.split(separator: " ").map(String.init)
  )
}
