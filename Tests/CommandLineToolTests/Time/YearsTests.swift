import Testing

@testable import CommandLineTool

struct YearsTests {
  @Test(arguments: [
    "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "2201-01-01T00:00:00Z",
    "1899-12-31T23:59:59Z",
  ])
  func `records nothing on a clock of another age`(now: String) throws {
    let time = try TimeStage()
    let count = time.entries
    time.set(now)
    let result = time.stage.run("note", "exercise", "Something")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix("error: ZERODRAFT_NOW lies outside of the years 1900 to 2200")
    )
    time.set("2021-08-24T14:00:00Z")
    #expect(time.entries == count)
  }

  @Test(arguments: [
    ["deadline", "set", "exercise", "comments", "--until", "9999-12-30"],
    ["deadline", "set", "exercise", "comments", "--until", "0001-01-01 10:00"],
    ["silence", "place", "exercise", "--until", "2300-01-01 10:00"],
    ["consult", "schedule", "exercise", "--kind", "informal", "--start", "1021-08-25 10:00"],
    ["agenda", "exercise", "--at", "9999-12-31 23:59"],
  ])
  func `refuses a time of another age`(arguments: [String]) throws {
    let time = try TimeStage()
    let result = time.stage.run(arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains("outside of the years 1900 to 2200"), "\(result.messages)")
  }

  @Test(arguments: [
    (
      ["circulate", "exercise", "@new.md", "--date", "29 February 2100"],
      "February 2100 has 28 days"
    ),
    (["circulate", "exercise", "@new.md", "--date=2021-06-31"], "June 2021 has 30 days"),
    (["log", "exercise", "--as-of", "31 April 2021"], "April 2021 has 30 days"),
  ])
  func `says of a day that it does not exist`(arguments: [String], words: String) throws {
    let result = try TimeStage().stage.run(arguments)
    #expect(result.status == 64)
    #expect(result.messages.contains("does not exist: \(words)"), "\(result.messages)")
  }
}
