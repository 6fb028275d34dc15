import Archive
import DraftText
import Interchange
import Markup
import Testing
import WordFormat

struct WordStanzaTests {
  private static func parts(_ paper: Paper) throws -> [String: XMLElement] {
    var parts: [String: XMLElement] = [:]
    for entry in try ArchiveReader().read(WordTextWriter().write(paper)) {
      parts[entry.name] = try XMLReader().read(entry.bytes).root
    }
    return parts
  }

  private static let letter = Paper(
    title: "T",
    printsTitle: false,
    blocks: [
      .stanza(PaperStanza(["12 March 2021"], at: .end)), .text(PaperText("Excellency,")),
      .sheet, .beside([PaperStanza(["A", "B"], isSigned: true), PaperStanza(["C"])]),
    ]
  )

  @Test func `stands at its side, in styles that only such documents have`() throws {
    let parts = try Self.parts(Self.letter)
    let body = try #require(parts["word/document.xml"])
    let styles = try #require(parts["word/styles.xml"]).descendants(named: "style")
      .flatMap(\.attributes).filter { $0.name.local == "styleId" }.map(\.value)
    #expect(styles.contains("LinesAtTheEnd") && styles.contains("Signature"))
    #expect(!styles.contains("CentredLines"))
    #expect(body.descendants(named: "br").count == 1)
    #expect(body.descendants(named: "pageBreakBefore").count == 1)
    #expect(body.descendants(named: "tblBorders").isEmpty)
    #expect(body.descendants(named: "tblHeader").isEmpty)
    #expect(!body.text.contains("T\n") && parts["word/footer1.xml"]?.text.isEmpty == true)
    #expect(parts["word/header1.xml"]?.text.isEmpty == true)
    #expect(parts["docProps/core.xml"]?.text.contains("T") == true)
    let plain = try Self.parts(Paper(title: "T"))
    let others = try #require(plain["word/styles.xml"]).descendants(named: "style")
      .flatMap(\.attributes).filter { $0.name.local == "styleId" }.map(\.value)
    #expect(!others.contains("Signature"))
  }
}
