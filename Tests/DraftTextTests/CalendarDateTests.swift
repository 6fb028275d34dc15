import DraftText
import Testing
import ZerodraftTestSupport

struct CalendarDateTests {
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(parsing: text), "\(text)")
  }

  @Test(arguments: [
    (Language.english, "1 May 2020", "Friday"), (.french, "1er mai 2020", "vendredi"),
    (.spanish, "1 de mayo de 2020", "viernes"), (.russian, "1 мая 2020 года", "пятница"),
    (.chinese, "2020年5月1日", "星期五"), (.arabic, "1 أيار/مايو 2020", "الجمعة"),
  ])
  func `prints in each language what it reads`(
    language: Language,
    printed: String,
    weekday: String
  ) throws {
    let date = try date(printed)
    #expect(date.printed(in: language) == printed)
    #expect(date.weekday.name(in: language) == weekday)
    let mention = CalendarDate.mentions(in: printed).first
    #expect(mention?.weekdayRange == nil)
  }

  @Test func `prints all days of a year so that they are read again`() throws {
    for language in Language.allCases {
      for month in 1...12 {
        let date = try #require(CalendarDate(year: 2021, month: month, day: 28))
        #expect(CalendarDate(parsing: date.printed(in: language)) == date)
      }
    }
  }

  @Test func `knows where the name of the day stands`() throws {
    for text in ["on Tuesday, 22 November 2021", "于2021年11月22日（星期二）举行"] {
      let mention = try #require(CalendarDate.mentions(in: text).first)
      let name = try #require(mention.weekdayRange)
      #expect(["Tuesday", "星期二"].contains(text[name]))
    }
  }

  @Test(arguments: [
    ("on 31 November 2024, and", "31 November 2024"), ("le 30 février 2025", "30 février 2025"),
    ("February 30, 2025", "February 30, 2025"), ("2023年2月29日", "2023年2月29日"),
    ("31 июня 2021 года", "31 июня 2021 года"), ("29 February 2024", nil),
    ("30 November 2024", nil), ("32 November 2024", nil), ("31 November", nil),
  ])
  func `finds days that no month has`(text: String, day: String?) {
    let found = CalendarDate.readings(in: text).impossible.map { String(text[$0]) }
    #expect(found == (day.map { [$0] } ?? []))
  }

  /// The dates of the negotiation of 2021 and of the resolutions that it cites.
  ///
  /// The weekdays of 2021 are those that the documents print; the others are what GNU date says.
  @Test(
    arguments: [
      ("15 November 2000", "2000-11-15", .wednesday), ("30 July 2010", "2010-07-30", .friday),
      ("18 December 2013", "2013-12-18", .wednesday), ("25 September 2015", "2015-09-25", .friday),
      ("27 September 2017", "2017-09-27", .wednesday),
      ("18 December 2019", "2019-12-18", .wednesday),
      ("23 January 2020", "2020-01-23", .thursday), ("12 March 2021", "2021-03-12", .friday),
      ("30 March 2021", "2021-03-30", .tuesday), ("7 June 2021", "2021-06-07", .monday),
      ("9 June 2021", "2021-06-09", .wednesday), ("24 June 2021", "2021-06-24", .thursday),
      ("5 July 2021", "2021-07-05", .monday), ("8 July 2021", "2021-07-08", .thursday),
      ("9 July 2021", "2021-07-09", .friday), ("13 July 2021", "2021-07-13", .tuesday),
      ("22 November 2021", "2021-11-22", .monday), ("23 November 2021", "2021-11-23", .tuesday),
      ("1 January 1970", "1970-01-01", .thursday), ("29 February 2000", "2000-02-29", .tuesday),
      ("24 October 1945", "1945-10-24", .wednesday),
    ] as [(String, String, Weekday)]
  )
  func `reads, prints and names the day of the week`(
    printed: String,
    iso: String,
    weekday: Weekday
  ) throws {
    let date = try date(printed)
    #expect(date.description == iso)
    #expect(date.printed == printed)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(iso8601: iso) == date)
    #expect(CalendarDate(parsing: iso) == date)
  }

  @Test func `counts the days of a negotiation`() throws {
    let zeroDraft = try date("12 March 2021")
    let informals = try date("30 March 2021")
    let modalities = try date("7 June 2021")
    let declaration = try date("22 November 2021")
    #expect(zeroDraft.days(until: informals) == 18)
    #expect(zeroDraft.days(until: modalities) == 87)
    #expect(modalities.days(until: declaration) == 168)
    #expect(declaration.days(until: modalities) == -168)
    #expect(zeroDraft.adding(days: 87) == modalities)
    #expect(modalities.adding(days: -87) == zeroDraft)
    #expect(zeroDraft < informals && !(informals < zeroDraft))
  }

  @Test func `counts every day of the calendar once`() throws {
    var year = 1
    var (month, day) = (1, 1)
    var expected = -719_162
    // Goes by the lengths of the months, which know nothing of the arithmetic.
    while year <= 9999 {
      guard let date = CalendarDate(year: year, month: month, day: day) else {
        day = 1
        month += 1
        if month > 12 { (month, year) = (1, year + 1) }
        continue
      }
      if date.daysSinceEpoch != expected || CalendarDate(daysSinceEpoch: expected) != date {
        Issue.record("\(date) is day \(date.daysSinceEpoch) and not \(expected)")
        return
      }
      expected += 1
      day += 1
    }
    #expect(expected == 2_932_897)
  }

  @Test func `ends with the calendar`() throws {
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
    #expect(last.adding(days: 1) == nil)
    #expect(first.adding(days: -1) == nil)
    #expect(first.adding(days: .max) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(first.adding(days: .min) == nil)
    #expect(first.days(until: last) == 3_652_058)
    #expect(first.weekday == .monday)
    #expect(last.weekday == .friday)
  }

  @Test(arguments: [
    ("22 novembre 2021", "2021-11-22"), ("1er mai 2020", "2020-05-01"),
    ("22 de noviembre de 2021", "2021-11-22"), ("22 ноября 2021 года", "2021-11-22"),
    ("2021年11月22日", "2021-11-22"), ("22 تشرين الثاني/نوفمبر 2021", "2021-11-22"),
    ("٢٢ تشرين الثاني/نوفمبر ٢٠٢١", "2021-11-22"), ("18 كانون الأول/ديسمبر 2019", "2019-12-18"),
    ("12 آذار/مارس 2021", "2021-03-12"), ("7 حزيران/يونيه 2021", "2021-06-07"),
    ("18 décembre 2019", "2019-12-18"), ("7 de junio de 2021", "2021-06-07"),
    ("7 июня 2021 года", "2021-06-07"), ("2021年6月7日", "2021-06-07"),
    ("16th August 2024", "2024-08-16"),
    ("December 18, 2013", "2013-12-18"), ("22\u{A0}November\u{A0}2021", "2021-11-22"),
  ])
  func `reads the months of six languages`(text: String, iso: String) {
    #expect(CalendarDate(parsing: text)?.description == iso)
  }

  @Test(arguments: [
    "", "22", "November 2021", "31 November 2021", "29 February 2021", "0 May 2021", "22 November",
    "22 Novembre 20211", "on 22 November 2021", "22 November 2021.", "2021-11-31", "2021-1-1",
    "2021-11-2²", "+021-11-22", "0000-01-01", "22 تشرين الثاني/ديسمبر 2021", "22 November 21",
  ])
  func `refuses what is no day`(text: String) {
    #expect(CalendarDate(parsing: text) == nil)
  }

  @Test func `finds the dates of a text and the days they are said to be`() {
    let text = """
      Held on Monday, 22 November 2021 and Wednesday 23 November 2021, as resolution 74/176 of \
      18 December 2019 asked; lundi 22 novembre 2021; el lunes, 22 de noviembre de 2021; \
      2021年11月22日（星期一）; 22 and 31 June 2021; sections 3 May 20.
      """
    let mentions = CalendarDate.mentions(in: text)
    #expect(
      mentions.map { String(text[$0.range]) } == [
        "Monday, 22 November 2021", "Wednesday 23 November 2021", "18 December 2019",
        "lundi 22 novembre 2021", "lunes, 22 de noviembre de 2021", "2021年11月22日（星期一）",
      ]
    )
    #expect(
      mentions.map(\.namedWeekday) == [.monday, .wednesday, nil, .monday, .monday, .monday]
    )
    #expect(mentions.map(\.contradictsWeekday) == [false, true, false, false, false, false])
  }

  @Test func `reads back what it prints`() {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let days = Int.random(in: -350_000...2_932_896, using: &generator)
      guard let date = CalendarDate(daysSinceEpoch: days) else {
        Issue.record("seed \(seed): no day \(days)")
        continue
      }
      #expect(CalendarDate(parsing: date.description) == date, "seed \(seed)")
      #expect(CalendarDate(parsing: date.printed) == date, "seed \(seed)")
      let step = Int.random(in: -1000...1000, using: &generator)
      if let other = date.adding(days: step) {
        #expect(date.days(until: other) == step, "seed \(seed)")
        #expect((date < other) == (step > 0), "seed \(seed)")
      }
    }
  }
}
