import Archive
import DraftText
import Interchange
import Testing
import WordFormat

struct WordNumberingTests {
  @Test(arguments: [
    ("1", ["1. one", "2. two"]), ("7", ["7. one", "8. two"]),
    // What a list starts with may be anything in a file of somebody's own making.
    ("9223372036854775807", ["1000000. one", "1000001. two"]),
    ("-9223372036854775808", ["0. one", "1. two"]), ("x", ["1. one", "2. two"]),
  ])
  func `counts on from where a list starts`(start: String, lines: [String]) throws {
    let reading = try WordTextReader(language: .english).read(Self.document(startingAt: start))
    let read = reading.draft.paragraphs.map { paragraph in
      (paragraph.label.map { $0.printed + " " } ?? "") + paragraph.words
    }
    #expect(read == lines)
  }

  /// A document of two paragraphs in one list.
  private static func document(startingAt start: String) throws -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationships(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/></Relationships>"
    }
    let paragraphs = ["one", "two"].map { words in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
    }
    let parts = [
      ("_rels/.rels", relationships("a", "officeDocument", "word/document.xml")),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"\(space)\"><w:body>\(paragraphs.joined())</w:body></w:document>"
      ),
      ("word/_rels/document.xml.rels", relationships("b", "numbering", "numbering.xml")),
      (
        "word/numbering.xml",
        "<w:numbering xmlns:w=\"\(space)\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
          + "<w:start w:val=\"\(start)\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
          + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "</w:numbering>"
      ),
    ]
    return try ArchiveWriter().write(
      parts.map { ArchiveEntry(name: $0.0, bytes: Array($0.1.utf8)) }
    )
  }
}
