import Foundation
import Testing

@testable import CommandLineTool

/// What is read out or tabled of words that something else has changed before.
struct RevisionOfRevisionTests {
  private static let adoption = [
    "--number", "76/7", "--meeting", "37th plenary meeting", "--date", "2021-11-22",
  ]

  private static func resolution(_ stage: Stage) -> Stage.Result {
    _ = stage.tabling("distribute", ["--date", "2021-11-23"])
    return stage.run("issue", "rivers", "--as", "resolution", "--format", "text")
  }

  private static func revise(_ stage: Stage, _ words: String) -> Stage.Result {
    stage.tabling("revise", [words, "--certified"])
  }

  @Test func `a revision quotes what an earlier one put in`() throws {
    let stage = try Stage.submitted()
    for (words, said) in [
      ("In OP1, replace “June” by “the month of July”.", "OP1: “June” → “the month of July”"),
      ("In OP1, replace “July” by “August”.", "“July” → “August”"),
      ("In OP1, delete “the month of”.", "the month of"),
    ] {
      let result = Self.revise(stage, words)
      #expect(result.status == 0 && result.messages.contains(said), "\(result.messages)")
    }
    _ = stage.tabling("adopt", Self.adoption)
    let issued = Self.resolution(stage)
    #expect(issued.status == 0, "\(issued.messages)")
    #expect(issued.output.contains("to meet in August;"), "\(issued.output)")
  }

  @Test func `an amendment quotes them too, and what it quotes is found when it is adopted`() throws
  {
    let stage = try Stage.submitted()
    _ = Self.revise(stage, "In OP1, replace “June” by “the month of July”.")
    let amended = stage.tabling(
      "amend",
      ["In OP1, replace “July” by “August”.", "--by", "Delegation C"]
    )
    #expect(amended.status == 0, "\(amended.messages)")
    #expect(
      amended.messages.contains(
        "note: #8 changed OP1 already; the words are taken as they read since"
      ),
      "\(amended.messages)"
    )
    let again = Self.revise(stage, "In OP1, replace “meet” by “convene”.")
    #expect(
      again.messages.contains("note: #9 wants to change OP1 too, and is not decided"),
      "\(again.messages)"
    )
    _ = stage.tabling("decide", ["#9", "--adopted"] + Stage.votes(90, 3, 2))
    _ = stage.tabling("adopt", Self.adoption)
    #expect(Self.resolution(stage).output.contains("to convene in the month of August;"))
  }

  /// Paragraphs are called as the document numbers them, whatever has gone before them.
  @Test func `numbers stay those of the document`() throws {
    let stage = try Stage.submitted()
    #expect(Self.revise(stage, "Delete OP2.").status == 0)
    let revised = Self.revise(stage, "In OP3, replace “report” by “report in writing”.")
    #expect(revised.status == 0, "\(revised.messages)")
    let gone = Self.revise(stage, "In OP2, replace “part” by “the floor”.")
    #expect(gone.status == 2)
    #expect(
      gone.messages.contains("This cannot be made, and nothing was recorded")
        && gone.messages.contains("OP2, which an earlier change took out"),
      "\(gone.messages)"
    )
    _ = stage.tabling("adopt", Self.adoption)
    let issued = Self.resolution(stage)
    #expect(issued.output.contains("Delegation A to report in writing."), "\(issued.output)")
    #expect(issued.output.contains("2.") && !issued.output.contains("3."))
  }

  @Test func `words that were replaced are not there to be replaced again`() throws {
    let stage = try Stage.submitted()
    _ = Self.revise(stage, "In OP1, replace “June” by “July”.")
    let before = stage.run("log", "rivers").output
    let result = Self.revise(stage, "In OP1, replace “June” by “May”.")
    #expect(result.status == 2)
    #expect(result.messages.contains("quotes “June”, which does not stand there in OP1"))
    #expect(stage.run("log", "rivers").output == before)
  }

  @Test(arguments: [false, true])
  func `an adoption keeps what tells its text from every other`(_ isRevised: Bool) throws {
    let stage = try Stage.submitted()
    if isRevised { _ = Self.revise(stage, "In OP1, replace “June” by “July”.") }
    _ = stage.tabling("adopt", Self.adoption)
    _ = stage.run("export", "rivers", "--folder", "@folder")
    let record = try #require(stage.text(of: "folder/record.jsonl"))
    let lines = record.split(separator: "\n").filter { $0.contains("\"tabling\":{\"adopted\"") }
    #expect(lines.count == 1 && lines.allSatisfy { $0.contains("\"text\":\"") }, "\(lines)")
    let issued = Self.resolution(stage)
    #expect(issued.status == 0, "\(issued.messages)")
    #expect(issued.output.contains(isRevised ? "to meet in July;" : "to meet in June;"))
  }
}
