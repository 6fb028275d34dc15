import DraftText
import Testing

@testable import Interchange

struct PaperWriterTests {
  private static func text(
    _ block: Paper.Block,
    _ writer: PaperTextWriter = PaperTextWriter()
  ) -> String {
    let bytes = writer.write(Paper(title: "T", blocks: [block]))
    return String(decoding: bytes.dropFirst("T\n═\n\n".utf8.count), as: UTF8.self)
  }

  private static func markdown(_ block: Paper.Block) -> String {
    let bytes = PaperMarkdownWriter().write(Paper(title: "T", blocks: [block]))
    return String(decoding: bytes.dropFirst("# T\n\n".utf8.count).dropLast(), as: UTF8.self)
  }

  private static func page(_ blocks: [Paper.Block], language: Language = .english) -> String {
    let paper = Paper(language: language, title: "T", blocks: blocks)
    return String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
  }

  private static let changes = PaperText([
    .plain("a "), .deleted("b "), .deleted("c"), .inserted("d"), .mark("]"),
  ])

  @Test func `marks changes where there is no colour and nothing else does`() {
    #expect(Self.text(.text(Self.changes)) == "a [-b c-]{+d+}]\n")
    #expect(Self.text(.text(Self.changes), PaperTextWriter(marksChanges: false)) == "a b cd]\n")
    #expect(
      Self.text(.text(Self.changes), PaperTextWriter(palette: .eight)).hasPrefix(
        "\u{1B}["
      ) == false
    )
    let coloured = PaperTextWriter(palette: .eight).write(
      Paper(title: "T", blocks: [.text(Self.changes)])
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
      ("a_b*c", "a\\_b\\*c"), ("1. x", "1\\. x"), ("- x", "\\- x"), ("C #", "C \\#"),
      ("    x", "x"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("a|b", "a\\|b"), ("a\nb", "a b"),
      ("https://x.org", "https:/\\/x.org"), ("www.x.org", "www\\.x.org"), ("[^1]:", "\\[^1\\]:"),
    ]
  )
  func `lets no word become Markdown`(words: String, markdown: String) {
    #expect(Self.markdown(.text(PaperText(words))) == markdown)
  }

  @Test func `sets inks in Markdown`() {
    #expect(Self.markdown(.text(Self.changes)) == "a <del>b c</del><ins>d</ins>\\]")
    let inks = PaperText([.label("OP3"), .plain(" x "), .names("Group A"), .names("!")])
    #expect(Self.markdown(.text(inks)) == "**OP3** x *Group A*<em>!</em>")
    let link = Style(strong: true, link: "https://a.org/?b=1&copy=2")
    let linked = PaperText([PaperText.Piece(.plain, "x", style: link)])
    #expect(
      Self.markdown(.text(linked)) == "[<strong>x</strong>](<https://a.org/?b=1\\&copy=2>)"
    )
  }

  @Test func `keeps cells that no column has a place for`() {
    let table = PaperTable(
      caption: "",
      columns: [.init("A"), .init("B")],
      rows: [[[PaperText("1")]], [[], [PaperText("2")], [PaperText("3|")]]]
    )
    #expect(
      Self.markdown(.table(table)) == "| A | B |\n| --- | --- |\n| 1 |  |\n|  | 2<br>3\\| |"
    )
    #expect(Self.text(.table(table)).hasSuffix("B:\n  2\n\n  3|\n") == false)
    #expect(
      Self.text(.table(table)) == "A: 1\n\(String(repeating: "─", count: 20))\nB:\n  2\n  3|\n"
    )
  }

  @Test func `says in a page what cannot be seen`() {
    let page = Self.page([.text(Self.changes)])
    #expect(
      page.contains(
        """
        a <del><span class="said">[deleted: </span>b c<span class="said">]</span></del>\
        <ins><span class="said">[inserted: </span>d<span class="said">]</span></ins>\
        <mark>]</mark></p>
        """
      )
    )
  }

  @Test(arguments: Language.allCases)
  func `says the language and direction of a page`(language: Language) {
    let page = Self.page([], language: language)
    let direction = language == .arabic ? "rtl" : "ltr"
    #expect(page.contains("<html lang=\"\(language.rawValue)\" dir=\"\(direction)\""))
    #expect(page.contains(PaperPageWords(language).skip))
  }

  @Test(
    arguments: [
      ("Proposals by paragraph", Language.arabic, " lang=\"en\" dir=\"ltr\""),
      ("Proposals by paragraph", .chinese, " lang=\"en\""),
      ("Proposals by paragraph", .french, ""), ("السلام A/RES/1", .arabic, ""),
      ("السلام", .english, " lang=\"ar\" dir=\"rtl\""), ("和平 A/RES", .english, " lang=\"zh\""),
      ("мир", .spanish, " lang=\"ru\""), ("12 — 3", .arabic, ""),
    ]
  )
  func `tells words of another script from the page`(
    words: String,
    language: Language,
    attributes: String
  ) {
    let text = PaperText([.names("A Group of Delegations"), .plain(words)])
    let table = PaperTable(caption: words, columns: [.init(words)], rows: [])
    let page = Self.page([.heading(1, words), .text(text), .table(table)], language: language)
    #expect(page.contains("<p\(attributes)><bdi"))
    #expect(page.contains("\"\(attributes)>\(words)</h2>"))
    #expect(page.contains("<th scope=\"col\"\(attributes)>\(words)</th>"))
  }

  @Test func `leaves no level of headings out`() {
    let page = Self.page([.heading(3, "A"), .heading(9, "B"), .heading(-1, "C")])
    #expect(page.contains("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c\">C</h2>"))
  }

  @Test func `links a label to its own paragraph, each identity once`() {
    let text = PaperText([.label("OP3"), .plain(" x")], anchor: "OP3")
    let page = Self.page([.text(text), .text(text)])
    for identity in ["op3", "op3-2"] {
      #expect(
        page.contains(
          """
          <p id="\(identity)"><span class="label"><a href="#\(identity)">OP3</a></span>
          """
        )
      )
    }
  }

  @Test func `gives a table a caption, heads and a list of items in a cell`() {
    let table = PaperTable(
      caption: "C",
      columns: [.init("A"), .init("B", share: 3)],
      rows: [
        [
          [PaperText([.label("1")]), PaperText("s", setting: .small)],
          [PaperText("x", setting: .item), PaperText("y", setting: .item), PaperText("z")],
        ]
      ]
    )
    let page = Self.page([.table(table)])
    #expect(page.contains("aria-labelledby=\"c\""))
    #expect(page.contains("<caption id=\"c\">C</caption>\n<colgroup><col style=\"width: 25%\">"))
    #expect(page.contains("<th scope=\"col\">A</th><th scope=\"col\">B</th>"))
    #expect(
      page.contains("<th scope=\"row\"><p><span class=\"label\">1</span></p>")
    )
    #expect(page.contains("<td><ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<p>z</p>\n</td>"))
  }

  @Test func `lays a sheet on its side only if asked to`() {
    let tall = PaperHTMLWriter().write(Paper(title: "T"))
    let wide = PaperHTMLWriter().write(Paper(title: "T", isLandscape: true))
    #expect(!String(decoding: tall, as: UTF8.self).contains("size: landscape"))
    #expect(String(decoding: wide, as: UTF8.self).contains("@page { size: landscape;"))
  }
}
