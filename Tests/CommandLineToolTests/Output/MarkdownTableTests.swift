import Testing

@testable import CommandLineTool

struct MarkdownTableTests {
  @Test func `shows words as they are`() {
    let table = MarkdownTable(head: ["a|b"], lines: [["[x](y)\nz *w* <b>"]])
    #expect(
      table.text == """
        | a\\|b |
        | --- |
        | \\[x\\](y) z \\*w\\* \\<b\\> |

        """
    )
  }
}
