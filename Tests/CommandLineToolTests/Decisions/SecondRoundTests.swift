import Foundation
import Testing

@testable import CommandLineTool

/// What was left open in one round is decided in the next, where it stands in brackets.
struct SecondRoundTests {
  private let stage: Stage

  /// A next draft with three brackets was circulated as entry 15.
  init() throws {
    stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “month”.")
    stage.propose("B", "In OP3, replace “three months” by “year”.")
    stage.propose("C", "After OP3, insert a new paragraph: “Stresses that water matters;”")
    stage.propose("D", "Delete OP4.")
    for proposal in ["#8", "#9", "#10", "#11"] {
      _ = stage.run("decide", "water", proposal, "defer")
    }
    _ = stage.run("draft-next", "water", "--format", "markdown", "--output", "@next.md")
    _ = stage.run("circulate", "water", "@next.md")
  }

  private var text: [Substring] {
    stage.run("draft-next", "water").output.split(whereSeparator: \.isNewline).suffix(3).map { $0 }
  }

  @Test func `stays as it is where nothing is decided, and where all is deferred again`() {
    let before = text
    #expect(
      before == [
        "3. Requests building managers to test the water every [three months / month – Delegation A / year – Delegation B];",
        "4. [Stresses that water matters; – Delegation C]",
        "5. [Decides to review progress. – Delegation D delete]",
      ]
    )
    let listing = stage.run("decisions", "water").output
    #expect(listing.contains("#8.1 Delegation A: OP3: “three months” → “month” (in brackets)"))
    #expect(stage.run("decide", "water", "#8, #9, #10, #11", "defer").status == 0)
    #expect(text == before)
    #expect(
      stage.run("draft-next", "water").messages.contains(
        "Stays in brackets: #8.1, #9.1, #10.1, #11.1."
      )
    )
  }

  @Test func `chooses what is accepted and drops what is not retained`() {
    #expect(stage.run("decide", "water", "#8, #10", "accept").status == 0)
    #expect(stage.run("decide", "water", "#9, #11", "not-retained").status == 0)
    #expect(
      text == [
        "3. Requests building managers to test the water every month;",
        "4. Stresses that water matters;",
        "5. Decides to review progress.",
      ]
    )
  }

  @Test func `drops one of several and leaves the others to be decided`() {
    #expect(stage.run("decide", "water", "#9, #10", "not-retained").status == 0)
    #expect(
      text == [
        "(b) Beside the booths of the interpreters;",
        "3. Requests building managers to test the water every [three months / month – Delegation A];",
        "4. [Decides to review progress. – Delegation D delete]",
      ]
    )
    #expect(stage.run("decide", "water", "#8", "accept-in-part", "--text", "week").status == 0)
    #expect(text[1] == "3. Requests building managers to test the water every week;")
  }
}
