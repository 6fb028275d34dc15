import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

@testable import Secretariat

struct TimeReaderTests {
  private static let newYork = TimeReader(zone: "America/New_York")
  private static let geneva = TimeReader(zone: "Europe/Zurich")

  @Test(arguments: [
    ("2021-07-05 17:00", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("2021-07-05T17:00", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("2021-07-05 17:00:30", "2021-07-05T17:00:30-04:00[America/New_York]"),
    ("5 July 2021, 5 p.m.", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("Monday, 5 July 2021, 5 p.m.", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("5 p.m. on Monday, 5 July 2021", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("Monday 5 July 2021 at 5pm", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("July 5, 2021 5:00 PM", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("5 July 2021,\u{A0}5\u{202F}p.m.", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("5 July 2021, 5 p.m. New York time (EDT)", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("2024-08-16 4:00pm EDT", "2024-08-16T16:00:00-04:00[America/New_York]"),
    ("5 January 2021, 5 p.m. EST", "2021-01-05T17:00:00-05:00[America/New_York]"),
    ("5 July 2021, 10.30 a.m.", "2021-07-05T10:30:00-04:00[America/New_York]"),
    ("5 July 2021, noon", "2021-07-05T12:00:00-04:00[America/New_York]"),
    ("5 July 2021, 12 p.m.", "2021-07-05T12:00:00-04:00[America/New_York]"),
    ("5 July 2021, 12 a.m.", "2021-07-05T00:00:00-04:00[America/New_York]"),
    ("2021-07-05 24:00", "2021-07-06T00:00:00-04:00[America/New_York]"),
    ("2021-07-05 17:00 UTC", "2021-07-05T17:00:00Z"),
    ("2021-07-05 17:00Z", "2021-07-05T17:00:00Z"),
    ("2021-07-05T17:00:00Z", "2021-07-05T17:00:00Z"),
    ("2021-07-05 17:00 +02:00", "2021-07-05T17:00:00+02:00[+02:00]"),
    ("2021-07-05 17:00+0200", "2021-07-05T17:00:00+02:00[+02:00]"),
    ("2021-07-05 17:00 UTC−3:30", "2021-07-05T17:00:00-03:30[-03:30]"),
    ("2021-07-05T17:00:00-04:00", "2021-07-05T17:00:00-04:00[America/New_York]"),
    ("2021-07-05 17:00 Europe/Zurich", "2021-07-05T17:00:00+02:00[Europe/Zurich]"),
    ("5 July 2021, 5 p.m. Geneva", "2021-07-05T17:00:00+02:00[Europe/Zurich]"),
    ("5 July 2021, 5 p.m. Addis Ababa time", "2021-07-05T17:00:00+03:00[Africa/Addis_Ababa]"),
    ("5 July 2021, 5 p.m. Kathmandu", "2021-07-05T17:00:00+05:45[Asia/Kathmandu]"),
    ("2021-07-05T17:00:00+02:00[Europe/Zurich]", "2021-07-05T17:00:00+02:00[Europe/Zurich]"),
    ("2021-07-05T17:00[Asia/Calcutta]", "2021-07-05T17:00:00+05:30[Asia/Calcutta]"),
    (
      "27 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich)",
      "2021-08-27T10:00:00-04:00[America/New_York]"
    ),
    ("1945-06-26 10:00", "1945-06-26T10:00:00-04:00[America/New_York]"),
    ("2200-12-31 23:59", "2200-12-31T23:59:00-05:00[America/New_York]"),
    ("1900-01-01 00:00", "1900-01-01T00:00:00-05:00[America/New_York]"),
    ("28 February 2100, noon", "2100-02-28T12:00:00-05:00[America/New_York]"),
  ])
  func `reads times as people type them`(typed: String, expected: String) throws {
    let instant = try Self.newYork.instant(typed)
    #expect(instant.description == expected)
    #expect(try Self.newYork.instant(instant.description) == instant)
  }

  @Test(arguments: [
    ("Tuesday, 5 July 2021, 5 p.m.", "5 July 2021 is a Monday"),
    ("2021-07-05", "a day and no hour"),
    ("5 July 2021", "a day and no hour"),
    ("2021-07-05 midnight", "leaves open which midnight"),
    ("2021-07-05 25:00", "is not a time"),
    ("2021-07-05 24:01", "is not a time"),
    ("2021-07-05 17", "is not a time"),
    ("2021-07-05 13 p.m.", "is not a time"),
    ("2021-07-05 0.30 p.m.", "is not a time"),
    ("2021-02-29 10:00", "names a day that does not exist"),
    ("29 February 2100, 10 a.m.", "names a day that does not exist"),
    ("2100-02-29", "names a day that does not exist"),
    ("31 juin 2021, 10:00", "names a day that does not exist"),
    ("2021-06-99 10:00", "names a day that does not exist"),
    ("2021-13-29 10:00", "is not a time"),
    ("9999-12-31 23:59", "outside of the years 1900 to 2200"),
    ("0001-01-01 00:00 +14:00", "outside of the years 1900 to 2200"),
    ("2201-01-01 10:00", "outside of the years 1900 to 2200"),
    ("1899-12-31 10:00 UTC", "outside of the years 1900 to 2200"),
    ("5 July, 5 p.m.", "is not a time"),
    ("17:00", "is not a time"),
    ("tomorrow", "is not a time"),
    ("", "is not a time"),
    ("5 July 2021 or 6 July 2021, 5 p.m.", "is not a time"),
    ("2021-07-05 17:00 18:00", "is not a time"),
    ("2021-07-05 17:00 CEST", "“CEST” does not say which clock"),
    ("2021-07-05 17:00 IST", "“IST” does not say which clock"),
    ("2021-07-05 17:00 EST", "do not show EST"),
    ("2021-01-05 17:00 EDT", "do not show EDT"),
    ("2021-07-05 17:00 Europe/Geneva", "no time zone “Europe/Geneva”"),
    ("2021-07-05 17:00 Europe/Zürich", "no time zone"),
    ("2021-07-05 17:00 +15:00", "is not a time"),
    ("2021-07-05T17:00:00+03:00[Europe/Zurich]", "clocks that do not agree"),
    ("2021-07-05T17:00:00-04:00[Nowhere]", "is not a time"),
    ("2021-07-05 17:00 Geneva +03:00", "clocks that do not agree"),
    ("27 August 2021, 10 a.m. (3 p.m. UTC)", "clocks that do not agree"),
    ("9999-12-31 24:00", "is not a time"),
    ("1850-01-01 10:00", "outside of the years 1900 to 2200"),
    ("1950-01-01 10:00 Africa/Monrovia", "before Africa/Monrovia had a standard time"),
    ("٢٠٢١-٠٧-٠٥ 17:00", "is not a time"),
  ])
  func `refuses what is no time, and says why`(typed: String, words: String) {
    let problem = #expect(throws: Problem.self) { try Self.newYork.instant(typed) }
    #expect(problem?.summary.contains(words) == true, "\(problem?.summary ?? "")")
    #expect(problem?.hint != nil)
  }

  @Test func `suggests the zone of a city that has none of its own`() {
    func hint(_ zone: String) -> String? {
      do {
        _ = try TimeReader(zone: zone).instant("2021-07-05 17:00")
        return nil
      } catch { return error.hint }
    }
    #expect(hint("Europe/Geneva") == "Geneva has the clocks of Europe/Zurich.")
    #expect(hint("america/new_york") == "New York has the clocks of America/New_York.")
    #expect(hint("europe/lisbon") == "Did you mean Europe/Lisbon?")
    #expect(hint("Europe/Viena")?.hasPrefix("Did you mean Europe/Vienna") == true)
  }

  /// Both changes of clocks of 2021 in New York and in Geneva, and half an hour on Lord Howe.
  @Test(arguments: [
    (
      "America/New_York", "2021-03-14 02:30", "2021-03-14T01:30:00-05:00",
      "2021-03-14T03:30:00-04:00"
    ),
    (
      "Europe/Zurich", "2021-03-28 02:00", "2021-03-28T01:00:00+01:00",
      "2021-03-28T03:00:00+02:00"
    ),
    (
      "Australia/Lord_Howe", "2021-10-03 02:15", "2021-10-03T01:45:00+10:30",
      "2021-10-03T02:45:00+11:00"
    ),
    (
      "Pacific/Apia", "2011-12-30 12:00", "2011-12-29T12:00:00-10:00",
      "2011-12-31T12:00:00+14:00"
    ),
  ])
  func `refuses an hour that the clocks skip, and names both sides`(
    zone: String,
    typed: String,
    before: String,
    after: String
  ) throws {
    let reader = TimeReader(zone: zone)
    let problem = #expect(throws: Problem.self) { try reader.instant(typed) }
    #expect(problem?.summary.contains("does not exist in \(zone)") == true)
    #expect(problem?.hint == "Say which is meant: “\(before)” or “\(after)”.")
    for choice in [before, after] {
      let instant = try reader.instant(choice)
      #expect(instant.zone == zone)
      #expect(instant.description.hasPrefix(choice))
    }
  }

  @Test(arguments: [
    (
      "America/New_York", "2021-11-07 01:30", "2021-11-07T01:30:00-04:00",
      "2021-11-07T01:30:00-05:00"
    ),
    (
      "Europe/Zurich", "2021-10-31 02:59", "2021-10-31T02:59:00+02:00",
      "2021-10-31T02:59:00+01:00"
    ),
    (
      "Australia/Lord_Howe", "2021-04-04 01:45", "2021-04-04T01:45:00+11:00",
      "2021-04-04T01:45:00+10:30"
    ),
  ])
  func `refuses an hour that comes twice, and names both`(
    zone: String,
    typed: String,
    first: String,
    second: String
  ) throws {
    let reader = TimeReader(zone: zone)
    let problem = #expect(throws: Problem.self) { try reader.instant(typed) }
    #expect(problem?.summary.contains("comes twice in \(zone)") == true)
    #expect(problem?.hint == "Say which is meant: “\(first)” or “\(second)”.")
    #expect(try reader.instant(first) < reader.instant(second))
  }

  @Test func `takes EST and EDT for the two hours that come twice`() throws {
    let first = try Self.newYork.instant("7 November 2021, 1.30 a.m. EDT")
    let second = try Self.newYork.instant("7 November 2021, 1.30 a.m. EST")
    #expect(second.seconds - first.seconds == 3600)
  }

  @Test func `ends a day without an hour at midnight of the negotiation`() throws {
    let (until, day) = try Self.newYork.deadline("Friday, 9 July 2021")
    #expect(until.description == "2021-07-10T00:00:00-04:00[America/New_York]")
    #expect(day == CalendarDate(iso8601: "2021-07-09"))
    let (there, _) = try Self.newYork.deadline("9 July 2021 Geneva")
    #expect(there.description == "2021-07-10T00:00:00+02:00[Europe/Zurich]")
    #expect(try Self.newYork.deadline("2021-07-09 17:00").day == nil)
    #expect(throws: Problem.self) { try Self.newYork.deadline("2021-07") }
    for day in ["9999-12-31", "0001-01-01", "2201-01-01"] {
      #expect(throws: Problem.self) { try Self.newYork.deadline(day) }
    }
  }

  @Test(arguments: [
    // Midnight skipped, and midnight shown twice.
    ("Asia/Beirut", "2021-03-27", "2021-03-28T01:00:00+03:00[Asia/Beirut]"),
    ("Atlantic/Azores", "2021-10-30", "2021-10-31T00:00:00+00:00[Atlantic/Azores]"),
    ("America/Havana", "2021-03-13", "2021-03-14T01:00:00-04:00[America/Havana]"),
    ("America/Havana", "2021-11-06", "2021-11-07T00:00:00-04:00[America/Havana]"),
    ("Africa/Cairo", "2024-04-25", "2024-04-26T01:00:00+03:00[Africa/Cairo]"),
    // The hour before midnight comes twice, midnight once.
    ("Africa/Cairo", "2024-10-31", "2024-11-01T00:00:00+02:00[Africa/Cairo]"),
    ("Asia/Beirut", "2021-10-30", "2021-10-31T00:00:00+02:00[Asia/Beirut]"),
  ])
  func `ends a day with the next one, where midnight is no single hour`(
    zone: String,
    day: String,
    end: String
  ) throws {
    #expect(try TimeReader(zone: zone).deadline(day).until.description == end)
  }

  @Test(arguments: 0..<200)
  func `reads only what can be written down and read again`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "2021-07-05", "0001-01-01", "9999-12-31", "5 July 2021", "Monday", " ", ", ", "T", "17:00",
      "24:00", "5 p.m.", "noon", "Z", "UTC", "+14:00", "-14:00", "[", "]", "(", ")", "Geneva",
      "EDT", "Asia/Kathmandu", "\u{301}", "🕊️", "\u{0}", "999999999999999999999", "−", "/", ":",
    ]
    for _ in 0..<50 {
      let count = Int.random(in: 0...8, using: &random)
      let typed = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      guard let instant = try? Self.newYork.deadline(typed).until else { continue }
      #expect(Instant(parsing: instant.description) == instant, "\(typed)")
    }
  }

  @Test(arguments: 0..<200)
  func `reads what the printer prints`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let zones = [
      "America/New_York", "Europe/Zurich", "Asia/Kathmandu", "Australia/Lord_Howe",
      "America/St_Johns", "UTC", "Pacific/Apia", "Africa/Addis_Ababa",
    ]
    guard let zone = zones.randomElement(using: &random) else { return }
    let printer = try TimePrinter(zone: zone, readerZone: zones.randomElement(using: &random))
    // Whole minutes of 1960 to 2100.
    let minute = Int.random(in: -5_259_600...68_374_080, using: &random)
    let instant = Instant(seconds: minute * 60)
    let text = printer.text(instant)
    do {
      let read = try TimeReader(zone: zone).instant(text)
      #expect(read.seconds == instant.seconds, "\(text)")
    } catch {
      // The clock alone cannot tell the two hours when clocks are put back.
      #expect(error.summary.contains("comes twice"), "\(text): \(error.summary)")
    }
  }
}
