import DraftText

/// A range of years has an en dash.
///
/// - Right: `the United Nations Decade of Family Farming (2019–2028)`
/// - Wrong: `the United Nations Decade of Family Farming (2019-2028)`
/// - Source: adopted texts, among them resolutions 70/1 and 76/7
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct YearRangesHaveDashes: EditorialRule {
  let id: RuleID = 46

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap { remark(at: $0, list) }
    }
  }

  private func remark(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "-", "\u{2010}", "\u{2011}"), let first = list.integer(index - 1),
      let second = list.integer(index + 1), (1800...2199).contains(first),
      second > first && second < 2200
        || list.words(index + 1).utf8.count == 2
          && second > first % 100,
      !list.isMark(index - 2, "-", "/", "_", "."), !list.isMark(index + 2, "-", "/", "_"),
      list.isJudged(index - 1), let dash = list[index]?.range
    else { return nil }
    return list.unit.remark(
      list.span(index - 1, index + 1),
      "A range of years has an en dash.",
      suggestion: list.unit.replacing(
        spaces(around: dash, list.unit),
        with: "–",
        isSafe: true
      )
    )
  }

  private func spaces(around dash: Range<Int>, _ unit: TextUnit) -> Range<Int> {
    var (start, end) = (dash.lowerBound, dash.upperBound)
    while start > 0, unit.scalars[start - 1] == " " { start -= 1 }
    while end < unit.scalars.count, unit.scalars[end] == " " { end += 1 }
    return start..<end
  }
}
