import DraftText
import Testing

@testable import Interchange

struct PaperStanzaTests {
  private static let head = PaperStanza(["THE PRESIDENT", "OF IT"], at: .centre)
  private static let day = PaperStanza(["12 March 2021"], at: .end)
  private static let signed = [
    PaperStanza(["A", "Ambassador"], isSigned: true), PaperStanza(["B", "", "State B"]),
  ]
  private static let letter = Paper(
    title: "T",
    printsTitle: false,
    blocks: [
      .stanza(head), .stanza(day), .text(PaperText("Excellency,")), .beside(signed), .sheet,
      .stanza(PaperStanza(["B"])),
    ]
  )

  @Test func `stands at its side of a terminal, and beside others where there is room`() {
    let text = String(decoding: PaperTextWriter(width: 40).write(Self.letter), as: UTF8.self)
    #expect(
      text == """
                     THE PRESIDENT
                         OF IT

                                   12 March 2021

        Excellency,



        A                    B
        Ambassador           State B

        ────────────────────────────────────────

        B

        """
    )
  }

  @Test func `stands below others where there is no room, and begins where lines begin`() {
    let text = String(decoding: PaperTextWriter().write(Self.letter), as: UTF8.self)
    #expect(text.hasPrefix("THE PRESIDENT\nOF IT\n\n12 March 2021\n\nExcellency,\n"))
    #expect(text.contains("\n\n\n\nA\nAmbassador\n\nB\nState B\n\n"))
    let narrow = String(decoding: PaperTextWriter(width: 20).write(Self.letter), as: UTF8.self)
    #expect(narrow.contains("A\nAmbassador\n\nB\nState B\n"))
  }

  @Test func `breaks lines in Markdown where no editor takes it away`() {
    let text = String(decoding: PaperMarkdownWriter().write(Self.letter), as: UTF8.self)
    #expect(
      text == """
        <div align="center">

        THE PRESIDENT\\
        OF IT

        </div>

        <div align="right">

        12 March 2021

        </div>

        Excellency,

        A\\
        Ambassador

        B\\
        State B

        ---

        B

        """
    )
  }

  @Test func `tells whoever hears a page its title, which is not printed`() {
    let page = String(decoding: PaperHTMLWriter().write(Self.letter), as: UTF8.self)
    #expect(page.contains("<body class=\"untitled\">"))
    #expect(page.contains("<header class=\"said\">\n<h1><bdi>T</bdi></h1>"))
    #expect(page.contains("<p class=\"lines centre\">THE PRESIDENT<br>\nOF IT</p>"))
    #expect(page.contains("<p class=\"lines end\">12 March 2021</p>"))
    #expect(page.contains("<div class=\"row\">\n<p class=\"lines signed\">A<br>\nAmbassador</p>"))
    #expect(page.contains("<hr class=\"sheet\">"))
    #expect(page.contains(".paper .end { text-align: right; }"))
  }

  @Test func `costs a paper without lines nothing`() {
    let page = String(decoding: PaperHTMLWriter().write(Paper(title: "T")), as: UTF8.self)
    #expect(page.contains("<body>\n") && !page.contains(".sheet"))
  }

  @Test func `turns sides round where a language runs from the right`() {
    var paper = Self.letter
    paper.language = .arabic
    let page = String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
    #expect(page.contains(".paper .end { text-align: left; }"))
    let text = String(decoding: PaperMarkdownWriter().write(paper), as: UTF8.self)
    #expect(text.contains("<div align=\"left\">\n\n12 March 2021"))
  }
}
