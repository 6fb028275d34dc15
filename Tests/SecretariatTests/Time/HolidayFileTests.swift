import DraftText
import Testing

@testable import Secretariat

struct HolidayFileTests {
  private func file(_ text: String) throws(Problem) -> HolidayFile {
    try HolidayFile(bytes: Array(text.utf8), named: "holidays.txt")
  }

  @Test func `takes the place of a year, and of no other`() throws {
    let text = "\u{FEFF}# 2028\r\n\r\n2028-01-03\tNew Year’s Day\r\n  2028-02-28  Eid al-Fitr  \r\n"
    let calendar = try file(text).calendar
    #expect(calendar.holidays.days(of: 2028).map(\.name) == ["New Year’s Day", "Eid al-Fitr"])
    #expect(calendar.holidays.days(of: 2028).allSatisfy { $0.source == .given })
    #expect(calendar.holidays.isComplete(2028))
    #expect(calendar.holidays.days(of: 2024).count == 9)
  }

  @Test(arguments: [
    ("", "holidays.txt: there is no day in it"),
    ("# nothing\n", "holidays.txt: there is no day in it"),
    ("2028-02-30 X", "holidays.txt, line 1: “2028-02-30” is no day"),
    ("# a\nNew Year 2028-01-01", "holidays.txt, line 2: “New” is no day"),
    ("2028-01-03", "holidays.txt, line 1: 2028-01-03 has no name"),
    ("2028-01-03 A\n\n2028-01-03 B", "holidays.txt, line 3: 2028-01-03 stands on line 1 already"),
    (
      "2028-01-03 " + String(repeating: "x", count: 101),
      "holidays.txt, line 1: the name is longer than 100 characters"
    ),
  ])
  func `says what is wrong, with the line`(text: String, summary: String) {
    let problem = #expect(throws: Problem.self) { try file(text) }
    #expect(problem?.summary == summary)
  }

  @Test func `reads no more than a secretariat would write`() throws {
    let first = try #require(CalendarDate(iso8601: "2028-01-01"))
    let lines = (0...2_000).compactMap { first.adding(days: $0) }.map { "\($0) A day off" }
    let problem = #expect(throws: Problem.self) { try file(lines.joined(separator: "\n")) }
    #expect(problem?.summary == "holidays.txt: too many days; up to 2000 are read")
    // A year without a working day ends all the same.
    let calendar = try file(lines.dropLast().joined(separator: "\n")).calendar
    #expect(calendar.earliestAction(submitted: first).year == 2033)
    let bytes: [UInt8] = [0x32, 0xFF, 0xFE]
    let garbled = #expect(throws: Problem.self) {
      try HolidayFile(bytes: bytes, named: "holidays.txt")
    }
    #expect(garbled?.summary == "holidays.txt: this is no text in UTF-8")
  }
}
