import DraftText
import Interchange
import Redlining
import Testing
import ZerodraftTestSupport

/// Changes of typography that are counted and shown as kept.
struct FoldingTests {
  static func report(
    old: Draft,
    new: Draft,
    folding: Set<Folding> = [.typography]
  ) -> ComparisonReport {
    func version(_ name: String, _ draft: Draft) -> ComparedVersion {
      ComparedVersion(name: name, reading: Reading(draft: draft))
    }
    return ComparisonReport(
      Comparison(comparing: old, with: new),
      old: version("Zero draft", old),
      new: version("Rev.1", new),
      folding: folding
    )
  }

  static let old = draft(
    Paragraph(id: .provisional(0), role: .opening, runs: [.text("The General Assembly,")]),
    operative("1", "Calls upon States parties to meet on 3 May;"),
    operative("2", "Invites non-governmental organizations;"),
    operative("3", "Decides to remain seized of the matter.")
  )

  static let new = draft(
    Paragraph(id: .provisional(0), role: .opening, runs: [.text("The General Assembly,")]),
    operative("1", "Decides to meet, and calls upon States Parties to meet on 3\u{A0}June;"),
    operative("2", "Invites non\u{2011}governmental organizations;"),
    operative("3", "Decides to remain seized of the matter.")
  )

  static func written(_ writer: some ComparisonWriter, folding: Set<Folding>) -> String {
    String(decoding: writer.write(report(old: old, new: new, folding: folding)), as: UTF8.self)
  }

  @Test func `shows the new form as kept, and a count`() {
    let text = Self.written(TerminalComparisonWriter(isChangesOnly: true), folding: [.typography])
    #expect(
      text == """
        Zero draft → Rev.1
        1 paragraph modified, 1 changed in typography only, 2 unchanged. Typography of 2 places \
        changed, folded.

          … 1 paragraph unchanged

        ~ OP1: “Decides to meet, and” inserted, “May” replaced by “June”, typography of 1 \
        place changed, folded
            1. {+Decides to meet, and +}calls upon States Parties to meet on 3[- May-]{+\u{A0}June+};

        ~ OP2: typography of 1 place changed, folded

          … 1 paragraph unchanged

        """
    )
  }

  @Test func `shows both forms where nothing is folded`() {
    let text = Self.written(TerminalComparisonWriter(isChangesOnly: true), folding: [])
    #expect(text.contains("1 paragraph modified, 1 changed in typography only, 2 unchanged.\n"))
    #expect(text.contains("{+Decides to meet, and +}[-Calls upon States parties-]{+calls"))
    #expect(text.contains("Invites [-non-governmental-]{+non\u{2011}governmental+} org"))
    #expect(!text.contains("folded"))
  }

  @Test(arguments: ["markdown", "html", "json"])
  func `hides nothing in silence in any format`(name: String) {
    let writers: [String: any ComparisonWriter] = [
      "markdown": MarkdownComparisonWriter(), "html": HTMLComparisonWriter(),
      "json": JSONComparisonWriter(),
    ]
    guard let writer = writers[name] else { return }
    let text = Self.written(writer, folding: [.typography])
    #expect(text.contains(": typography of 1 place changed, folded"))
    let count = name == "json" ? "\"folded\":{\"typography\":2}" : "Typography of 2 places"
    #expect(text.contains(count))
    switch name {
    case "markdown": #expect(text.contains("Invites non\u{2011}governmental organizations"))
    case "html":
      #expect(text.contains("<span class=\"was\">non-governmental</span><span class=\"now\">non"))
      #expect(!text.contains("<del class=\"typography\">"))
    default:
      // Data hold the whole truth, and say besides what of it is typography.
      #expect(text.contains("[\"-\",\"non-governmental\"]"))
      #expect(text.contains("\"typography\":[{\"old\":\"non-governmental\",\"new\":\"non"))
    }
  }

  @Test func `counts a paragraph that is only set otherwise by itself`() {
    var restyled = Self.old
    restyled.paragraphs[2].runs = [
      .text("Invites", Style(emphasis: true)), .text(" non-governmental organizations;"),
    ]
    let report = Self.report(old: Self.old, new: restyled)
    #expect(report.countSentence == "1 paragraph changed in style only, 3 unchanged.")
    #expect(report.hasDifferences)
  }

  @Test func `knows what differs in typography only beside a renumbered footnote`() {
    func noted(_ words: String, _ label: String) -> Draft {
      var made = draft(operative("1", words))
      let note = Footnote(id: .provisional(0), label: label, runs: [.text("Resolution 70/1.")])
      made.footnotes = [note]
      made.paragraphs[0].runs = [.text(words), .footnote(note.id), .text(" in full;")]
      return made
    }
    let report = Self.report(
      old: noted("Recalls the States parties", "1"),
      new: noted("Recalls the States Parties", "2")
    )
    #expect(report.paragraphCounts.typographicOnly == 1)
  }
}
