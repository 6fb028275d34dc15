import Foundation
import Testing

@testable import CommandLineTool

/// What a next draft does otherwise than was decided, and says so.
struct UntoldDecisionsTests {
  private let stage: Stage

  /// A text that was circulated as entry 7.
  init() throws { stage = try Stage.withFountains() }

  private func next(_ arguments: String...) -> Stage.Result {
    stage.run(["draft-next", "water"] + arguments)
  }

  private func decide(_ arguments: String...) -> Stage.Result {
    stage.run(["decide", "water"] + arguments)
  }

  @Test func `gives nobody the words of those who decide`() {
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    stage.propose("B", "In OP3, replace “three months” by “year”.")
    _ = decide("#8", "accept-in-part", "--text", "week")
    _ = decide("#9", "accept")
    #expect(next().output.contains("the water every [week / year – Delegation B];"))
  }

  @Test func `gives a delegation its own words of which some are taken up`() {
    stage.propose("A", "In OP3, replace “managers” by “owners” and “three months” by “month”.")
    stage.propose("B", "In OP3, replace “three months” by “year”.")
    #expect(decide("#8", "accept-in-part", "--edit", "2").status == 0)
    _ = decide("#9", "accept")
    #expect(next().output.contains("every [month – Delegation A / year – Delegation B];"))
  }

  @Test func `moves in the second round what stands in brackets, and lifts these`() {
    stage.propose("A", "Move OP4 after OP1.")
    _ = decide("#8", "defer")
    _ = next("--format", "markdown", "--output", "@next.md")
    #expect(stage.run("circulate", "water", "@next.md").status == 0)
    #expect(next().output.contains("4. [Decides to review progress. – Delegation A move to"))
    _ = decide("#8", "accept")
    let result = next()
    #expect(result.output.contains("2. Decides to review progress.\n"), "\(result.output)")
    #expect(!result.output.contains("["))
    _ = decide("#8", "--take-back")
    _ = decide("#8", "not-retained")
    #expect(next().output.contains("4. Decides to review progress.\n"))
  }

  @Test func `tells of words in brackets that not everybody may see`() {
    stage.propose(
      "A",
      "In OP3, replace “three months” by “month”.",
      "--visibility",
      "co-facilitators"
    )
    stage.propose("B", "In OP3, replace “three months” by “year”.")
    _ = decide("#8, #9", "accept")
    #expect(
      next().messages.contains(
        "To check: #8.1 stands in brackets, and is for the co-facilitators alone.\n"
      )
    )
  }

  @Test func `tells what was accepted and withdrawn or replaced`() {
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    stage.propose("B", "Delete OP4.")
    _ = decide("#8, #9", "accept")
    _ = stage.run("propose", "water", "--withdraw", "#8")
    stage.propose("B", "Delete OP3.", "--replaces", "#9")
    let lines = """
      #8.1 was accepted (#10), and #8 was withdrawn since (#11): not made.
      #9.1 was accepted (#10), and #9 was replaced by #12 since: not made.

      """
    #expect(next().messages.contains(lines), "\(next().messages)")
    #expect(stage.run("decisions", "water").output.hasSuffix("\n" + lines))
  }

  @Test func `tells what changes agreed words`() {
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    stage.propose("B", "In OP4, replace “progress” by “it”.")
    _ = decide("#8", "accept")
    #expect(stage.run("agree", "water", "OP3, OP4").status == 0)
    let result = decide("#9", "defer")
    #expect(result.status == 0)
    #expect(
      result.messages.contains("note: #9.1: OP4 of Zero draft is agreed ad referendum (#11)"),
      "\(result.messages)"
    )
    let lines = next("--format", "markdown", "--output", "@next.md").messages
    for (paragraph, amendment) in [("OP3", "#8.1"), ("OP4", "#9.1")] {
      #expect(
        lines.contains(
          "To check: \(paragraph) is agreed ad referendum (#11), and reads otherwise here for \(amendment): "
        ),
        "\(lines)"
      )
    }
    #expect(stage.run("circulate", "water", "@next.md").status != 0)
  }

  @Test func `lifts brackets that the text had`() throws {
    let text = Stage.fountains.replacing(
      "4\\. *Decides* to review progress.",
      with: "4\\. *Decides* to review progress;\n\n5\\. [*Notes* the thing. – Delegation B]"
    )
    try stage.file("bracketed.md", text.replacing("Zero draft", with: "Rev.1"))
    #expect(stage.run("circulate", "water", "@bracketed.md").status == 0)
    let lifted = stage.run("bracket", "water", "OP5", "--lift")
    #expect(lifted.status == 0, "\(lifted.messages)")
    let result = next()
    #expect(result.output.hasSuffix("5. Notes the thing.\n"), "\(result.output)")
    #expect(!result.messages.contains("To check"), "\(result.messages)")
  }

  @Test func `warns of words that break brackets`() {
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    let result = decide("#8", "accept-in-part", "--text", "[week")
    #expect(
      result.messages.contains("note: the brackets in OP3 of the next draft would not pair"),
      "\(result.messages)"
    )
    #expect(next().messages.contains("To check: the brackets in OP3."))
  }

  @Test func `refuses to decide on what has no amendments`() {
    let said = stage.propose("A", "We look forward to fountains everywhere.")
    #expect(said.status == 0, "\(said.messages)")
    for outcome in ["accept", "not-retained", "--take-back"] {
      let result = decide("#8", outcome)
      #expect(result.status == 2)
      #expect(
        result.messages.hasPrefix(
          "error: Proposal #8 has no amendments: there is nothing to decide\n"
        ),
        "\(result.messages)"
      )
    }
  }
}
