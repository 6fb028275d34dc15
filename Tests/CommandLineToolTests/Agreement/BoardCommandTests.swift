import Foundation
import Testing

@testable import CommandLineTool

/// What the board tells of what was proposed, reserved and decided, and of the text as a whole.
struct BoardCommandTests {
  private struct Written: Decodable {
    struct Activity: Decodable {
      var party: String
      var amendments: Int
      var takenUp: Int?
    }
    var parties: [Activity]
  }

  /// For each party, how many amendments it makes and how many of them were taken up.
  private static func activity(_ stage: Stage) throws -> [String] {
    let json = stage.run("board", "water", "--format", "json").output
    return try JSONDecoder().decode(Written.self, from: Data(json.utf8)).parties.map { party in
      "\(party.party): \(party.amendments), \(party.takenUp.map { "\($0)" } ?? "not known")"
    }
  }

  @Test func `counts as taken up what the text reflects, whatever was decided`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.")
    stage.propose("B", "In OP1, replace “one” by “two”.")
    _ = stage.run("propose", "water", "--from", "Delegation B", "--reserve", "OP2")
    stage.propose("C", "In OP4, replace “progress” by “progress soon”.")
    for decided in ["#8.1", "#9.1", "#10.1"] {
      _ = stage.run("decide", "water", decided, "accept")
    }
    let before = try Self.activity(stage)
    #expect(before.allSatisfy { $0.hasSuffix("not known") }, "\(before)")
    #expect(stage.run("circulate", "water", "@rev1.md").status == 0)
    let known = try Self.activity(stage)
    #expect(known == ["Delegation A: 1, 1", "Delegation B: 1, 0", "Delegation C: 1, 1"])
    // What does not hold is an amendment of nobody, and taken up of nobody.
    #expect(stage.run("propose", "water", "--withdraw", "#8").status == 0)
    let after = try Self.activity(stage)
    #expect(!after.contains { $0.hasPrefix("Delegation A") }, "\(after)")
  }

  @Test func `says that it is not for everybody where it is made of what was sent in confidence`()
    throws
  {
    let stage = try Stage.withFountains()
    #expect(stage.run("board", "water").messages.isEmpty)
    stage.propose("A", "Delete OP3.", "--visibility", "co-facilitators")
    let note = "note: not for everybody"
    #expect(stage.run("board", "water").messages.contains("\(note)"))
    #expect(stage.run("board", "water").messages.contains("(#8)"))
    #expect(stage.run("board", "water", "--open").messages.contains(note))
    for copy in [["--unattributed"], ["--for", "delegations"], ["--for", "public"]] {
      #expect(!stage.run(["board", "water"] + copy).messages.contains(note), "\(copy)")
    }
  }

  @Test func `keeps a condition when a tier goes up, and says so`() throws {
    let stage = try Stage.withFountains()
    #expect(stage.run("agree", "water", "OP1", "--pending", "Delegation A").status == 0)
    var result = stage.run("agree", "water", "OP1", "--pending", "Delegation B")
    #expect(result.status == 2)
    let hint = "zerodraft reserve water \"OP1\" --party “Delegation A”"
    #expect(result.messages.contains(hint), "\(result.messages)")
    result = stage.run("agree", "water", "OP1", "--tier", "plenary")
    #expect(result.output.contains("OP1: still pending Delegation A (#8)"), "\(result)")
    #expect(stage.run("board", "water", "--open").output.contains("pending Delegation A"))
    #expect(stage.run("agree", "water", "OP1", "--confirm", "Delegation A").status == 0)
    #expect(stage.run("board", "water").output.contains("OP1      P"))
  }

  @Test func `says that silence held and that the text was adopted`() throws {
    let stage = try Stage.withFountains()
    let held = "Silence held on Zero draft until Tuesday, 16 March 2021, 4 p.m."
    #expect(stage.run("silence", "place", "water", "--until", "2021-03-16 16:00").status == 0)
    #expect(!stage.run("board", "water").output.contains("Silence"))
    stage.environment["ZERODRAFT_NOW"] = "2021-03-18T15:00:00Z"
    let board = stage.run("board", "water").output
    #expect(board.contains(held) && board.contains(": nobody objected.\n"), "\(board)")
    #expect(board.contains("OP1      ·"))
    #expect(!stage.run("board", "water", "--as-of", "2021-03-14").output.contains("Silence"))
    try stage.file("adopted.md", Stage.fountains.replacing("Zero draft", with: "Resolution"))
    #expect(
      stage.run(
        "circulate",
        "water",
        "@adopted.md",
        "--kind",
        "resolution",
        "--adopted",
        "2021-03-17"
      ).status == 0
    )
    for format in ["text", "html", "json", "markdown"] {
      let board = stage.run("board", "water", "--format", format).output
      #expect(board.contains(held), "\(format)")
      #expect(board.contains("Adopted on 17 March 2021 as Resolution."), "\(format)")
    }
  }

  @Test func `says of a reservation that it is on words that read otherwise now`() throws {
    let stage = try Stage.withFountains()
    for (place, words) in [("OP3", "three months"), ("OP1", "one public")] {
      let party = ["--party", "Delegation A", "--words", words]
      #expect(stage.run(["reserve", "water", place] + party).status == 0)
    }
    #expect(!stage.run("board", "water").output.contains("otherwise now"))
    #expect(stage.run("circulate", "water", "@rev1.md").status == 0)
    let board = stage.run("board", "water").output
    #expect(
      board.contains("“three months” of OP3, on words that read otherwise now\n"),
      "\(board)"
    )
    #expect(board.contains("reservation of Delegation A (#8), on words that read otherwise now"))
    #expect(board.contains("“one public” of OP1\n"))
  }

  @Test func `shows all brackets of a paragraph, and takes none that cross`() throws {
    let stage = try Stage.withFountains()
    try stage.file(
      "brackets.md",
      Stage.fountains.replacing("Zero draft", with: "Rev.1").replacing(
        "at least one public",
        with: "at least [one small] public"
      )
    )
    #expect(stage.run("circulate", "water", "@brackets.md").status == 0)
    func bracket(_ words: String, _ more: String...) -> Stage.Result {
      stage.run(["bracket", "water", "OP1", "--words", words] + more)
    }
    #expect(bracket("should have").output.contains("[should have] at least [one small] public"))
    #expect(bracket("should").output.contains("[[should] have] at least [one small] public"))
    var result = bracket("floor should")
    #expect(result.status == 2 && result.messages.contains("cross those of #9"), "\(result)")
    result = bracket("at least [one")
    #expect(result.status == 2 && result.messages.contains("cross those of the text"))
    result = bracket("one small", "--lift")
    #expect(result.output.contains("[[should] have] at least one small public"), "\(result)")
    result = bracket("should have", "--lift")
    #expect(result.output.contains("[should] have at least one small public"), "\(result)")
  }

  @Test func `names brackets of the room that the next version forgets`() throws {
    let stage = try Stage.withFountains()
    for (place, words) in [("OP1", "one public"), ("OP3", "three months"), ("OP4", "progress")] {
      #expect(stage.run("bracket", "water", place, "--words", words).status == 0)
    }
    try stage.file(
      "shown.md",
      Stage.revisedFountains.replacing("progress soon", with: "[progress – Delegation A] soon")
    )
    let messages = stage.run("circulate", "water", "@shown.md", "--dry-run").messages
    #expect(
      messages.contains(
        "note: the brackets around “one public” in OP1 (#8) are neither shown nor lifted"
      ),
      "\(messages)"
    )
    // Others are shown, or their words are gone.
    #expect(!messages.contains("#9") && !messages.contains("#10"), "\(messages)")
    #expect(stage.run("bracket", "water", "OP1", "--lift").status == 0)
    #expect(
      !stage.run("circulate", "water", "@shown.md", "--dry-run").messages.contains("neither")
    )
  }

  @Test func `says that the chapeau alone is agreed`() throws {
    let stage = try Stage.withFountains()
    let result = stage.run("agree", "water", "chapeau of OP2")
    #expect(result.output.contains("chapeau of OP2 of Zero draft agreed"), "\(result)")
    #expect(stage.run("log", "water").output.contains("chapeau of OP2 of Zero draft agreed"))
    let board = stage.run("board", "water").output
    #expect(board.contains("OP2      A") && board.contains("OP2 (a)  ·"), "\(board)")
    #expect(stage.run("agree", "water", "OP2 (a), OP3").status == 0)
    let all = stage.run("reopen", "water", "OP2", "--by", "co-facilitators", "--reason", "x")
    #expect(all.status == 2, "OP2 (b) is not agreed")
  }
}
