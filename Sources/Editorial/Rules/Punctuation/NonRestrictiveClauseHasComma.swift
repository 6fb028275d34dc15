import DraftText

/// A clause that only adds information has a comma before its “which”.
///
/// A resolution that is cited with its number and date is already identified, so a clause after it
/// cannot define it further and is set off by a comma. Only such clauses are checked.
///
/// - Right: `its resolution 74/176 of 18 December 2019, which builds on resolution 68/192`
/// - Wrong: `its resolution 74/176 of 18 December 2019 which builds on resolution 68/192`
/// - Source: general practice of English punctuation
/// - Certainty: G
/// - Severity: information
/// - Languages: English
struct NonRestrictiveClauseHasComma: EditorialRule {
  let id: RuleID = 37

  func remarks(on text: CheckedText) -> [Remark] { text.body.flatMap(remarks) }

  private func remarks(on unit: TextUnit) -> [Remark] {
    let list = TokenList(unit)
    return list.indices.compactMap { index in
      guard list.folded(index) == "which", list.isJudged(index), isNamed(before: index, list),
        let end = list[index - 1]?.range.upperBound
      else { return nil }
      return unit.remark(
        list.span(index - 1, index),
        "The resolution is already identified, so “which” is preceded by a comma.",
        suggestion: unit.replacing(end..<end, with: ",")
      )
    }
  }

  /// `resolution 74/176 of 18 December 2019` or `resolution 74/176`.
  private func isNamed(before index: Int, _ list: TokenList) -> Bool {
    if list[index - 1]?.kind == .code { return list.isResolution(index - 2) }
    return (list.integer(index - 1) ?? 0) > 1900 && EnglishMonth(list.words(index - 2)) != nil
      && list.integer(index - 3) != nil && list.folded(index - 4) == "of"
      && list[index - 5]?.kind == .code
  }
}

extension TokenList {
  /// Whether a word says that the number behind it is that of a resolution or a decision.
  fileprivate func isResolution(_ index: Int) -> Bool {
    folded(index) == "resolution" || folded(index) == "decision"
  }
}
