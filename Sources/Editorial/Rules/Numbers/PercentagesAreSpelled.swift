import DraftText

/// Percentages are written with a figure and “per cent”.
///
/// The sign is for tables. The number is a figure even below 10, but is written in words at the
/// beginning of a sentence.
///
/// - Right: `more than 50 per cent of detected victims`
/// - Wrong: `more than 50% of detected victims`
/// - Wrong: `more than 50 percent of detected victims`
/// - Source: United Nations Editorial Manual, numbers
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct PercentagesAreSpelled: EditorialRule {
  let id: RuleID = 41

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let list = TokenList(unit)
      // A line of a few words may be the row of a table.
      if unit.role == .plain, list.tokens.count(where: { $0.kind == .word }) < 8 { return [] }
      return list.indices.compactMap {
        sign(at: $0, list) ?? oneWord(at: $0, list) ?? spelledNumber(at: $0, list)
      }
    }
  }

  private func sign(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "%"), list[index - 1]?.kind == .number, list.isJudged(index),
      let start = list[index - 1]?.range.upperBound, let sign = list[index]?.range
    else { return nil }
    let span = start..<sign.upperBound
    guard span.count <= 2 else { return nil }
    let sticks = list.isWord(index + 1) && list.touchesNext(index)
    let isRange = list.isMark(index + 1, "-", "–", "/", "‑")
    return list.unit.remark(
      list.span(index - 1, index),
      "“Per cent” is written in words; the sign is for tables.",
      suggestion: list.unit.replacing(
        span,
        with: sticks ? " per cent " : " per cent",
        isSafe: !sticks && !isRange
      )
    )
  }

  private func oneWord(at index: Int, _ list: TokenList) -> Remark? {
    guard list.folded(index) == "percent", list.isJudged(index), let span = list[index]?.range,
      list[index - 1]?.kind == .number || NumberWords.values[list.folded(index - 1)] != nil
    else { return nil }
    return list.unit.remark(
      span,
      "“Per cent” is written as two words.",
      suggestion: list.unit.replacing(span, with: "per cent", isSafe: true)
    )
  }

  private func spelledNumber(at index: Int, _ list: TokenList) -> Remark? {
    guard list.folded(index + 1) == "per", list.folded(index + 2) == "cent",
      let number = NumberWords.values[list.folded(index)], !list.beginsSentence(index),
      NumberWords.values[list.folded(index - 1)] == nil, list.isJudged(index),
      list.folded(index - 1) != "hundred", let span = list[index]?.range
    else { return nil }
    return list.unit.remark(
      span,
      "The number before “per cent” is written in figures.",
      suggestion: list.unit.replacing(span, with: "\(number)", isSafe: true)
    )
  }
}
