import DraftText
import Testing

@testable import Interchange

struct PaperHTMLWriterTests {
  private static func page(_ blocks: [Paper.Block], language: Language = .english) -> String {
    let paper = Paper(language: language, title: "T", blocks: blocks)
    return String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
  }

  @Test func `says in a page what cannot be seen`() {
    let page = Self.page([.text(.changed)])
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
