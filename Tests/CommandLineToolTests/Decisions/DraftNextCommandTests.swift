import Foundation
import Testing

@testable import CommandLineTool

struct DraftNextCommandTests {
  private let stage: Stage

  /// What was accepted and deferred: entries 12 to 14; #11 is undecided.
  init() throws {
    stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    stage.propose("B", "Delete OP4.")
    stage.propose("C", "After OP3, insert a new paragraph: “Stresses that water matters;”")
    stage.propose("D", "In OP1, replace “one” by “two”.")
    _ = stage.run("decide", "water", "#8", "accept")
    _ = stage.run("decide", "water", "#9", "defer")
    _ = stage.run("decide", "water", "#10", "defer")
  }

  @Test func `writes what was accepted and brackets what is open`() {
    let result = stage.run("draft-next", "water")
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix(
        """
        3. Requests building managers to test the water every month;

        4. [Stresses that water matters; – Delegation C]

        5. [Decides to review progress. – Delegation B delete]

        """
      ),
      "\(result.output)"
    )
    #expect(
      result.messages == """
        1 taken up, 2 in brackets, 1 undecided and left out.
        Undecided: #11.1: OP1: “one” → “two”.

        """
    )
  }

  @Test func `shows the brackets that were opened in the room`() {
    let opened = stage.run(
      "bracket",
      "water",
      "OP3",
      "--words",
      "to test the water",
      "--party",
      "Delegation D"
    )
    #expect(opened.status == 0, "\(opened.messages)")
    let attributed = stage.run("draft-next", "water").output
    #expect(
      attributed.contains("managers [to test the water – Delegation D] every month;"),
      "\(attributed)"
    )
    let unattributed = stage.run("draft-next", "water", "--unattributed").output
    #expect(unattributed.contains("managers [to test the water] every month;"))
    _ = stage.run("bracket", "water", "OP3", "--lift", "--words", "to test the water")
    #expect(stage.run("draft-next", "water").output.contains("managers to test the water every"))
    // What was decided replaces some of the words in the brackets, and stands in them.
    _ = stage.run("bracket", "water", "OP3", "--words", "every three months")
    let result = stage.run("draft-next", "water")
    #expect(result.output.contains("managers to test the water [every month];\n"))
    #expect(
      result.messages == """
        1 taken up, 2 in brackets, 1 undecided and left out.
        Undecided: #11.1: OP1: “one” → “two”.

        """
    )
  }

  @Test func `keeps numbers and leaves names out where that is asked`() {
    let text = stage.run("draft-next", "water", "--numbering", "kept", "--unattributed").output
    #expect(
      text.hasSuffix(
        "3 bis. [Stresses that water matters;]\n\n4. [Decides to review progress.]\n"
      ),
      "\(text)"
    )
    #expect(!text.contains("Delegation"))
  }

  @Test func `has the name after the last one, and no old symbol`() {
    func version(_ arguments: String...) -> Substring? {
      let text = stage.run(["draft-next", "water", "--format", "markdown"] + arguments).output
      return text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("version: ") }
    }
    #expect(version() == "version: Rev.1")
    #expect(
      version("--as", "Working version of 12 March") == "version: Working version of 12 March"
    )
  }

  @Test(arguments: ["markdown", "docx"])
  func `is read back without doubts, and circulated`(format: String) throws {
    let name = format == "docx" ? "@next.docx" : "@next.md"
    #expect(
      stage.run("draft-next", "water", "--format", format, "--output", name).status == 0
    )
    let read = stage.run("read", name, "--format", "text")
    #expect(read.messages.isEmpty, "\(read.messages)")
    #expect(read.output == stage.run("draft-next", "water").output)
    let circulated = stage.run("circulate", "water", name, "--as", "Rev.1")
    #expect(circulated.status == 0, "\(circulated.messages)")
    // An export has a receipt at its end.
    #expect(stage.run("export", "water", "rev1").output.hasPrefix(read.output))
  }

  @Test func `tracks the changes in Word`() {
    #expect(
      stage.run("draft-next", "water", "--format", "docx", "--tracked", "--output", "@t.docx")
        .status == 0
    )
    let old = stage.run("read", "@t.docx", "--view", "old", "--format", "text").output
    #expect(old.contains("every three months"))
    #expect(stage.run("export", "water", "zero").output.hasPrefix(old))
    let new = stage.run("read", "@t.docx", "--view", "new", "--format", "text").output
    #expect(new == stage.run("draft-next", "water").output)
  }

  @Test(arguments: [
    ["--tracked"], ["--format", "docx", "--author", "Desk"], ["--line-numbers"],
    ["--format", "pdf", "--tracked", "--form", "side-by-side", "--line-numbers"],
    ["--format", "docx", "--tracked", "--form", "three-columns", "--line-numbers"],
  ])
  func `refuses what has no effect`(arguments: [String]) {
    #expect(stage.run(["draft-next", "water"] + arguments).status == 64)
  }

  @Test func `leaves what is for the co-facilitators alone out of brackets`() {
    _ = stage.run(
      "propose",
      "water",
      "--from",
      "Delegation D",
      "--visibility",
      "co-facilitators",
      "--text",
      "In OP2, replace “building” by “all”."
    )
    _ = stage.run("decide", "water", "#15", "defer")
    let result = stage.run("draft-next", "water")
    #expect(!result.output.contains("Delegation D") && !result.output.contains("[building"))
    #expect(
      result.messages.contains(
        "Deferred, and not in the text, since it is for the co-facilitators alone: #15.1.\n"
      )
    )
  }
}
