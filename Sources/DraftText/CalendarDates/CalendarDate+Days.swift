extension CalendarDate {
  /// How many days the date lies after 1 January 1970; negative before it.
  ///
  /// Counted in eras of 400 years, which all have 146,097 days, with years that begin in March so
  /// that the leap day is the last of a year (after Howard Hinnant, “chrono-Compatible Low-Level
  /// Date Algorithms”, 2014).
  public var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that lies so many days after 1 January 1970.
  ///
  /// - Returns: `nil` outside of the years 1 to 9999.
  public init?(daysSinceEpoch days: Int) {
    // 1 January of year 1 and 31 December of 9999.
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The date so many days later, or earlier if the number is negative.
  ///
  /// - Returns: `nil` if that is outside of the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(daysSinceEpoch: sum)
  }

  /// How many days after this date the other lies; negative if it lies before.
  public func days(until other: CalendarDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, the fourth day of the week.
    let fromMonday = (daysSinceEpoch + 3) % 7
    return Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
  }
}

extension CalendarDate: Comparable {
  /// The earlier date comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
