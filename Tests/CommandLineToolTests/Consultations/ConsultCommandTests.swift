import Foundation
import Testing

@testable import CommandLineTool

/// What `zerodraft consult …` prints, and what bad input gets.
struct ConsultCommandTests {
  private let stage: Stage

  /// A negotiation with two versions, a party and a meeting, which is entry 5.
  init() throws {
    stage = try Stage()
    stage.environment = [
      "ZERODRAFT_RECORD": stage.folder.appending(path: "record.sqlite").path,
      "ZERODRAFT_NOW": "2021-03-31T12:00:00Z", "ZERODRAFT_RECORDER": "somebody",
    ]
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run("new", "rivers", "--title", "Rivers")
    _ = stage.run("circulate", "rivers", "@old.md")
    _ = stage.run("circulate", "rivers", "@new.md")
    _ = stage.run("parties", "add", "rivers", "Delegation A")
    _ = stage.run(
      "consult",
      "schedule",
      "rivers",
      "--version",
      "zero",
      "--start",
      "2021-03-30 15:00",
      "--end",
      "18:00",
      "--place",
      "General Assembly Hall",
      "--paragraphs",
      "OP1, OP2",
      "--reading",
      "OP1-OP2=1"
    )
  }

  /// What was said without the receipt, which is another each time.
  private func messages(_ result: Stage.Result) -> String {
    result.messages.split(separator: "\n").filter { !$0.hasPrefix("Receipt: ") }
      .joined(separator: "\n")
  }

  @Test func `says what it recorded and what comes next`() {
    let result = stage.run(
      "consult",
      "say",
      "rivers",
      "#5",
      "May is too early",
      "--party",
      "delegation a",
      "--on",
      "OP1",
      "--position",
      "oppose"
    )
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(
      messages(result) == """
        Recorded #6: Delegation A on OP1 of Zero draft: oppose, May is too early.
        Next: zerodraft positions rivers
        """
    )
    #expect(
      stage.run("positions", "rivers").output == """
        OP1
          oppose: Delegation A
          Delegation A: oppose, May is too early [#6, OP1 of Zero draft]

        """
    )
    #expect(
      stage.run("consult", "show", "rivers", "5", "--zone", "Asia/Tokyo").output == """
        informal consultations (informal, #5): held
          Tuesday, 30 March 2021, 3 p.m. New York (7 p.m. UTC, 4 a.m. on Wednesday Tokyo) to 6 p.m.
          place: General Assembly Hall
          on the table: OP1–OP2 of Zero draft
          reading 1: OP1-OP2
          present: not recorded
          #6 Delegation A on OP1 of Zero draft: oppose, May is too early

        """
    )
  }

  @Test(
    arguments: [
      (["schedule", "rivers"], "The meeting has no time"),
      (
        ["schedule", "nowhere", "--start", "2021-03-30 15:00"], "there is no negotiation “nowhere”"
      ),
      (
        ["schedule", "rivers", "--start", "2021-03-30 15:00", "--end", "14:00"],
        "cannot end Tuesday, 30 March 2021, 2 p.m. New York"
      ),
      (
        ["schedule", "rivers", "--start", "2021-03-30 15:00", "--end", "2021-04-01 15:00"],
        "is longer than a day"
      ),
      (
        ["schedule", "rivers", "--start", "2021-03-14 02:30", "--end", "04:00"],
        "does not exist in America/New_York"
      ),
      (
        [
          "schedule", "rivers", "--start", "2021-03-30 15:00", "--end", "18:00", "--version",
          "rev9",
        ],
        "rivers has no version “rev9”"
      ),
      (["change", "rivers", "#5"], "Nothing of meeting #5 would change"),
      (["change", "rivers", "#5", "--paragraphs", "OP22"], "Zero draft has no OP22"),
      (["change", "rivers", "#5", "--part-of", "5"], "Meeting #5 cannot be part of itself"),
      (["change", "rivers", "3", "--place", "X"], "#3 is no meeting"),
      (["cancel", "rivers", "9", "--reason", "x"], "#9 is no meeting"),
      (
        ["cancel", "rivers", "5", "--announced-at", "2021-04-02 10:00"],
        "“2021-04-02 10:00” has not come yet"
      ),
      (["attend", "rivers", "5", "--party", "Delegation B"], "There is no party “Delegation B”"),
      (["say", "rivers", "5"], "Nobody is said to have spoken"),
      (["say", "rivers", "5", "--party", "Delegation A"], "The intervention says nothing"),
      (
        ["say", "rivers", "5", "--party", "Delegation A", "--not-for-attribution", "group", "x"],
        "A statement that is not for attribution bears no name"
      ),
      (
        ["say", "rivers", "5", "--party", "Delegation A", "--on", "OP7", "x"],
        "Zero draft has no OP7"
      ),
      (
        ["say", "rivers", "5", "--party", "Delegation A", "--position", "delete"],
        "“delete” is said of a paragraph"
      ),
      (["correct", "rivers", "5", "--position", "support"], "#5 recorded no intervention"),
      (["withdraw", "rivers", "99"], "#99 recorded no intervention"),
      (["close", "rivers", "5"], "The summary of the meeting says nothing"),
      (["close", "rivers", "5", "--bridge", "OP1"], "“OP1” proposes no words"),
      (["close", "rivers", "5", "--bridge", "OP1= "], "proposes no words"),
      (["close", "rivers", "5", "--summary", "x", "--reported-at", "77"], "#77 is no meeting"),
      (["show", "rivers", "4"], "#4 is no meeting"),
      (["list", "rivers", "--at", "soon"], "“soon” is not a time"),
      (
        [
          "schedule", "rivers", "--start", "2021-03-30 15:00", "--end", "16:00",
          "--programme-file", "@old.md",
        ],
        "this is no programme of a meeting"
      ),
    ]
  )
  func `refuses in one sentence, with a way out, and records nothing`(
    arguments: [String],
    words: String
  ) throws {
    let before = stage.run("log", "rivers").output
    let result = stage.run(["consult"] + arguments)
    #expect(result.status == 2, "\(result.messages)")
    #expect(result.output.isEmpty)
    let lines = result.messages.split(separator: "\n")
    #expect(lines.first?.hasPrefix("error: ") == true)
    #expect(lines.first?.contains(words) == true, "\(result.messages)")
    #expect(lines.count <= 3)
    #expect(stage.run("log", "rivers").output == before)
  }

  @Test(
    arguments: [
      ["say", "rivers", "five", "x"], ["say", "rivers", "5", "x", "--position", "maybe"],
      ["say", "rivers", "5", "x", "--not-for-attribution", "nobody"],
      ["schedule", "rivers", "--kind", "party"], ["attend", "rivers", "5"],
      ["schedule", "rivers", "--programme", "Opening", "--programme-file", "-"], ["meet"],
    ]
  )
  func `ends with status 64 where it was called wrongly`(arguments: [String]) {
    #expect(stage.run(["consult"] + arguments).status == 64)
  }

  @Test func `keeps no name of what is not for attribution, in any file or output`() throws {
    let result = stage.run(
      "consult",
      "say",
      "rivers",
      "5",
      "too early",
      "--not-for-attribution",
      "delegation",
      "--on",
      "OP1",
      "--position",
      "oppose"
    )
    #expect(messages(result).contains("a delegation on OP1 of Zero draft: oppose"))
    let json = stage.run("positions", "rivers", "--format", "json").output
    #expect(json.contains(#""voice" : "delegation""#) || json.contains(#""voice": "delegation""#))
    #expect(!json.contains(#""party""#))
  }

  @Test func `tells a calendar from what was put off and called off`() {
    let open = ["--start", "2021-05-03 10:00", "--end", "noon"]
    _ = stage.run(["consult", "schedule", "rivers"] + open)
    _ = stage.run(["consult", "schedule", "rivers", "--kind", "bilateral"] + open)
    _ = stage.run("consult", "postpone", "rivers", "6", "--reason", "ice")
    _ = stage.run("consult", "cancel", "rivers", "7", "--reason", "no need")
    let rows = stage.run("consult", "list", "rivers").output.split(separator: "\n")
    #expect(
      rows.map { $0.split(separator: " ")[1] } == ["status", "held", "postponed", "cancelled"]
    )
    #expect(stage.run("agenda", "rivers").output.contains(": postponed\n"))
    #expect(stage.run("agenda", "rivers", "--all").output.contains("Postponed: ice"))
    let moved = stage.run(
      ["consult", "change", "rivers", "6", "--start", "2021-05-04 10:00"]
        + ["--end", "noon"]
    )
    #expect(moved.status == 0)
    #expect(stage.run("agenda", "rivers").output.contains("4 May 2021"))
    let shown = stage.run("consult", "show", "rivers", "6").output
    #expect(shown.hasPrefix("informal consultations (informal, #6): ahead\n  Tuesday, 4 May 2021"))
    #expect(
      stage.run("consult", "show", "rivers", "7").output.contains("  reason: no need\n")
    )
  }
}
