import Testing

@testable import CommandLineTool

struct ConcordanceCommandTests {
  private let stage: Stage

  init() throws { stage = try Stage.recorded() }

  @Test func `puts the numbers of all versions side by side`() {
    #expect(
      stage.run("concordance", "rivers").output == """
        Zero draft  Rev.1  Opening words
        PP1         PP1    Recalling its resolution on rivers,
        OP1         OP1    Decides to meet in June;
        –           OP2    Invites Group X to take part;
        OP2         OP3    Requests Delegation A to report.

        """
    )
  }

  @Test func `writes a table for a spreadsheet and for Markdown`() {
    let csv = stage.run("concordance", "rivers", "--format", "csv").output
    #expect(csv.hasPrefix("Zero draft,Rev.1,Opening words\r\nPP1,PP1,\"Recalling its"))
    let markdown = stage.run("concordance", "rivers", "--format", "markdown").output
    #expect(
      markdown.hasPrefix(
        """
        | Zero draft | Rev.1 | Opening words |
        | --- | --- | --- |
        | PP1 | PP1 | Recalling
        """
      )
    )
  }
}
