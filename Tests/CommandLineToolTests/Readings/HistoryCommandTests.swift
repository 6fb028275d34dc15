import Testing

@testable import CommandLineTool

struct HistoryCommandTests {
  private let stage: Stage

  init() throws { stage = try Stage.recorded() }

  @Test func `follows a paragraph through all versions`() {
    let result = stage.run("history", "rivers", "OP1")
    #expect(
      result.output == """
        OP1 of Rev.1, version by version

        Zero draft (12 March 2021): OP1, for the first time

            1. Decides to meet in May;

        Rev.1: OP1

        ~ OP1: “May” replaced by “June”
            1. Decides to meet in [-May-]{+June+};


        """
    )
    #expect(result.status == 0 && result.messages == "")
  }

  @Test func `puts versions without a change on one line`() throws {
    for number in 2...4 {
      try stage.file(
        "next.md",
        SampleVersions.new.replacing("Rev.1", with: "Rev.\(number)")
          .replacing("Group X", with: "Group \(number)")
      )
      #expect(stage.run("circulate", "rivers", "@next.md").status == 0)
    }
    let result = stage.run("history", "rivers", "OP3")
    #expect(result.output.contains("Rev.1: OP3, unchanged but for its number\n"))
    #expect(result.output.hasSuffix("Rev.2 to Rev.4: OP3, unchanged\n"))
  }

  @Test func `says what it cannot find`() {
    let result = stage.run("history", "rivers", "OP7")
    #expect(
      result.messages == """
        error: Rev.1 has no OP7
        hint: Did you mean OP3? It has OP1 to OP3.

        """
    )
    #expect(result.status == 2 && result.output == "")
    #expect(stage.run("history", "seas", "OP1").messages.contains("no negotiation “seas”"))
  }

  @Test func `writes what a terminal cannot be harmed by`() throws {
    let text = SampleVersions.new.replacing("Rev.1", with: "Rev.2")
      .replacing("in June", with: "in \u{1B}[31mJuly")
    try stage.file("hostile.md", text)
    #expect(stage.run("circulate", "rivers", "@hostile.md").status == 0)
    #expect(!stage.run("history", "rivers", "OP1").output.contains("\u{1B}"))
  }
}
