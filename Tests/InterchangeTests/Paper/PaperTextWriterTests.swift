import DraftText
import Testing

@testable import Interchange

extension PaperText {
  /// A paragraph with words that go and words that come, and a mark.
  static let changed = PaperText([
    .plain("a "), .deleted("b "), .deleted("c"), .inserted("d"), .mark("]"),
  ])
}

struct PaperTextWriterTests {
  private static func text(
    _ block: Paper.Block,
    _ writer: PaperTextWriter = PaperTextWriter()
  ) -> String {
    let bytes = writer.write(Paper(title: "T", blocks: [block]))
    return String(decoding: bytes.dropFirst("T\n═\n\n".utf8.count), as: UTF8.self)
  }

  @Test func `marks changes where there is no colour and nothing else does`() {
    #expect(Self.text(.text(.changed)) == "a [-b c-]{+d+}]\n")
    #expect(Self.text(.text(.changed), PaperTextWriter(marksChanges: false)) == "a b cd]\n")
    let coloured = PaperTextWriter(palette: .eight).write(
      Paper(title: "T", blocks: [.text(.changed)])
    )
    #expect(String(decoding: coloured, as: UTF8.self).contains("\u{1B}[9;33mb c\u{1B}[0m"))
    #expect(!coloured.contains(UInt8(ascii: "{")))
  }

  @Test(
    arguments: [
      (PaperText.Setting.body(indent: 0), "w\n"), (.body(indent: 2), "        w\n"),
      (.remark(indent: 1), "    » w\n"), (.item, "• w\n"), (.small, "w\n"),
    ]
  )
  func `sets a paragraph by what it is`(setting: PaperText.Setting, written: String) {
    #expect(Self.text(.text(PaperText("w", setting: setting))) == written)
  }

  @Test(
    arguments: [
      (80, [1, 1], [38, 39]), (80, [1, 9], [10, 67]), (100, [0, -3, 1], [31, 31, 32]),
      (79, [1, 1], nil), (80, [1, 1, 1, 1, 1, 1, 1], nil), (80, [1], [80]),
    ] as [(Int, [Int], [Int]?)]
  )
  func `shares the width among columns`(width: Int, shares: [Int], widths: [Int]?) {
    let columns = shares.map { PaperTable.Column("c", share: $0) }
    let table = PaperTextTable(
      table: PaperTable(caption: "", columns: columns, rows: []),
      language: .english,
      lines: PaperLines(marksChanges: true)
    )
    let shared = table.widths(in: width)
    #expect(shared?.reduce(0, +) == widths?.reduce(0, +))
    #expect(shared?.sorted() == widths?.sorted())
  }

  @Test(
    arguments: [
      // No column breaks a word while another one has room to give.
      (["Disposition"], [1, 1, 9], [0: 11]), (["a", "commencement of it"], [1, 1, 9], [1: 12]),
      // Narrow words may make room where all ten columns a column has are too many.
      (
        ["no", "no", "no", "commencement", "commencement", "commencement"], [1, 1, 1, 1, 1, 1],
        [5: 12]
      ),
      // A word that is longer than any column breaks.
      ([String(repeating: "x", count: 60), "y"], [1, 9], [0: 24]),
    ] as [([String], [Int], [Int: Int])]
  )
  func `keeps columns as wide as their longest words`(
    words: [String],
    shares: [Int],
    least: [Int: Int]
  ) throws {
    let table = PaperTextTable(
      table: PaperTable(
        caption: "",
        columns: shares.map { PaperTable.Column("c", share: $0) },
        rows: [words.map { [PaperText($0)] }]
      ),
      language: .english,
      lines: PaperLines(marksChanges: true)
    )
    let widths = try #require(table.widths(in: 80))
    #expect(widths.reduce(0, +) == 80 - 3 * (shares.count - 1))
    for (column, width) in least { #expect(widths[column] >= width, "\(widths)") }
  }

  @Test func `keeps cells that no column has a place for`() {
    let table = PaperTable(
      caption: "",
      columns: [.init("A"), .init("B")],
      rows: [[[PaperText("1")]], [[], [PaperText("2")], [PaperText("3|")]]]
    )
    let rule = String(repeating: "─", count: 20)
    #expect(Self.text(.table(table)) == "A: 1\n\(rule)\nB:\n  2\n  3|\n")
  }

  @Test func `prints a caption unless the heading says the same`() {
    let table = PaperTable(caption: "C", columns: [.init("A")], rows: [[[PaperText("1")]]])
    #expect(Self.text(.table(table)) == "C\n\nA: 1\n")
    let paper = Paper(title: "T", blocks: [.heading(2, "C"), .table(table)])
    #expect(
      String(decoding: PaperTextWriter().write(paper), as: UTF8.self) == "T\n═\n\nC\n\nA: 1\n"
    )
    let markdown = String(decoding: PaperMarkdownWriter().write(paper), as: UTF8.self)
    #expect(markdown == "# T\n\n### C\n\n| A |\n| --- |\n| 1 |\n")
    let page = String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
    #expect(page.contains("<caption id=\"c-2\"><span class=\"said\">C</span></caption>"))
  }
}
