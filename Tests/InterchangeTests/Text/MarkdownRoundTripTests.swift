import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

struct MarkdownRoundTripTests {
  /// Words that are marks to somebody: our reader, CommonMark, YAML, the eye.
  static let fragments = [
    "Decides", " that ", "*", "**", "_", "\\", "[", "]", "[^1]", "(#)", "[x](#)", "<sup>1</sup>",
    "<b>", "&amp;", "&#65;", "¹", "km²", "•", "- ", "#", "# ", "> ", "5. ", "(a) ", "~~", "`", "{",
    "}", "/", "…", "“quoted”", " ", "  ", "74/176", "وإذ تشير", "回顾", "é", "e\u{301}", "<!--",
    "-->", ":", "|", "---", "Annex", "The General Assembly,", "\u{FFFC}", "\u{A0}", "\t",
  ]

  @Test(arguments: 0..<200)
  func `reads back what it wrote`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let draft = Self.draft(&random)
    let written = MarkdownWriter().text(of: draft)
    let read = try TextReader().read(Array(written.utf8)).draft
    #expect(read.front == draft.front, "seed \(seed)\n\(written)")
    #expect(read.paragraphs == draft.paragraphs, "seed \(seed)\n\(written)")
    #expect(read.footnotes == draft.footnotes, "seed \(seed)\n\(written)")
    #expect(read.language == draft.language)
    #expect(MarkdownWriter().text(of: read) == written)
  }

  private static func draft(_ random: inout SeededGenerator) -> Draft {
    var draft = Draft(language: Language.allCases.randomElement(using: &random) ?? .english)
    draft.front.version = words(&random)
    draft.front.agendaTitle = words(&random)
    draft.front.distributed = CalendarDate(year: 2021, month: 11, day: 23)
    draft.front.other = [words(&random)]
    draft.front.letters = [CoverLetter(date: nil, lines: ["Excellency,", "- | \"x\""])]
    let noteCount = Int.random(in: 0...3, using: &random)
    for index in 0..<noteCount {
      let label = ["1", "2", "1", "*"].randomElement(using: &random) ?? "1"
      draft.footnotes.append(
        Footnote(id: .provisional(index), label: label, runs: runs(&random, anchors: []))
      )
    }
    let roles: [Role] = [
      .title, .heading(level: 1), .heading(level: 2), .opening, .preambular, .operative,
      .item(depth: 1), .item(depth: 2), .flush, .annex, .closing, .plain,
    ]
    let labels: [Label?] = [
      nil, Label("1"), Label("12 bis"), Label("(a)"), Label("(iv)"), Label("II"), Label("OP7"),
      Label("4 alt", standing: .alternative), Label("5 bis", standing: .insertion),
    ]
    var anchors = draft.footnotes.map(\.id)
    for index in 0..<Int.random(in: max(1, noteCount)...8, using: &random) {
      let called = anchors.isEmpty ? [] : [anchors.removeFirst()]
      let role = roles.randomElement(using: &random) ?? .plain
      let label = labels.randomElement(using: &random) ?? nil
      let id: ParagraphID =
        Bool.random(using: &random) ? .provisional(index) : .recorded(entry: 3, ordinal: index)
      draft.paragraphs.append(
        Paragraph(id: id, role: role, label: label, runs: runs(&random, anchors: called))
      )
    }
    return draft
  }

  private static func words(_ random: inout SeededGenerator) -> String {
    (0...Int.random(in: 0...4, using: &random)).map { _ in
      fragments.randomElement(using: &random) ?? ""
    }.joined() + "x"
  }

  private static func runs(_ random: inout SeededGenerator, anchors: [FootnoteID]) -> [Run] {
    let styles = [
      Style.plain, Style(emphasis: true), Style(strong: true), Style(superscript: true),
      Style(emphasis: true, strong: true), Style(link: "https://example.org/x"),
      Style(link: "odd (target) here"), Style(emphasis: true, link: "#part"),
    ]
    var runs: [Run] = []
    var last: Style?
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let style = styles.filter { $0 != last }.randomElement(using: &random) ?? .plain
      runs.append(.text(words(&random), style))
      last = style
    }
    return runs + anchors.map { .footnote($0) }
  }
}
