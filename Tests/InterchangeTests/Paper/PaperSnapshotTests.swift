import DraftText
import Interchange
import Testing

/// What people see of one paper in every format, looked at by a person.
struct PaperSnapshotTests {
  @Test(
    arguments: [
      ("paper.text", PaperTextWriter(), Language.english),
      ("paper-wide.text", PaperTextWriter(width: 100), .english),
      ("paper-narrow.text", PaperTextWriter(width: 50, marksChanges: false), .french),
      ("paper.terminal", PaperTextWriter(width: 100, palette: .eight), .spanish),
      ("paper-chinese.text", PaperTextWriter(width: 80), .chinese),
      ("paper-arabic.text", PaperTextWriter(width: 100), .arabic),
    ]
  )
  func `writes the text that a person approved`(
    name: String,
    writer: PaperTextWriter,
    language: Language
  ) throws {
    try Snapshot.expect(writer.write(SamplePaper.paper(language)), toMatch: name)
  }

  @Test(arguments: [("paper.md", Language.english), ("paper-arabic.md", .arabic)])
  func `writes the Markdown that a person approved`(name: String, language: Language) throws {
    try Snapshot.expect(PaperMarkdownWriter().write(SamplePaper.paper(language)), toMatch: name)
  }

  @Test(
    arguments: [
      ("paper.html", Language.english), ("paper-arabic.html", .arabic),
      ("paper-chinese.html", .chinese),
    ]
  )
  func `writes the page that a person approved`(name: String, language: Language) throws {
    let writer = PaperHTMLWriter(
      subject: "A/80/L.1 <draft>",
      receipt: "zerodraft:receipt/1 entry 3"
    )
    try Snapshot.expect(writer.write(SamplePaper.paper(language)), toMatch: name)
  }
}
