import DraftText
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Typesetting

/// What a source says of how a text looks.
struct TypstLooksTests {
  private static let link = {
    var style = Style.plain
    style.link = "https://undocs.org/A/RES/70/1"
    return style
  }()

  private static func text(_ change: Segment.Kind) -> PrintedText {
    var text = PrintedText(DraftPair(seed: 1).new)
    text.paragraphs[0].pieces.append(PrintedPiece(.kept, .words("resolution 70/1", link)))
    text.paragraphs[0].pieces.append(PrintedPiece(change, .words(",", .plain)))
    return text
  }

  @Test(arguments: [(Segment.Kind.kept, "false"), (.inserted, "true"), (.deleted, "true")])
  func `sets links plain where changes are drawn`(change: Segment.Kind, marked: String) throws {
    let text = Self.text(change)
    let matrix = PrintedMatrix(
      language: .english,
      columns: [.init("Text")],
      rows: [[.text(text.paragraphs)]]
    )
    let writer = TypstTextWriter()
    for source in [writer.write(text, name: "Rev.1"), writer.write(matrix, name: "Rev.1")] {
      let parts = try SourceParts(source)
      #expect(parts.code.contains("marked: \(marked),"))
      #expect(parts.code.contains("leading-to("))
    }
  }

  @Test(arguments: [
    (PaperText.Ink.plain, "false"), (.names, "false"), (.inserted, "true"), (.deleted, "true"),
  ])
  func `sets links of papers plain where changes are drawn`(
    ink: PaperText.Ink,
    marked: String
  )
    throws
  {
    let words = PaperText([.init(ink, ","), .init(.plain, "70/1", style: Self.link)])
    let table = PaperTable(caption: "", columns: [.init("Text")], rows: [[[words]]])
    for block in [Paper.Block.text(words), .table(table)] {
      let parts = try SourceParts(TypstTextWriter().write(Paper(title: "Text", blocks: [block])))
      #expect(parts.code.contains("marked: \(marked),"))
    }
  }

  @Test func `keeps the name of a paragraph with the paragraph, and nothing else`() throws {
    let name = PaperText([.label("OP2")], setting: .small, anchor: "OP2")
    let words = PaperText("Decides to meet;")
    let paper = Paper(
      title: "Text",
      blocks: [.text(name), .text(words), .text(name), .heading(1, "End"), .text(name)]
    )
    let code = try SourceParts(TypstTextWriter().write(paper)).code
    #expect(code.split(separator: "#keeping(").count == 2)
  }

  @Test func `reads symbols and dates from the left in a text read from the right`() throws {
    for language in Language.allCases {
      let document = OfficialDocument(
        kind: .resolution,
        symbol: try #require(DocumentSymbol("A/RES/75/283")),
        organ: "الجمعية العامة",
        date: CalendarDate(year: 2021, month: 6, day: 9),
        session: "الدورة الخامسة والسبعون",
        agendaItems: [.init(number: "111", title: "منع الجريمة")],
        heading: "قرار",
        number: "75/283",
        title: "طرائق",
        text: PrintedText(language: language, paragraphs: [], notes: []),
        jobNumber: JobNumber("21-07526 (A)")
      )
      let code = try SourceParts(TypstTextWriter().write(document)).code
      // The symbol at the heads, the job number at the foot, the distribution and the day.
      #expect(code.split(separator: "leftward(").count == (language == .arabic ? 5 : 1))
    }
  }
}
