/// The official holidays of United Nations Headquarters in New York, year by year.
///
/// | holiday | rule |
/// |---|---|
/// | New Year’s Day | 1 January |
/// | Good Friday | two days before Easter Sunday |
/// | Eid al-Fitr | by the table (``MovableFeasts``) |
/// | Memorial Day | last Monday of May |
/// | Eid al-Adha | by the table |
/// | Independence Day | 4 July |
/// | Labour Day | first Monday of September |
/// | Thanksgiving Day | fourth Thursday of November |
/// | Christmas Day | 25 December |
///
/// One that falls on a Saturday is observed on the Friday before, one that falls on a Sunday on the
/// Monday after, and on the next working day where that one is a holiday already: Eid al-Fitr of
/// 2020, a Sunday before Memorial Day, was kept on Tuesday, 26 May. New Year’s Day on a Saturday is
/// observed on the Monday after, since the Friday belongs to another year.
///
/// **Established** are the lists for 2017, 2020 (`ST/IC/2019/23`) and 2024, which these rules give
/// day by day. All others are **computed**; the two feasts can lie a day beside what is printed here.
///
/// Since 2016 nine days close the house. The tenth is *floating*: staff choose theirs from a list
/// on which Presidents’ Day, Orthodox Good Friday, Vesak, Yom Kippur, Diwali, Gurpurab, Nowruz and
/// Juneteenth have stood, and Headquarters works on all of them. Before 2016 other days were closed,
/// and those years are not known here.
///
/// The Secretary-General sets the list anew each year, so a year can be replaced:
///
/// ```swift
/// var holidays = OfficialHolidays.headquarters
/// holidays.replace(2028, with: [OfficialHoliday(day, "New Year’s Day")])
/// ```
public struct OfficialHolidays: Hashable, Sendable {
  private var given: [Int: [OfficialHoliday]] = [:]

  /// The holidays as the program knows them.
  public static let headquarters = OfficialHolidays()

  /// The years whose published list is known.
  public static let publishedYears: Set<Int> = [2017, 2020, 2024]

  /// The first year of which the rules hold.
  public static let firstYear = 2016

  /// The years for which somebody gave a list.
  public var givenYears: Set<Int> { Set(given.keys) }

  /// Puts a list in the place of what is known of a year.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - holidays: its days, all of them; days of other years are left out.
  public mutating func replace(_ year: Int, with holidays: [OfficialHoliday]) {
    given[year] = holidays.filter { $0.date.year == year }.sorted { $0.date < $1.date }
  }

  /// Whether all holidays of a year are known, be it by computing.
  ///
  /// Where they are not, the two feasts are missing, or the rules were others.
  public func isComplete(_ year: Int) -> Bool {
    given[year] != nil || year >= Self.firstYear && MovableFeasts.all[year] != nil
  }

  /// The holidays of a year as they are observed, in their order.
  ///
  /// - Complexity: constant, and linear in a list that was given.
  public func days(of year: Int) -> [OfficialHoliday] {
    if let given = given[year] { return given }
    guard (1583...9999).contains(year) else { return [] }
    let fixed: [(CalendarDate?, String)] = [
      (CalendarDate(year: year, month: 1, day: 1), "New Year’s Day"),
      (CalendarDate.easterSunday(of: year)?.adding(days: -2), "Good Friday"),
      (CalendarDate.nth(-1, .monday, ofMonth: 5, in: year), "Memorial Day"),
      (CalendarDate(year: year, month: 7, day: 4), "Independence Day"),
      (CalendarDate.nth(1, .monday, ofMonth: 9, in: year), "Labour Day"),
      (CalendarDate.nth(4, .thursday, ofMonth: 11, in: year), "Thanksgiving Day"),
      (CalendarDate(year: year, month: 12, day: 25), "Christmas Day"),
    ]
    let feasts = MovableFeasts.all[year]
    let movable = [(feasts?.fitr, "Eid al-Fitr"), (feasts?.adha, "Eid al-Adha")]
    let source: OfficialHoliday.Source =
      Self.publishedYears.contains(year) ? .published : .computed
    // What has its own day comes before what has to give way.
    var days: [OfficialHoliday] = []
    for (date, name) in fixed + movable {
      guard let date else { continue }
      var observed = Self.observed(date)
      while days.contains(where: { $0.date == observed }) || observed.isWeekend {
        guard let next = observed.adding(days: 1) else { break }
        observed = next
      }
      days.append(OfficialHoliday(observed, name, source: source))
    }
    return days.sorted { $0.date < $1.date }
  }

  /// The day on which one is observed that may fall on a weekend.
  private static func observed(_ date: CalendarDate) -> CalendarDate {
    switch date.weekday {
    case .sunday: date.adding(days: 1) ?? date
    case .saturday where date.month == 1 && date.day == 1: date.adding(days: 2) ?? date
    case .saturday: date.adding(days: -1) ?? date
    default: date
    }
  }
}

extension CalendarDate {
  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
