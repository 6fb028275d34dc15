import Archive
import DraftText
import Markup
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

struct PrintedMatrixTests {
  @Test func `repeats the heads, shares the width and fills what is missing`() throws {
    let file = try WordTextWriter().write(Self.matrix, name: "Matrix")
    let body = try Self.part("word/document.xml", of: file)
    let rows = body.descendants(named: "tr").map { $0 }
    #expect(rows.map { $0.elements(named: "tc").map { _ in 1 }.count } == [3, 3, 3])
    #expect(
      rows.map { $0.first(named: "trPr")?.first(named: "tblHeader") != nil } == [
        true, false, false,
      ]
    )
    #expect(rows[0].descendants(named: "p").map(\.text) == ["Place", "Base", "Group X"])
    #expect(rows[1].descendants(named: "p").map(\.text) == ["OP1", "Decides", "to meet", "→ OP2"])
    #expect(rows[2].descendants(named: "p").map(\.text) == ["OP2", "Invites?", ""])
    let widths = body.descendants(named: "gridCol").compactMap { Self.value("w", $0) }.compactMap {
      Int($0)
    }
    #expect(widths == [1_854, 5_564, 7_419])
    #expect(body.descendants(named: "pgSz").map { Self.value("orient", $0) } == ["landscape"])
  }

  @Test func `stands behind a text on lying pages of its own`() throws {
    let text = PartyChanges(seed: 5).compiled
    let file = try WordTextWriter().write(text, matrix: Self.matrix, name: "Compilation")
    let body = try Self.part("word/document.xml", of: file)
    #expect(
      body.descendants(named: "pgSz").map { Self.value("orient", $0) } == [nil, "landscape"]
    )
    let heads = body.descendants(named: "headerReference").map { Self.value("id", $0) }
    #expect(heads.count == 2 && heads[0] != heads[1])
    #expect(
      try Self.part("word/header2.xml", of: file).descendants(named: "tab").map { $0 }.count == 1
    )
  }

  @Test func `is what two versions beside each other are printed as`() throws {
    let report = WordContract.report(DraftPair(seed: 7))
    let file = try WordTextWriter().write(report, as: .threeColumns)
    let body = try Self.part("word/document.xml", of: file)
    #expect(body.descendants(named: "gridCol").map { $0 }.count == 3)
  }

  @Test func `writes no table where there are no columns`() throws {
    let matrix = PrintedMatrix(language: .english, columns: [], rows: [[.remark("Nothing")]])
    let file = try WordTextWriter().write(matrix, name: "Matrix")
    #expect(
      try Self.part("word/document.xml", of: file).descendants(named: "tbl").map { $0 }.isEmpty
    )
  }

  @Test func `refuses what XML cannot hold wherever it stands`() {
    let scalar: Unicode.Scalar = "\u{7}"
    let bad = PrintedParagraph(
      setting: ParagraphSetting(role: .plain, isLabelled: false),
      pieces: [PrintedPiece(.kept, .words("to\u{7}meet", .plain))]
    )
    var commented = bad
    commented.pieces = []
    commented.comments = [PrintedComment(words: "to\u{7}meet")]
    var held = bad
    held.pieces = [
      PrintedPiece(.inserted, .words("a", .plain), holders: [PartyID("to\u{7}meet")])
    ]
    let cells: [PrintedMatrix.Cell] = [
      .text([bad]), .notes([bad]), .text([commented]), .heading("to\u{7}meet"),
      .remark("to\u{7}meet"),
    ]
    for cell in cells {
      let matrix = PrintedMatrix(language: .english, columns: [.init("A")], rows: [[cell]])
      #expect(throws: WordError.illegalCharacter(scalar, after: "to")) {
        try WordTextWriter().write(matrix, name: "Matrix")
      }
    }
    for paragraph in [bad, commented, held] {
      let text = PrintedText(language: .english, paragraphs: [paragraph], notes: [])
      #expect(throws: WordError.illegalCharacter(scalar, after: "to")) {
        try WordTextWriter().write(text, name: "Draft")
      }
    }
  }

  @Test func `prints a question mark for a note that there is not`() throws {
    let text = PrintedText(
      language: .english,
      paragraphs: [Self.paragraph("Invites", call: 3)],
      notes: []
    )
    let body = try Self.part("word/document.xml", of: WordTextWriter().write(text, name: "Draft"))
    #expect(body.descendants(named: "p").map(\.text) == ["Invites?", ""])
  }

  // MARK: - A table

  private static let matrix = PrintedMatrix(
    language: .english,
    title: "Proposals side by side",
    columns: [.init("Place"), .init("Base", share: 3), .init("Group X", share: 4)],
    rows: [
      [.heading("OP1"), .text([paragraph("Decides"), paragraph("to meet")]), .remark("→ OP2")],
      [.heading("OP2"), .text([paragraph("Invites", call: 0)])],
    ]
  )

  private static func paragraph(_ words: String, call: Int? = nil) -> PrintedParagraph {
    PrintedParagraph(
      setting: ParagraphSetting(role: .operative, isLabelled: false),
      pieces: [PrintedPiece(.kept, .words(words, .plain))]
        + (call.map { [PrintedPiece(.kept, .note($0))] } ?? [])
    )
  }

  private static func part(_ name: String, of file: [UInt8]) throws -> XMLElement {
    let entry = try #require(try ArchiveReader().read(file).first { $0.name == name })
    return try XMLReader().read(entry.bytes).root
  }

  private static func value(_ name: String, _ element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }
}
