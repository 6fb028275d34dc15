import DraftText
import Negotiation
import Testing

@testable import Secretariat

struct TimePrinterTests {
  private static func instant(_ text: String) throws -> Instant {
    try #require(Instant(parsing: text))
  }

  @Test(arguments: [
    ("2021-08-27T14:00:00Z", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC)"),
    ("2021-11-26T15:00:00Z", "Friday, 26 November 2021, 10 a.m. New York (3 p.m. UTC)"),
    ("2021-08-27T16:00:00Z", "Friday, 27 August 2021, noon New York (4 p.m. UTC)"),
    ("2021-08-27T19:30:00Z", "Friday, 27 August 2021, 3.30 p.m. New York (7.30 p.m. UTC)"),
    ("2021-08-27T04:00:00Z", "Friday, 27 August 2021, 0.00 a.m. New York (4 a.m. UTC)"),
    (
      "2021-08-28T00:05:00Z",
      "Friday, 27 August 2021, 8.05 p.m. New York (12.05 a.m. on Saturday UTC)"
    ),
    ("1945-06-26T14:00:00Z", "Tuesday, 26 June 1945, 10 a.m. New York (2 p.m. UTC)"),
  ])
  func `prints as the United Nations do`(time: String, expected: String) throws {
    let printer = try TimePrinter(zone: "America/New_York")
    #expect(printer.text(try Self.instant(time)) == expected)
  }

  @Test(arguments: [
    ("Europe/Zurich", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich)"),
    ("Geneva", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich)"),
    (
      "Asia/Kathmandu", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 7.45 p.m. Kathmandu)"
    ),
    (
      "Pacific/Auckland",
      "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 2 a.m. on Saturday Auckland)"
    ),
    ("America/New_York", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC)"),
    ("UTC", "Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC)"),
  ])
  func `adds the reader's clock where it is another`(zone: String, expected: String) throws {
    let printer = try TimePrinter(zone: "America/New_York", readerZone: zone)
    #expect(printer.text(try Self.instant("2021-08-27T14:00:00Z")) == expected)
  }

  @Test func `prints stretches of time`() throws {
    let printer = try TimePrinter(zone: "America/New_York")
    let start = try Self.instant("2021-07-13T14:00:00Z")
    #expect(
      printer.text(from: start, to: try Self.instant("2021-07-13T16:00:00Z"))
        == "Tuesday, 13 July 2021, 10 a.m. to noon New York (2 p.m. to 4 p.m. UTC)"
    )
    #expect(
      printer.text(from: start, to: try Self.instant("2021-07-14T05:00:00Z"), near: start)
        == "Tuesday, 13 July, 10 a.m. to 1 a.m. on Wednesday New York "
        + "(2 p.m. to 5 a.m. on Wednesday UTC)"
    )
  }

  @Test func `leaves the year out when it is this one, on the clock of the negotiation`() throws {
    let printer = try TimePrinter(zone: "America/New_York")
    let then = try Self.instant("2021-12-31T22:00:00Z")
    #expect(
      printer.day(then, near: try Self.instant("2022-01-01T03:00:00Z")) == "Friday, 31 December"
    )
    #expect(
      printer.day(then, near: try Self.instant("2022-01-01T06:00:00Z"))
        == "Friday, 31 December 2021"
    )
  }

  @Test(arguments: [
    (0, "less than a minute left", "now"), (59, "less than a minute left", "in less than a minute"),
    (60, "1 minute left", "in 1 minute"), (1080, "18 minutes left", "in 18 minutes"),
    (7199, "119 minutes left", "in 119 minutes"), (7200, "2 hours left", "in 2 hours"),
    (172_799, "47 hours left", "in 47 hours"), (172_800, "2 days left", "in 2 days"),
    (-1080, "18 minutes ago", "18 minutes ago"), (-259_200, "3 days ago", "3 days ago"),
  ])
  func `says how far away a time is`(seconds: Int, left: String, relative: String) {
    let now = Instant(seconds: 1_600_000_000)
    let then = Instant(seconds: now.seconds + seconds)
    #expect(TimePrinter.distance(from: now, to: then) == left)
    #expect(TimePrinter.relative(from: now, to: then) == relative)
  }

  @Test func `refuses a zone that does not exist`() {
    let problem = #expect(throws: Problem.self) {
      try TimePrinter(zone: "America/New_York", readerZone: "Europe/Bern")
    }
    #expect(problem?.hint?.contains("Europe/Berlin") == true)
  }
}
