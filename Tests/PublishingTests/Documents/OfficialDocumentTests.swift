import DraftText
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

struct OfficialDocumentTests {
  /// A declaration with a note, as it is tabled.
  static let declaration = Draft(
    paragraphs: [
      Paragraph(id: .provisional(0), role: .title, runs: [.text("Political declaration")]),
      Paragraph(
        id: .provisional(1),
        role: .operative,
        label: Label("1"),
        runs: [.text("We reaffirm the Plan;"), .footnote(.provisional(0))]
      ),
      Paragraph(id: .provisional(2), role: .operative, label: Label("2"), runs: [.text("We act.")]),
    ],
    footnotes: [Footnote(id: .provisional(0), label: "1", runs: [.text("Resolution 64/293.")])]
  )

  static var resolution: Draft {
    var draft = declaration.annexed() ?? declaration
    draft.front.number = "76/7"
    draft.front.session = "Seventy-sixth session"
    draft.front.agendaItem = "13 and 117"
    draft.front.agendaTitle = "Outcomes; Follow-up"
    draft.front.adopted = CalendarDate(year: 2021, month: 11, day: 22)
    draft.front.meeting = "37th plenary meeting"
    draft.front.origin = "without reference to a Main Committee (A/76/L.11)"
    draft.front.jobNumber = "21-17189 (E)"
    return draft
  }

  private static func words(_ text: PrintedText) -> [String] {
    text.paragraphs.map { paragraph in
      paragraph.pieces.map { piece in
        switch piece.content {
        case .words(let words, _): words
        case .tab: " "
        case .note(let index): "[\(text.notes[index].label)]"
        }
      }
      .joined()
    }
  }

  @Test func `puts a resolution together from what its front matter says`() throws {
    let document = try OfficialDocument(resolution: Self.resolution)
    #expect(document.kind == .resolution)
    #expect(document.symbol.description == "A/RES/76/7")
    #expect(document.organ == "General Assembly")
    #expect(document.agendaItems.map(\.number) == ["13", "117"])
    #expect(document.agendaItems.map(\.title) == ["Outcomes", "Follow-up"])
    #expect(document.agendaLine == "Agenda items 13 and 117")
    #expect(document.heading == "Resolution adopted by the General Assembly on 22 November 2021")
    #expect(document.origin == "[without reference to a Main Committee (A/76/L.11)]")
    #expect(document.closing == ["37th plenary meeting", "22 November 2021"])
    #expect(document.facts == ["Distr.: General"])
    #expect(
      Self.words(document.body) == [
        "The General Assembly",
        "Adopts the political declaration entitled “Political declaration” annexed to the present"
          + " resolution.",
        "37th plenary meeting", "22 November 2021", "Annex", "Political declaration",
        "1. We reaffirm the Plan;[1]", "2. We act.",
      ]
    )
  }

  @Test func `names every fact that is missing`() {
    #expect(throws: MissingFacts([.symbol, .organ, .session, .agendaItem, .heading])) {
      try OfficialDocument(resolution: Self.declaration)
    }
    var draft = Self.resolution
    draft.front.agendaItem = nil
    draft.paragraphs.removeAll { $0.role == .title }
    #expect(throws: MissingFacts([.agendaItem, .title])) {
      try OfficialDocument(resolution: draft)
    }
    #expect(MissingFacts([.agendaItem, .title]).description == "agenda item, title")
  }

  @Test func `leaves titles that do not fit the numbers of items to the first item`() throws {
    var draft = Self.resolution
    draft.front.agendaItem = "72 (b)"
    let document = try OfficialDocument(resolution: draft)
    #expect(document.agendaItems == [.init(number: "72 (b)", title: "Outcomes; Follow-up")])
  }

  @Test func `wraps a bare declaration, and nothing else`() {
    #expect(Self.resolution.annexed() == Self.resolution)
    #expect(Draft().annexed() == nil)
    #expect(Draft().annexed(title: "T")?.paragraphs.count == 5)
    for language in Language.allCases {
      var draft = Self.declaration
      draft.language = language
      let wrapped = draft.annexed()
      #expect(wrapped?.paragraphs.count == Self.declaration.paragraphs.count + 4)
      #expect(Set(wrapped?.paragraphs.map(\.id) ?? []).count == wrapped?.paragraphs.count)
      #expect(wrapped?.paragraphs.suffix(3) == draft.paragraphs[...])
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `of a comparison prints what both versions print behind their titles`(seed: UInt64) {
    func titled(_ draft: Draft, _ title: String, id: Int) -> Draft {
      var draft = draft
      let opening = Paragraph(id: .provisional(id), role: .opening, runs: [.text("The Assembly,")])
      let head = Paragraph(id: .provisional(id + 1), role: .title, runs: [.text(title)])
      let closing = Paragraph(
        id: .provisional(id + 2),
        role: .closing,
        runs: [.text("1st \(title)")]
      )
      draft.paragraphs = [head, opening] + draft.paragraphs + [closing]
      return draft
    }
    let pair = DraftPair(seed: seed)
    // Titles that move, come and go anywhere.
    let wild = PrintedText(official: Self.report(pair.old, pair.new))
    #expect(Self.words(wild.accepting()) == Self.words(PrintedText(official: pair.new)))
    #expect(Self.words(wild.rejecting()) == Self.words(PrintedText(official: pair.old)))
    let old = titled(pair.old, "Declaration", id: 9_000)
    let new = titled(pair.new, "Political declaration", id: 9_000)
    let tracked = PrintedText(official: Self.report(old, new))
    #expect(Self.words(tracked.accepting()) == Self.words(PrintedText(official: new)))
    #expect(Self.words(tracked.rejecting()) == Self.words(PrintedText(official: old)))
  }

  private static func report(_ old: Draft, _ new: Draft) -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: old, with: new),
      old: ComparedVersion(name: "Zero draft", reading: Reading(draft: old)),
      new: ComparedVersion(name: "Rev.1", reading: Reading(draft: new))
    )
  }

  @Test func `is read as a paper with masthead, notes and closing lines`() throws {
    var document = try OfficialDocument(resolution: Self.resolution)
    document.kind = .draft
    document.heading = OfficialWording(.english).submitted(by: ["Cuba"], isOnBehalf: true)
    document.headingNote = OfficialWording(.english).onBehalf(of: "the Group of 77 and China")
    let paper = document.paper
    #expect(paper.notes.map(\.mark) == ["*", "1"])
    let text = String(decoding: PaperTextWriter(width: 60).write(paper), as: UTF8.self)
    let rule = String(repeating: "─", count: 60)
    #expect(
      text.hasPrefix(
        """
        United Nations                                    A/RES/76/7
        \(rule)
        General Assembly                             Distr.: Limited
        \(rule)

        Seventy-sixth session
        Agenda items 13 and 117
        """
      )
    )
    #expect(text.contains("Cuba:[*] draft resolution"))
    #expect(text.contains("1. We reaffirm the Plan;[1]\n"))
    #expect(text.contains("[*] On behalf of the Group of 77 and China.\n[1] Resolution 64/293.\n"))
    let markdown = String(decoding: PaperMarkdownWriter().write(paper), as: UTF8.self)
    #expect(markdown.contains("Cuba:[^note-1] draft resolution"))
    #expect(markdown.contains("[^1]: Resolution 64/293."))
    let page = String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
    for (call, note) in [("call-1", "note-1"), ("call-2", "note-2")] {
      #expect(page.contains("<a id=\"\(call)\" href=\"#\(note)\""))
      #expect(page.contains("<p id=\"\(note)\"><a href=\"#\(call)\" role=\"doc-backlink\""))
    }
    #expect(page.contains("<body class=\"untitled official\">"))
  }
}
