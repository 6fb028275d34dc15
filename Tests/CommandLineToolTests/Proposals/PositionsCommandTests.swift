import Testing

@testable import CommandLineTool

struct PositionsCommandTests {
  private let stage: Stage

  init() throws {
    stage = try Stage.withProposals()
    let sitting = ["--start", "2021-03-11 10:00", "--end", "11:00"]
    _ = stage.run(["consult", "schedule", "rivers"] + sitting)
    for (party, position) in [("A", "can-live-with"), ("B", "reserve"), ("C", "question")] {
      _ = stage.run(
        ["consult", "say", "rivers", "14", "words", "--party", "Delegation \(party)"]
          + ["--on", "OP2", "--position", position]
      )
    }
  }

  @Test func `puts what was said and what is proposed side by side`() {
    #expect(
      stage.run("positions", "rivers").output == """
        the whole text
          reserve: Group X
          #10 Group X: reserves on the whole text
        OP1
          oppose: Group X (#9 (1)); amend: Delegation A (#9), Delegation C (#9)
          #9 Delegation A, Delegation C: OP1: “June” → “July” [OP1 of Rev.1]
          #10 Group X: opposes #9 (1) [OP1 of Rev.1]
        OP2
          support: Delegation A (can live with), Group X; oppose: Delegation A, Delegation C; reserve: Delegation B
          Delegation A: can live with, words [#15, OP2 of Rev.1]
          Delegation B: reserve, words [#16, OP2 of Rev.1]
          Delegation C: question, words [#17, OP2 of Rev.1]
          #9 Delegation A, Delegation C: delete OP2 [OP2 of Rev.1]
          #10 Group X: retain OP2 [OP2 of Rev.1]
        OP3
          #9 Delegation A, Delegation C: new OP3 bis: “*Notes* that;” [OP3 of Rev.1]

        """
    )
  }

  @Test func `attributes by what the viewer may see`() {
    let other = stage.run("positions", "rivers", "OP2", "--for", "Delegation A").output
    #expect(other.contains("support: Delegation A (can live with), a delegation;"))
    #expect(other.contains("#10 a delegation: retain OP2") && !other.contains("Group X"))
    let open = stage.run("positions", "rivers", "OP2", "--for", "public").output
    #expect(open == "OP2\n  oppose: a delegation\n  #9 a delegation: delete OP2 [OP2 of Rev.1]\n")
  }

  @Test func `follows paragraphs under the numbers of another version`() {
    let zero = stage.run("positions", "rivers", "--version", "zero").output
    #expect(zero.contains("OP1\n  oppose: Group X (#9 (1)); amend: Delegation A (#9)"))
    #expect(zero.contains("OP2\n  #9 Delegation A, Delegation C: new OP3 bis"))
    #expect(zero.contains("OP2 of Rev.1 (not in Zero draft)\n  support: Delegation A (can live"))
  }

  @Test func `refuses a paragraph that is not there, and says when there is nothing`() throws {
    let result = stage.run("positions", "rivers", "OP9")
    #expect(result.status == 2 && result.messages.contains("Rev.1 has no OP9"))
    let empty = try Stage.recorded().run("positions", "rivers").output
    #expect(empty == "Nobody has said where they stand.\n")
  }
}
