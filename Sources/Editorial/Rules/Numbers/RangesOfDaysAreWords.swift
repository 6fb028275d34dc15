import DraftText

/// A range of days is written “22 and 23 November”, a longer one “from 22 to 25 November”.
///
/// In running text, words join the days. Two consecutive days are both named; “from … to …” is for
/// three days or more. The dash is accepted in parentheses and footnotes that list the places and
/// dates of meetings.
///
/// Where two days have their weekdays, a comma comes before “and” too, because it closes the date
/// that the first one opened. A missing one is reported as information.
///
/// - Right: `on 22 and 23 November 2021`
/// - Right: `from 13 to 18 October 2014`
/// - Right: `Monday, 22 November, and Tuesday, 23 November 2021`
/// - Wrong: `on 22-23 November 2021`
/// - Wrong: `from 22 to 23 November 2021`
/// - Wrong: `Monday, 22 November and Tuesday, 23 November 2021`
/// - Source: good practice, seen in adopted texts; the United Nations Editorial Manual has a heading
///   “Ranges of dates”, but the forms given here do not rest on it
/// - Certainty: G
/// - Severity: warning
/// - Languages: English
struct RangesOfDaysAreWords: EditorialRule {
  let id: RuleID = 45

  func remarks(on text: CheckedText) -> [Remark] {
    (text.paragraphs + text.letterLines).flatMap { unit -> [Remark] in
      let list = TokenList(unit)
      var depth = 0
      return list.indices.compactMap { index in
        if list.isMark(index, "(") { depth += 1 }
        if list.isMark(index, ")") { depth = max(0, depth - 1) }
        return depth == 0 ? remark(at: index, list) : nil
      }
    }
  }

  private func remark(at index: Int, _ list: TokenList) -> Remark? {
    dash(at: index, list) ?? twoDays(at: index, list) ?? weekdays(at: index, list)
  }

  /// `Monday, 22 November and Tuesday, 23 November`.
  private func weekdays(at index: Int, _ list: TokenList) -> Remark? {
    guard Self.weekdays.contains(list.words(index)), list.isMark(index + 1, ","),
      list.integer(index + 2) != nil, EnglishMonth(list.words(index + 3)) != nil,
      list.folded(index + 4) == "and", Self.weekdays.contains(list.words(index + 5)),
      list.isMark(index + 6, ","), list.integer(index + 7) != nil, list.isJudged(index)
    else { return nil }
    let span = list.span(index + 3, index + 3)
    return list.unit.remark(
      span,
      "A comma closes the date after a weekday: “Monday, 22 November, and Tuesday, …”.",
      suggestion: list.unit.replacing(span, with: list.words(index + 3) + ","),
      atMost: .information
    )
  }

  private static let weekdays: Set = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// `22-23 November`.
  private func dash(at index: Int, _ list: TokenList) -> Remark? {
    guard let (first, second) = days(index, index + 2, list), list.isMark(index + 1, "-", "–", "‑"),
      EnglishMonth(list.words(index + 3)) != nil
    else { return nil }
    let before = list.folded(index - 1)
    let span = list.span(index, index + 2)
    let isPair = second == first + 1
    // “on 22–25 November” has to lose its “on”.
    if !isPair, before == "on" {
      let wider = list.span(index - 1, index + 2)
      return list.unit.remark(
        span,
        "A range of days is joined by “and” or by “from … to …”, not by a dash.",
        suggestion: list.unit.replacing(wider, with: "from \(first) to \(second)", isSafe: true)
      )
    }
    let isPlaced = ["on", "of", "the"].contains(before)
    return list.unit.remark(
      span,
      "A range of days is joined by “and” or by “from … to …”, not by a dash.",
      suggestion: list.unit.replacing(
        span,
        with: isPair || before == "between"
          ? "\(first) and \(second)"
          : (Self.following.contains(before) ? "" : "from ") + "\(first) to \(second)",
        isSafe: isPair && isPlaced
      )
    )
  }

  /// Words behind which no “from” can stand.
  private static let following: Set<String> = ["from", "of", "the", "during", "for", "dates"]

  /// `from 22 to 23 November`.
  private func twoDays(at index: Int, _ list: TokenList) -> Remark? {
    guard list.folded(index) == "from", list.folded(index + 2) == "to",
      let (first, second) = days(index + 1, index + 3, list), second == first + 1,
      EnglishMonth(list.words(index + 4)) != nil
    else { return nil }
    let span = list.span(index, index + 3)
    return list.unit.remark(
      span,
      "Two consecutive days are joined by “and”.",
      suggestion: list.unit.replacing(span, with: "on \(first) and \(second)")
    )
  }

  private func days(_ first: Int, _ second: Int, _ list: TokenList) -> (Int, Int)? {
    guard let start = list.integer(first), let end = list.integer(second),
      (1...31).contains(start), (1...31).contains(end), start < end, list.isJudged(first)
    else { return nil }
    return (start, end)
  }
}
