import DraftText
import Testing

@testable import Interchange

/// How words are shown with where they come from.
struct PaperTraceTests {
  private static func paper(_ language: Language = .english) -> Paper {
    Paper(
      language: language,
      title: "Origin",
      blocks: [
        .trace(
          PaperTrace(
            "OP3",
            [
              .init("test the water every ", source: "Zero draft"),
              .init(
                "six <months>",
                source: "Rev.1 #28.1",
                detail: "Rev.1, #28.1 Delegation \"A\"",
                tint: 0
              ), .init(" and ", source: "Zero draft"),
              .init("soon", source: "Rev.2", tint: 9),
            ]
          )
        )
      ]
    )
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `sets the sources beside the words in plain text`() {
    #expect(
      Self.text(PaperTextWriter().write(Self.paper())) == """
        Origin
        ══════

        OP3
          Zero draft  │ test the water every
          Rev.1 #28.1 │ six <months>
          Zero draft  │ and
          Rev.2       │ soon

        """
    )
  }

  @Test func `wraps sources and words on their own sides`() {
    let narrow = Self.text(PaperTextWriter(width: 24).write(Self.paper()))
    #expect(narrow.contains("  Zero     │ test the\n  draft    │ water every\n"), "\(narrow)")
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 24 })
  }

  @Test func `sets each source above its words where lines run from right to left`() {
    let arabic = Self.text(PaperTextWriter(width: 60).write(Self.paper(.arabic)))
    #expect(!arabic.contains("Zero draft\n  test"), "the words run from left to right")
    let words = PaperTrace("OP1", [.init("السلام والأمن", source: "Rev.1", tint: 0)])
    let paper = Paper(title: "Origin", blocks: [.trace(words)])
    let text = Self.text(PaperTextWriter(width: 60).write(paper))
    #expect(text.contains("OP1\nRev.1\n  السلام والأمن\n"), "\(text)")
  }

  @Test func `colours the words of a source and its name alike`() {
    let colours = PaperTextWriter(width: 60, palette: .many).write(Self.paper())
    let parts = Self.text(colours).split(separator: "\u{1B}[38;5;33m")
    #expect(parts.count == 3, "the name of one source and its words")
    #expect(Self.text(PaperTextWriter(palette: .eight).write(Self.paper())).contains("\u{1B}[33m"))
  }

  @Test func `tints words in a page and lists them below with their sources`() {
    let page = Self.text(PaperHTMLWriter().write(Self.paper()))
    #expect(
      page.contains(
        "<span class=\"tint t0\" title=\"Rev.1, #28.1 Delegation &quot;A&quot;\">six &lt;months&gt;</span>"
      ),
      "\(page.suffix(1500))"
    )
    #expect(page.contains("<ul class=\"sources\">\n<li>Rev.1, #28.1 Delegation"))
    // A tenth source looks like the second.
    #expect(page.contains("<span class=\"tint t1\" title=\"Rev.2\">soon</span>"))
    #expect(page.contains(".t7 {"))
    #expect(!Self.text(PaperHTMLWriter().write(Paper(title: "Other"))).contains(".t7 {"))
  }

  @Test func `raises the calls of footnotes in a page, and tints no space at an end`() {
    let trace = PaperTrace("OP1", [.init(" the plan[^12] and ", source: "Rev.1", tint: 0)])
    let page = Self.text(PaperHTMLWriter().write(Paper(title: "Origin", blocks: [.trace(trace)])))
    #expect(
      page.contains(" <span class=\"tint t0\" title=\"Rev.1\">the plan<sup>12</sup> and</span> ")
    )
  }

  @Test func `lists sources in Markdown`() {
    #expect(
      Self.text(PaperMarkdownWriter().write(Self.paper())) == """
        # Origin

        **OP3**  test the water every six \\<months\\> and soon

        - Rev.1, \\#28.1 Delegation "A": “six \\<months\\>”

        - Rev.2: “soon”

        """
    )
  }

  @Test func `shortens what a list points at`() {
    let long = String(repeating: "many words ", count: 40)
    let trace = PaperTrace("", [.init(long, source: "Rev.1", tint: 0)])
    #expect(trace.sources.first?.words.first?.count == 81)
    #expect(trace.paragraphs.count == 2)
  }
}
