import DraftText
import Testing

@testable import Interchange

struct PaperMarkdownWriterTests {
  private static func markdown(_ block: Paper.Block) -> String {
    let bytes = PaperMarkdownWriter().write(Paper(title: "T", blocks: [block]))
    return String(decoding: bytes.dropFirst("# T\n\n".utf8.count).dropLast(), as: UTF8.self)
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
    #expect(Self.markdown(.text(.changed)) == "a <del>b c</del><ins>d</ins>\\]")
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
  }
}
