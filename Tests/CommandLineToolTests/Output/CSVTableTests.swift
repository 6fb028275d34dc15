import Testing

@testable import CommandLineTool

struct CSVTableTests {
  @Test(
    arguments: [
      ("OP4", "OP4"), ("a,b", "\"a,b\""), ("say “yes”", "say “yes”"),
      ("a \"b\"", "\"a \"\"b\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"), ("\tcmd", "'\tcmd"), ("\rcmd", "\"'\rcmd\""),
      ("\r\n=1", "\"'\r\n=1\""),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
      ("–", "–"), ("", ""),
    ]
  )
  func `writes words that no spreadsheet takes for a formula`(words: String, cell: String) {
    #expect(CSVTable.cell(words) == cell)
  }
}
