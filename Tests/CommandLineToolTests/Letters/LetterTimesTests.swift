import Foundation
import Testing

@testable import CommandLineTool

/// Letters tell what holds on their day, and no time that holds no more.
struct LetterTimesTests {
  @Test(arguments: [(["silence", "rev1"], 10), (["silence", "#10"], 10), (["deadline", "7"], 7)])
  func `speaks of what was extended in a letter of extension alone`(
    arguments: [String],
    entry: Int
  ) throws {
    let stage = try LetterStage()
    _ = stage.stage.run("silence", "extend", "rivers", "--until", "2021-08-28 12:00")
    let result = stage.stage.run(
      ["letter", "rivers"] + arguments
        + [
          "--date", "2021-08-02", "--message", "@m.eml", "--to", "a@example.org", "--sender",
          "b@example.org",
        ]
    )
    #expect(result.status == 2 && result.output.isEmpty && stage.stage.text(of: "m.eml") == nil)
    #expect(result.messages.contains("#\(entry) has been extended until "), "\(result.messages)")
    #expect(result.messages.contains("“zerodraft letter rivers extension \(entry)”"))
    #expect(stage.letter("extension", "\(entry)").status == 0)
    // The letter of the time before can still be had, with the time of then.
    let before = stage.stage.run(
      ["letter", "rivers"] + arguments + ["--date", "2021-08-02", "--as-of", "\(entry)"]
    )
    #expect(before.status == 0, "\(before.messages)")
    #expect(!before.output.contains("28 August") && !before.output.contains("18 August"))
  }

  @Test func `is not dated before what it tells`() throws {
    let stage = try LetterStage()
    stage.set("2021-08-30T14:00:00Z")
    let held = stage.letter("conclusion", "--date", "2021-08-26")
    #expect(held.status == 2 && held.output.isEmpty)
    let sentence =
      "Silence on Rev.1 ended on 27 August 2021: a letter dated 26 August 2021 cannot say so"
    #expect(held.messages.contains(sentence), "\(held.messages)")
    #expect(held.messages.contains("--date 2021-08-27"))
    #expect(stage.letter("conclusion", "--date", "2021-08-27").status == 0)

    let other = try LetterStage()
    _ = other.stage.run("silence", "break", "rivers", "--by", "Delegation A")
    #expect(
      other.letter("broken", "--date", "2021-08-01").messages
        .contains("Silence on Rev.1 was broken on 2 August 2021: a letter dated 1 August 2021")
    )
    #expect(other.letter("broken", "--date", "2021-08-02").status == 0)
  }

  @Test(arguments: [["invitation", "5"], ["circulation", "rev1", "--meeting", "5"]])
  func `invites to no meeting that is over`(arguments: [String]) throws {
    let stage = try LetterStage()
    let late = stage.stage.run(["letter", "rivers"] + arguments + ["--date", "2021-08-11"])
    #expect(late.status == 2 && late.output.isEmpty)
    #expect(
      late.messages.contains(
        "The first informal consultations (#5) ended on 10 August 2021: a letter dated 11 August 2021 "
          + "cannot invite to it"
      ),
      "\(late.messages)"
    )
    let day = stage.stage.run(["letter", "rivers"] + arguments + ["--date", "2021-08-10"])
    #expect(day.status == 0)
  }

  @Test func `tells nobody of a bilateral meeting`() throws {
    let stage = try LetterStage()
    let scheduled = stage.stage.run(
      "consult",
      "schedule",
      "rivers",
      "--kind",
      "bilateral",
      "--title",
      "With Delegation A",
      "--start",
      "2021-08-11 10:00",
      "--end",
      "11:00",
      "--place",
      "Office"
    )
    #expect(scheduled.status == 0, "\(scheduled.messages)")
    let letter = stage.letter("circulation", "rev1", "--date", "2021-08-02")
    #expect(letter.output.contains("10 August") && !letter.output.contains("11 August"))
    #expect(!letter.output.contains("With Delegation A"))
    let invitation = stage.letter("invitation", "11", "--date", "2021-08-02")
    #expect(invitation.messages.contains("meeting #11 is bilateral"), "\(invitation.messages)")
  }

  @Test func `doubts a President's letter that is older than the one in it`() throws {
    let stage = try LetterStage()
    func messages(_ day: String) -> String {
      stage.letter(
        "transmittal",
        "rev1",
        "--enclosing",
        "silence",
        "--date",
        "2021-08-02",
        "--cover-date",
        day
      ).messages
    }
    #expect(messages("2021-08-01").contains("before the letter of 2 August 2021 that it encloses"))
    #expect(messages("2021-08-02").isEmpty)
    #expect(messages("2021-08-28").contains("after what the enclosed one announces"))
  }

  @Test func `names what is over where nothing is ahead`() throws {
    let stage = try LetterStage()
    stage.set("2021-09-01T14:00:00Z")
    let deadline = stage.letter("deadline").messages
    #expect(
      deadline.hasPrefix(
        "error: All deadlines are over: #7 Written comments, #9 inscription of speakers\n"
      ),
      "\(deadline)"
    )
    #expect(deadline.contains("“9 --date DAY”"))
    #expect(stage.letter("invitation").messages.hasPrefix("error: All meetings are over: #5 "))
  }

  @Test func `finds an extension by the version it is about`() throws {
    let stage = try LetterStage()
    #expect(
      stage.letter("extension", "rev1").messages
        .hasPrefix("error: Neither silence on Rev.1 nor a deadline for it has been extended\n")
    )
    #expect(stage.lines("extension", "zero") == stage.lines("extension", "7"))
    _ = stage.stage.run("silence", "extend", "rivers", "--until", "2021-08-28 12:00")
    #expect(stage.letter("extension", "rev1").status == 0)
    #expect(stage.lines("extension", "rev1") == stage.lines("extension", "10"))
  }
}
