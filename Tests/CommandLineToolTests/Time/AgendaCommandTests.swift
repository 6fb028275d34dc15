import Testing

@testable import CommandLineTool

struct AgendaCommandTests {
  private static func scheduled() throws -> TimeStage {
    let time = try TimeStage()
    _ = time.stage.run(
      "consult",
      "schedule",
      "exercise",
      "--kind",
      "informal",
      "--start",
      "2021-08-25 10:00",
      "--end",
      "2021-08-25 13:00",
      "--place",
      "Conference Room 3"
    )
    _ = time.stage.run("deadline", "set", "exercise", "written comments", "--until", "2021-08-24")
    _ = time.stage.run("silence", "place", "exercise", "--until", "2021-08-27 10:00")
    return time
  }

  @Test func `lists what is ahead on both clocks`() throws {
    let time = try Self.scheduled()
    #expect(
      time.stage.run("agenda", "exercise", "--zone", "Europe/Zurich").output == """
        An exercise
        Now: Monday, 23 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich)

        Tuesday, 24 August 2021: 38 hours left
          written comments, #4

        Wednesday, 25 August 2021, 10 a.m. to 1 p.m. New York (2 p.m. to 5 p.m. UTC, 4 p.m. to \
        7 p.m. Zurich): in 2 days
          informal consultations, Conference Room 3, #3

        Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich): 4 days left
          silence ends on Rev.1, #5

        """
    )
    time.set("2021-09-01T00:00:00Z")
    #expect(time.stage.run("agenda", "exercise").output.hasSuffix("\n\nNothing is ahead.\n"))
    let all = time.stage.run("agenda", "exercise", "--all").output
    #expect(all.split(separator: "\n").count { $0.hasSuffix(": over") } == 3)
  }

  @Test func `writes a calendar file that does not depend on when it is written`() throws {
    let time = try Self.scheduled()
    _ = time.stage.run("agenda", "exercise", "--format", "ics", "--output", "@now.ics")
    let now = try #require(time.stage.text(of: "now.ics"))
    #expect(now.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(now.contains("DTSTART:20210824T040000Z\r\nDTEND:20210825T040000Z\r\n"))
    time.set("2021-08-26T00:00:00Z")
    #expect(time.stage.run("agenda", "exercise", "--format", "ics").output == now)
  }

  @Test func `says one sentence first, then the rest`() throws {
    let time = try Self.scheduled()
    time.set("2021-08-25T14:00:00Z")
    let status = time.stage.run("status", "exercise")
    #expect(status.status == 0)
    #expect(
      status.output == """
        Rev.1 of 14 May. Silence until Friday, 27 August, 10 a.m. New York (2 p.m. UTC): 2 days left.

        An exercise
          version  Rev.1, revision, #2, 5 paragraphs, text of 14 May 2021
          silence  Rev.1, #5: Silence until Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC): \
        2 days left.
          ahead    informal consultations, #3: Wednesday, 25 August, 10 a.m. to 1 p.m. New York \
        (2 p.m. to 5 p.m. UTC): now
          record   5 entries, 1 version, 1 meeting, 1 round of silence

        """
    )
    #expect(time.stage.run("status", "exercise", "--as-of", "1").output.hasPrefix("Nothing has"))
    #expect(time.stage.run("status", "exercise", "--format", "json").output.hasPrefix("{"))
  }

  @Test func `says what changed against the version before`() throws {
    let time = try TimeStage()
    try time.stage.file("new.md", SampleVersions.new)
    _ = time.stage.run("circulate", "exercise", "@new.md", "--as", "Rev.2")
    let output = time.stage.run("status", "exercise").output
    #expect(output.contains("based on Rev.1\n  changes  "))
    #expect(output.contains(" modified, "))
  }

  @Test(arguments: [
    (["set", "exercise", "comments", "--until", "2021-08-01"], "is over"),
    (["set", "exercise", " ", "--until", "2021-09-01"], "says nothing"),
    (["set", "exercise", "comments", "--until", "2021-09-01", "--meeting", "2"], "is no meeting"),
    (["set", "exercise", "comments", "--until", "2021-09-01", "--version", "rev7"], "no version"),
    (["set", "exercise", "comments", "--until", "someday"], "is not a time"),
    (["extend", "exercise", "3", "--until", "2021-08-30"], "has to end later"),
    (["extend", "exercise", "2", "--until", "2021-09-30"], "#2 is no deadline"),
    (["meet", "exercise", "3", "--came-at", "2021-09-30 10:00"], "has not come yet"),
    (["lift", "exercise", "9"], "#9 is no deadline"),
  ])
  func `refuses deadlines that cannot be, and records nothing`(
    arguments: [String],
    words: String
  ) throws {
    let time = try TimeStage()
    _ = time.stage.run("deadline", "set", "exercise", "inputs", "--until", "2021-08-31")
    let result = time.stage.run(["deadline"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(time.entries == 3)
  }

  @Test func `follows a deadline from the letter to the end`() throws {
    let time = try TimeStage()
    let stage = time.stage
    for arguments in [
      ["set", "exercise", "inputs", "--until", "2021-08-20", "--letter", "letter of 2 August"],
      ["set", "exercise", "decision", "--until", "2021-08-30"],
      ["set", "exercise", "names", "--until", "2021-08-30 17:00"],
      ["extend", "exercise", "3", "--until", "2021-08-25", "--letter", "letter of 23 August"],
      ["meet", "exercise", "#4", "--note", "decision of the President"],
      ["lift", "exercise", "#5", "--reason", "no names"],
    ] { #expect(stage.run(["deadline"] + arguments).status == 0) }
    let list = stage.run("deadline", "list", "exercise").output
    for line in [
      "#3     ahead   Wednesday, 25 August 2021", "#4     met     Monday, 30 August 2021",
      "#5     lifted  Monday, 30 August 2021, 5 p.m. New York (9 p.m. UTC)",
    ] { #expect(list.contains(line)) }
    #expect(stage.run("agenda", "exercise").output.contains("Announced: letter of 23 August"))
    let before = stage.run("deadline", "list", "exercise", "--at", "2021-08-22 10:00").output
    #expect(before.contains("#3     over    Friday, 20 August 2021"))
  }

  @Test func `lists what is known now of another day, or what was known then`() throws {
    let time = try TimeStage()
    _ = time.stage.run("deadline", "set", "exercise", "known early", "--until", "2021-08-30")
    time.set("2021-08-25T14:00:00Z")
    _ = time.stage.run("deadline", "set", "exercise", "known later", "--until", "2021-08-30")
    let at = ["agenda", "exercise", "--at", "2021-08-23 12:00"]
    let now = time.stage.run(at).output
    #expect(now.contains("Now: Monday, 23 August 2021, noon New York"))
    #expect(now.contains("known early") && now.contains("known later"))
    let then = time.stage.run(at + ["--as-of", "2021-08-23"]).output
    #expect(then.contains("Now: Monday, 23 August 2021, noon New York"))
    #expect(then.contains("known early") && !then.contains("known later"))
  }
}
