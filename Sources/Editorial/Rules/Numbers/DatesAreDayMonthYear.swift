import DraftText

/// Dates are written day, month, year, without a comma or “th”.
///
/// The name of the month is written in full. Dates in quotations and titles are not checked.
///
/// - Right: `resolution 68/192 of 18 December 2013`
/// - Wrong: `resolution 68/192 of December 18, 2013`
/// - Wrong: `18th December 2013`, `18 December, 2013`, `the 18th of December 2013`, `18 Dec. 2013`
/// - Source: adopted texts; the date codes of the guidelines for Akoma Ntoso at the United Nations,
///   which follow the United Nations Editorial Manual
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct DatesAreDayMonthYear: EditorialRule {
  let id: RuleID = 44

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap { monthFirst(at: $0, list) ?? dayFirst(at: $0, list) }
    }
  }

  private static let reason =
    "A date is written day, month, year, without a comma or “th”: 18 December 2013."

  /// `December 18, 2013`, `December 18th`.
  private func monthFirst(at index: Int, _ list: TokenList) -> Remark? {
    guard let month = EnglishMonth(list.words(index)), list.isJudged(index),
      list.integer(index - 1) == nil, day(index - 1, list) == nil
    else { return nil }
    let hasStop = list.words(index) != month.name && list.isMark(index + 1, ".")
    let place = hasStop ? index + 2 : index + 1
    guard let day = day(place, list) else { return nil }
    var next = place + 1
    if list.isMark(next, ",") { next += 1 }
    if let year = year(next, list) {
      let span = list.span(index, next)
      return remark(span, "\(day) \(month.name) \(year)", list, isSafe: true)
    }
    guard month.name != "May" || list.integer(place) == nil, endsDate(place + 1, list) else {
      return nil
    }
    return remark(list.span(index, place), "\(day) \(month.name)", list, isSafe: false)
  }

  /// Whether no noun follows that the number could count.
  private func endsDate(_ index: Int, _ list: TokenList) -> Bool {
    guard let token = list[index] else { return true }
    if token.kind == .mark { return [",", ".", ";", ")", "("].contains(token.words) }
    return ["at", "to", "and", "in", "by", "from", "as", "for", "was", "is", "will"]
      .contains(token.folded)
  }

  /// `18th December 2013`, `18 December, 2013`, `18 Dec. 2013`.
  private func dayFirst(at index: Int, _ list: TokenList) -> Remark? {
    guard let day = day(index, list), list.isJudged(index) else { return nil }
    let place = list.folded(index + 1) == "of" ? index + 2 : index + 1
    guard let month = EnglishMonth(list.words(place)) else { return nil }
    let isCut = list.words(place).count < month.name.count
    let hasStop = isCut && list.isMark(place + 1, ".")
    var next = hasStop ? place + 2 : place + 1
    let hasComma = list.isMark(next, ",")
    if hasComma { next += 1 }
    let year = year(next, list)
    let hasEnding = list.integer(index) == nil
    guard
      hasEnding || place > index + 1 && year != nil || isCut && year != nil
        || hasComma && year != nil
    else { return nil }
    // “by 18 December, 2,000 victims” has no year, and “the 18th of December” may be a feast.
    guard let year else {
      guard hasEnding, !isCut else { return nil }
      return remark(start(index, place, list), "\(day) \(month.name)", list, isSafe: false)
    }
    let isArticle = hasEnding && list.folded(index - 1) == "the"
    let span = list.span(isArticle ? index - 1 : index, next)
    return remark(span, "\(day) \(month.name) \(year)", list, isSafe: true)
  }

  private func start(_ index: Int, _ end: Int, _ list: TokenList) -> Range<Int> {
    list.span(list.folded(index - 1) == "the" ? index - 1 : index, end)
  }

  private func remark(_ span: Range<Int>, _ date: String, _ list: TokenList, isSafe: Bool) -> Remark
  {
    list.unit.remark(
      span,
      Self.reason,
      suggestion: list.unit.replacing(span, with: date, isSafe: isSafe)
    )
  }

  /// `18`, `18th`.
  private func day(_ index: Int, _ list: TokenList) -> Int? {
    guard let token = list[index], token.kind == .number || token.kind == .word else { return nil }
    let digits = token.words.prefix { $0.isASCIIDigit }
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(token.folded.dropFirst(digits.count))
    else { return nil }
    return day
  }

  private func year(_ index: Int, _ list: TokenList) -> Int? {
    guard let year = list.integer(index), (1500...2199).contains(year) else { return nil }
    // “2019-20” is no year of a date.
    if list.touchesNext(index), list.isMark(index + 1, "-", "–", "‑", "/"),
      list.touchesNext(index + 1), list[index + 2]?.kind == .number
    {
      return nil
    }
    return year
  }
}
