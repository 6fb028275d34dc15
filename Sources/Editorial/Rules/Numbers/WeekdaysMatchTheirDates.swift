import DraftText

/// A weekday that a date is given with is the one the date falls on.
///
/// One of the two is wrong, and only who knows the meeting can say which; the weekday of the date
/// is suggested. A date without a year takes the year of the date that it is joined to, as in
/// “Monday, 22 November and Tuesday, 23 November 2021”.
///
/// - Right: `Monday, 22 November 2021`
/// - Wrong: `Tuesday, 22 November 2021`
/// - Wrong: `mardi 22 novembre 2021`
/// - Source: the calendar
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct WeekdaysMatchTheirDates: EditorialRule {
  let id: RuleID = 48

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let words = String(spelling: unit.scalars)
      var remarks = text.draft.language == .english ? joined(unit) : []
      for mention in CalendarDate.mentions(in: words) where mention.contradictsWeekday {
        let scalars = words.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: mention.range.lowerBound)
        let length = scalars.distance(from: mention.range.lowerBound, to: mention.range.upperBound)
        remarks.append(
          remark(unit, start..<(start + length), mention.date, text.draft.language)
        )
      }
      return remarks.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  private func remark(
    _ unit: TextUnit,
    _ span: Range<Int>,
    _ date: CalendarDate,
    _ language: Language
  ) -> Remark {
    let day = unit.tokens(from: span.lowerBound).first.flatMap { $0.kind == .word ? $0 : nil }
    return unit.remark(
      span,
      "The date falls on another day of the week.",
      suggestion: language == .english
        ? day.map { unit.replacing($0.range, with: Self.names[date.weekday.rawValue - 1]) } : nil
    )
  }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Weekdays of dates without a year: `Monday, 22 November and Tuesday, 23 November 2021`.
  private func joined(_ unit: TextUnit) -> [Remark] {
    let list = TokenList(unit)
    return list.indices.compactMap { index in
      guard let weekday = Self.names.firstIndex(of: list.words(index)) else { return nil }
      let place = list.isMark(index + 1, ",") ? index + 2 : index + 1
      guard let day = list.integer(place), let month = EnglishMonth(list.words(place + 1)),
        list.integer(place + 2) == nil, let year = year(after: place + 2, list),
        let date = CalendarDate(year: year, month: month.number, day: day),
        date.weekday.rawValue != weekday + 1
      else { return nil }
      return remark(unit, list.span(index, place + 1), date, .english)
    }
  }

  /// The year of the date that comes next in the same list of dates.
  private func year(after index: Int, _ list: TokenList) -> Int? {
    guard list.isMark(index, ",") || ["and", "to", "or"].contains(list.folded(index)) else {
      return nil
    }
    for place in index..<(index + 8) {
      if let year = list.integer(place), year > 1900, EnglishMonth(list.words(place - 1)) != nil {
        return year
      }
      if list.isMark(place, ".", ";") { return nil }
    }
    return nil
  }
}
