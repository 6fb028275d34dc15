import DraftText
import Testing
import ZerodraftTestSupport

struct SubmissionCalendarTests {
  private let calendar = SubmissionCalendar()

  private static func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: iso), "\(iso)")
  }

  private static func observed(_ year: Int) -> [String] {
    OfficialHolidays.headquarters.days(of: year).map { "\($0.date) \($0.name)" }
  }

  // Easter Sundays as almanacs print them, the earliest and the latest of these centuries with them.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "2008-03-23", "2016-03-27", "2017-04-16", "2019-04-21",
    "2020-04-12", "2021-04-04", "2024-03-31", "2025-04-20", "2027-03-28", "2038-04-25",
    "2285-03-22",
  ])
  func `finds Easter`(day: String) throws {
    let date = try Self.date(day)
    #expect(CalendarDate.easterSunday(of: date.year) == date)
  }

  @Test func `finds Easter on Sundays in spring, and nowhere else`() throws {
    for year in 1583...9999 {
      let day = try #require(CalendarDate.easterSunday(of: year))
      #expect(day.weekday == .sunday)
      #expect((day.month, day.day) >= (3, 22) && (day.month, day.day) <= (4, 25))
    }
    #expect(CalendarDate.easterSunday(of: 1582) == nil)
    #expect(CalendarDate.easterSunday(of: 10_000) == nil)
  }

  @Test func `counts weekdays of a month from both ends`() throws {
    #expect(CalendarDate.nth(4, .thursday, ofMonth: 11, in: 2021) == (try Self.date("2021-11-25")))
    #expect(CalendarDate.nth(-1, .monday, ofMonth: 5, in: 2021) == (try Self.date("2021-05-31")))
    #expect(CalendarDate.nth(5, .monday, ofMonth: 2, in: 2021) == nil)
    #expect(CalendarDate.nth(0, .monday, ofMonth: 2, in: 2021) == nil)
    #expect(CalendarDate.nth(1, .monday, ofMonth: 13, in: 2021) == nil)
  }

  // The lists as the organization published them.
  @Test(
    arguments: [
      (
        2017,
        [
          "2017-01-02 New Year’s Day", "2017-04-14 Good Friday", "2017-05-29 Memorial Day",
          "2017-06-26 Eid al-Fitr", "2017-07-04 Independence Day", "2017-09-01 Eid al-Adha",
          "2017-09-04 Labour Day", "2017-11-23 Thanksgiving Day", "2017-12-25 Christmas Day",
        ]
      ),
      (
        2020,
        [
          "2020-01-01 New Year’s Day", "2020-04-10 Good Friday", "2020-05-25 Memorial Day",
          "2020-05-26 Eid al-Fitr", "2020-07-03 Independence Day", "2020-07-31 Eid al-Adha",
          "2020-09-07 Labour Day", "2020-11-26 Thanksgiving Day", "2020-12-25 Christmas Day",
        ]
      ),
      (
        2024,
        [
          "2024-01-01 New Year’s Day", "2024-03-29 Good Friday", "2024-04-10 Eid al-Fitr",
          "2024-05-27 Memorial Day", "2024-06-17 Eid al-Adha", "2024-07-04 Independence Day",
          "2024-09-02 Labour Day", "2024-11-28 Thanksgiving Day", "2024-12-25 Christmas Day",
        ]
      ),
    ] as [(Int, [String])]
  )
  func `gives the published lists day by day`(year: Int, days: [String]) {
    #expect(Self.observed(year) == days)
    #expect(OfficialHolidays.headquarters.days(of: year).allSatisfy { $0.source == .published })
  }

  @Test(arguments: [
    // Saturdays before, Sundays after.
    ("2021-12-24", "Christmas Day"), ("2021-07-05", "Independence Day"),
    ("2022-12-26", "Christmas Day"), ("2022-01-03", "New Year’s Day"),
    ("2023-01-02", "New Year’s Day"), ("2026-07-03", "Independence Day"),
  ])
  func `moves a holiday off the weekend`(day: String, name: String) throws {
    #expect(calendar.holiday(on: try Self.date(day))?.name == name)
  }

  // Floating holidays: staff choose one of them, and the house is open.
  @Test(arguments: ["2024-02-19", "2024-06-19", "2017-09-29", "2017-10-19", "2024-03-20"])
  func `works on floating holidays`(day: String) throws {
    #expect(calendar.isWorkingDay(try Self.date(day)))
  }

  // Counted by hand on a wall calendar.
  @Test(arguments: [
    // A week without anything: the day of A/76/L.11 would be the latest for Monday, 22 November.
    ("2021-11-15", "2021-11-22"),
    // Over a weekend, from each day of it.
    ("2021-11-16", "2021-11-23"), ("2021-11-12", "2021-11-19"), ("2021-11-13", "2021-11-22"),
    ("2021-11-14", "2021-11-22"),
    // Over Thanksgiving, Thursday, 25 November 2021: Tuesday, Wednesday, Friday, Monday.
    ("2021-11-22", "2021-11-30"), ("2021-11-18", "2021-11-26"), ("2021-11-25", "2021-12-03"),
    // Over Christmas, observed on Friday, 24 December, and New Year, observed on Monday, 3 January.
    ("2021-12-20", "2021-12-28"), ("2021-12-27", "2022-01-04"), ("2021-12-30", "2022-01-07"),
    // Christmas and New Year on Thursdays.
    ("2025-12-22", "2025-12-30"), ("2025-12-29", "2026-01-06"),
    // Over Good Friday, 29 March 2024; Easter Monday is a working day.
    ("2024-03-25", "2024-04-02"), ("2024-03-28", "2024-04-05"),
    // Over Eid al-Fitr behind Memorial Day, 2020.
    ("2020-05-20", "2020-05-29"),
  ])
  func `gives the earliest day of action`(submitted: String, action: String) throws {
    let (submitted, action) = (try Self.date(submitted), try Self.date(action))
    #expect(calendar.earliestAction(submitted: submitted) == action)
    #expect(calendar.fullDays(after: submitted, before: action) >= SubmissionCalendar.fullDays)
  }

  @Test func `gives the last day of submission for the declaration of 2021`() throws {
    let day = calendar.latestSubmission(action: try Self.date("2021-11-22"))
    #expect(day == (try Self.date("2021-11-15")))
  }

  @Test(arguments: 0..<200)
  func `agrees with counting day by day`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try Self.date("2016-01-01").daysSinceEpoch
    let last = try Self.date("2029-12-31").daysSinceEpoch
    let day = try #require(
      CalendarDate(daysSinceEpoch: .random(in: first...last, using: &generator))
    )
    // Naively: every day off is struck from a list of days, and the list is counted.
    var open: [CalendarDate] = []
    for distance in 0...40 {
      guard let next = day.adding(days: distance), next.weekday.rawValue <= 5 else { continue }
      let isHoliday = OfficialHolidays.headquarters.days(of: next.year).map(\.date).contains(next)
      if !isHoliday { open.append(next) }
    }
    let action = calendar.earliestAction(submitted: day)
    #expect(action == open[5])
    // The last day of submission is the last that leads there.
    let latest = calendar.latestSubmission(action: action)
    #expect(latest == open[0])
    #expect(calendar.earliestAction(submitted: latest) == action)
    let following = calendar.workingDay(after: latest)
    #expect(calendar.earliestAction(submitted: following) > action)
    #expect(calendar.workingDay(before: following) == latest)
  }

  @Test func `has nine working days off in every year that it knows`() {
    for year in 2016...2027 {
      let days = OfficialHolidays.headquarters.days(of: year)
      #expect(days.count == 9)
      #expect(Set(days.map(\.date)).count == 9)
      #expect(days.allSatisfy { !$0.date.isWeekend && $0.date.year == year })
      #expect(OfficialHolidays.headquarters.isComplete(year))
    }
    #expect(!OfficialHolidays.headquarters.isComplete(2015))
    #expect(!OfficialHolidays.headquarters.isComplete(2028))
  }

  @Test func `takes a list that is given, and says where counting is less than sure`() throws {
    let (first, last) = (try Self.date("2028-02-20"), try Self.date("2028-03-05"))
    #expect(calendar.doubts(from: first, to: last).count == 1)
    var given = OfficialHolidays.headquarters
    given.replace(2028, with: [OfficialHoliday(try Self.date("2028-02-28"), "Eid al-Fitr")])
    let other = SubmissionCalendar(holidays: given)
    #expect(other.doubts(from: first, to: last) == [])
    #expect(other.isWorkingDay(try Self.date("2028-07-04")))
    #expect(!other.isWorkingDay(try Self.date("2028-02-28")))
    // The day before the span is told too, since the feast may move into it.
    let eid = calendar.doubts(from: try Self.date("2026-03-21"), to: try Self.date("2026-03-27"))
    #expect(eid.count == 1)
    #expect(calendar.doubts(from: try Self.date("2021-11-15"), to: first).count > 1)
    #expect(calendar.doubts(from: last, to: first) == [])
    let november = try Self.date("2021-11-22")
    #expect(calendar.doubts(from: try Self.date("2021-11-15"), to: november) == [])
  }

  @Test func `ends with the calendar`() throws {
    let last = try Self.date("9999-12-31")
    #expect(calendar.workingDay(after: last) == last)
    #expect(calendar.earliestAction(submitted: last) == last)
    let first = try Self.date("0001-01-01")
    #expect(calendar.latestSubmission(action: first) == first)
  }
}
