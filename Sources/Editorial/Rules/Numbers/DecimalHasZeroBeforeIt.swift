import DraftText

/// A decimal fraction below one has a zero before the decimal point.
///
/// - Right: `an increase of 0.85 per cent`
/// - Wrong: `an increase of .85 per cent`
/// - Source: United Nations Editorial Manual, numbers
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct DecimalHasZeroBeforeIt: EditorialRule {
  let id: RuleID = 42

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap { remark(at: $0, list) }
    }
  }

  private func remark(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "."), list[index + 1]?.kind == .number, list.touchesNext(index),
      list.isJudged(index), let start = list[index]?.range.lowerBound, start > 0
    else { return nil }
    let before = list.unit.scalars[start - 1]
    guard before.isSpace || ["$", "€", "£", "(", "–", "−"].contains(before),
      !list.words(index + 1).contains("."),
      !list.isMark(index + 2, ".") || !list.touchesNext(index + 1)
    else { return nil }
    return list.unit.remark(
      list.span(index, index + 1),
      "There is a zero before the decimal point: 0.85.",
      suggestion: list.unit.replacing(start..<start, with: "0", isSafe: true)
    )
  }
}
