/// Working days at Headquarters, and how many of them a draft needs between submission and action.
///
/// A draft has to be submitted at least four full business days before it is considered: three for
/// editing, translation and printing, counted from the day after submission, and the one on which
/// it lies before the delegations, since a proposal is circulated no later than the day before the
/// meeting (rule 78 of the rules of procedure of the General Assembly).
///
/// ```swift
/// let calendar = SubmissionCalendar()
/// calendar.earliestAction(submitted: monday15November2021)  // Monday, 22 November 2021
/// ```
///
/// ```
/// Mon 15   Tue 16   Wed 17   Thu 18   Fri 19   Sat  Sun  Mon 22
/// submit   1        2        3        4                  action
/// ```
///
/// Neither Saturdays, Sundays nor official holidays are business days. What comes in on one of them
/// counts as coming in on the next working day.
public struct SubmissionCalendar: Hashable, Sendable {
  /// The official holidays.
  public var holidays: OfficialHolidays

  /// How many full business days lie between submission and action.
  public static let fullDays = 4

  /// Makes a calendar.
  ///
  /// - Parameter holidays: the official holidays; those of Headquarters if left out.
  public init(holidays: OfficialHolidays = .headquarters) {
    self.holidays = holidays
  }

  /// The holiday that is observed on a day.
  public func holiday(on day: CalendarDate) -> OfficialHoliday? {
    holidays.days(of: day.year).first { $0.date == day }
  }

  /// Whether Headquarters works on a day.
  public func isWorkingDay(_ day: CalendarDate) -> Bool {
    !day.isWeekend && holiday(on: day) == nil
  }

  /// The next working day after a day.
  ///
  /// At the end of the calendar, in the year 9999, it is the day itself.
  public func workingDay(after day: CalendarDate) -> CalendarDate {
    step(from: day, by: 1)
  }

  /// The last working day before a day.
  public func workingDay(before day: CalendarDate) -> CalendarDate {
    step(from: day, by: -1)
  }

  private func step(from day: CalendarDate, by days: Int) -> CalendarDate {
    var next = day
    while let moved = next.adding(days: days) {
      next = moved
      if isWorkingDay(next) { return next }
    }
    return day
  }

  /// How many working days lie between two days, neither of them counted.
  ///
  /// - Complexity: linear in the days between them.
  public func fullDays(after first: CalendarDate, before last: CalendarDate) -> Int {
    var count = 0
    var day = first
    while let next = day.adding(days: 1), next < last {
      day = next
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// The earliest day on which action can be taken on what is submitted on a day.
  public func earliestAction(submitted: CalendarDate) -> CalendarDate {
    var day = isWorkingDay(submitted) ? submitted : workingDay(after: submitted)
    for _ in 0...Self.fullDays { day = workingDay(after: day) }
    return day
  }

  /// The last day on which a draft can be submitted that is to be acted on on a day.
  public func latestSubmission(action: CalendarDate) -> CalendarDate {
    var day = action
    for _ in 0...Self.fullDays { day = workingDay(before: day) }
    return day
  }

  /// The holidays from one day to another, both counted.
  public func holidays(from first: CalendarDate, to last: CalendarDate) -> [OfficialHoliday] {
    guard first <= last else { return [] }
    return (first.year...last.year).flatMap { holidays.days(of: $0) }
      .filter { first <= $0.date && $0.date <= last }
  }

  /// What makes the counting between two days less than sure, in sentences.
  ///
  /// It is empty where every day is by a published list, by one that was given, or by a rule that
  /// no moon has a part in.
  public func doubts(from first: CalendarDate, to last: CalendarDate) -> [String] {
    guard first <= last else { return [] }
    var doubts: [String] = []
    for year in first.year...last.year where !holidays.isComplete(year) {
      doubts.append(
        "Not all official holidays of \(year) are known: Eid al-Fitr and Eid al-Adha may fall in between."
      )
    }
    // A feast that is computed may lie a day beside its place.
    let (before, after) = (first.adding(days: -1) ?? first, last.adding(days: 1) ?? last)
    for feast in holidays(from: before, to: after)
    where feast.source == .computed && feast.name.hasPrefix("Eid ") {
      doubts.append(
        "\(feast.name) on \(feast.date.printed) is computed and may be observed a day earlier or later."
      )
    }
    return doubts
  }
}
