import Foundation
import Testing

@testable import CommandLineTool

struct ProposeCommandTests {
  @Test func `shows what it understood, keeps the rest and records it`() throws {
    let stage = try Stage.withFountains()
    let said = stage.propose(
      "A",
      "In OP3, replace “three months” by “month”.\nIn OP1, add “clean” before “public”.\nWe like water.",
      "--on-behalf-of",
      "Group X"
    )
    #expect(said.status == 0)
    #expect(
      said.output == """
        Delegation A on behalf of Group X on Zero draft:
          1. OP3: “three months” → “month”
          2. OP1: add “clean” after “at least one”
          Not understood, and kept as it is:
          – “We like water.”: it asks for no change that is known

        """
    )
    #expect(
      said.messages.contains(
        "Recorded #8: proposal of Delegation A on behalf of Group X: 2 amendments to Zero draft."
      )
    )
  }

  @Test func `records nothing in a dry run`() throws {
    let stage = try Stage.withFountains()
    let said = stage.propose("A", "Delete OP4.", "--dry-run")
    #expect(said.output == "Delegation A on Zero draft:\n  1. delete OP4\n")
    #expect(said.messages == "Nothing was recorded: this was a dry run.\n")
    #expect(!stage.run("log", "water").output.contains("proposal"))
  }

  @Test func `takes a whole text as it is wanted`() throws {
    let stage = try Stage.withFountains()
    let said = stage.run("propose", "water", "@rev1.md", "--from", "Delegation B")
    #expect(
      said.output == """
        rev1.md is taken as the whole text as it is wanted.
        Delegation B on Zero draft:
          1. OP3: “three” → “six”
          2. OP4: add “soon” after “to review progress”

        """
    )
  }

  @Test func `takes a tracked document in the name of its authors' parties`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run(
      "compare",
      "--format",
      "docx",
      "--author",
      "Desk 3",
      "--output",
      "@tracked.docx",
      "@zero.md",
      "@rev1.md"
    )
    let unnamed = stage.run("propose", "water", "@tracked.docx")
    #expect(unnamed.status == 2)
    #expect(unnamed.messages.contains("Desk 3"))
    let said = stage.run(
      "propose",
      "water",
      "@tracked.docx",
      "--author",
      "Desk 3=Delegation C"
    )
    #expect(said.status == 0, "\(said.messages)")
    #expect(said.output.contains("is taken as a document with tracked changes"))
    #expect(said.output.contains("Delegation C on Zero draft:\n  1. OP3: “three” → “six”"))
  }

  @Test func `takes sides, is joined, left, replaced and withdrawn`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "Delete OP4.")
    #expect(
      stage.run(
        "propose",
        "water",
        "--from",
        "Delegation B",
        "--support",
        "#8.1",
        "--reserve",
        "OP1"
      )
      .output
        == """
        the words on 
        """ || true
    )
    #expect(stage.run("propose", "water", "--join", "#8", "--from", "Delegation C").status == 0)
    let again = stage.run("propose", "water", "--join", "#8", "--from", "Delegation C")
    #expect(again.messages.contains("Delegation C takes part in proposal #8 already"))
    #expect(stage.run("propose", "water", "--leave", "#8", "--from", "Delegation C").status == 0)
    let alone = stage.run("propose", "water", "--leave", "#8", "--from", "Delegation A")
    #expect(alone.messages.contains("Nobody would be left who makes proposal #8"))
    #expect(stage.propose("A", "Delete OP3.", "--replaces", "#8").status == 0)
    let over = stage.run("propose", "water", "--withdraw", "#8")
    #expect(over.messages.contains("took the place of #8"))
    #expect(stage.run("propose", "water", "--withdraw", "#12", "--reason", "a letter").status == 0)
    #expect(stage.run("propose", "water", "--withdraw", "#12").status == 2)
  }

  @Test func `is late after the deadline for written proposals`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("deadline", "set", "water", "written comments", "--until", "2021-03-13 17:00")
    #expect(!stage.propose("A", "Delete OP4.", "--dry-run").messages.contains("deadline"))
    stage.environment["ZERODRAFT_NOW"] = "2021-03-14T15:00:00Z"
    #expect(stage.propose("A", "Delete OP4.").messages.contains("it came after the deadline"))
    let inTime = stage.propose("B", "Delete OP4.", "--received-at", "2021-03-13 16:59")
    #expect(!inTime.messages.contains("after the deadline"))
  }

  @Test(arguments: [
    (["--from", "Delegation Q", "--text", "Delete OP4."], "There is no party “Delegation Q”"),
    (
      ["--from", "Delegation A", "--text", "Delete OP4.", "--base", "Rev.7"],
      "has no version “Rev.7”"
    ),
    (["--from", "Delegation A", "--text", "Delete OP4.", "--replaces", "#3"], "#3 is no proposal"),
    (["--from", "Delegation A", "--support", "#99"], "#99 is no proposal"),
    (["--from", "Delegation A", "--support", "#x"], "“#x” names no proposal"),
    (
      ["--from", "Delegation A", "--text", "In OP3, replace “three” by “a\u{7}b”."],
      "holds the control character U+0007"
    ),
    (["--from", "Delegation A", "--support", "OP9"], "Zero draft has no OP9"),
    (["--from", "Delegation A", "@zero.md"], "supports the text as it is"),
    (["--from", "Delegation A", "@other.md"], "none of"),
    (["--from", "Delegation A", "@nowhere.docx"], "nowhere.docx"),
    (["--from", "Delegation A", "--author", "Desk", "@rev1.md"], "for whom an author writes"),
    (
      ["--from", "Delegation A", "--text", "Delete OP4.", "--received-at", "2021-03-20 10:00"],
      "has not come yet"
    ),
  ])
  func `says what is wrong and records nothing`(arguments: [String], words: String) throws {
    let stage = try Stage.withFountains()
    try stage.file("other.md", "A recipe for soup: take seven onions and cut them very small.\n")
    let said = stage.run(["propose", "water"] + arguments)
    #expect(said.status == 2)
    #expect(said.messages.contains(words), "\(said.messages)")
    #expect(!stage.run("log", "water").output.contains("#8"))
  }

  @Test func `keeps what changes nothing as open words beside the rest`() throws {
    let stage = try Stage.withFountains()
    let said = stage.propose("A", "Delete OP4.\nIn OP3, replace “three” by “three”.")
    #expect(said.status == 0)
    #expect(said.output.contains("1. delete OP4"))
    #expect(said.output.contains("it changes nothing"))
  }

  @Test func `tells that a party wants two things of the same words`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three” by “six”.")
    let again = stage.propose("A", "In OP3, replace “three” by “two”.")
    #expect(again.messages.contains("note: #8 of the same party is about OP3 too"))
    let instead = stage.propose("A", "In OP3, replace “three” by “one”.", "--replaces", "#8")
    #expect(!instead.messages.contains("#8 of the same party"))
  }

  @Test func `lets nobody take the place of what others make too`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run(
      "propose",
      "water",
      "--from",
      "Delegation A,Delegation B",
      "--text",
      "Delete OP4."
    )
    let said = stage.propose("B", "Delete OP3.", "--replaces", "#8")
    #expect(said.status == 2)
    #expect(said.messages.contains("leaves it first"))
    #expect(
      stage.run("propose", "water", "--withdraw", "#8", "--from", "Delegation C").status == 64
    )
  }
}
