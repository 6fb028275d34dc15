import DraftText
import Editorial
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

/// Findings as paper, and as comments beside a printed text.
struct CheckedTextTests {
  private static func checked(_ draft: Draft, _ findings: [Finding]) -> CheckedVersion {
    CheckedVersion(name: "Rev.1", phase: .draft, draft: draft, findings: findings)
  }

  private static func finding(
    _ place: TextPlace,
    _ span: Range<Int>,
    reason: String = "Why.",
    suggestion: Suggestion? = nil
  ) -> Finding {
    Finding(
      rule: 28,
      severity: .warning,
      place: place,
      reference: nil,
      span: span,
      words: "",
      reason: reason,
      suggestion: suggestion
    )
  }

  private static func words(_ pieces: some Sequence<PrintedPiece>) -> String {
    pieces.map { piece in
      switch piece.content {
      case .words(let words, _): words
      case .tab: "\t"
      case .note: "¹"
      }
    }
    .joined()
  }

  /// A text with a note in its second paragraph.
  private static let draft: Draft = {
    var draft = draft(preambular("Recalling its resolution,"), operative("1", "Decides to meet;"))
    let note = FootnoteID.provisional(0)
    draft.footnotes = [Footnote(id: note, label: "1", runs: [.text("Resolution 70/1.")])]
    draft.paragraphs[1].runs = [.text("Decides"), .footnote(note), .text(" to meet;")]
    return draft
  }()

  @Test(
    arguments: [
      (0, 0..<9, "Recalling"), (0, 10..<13, "its"), (1, 0..<7, "Decides"), (1, 9..<16, "to meet"),
      (1, 5..<11, "es¹ to"), (1, 16..<17, ";"),
    ] as [(Int, Range<Int>, String)]
  )
  func `sets a comment on just the words that were found`(
    paragraph: Int,
    span: Range<Int>,
    expected: String
  ) {
    let text = PrintedText(Self.checked(Self.draft, [Self.finding(.paragraph(paragraph), span)]))
    let printed = text.paragraphs[paragraph]
    #expect(printed.comments.count == 1)
    let range = printed.comments.first?.range ?? 0..<0
    #expect(Self.words(printed.pieces[range]) == expected)
  }

  @Test func `prints the same words with comments as without`() {
    let findings = (0..<12).map { Self.finding(.paragraph($0 % 2), $0..<($0 + 3)) }
    let text = PrintedText(Self.checked(Self.draft, findings))
    #expect(
      text.paragraphs.map { Self.words($0.pieces) }
        == PrintedText(Self.draft).paragraphs.map { Self.words($0.pieces) }
    )
    #expect(text.notes == PrintedText(Self.draft).notes)
  }

  @Test func `sets what was found in a note at its indicator`() {
    let text = PrintedText(Self.checked(Self.draft, [Self.finding(.footnote(0), 0..<10)]))
    let printed = text.paragraphs[1]
    let range = printed.comments.first?.range ?? 0..<0
    #expect(Self.words(printed.pieces[range]) == "¹")
    #expect(printed.comments.first?.words.hasPrefix("footnote 1\n") == true)
  }

  @Test func `stops at ten equal comments and says how many more there are`() {
    let many = Draft(
      paragraphs: (0..<30).map { operative("\($0 + 1)", "Decides to meet \($0);") }
    )
    let findings = many.paragraphs.indices.map { Self.finding(.paragraph($0), 0..<7) }
    let comments = PrintedText(Self.checked(many, findings)).paragraphs.flatMap(\.comments)
    #expect(comments.count == 10)
    #expect(comments.last?.words.hasSuffix("20 more places are like this one.") == true)
  }

  @Test func `tells equal findings once on paper`() {
    let many = Draft(
      paragraphs: (0..<30).map { operative("\($0 + 1)", "Decides to meet \($0);") }
    )
    let findings = many.paragraphs.indices.map { Self.finding(.paragraph($0), 0..<7) }
    let bytes = PaperTextWriter().write(CheckPaper(Self.checked(many, findings)).paper)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.contains("Why.") } == 1)
    #expect(lines.contains { $0.hasPrefix("» 26 more: ") })
  }

  @Test func `shows what could be written instead`() {
    let edit = Suggestion.Edit(.paragraph(0), 24..<25, .words(";"))
    let finding = Self.finding(.paragraph(0), 24..<25, suggestion: Suggestion([edit]))
    let bytes = PaperTextWriter().write(CheckPaper(Self.checked(Self.draft, [finding])).paper)
    let words = String(decoding: bytes, as: UTF8.self)
    #expect(words.contains("Recalling its resolution[-,-]{+;+}"), "\(words)")
  }

  @Test func `marks what was found where nothing better is known`() {
    let bytes = PaperTextWriter()
      .write(CheckPaper(Self.checked(Self.draft, [Self.finding(.paragraph(0), 10..<13)])).paper)
    let words = String(decoding: bytes, as: UTF8.self)
    #expect(words.contains("Recalling {==its==} resolution,"), "\(words)")
  }

  @Test func `sets a comment at every place that a suggestion edits`() {
    let suggestion = Suggestion([
      Suggestion.Edit(.paragraph(0), 0..<9, .words("Noting")),
      Suggestion.Edit(.paragraph(1), 8..<8, .words(" also")),
    ])
    let finding = Self.finding(.paragraph(0), 0..<9, suggestion: suggestion)
    let text = PrintedText(Self.checked(Self.draft, [finding]))
    #expect(
      text.paragraphs.map { $0.comments.map(\.words) } == [
        ["R28 (warning): Why.\nSuggested: write “Noting” for “Recalling”."],
        ["R28 (warning): Why.\nSuggested: put in “ also” after “Decides”."],
      ]
    )
  }

  @Test func `shows a few places of a finding that has thousands`() {
    let many = Draft(
      paragraphs: (0..<3_000).map { operative("\($0 + 1)", "Decides to meet \($0);") }
    )
    let edits = many.paragraphs.indices.map { Suggestion.Edit(.paragraph($0), 0..<7, .words("x")) }
    let finding = Self.finding(.paragraph(0), 0..<7, suggestion: Suggestion(edits))
    let bytes = PaperTextWriter().write(CheckPaper(Self.checked(many, [finding])).paper)
    let words = String(decoding: bytes, as: UTF8.self)
    #expect(words.split(separator: "\n").count < 20)
    #expect(words.contains("2996 more: para 5, para 6"), "\(words)")
  }
}
