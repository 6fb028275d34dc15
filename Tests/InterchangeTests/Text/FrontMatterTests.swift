import DraftText
import Interchange
import Testing

struct FrontMatterTests {
  @Test(
    arguments: [
      ("zerodraft: 2", 2), ("zerodraft: 1\ncolour: blue", 3), ("zerodraft: 1\nadopted: soon", 3),
      ("zerodraft: 1\nlanguage: tlh", 3), ("zerodraft: 1\n- stray", 3),
      ("zerodraft: 1\nletters:\n  - not a block", 4), ("zerodraft: 1\n  deep: x", 3),
    ]
  )
  func `refuses a line that says nothing known`(block: String, line: Int) throws {
    let said = String(block.split(separator: "\n").last ?? "")
    #expect(throws: ReadingError(.frontMatter(said), line: line)) {
      try TextReader().read(Array("---\n\(block)\n---\n\nDecides.\n".utf8))
    }
  }

  @Test func `refuses a block that does not end`() {
    #expect(throws: ReadingError(.frontMatter("---"), line: 1)) {
      try TextReader().read(Array("---\nzerodraft: 1\nversion: Zero draft\n".utf8))
    }
  }

  @Test func `reads values in every quotation of YAML, and letters as they stand`() throws {
    let source = """
      ---
      zerodraft: 1
      version: 'Group X''s text'
      heading: "A: \\"b\\""
      other:
        - plain
        - "- dashed"
      letters:
        - |
          12 March 2021
          Excellency,
            indented
        - |
          No date
      ---

      1\\. Decides to meet.
      """
    let reading = try TextReader().read(Array(source.utf8))
    let front = reading.draft.front
    #expect(front.version == "Group X's text")
    #expect(front.heading == "A: \"b\"")
    #expect(front.other == ["plain", "- dashed"])
    #expect(front.letters.map(\.date?.description) == ["2021-03-12", nil])
    #expect(front.letters[0].lines == ["12 March 2021", "Excellency,", "  indented"])
    #expect(reading.paragraphLines == [17])
  }

  // A receipt is about the file; a text that was exported and circulated again stays the same.
  @Test func `keeps a receipt out of the text`() throws {
    let source = "---\nzerodraft: 1\nlanguage: en\nversion: Rev.1\n---\n\n1\\. Decides.\n"
    let draft = try TextReader().read(Array(source.utf8)).draft
    let written = MarkdownWriter(receipt: "zerodraft-receipt-1 a 1 b c d").text(of: draft)
    #expect(written.contains("\nreceipt: zerodraft-receipt-1 a 1 b c d\n---\n"))
    let read = try TextReader().read(Array(written.utf8))
    #expect(read.draft == draft && read.notes.isEmpty)
    #expect(MarkdownWriter().text(of: read.draft) == MarkdownWriter().text(of: draft))
  }
}
