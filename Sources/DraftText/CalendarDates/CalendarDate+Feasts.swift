extension CalendarDate {
  /// Easter Sunday of a year in the Gregorian calendar.
  ///
  /// The rule is that of Jones, Meeus and Butcher: it finds the Sunday after the first full moon of
  /// the Church's tables in spring without an exception to remember.
  ///
  /// ```swift
  /// CalendarDate.easterSunday(of: 2021)  // 4 April
  /// ```
  ///
  /// - Returns: `nil` outside of the years 1583 to 9999, in which the calendar holds.
  public static func easterSunday(of year: Int) -> CalendarDate? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let day = epact + toSunday - 7 * late + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
  }

  /// The weekday of a month by its count: the fourth Thursday, or the last Monday.
  ///
  /// - Parameters:
  ///   - count: which one, from 1; a negative number counts from the end, -1 the last.
  ///   - weekday: the day of the week.
  ///   - month: the month, 1 to 12.
  ///   - year: the year.
  /// - Returns: `nil` where the month has no such day.
  public static func nth(
    _ count: Int,
    _ weekday: Weekday,
    ofMonth month: Int,
    in year: Int
  ) -> CalendarDate? {
    let days = (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) }
      .filter { $0.weekday == weekday }
    let place = count > 0 ? count - 1 : days.count + count
    return count != 0 && days.indices.contains(place) ? days[place] : nil
  }
}
