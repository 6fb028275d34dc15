import Interchange
import Negotiation
import Publishing
import Testing
import ZerodraftTestSupport

struct BoardPaperTests {
  @Test(arguments: 0..<200)
  func `adds up to a hundred, whatever there is`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var counts: [StatusShare: Int] = [:]
    for share in StatusShare.allCases where Bool.random(using: &random) {
      counts[share] = Int.random(in: 0...200, using: &random)
    }
    let portions = Board.portions(counts)
    let sum = counts.values.reduce(0, +)
    #expect(portions.map(\.share) == StatusShare.allCases)
    #expect(portions.map(\.count).reduce(0, +) == sum)
    #expect(portions.map(\.percent).reduce(0, +) == (sum > 0 ? 100 : 0))
    for portion in portions {
      let exact = sum > 0 ? Double(portion.count) * 100 / Double(sum) : 0
      #expect(abs(Double(portion.percent) - exact) < 1, "\(portion)")
    }
  }

  @Test func `has a letter of its own for every status`() {
    #expect(Set(ParagraphStatus.allCases.map(\.letter)).count == ParagraphStatus.allCases.count)
    #expect(Set(StatusShare.allCases.map(\.letter)).count == StatusShare.allCases.count)
  }

  private static let board = Board(
    negotiation: "exercise",
    version: "Rev.1",
    versions: [
      Board.Column(
        label: "Rev.1 <&>",
        entry: 2,
        paragraphs: Board.portions([.agreed: 1, .bracketed: 1, .open: 1]),
        words: Board.portions([.agreed: 10, .bracketed: 90])
      )
    ],
    paragraphs: [
      Board.Line(
        identity: "2.0",
        opening: "Decides",
        cells: [Board.Cell(reference: "OP1", status: .agreedAdRef)]
      )
    ],
    open: [
      Board.OpenParagraph(
        paragraph: "OP2",
        status: .bracketed,
        why: ["in brackets: “[may]”"],
        parties: ["Delegation A"],
        opening: "Notes"
      )
    ]
  )

  @Test func `draws every share that there is, in a picture that can be heard`() {
    let chart = BoardPaper(Self.board).chart
    let svg = String(decoding: SVGChartWriter().write(chart), as: UTF8.self)
    #expect(svg.hasPrefix("<svg xmlns"))
    #expect(svg.contains("role=\"img\"") && svg.contains("<title id=\"chart-title\">"))
    #expect(svg.contains("Rev.1 &lt;&amp;&gt;: 34% of the paragraphs agreed, 33% in brackets."))
    #expect(svg.contains("A 34%") && svg.contains("B 90%"))
    #expect(!svg.contains("W 0%"))
  }

  @Test func `says the same in every format, and only what is open where that is asked`() {
    let printer = BoardPaper(Self.board)
    let html = String(decoding: PaperHTMLWriter().write(printer.paper), as: UTF8.self)
    let text = String(decoding: PaperTextWriter().write(printer.paper), as: UTF8.self)
    for words in [html, text] {
      #expect(words.contains("1 of 3 paragraphs of Rev.1"))
      #expect(words.contains("Nothing is agreed until everything is agreed."))
    }
    #expect(html.contains("<svg") && html.contains("class=\"tone-settled\""))
    let open = String(decoding: PaperTextWriter().write(printer.openPaper), as: UTF8.self)
    #expect(open.contains("OP2") && open.contains("[may]") && !open.contains("Decides"))
  }
}
