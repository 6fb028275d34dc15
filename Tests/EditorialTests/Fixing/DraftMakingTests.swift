import DraftText
import Editorial
import Testing

/// Suggestions are made where they are meant and nowhere else.
struct DraftMakingTests {
  private static let sample: Sample = """
    PP: *Recalling* its resolution 68/192,[^1] which builds on it;
    OP 2: *Decides* to meet at 5.30 pm.
    note 1: Resolution 68/192
    """

  private static func edit(
    _ place: TextPlace,
    _ span: Range<Int>,
    _ change: Suggestion.Edit.Change
  ) -> Suggestion {
    Suggestion([Suggestion.Edit(place, span, change)], isSafe: true)
  }

  @Test func `puts words in the place of others and keeps their style`() {
    let (draft, isMade) = Self.sample.draft.making([
      Self.edit(.paragraph(0), 0..<9, .words("Noting"))
    ])
    #expect(isMade == [true])
    #expect(draft.paragraphs[0].runs.first == .text("Noting", Style(emphasis: true)))
    #expect(draft.paragraphs[1] == Self.sample.draft.paragraphs[1])
  }

  @Test func `keeps a footnote whose indicator stands among the replaced words`() {
    let (draft, _) = Self.sample.draft.making([
      Self.edit(.paragraph(0), 24..<39, .words("70/1, which"))
    ])
    let words = draft.paragraphs[0].words
    #expect(words == "Recalling its resolution70/1, which\u{FFFC} builds on it;")
  }

  @Test func `sets words in italics and back`() {
    let draft = Self.sample.draft
    let (roman, _) = draft.making([Self.edit(.paragraph(0), 0..<9, .emphasis(false))])
    #expect(
      roman.paragraphs[0].runs.first.map { if case .text(_, .plain) = $0 { true } else { false } }
        == true
    )
    let (again, _) = roman.making([Self.edit(.paragraph(0), 0..<9, .emphasis(true))])
    #expect(again == draft)
  }

  @Test func `edits notes and labels`() {
    let (draft, _) = Self.sample.draft.making([
      Self.edit(.footnote(0), 17..<17, .words(".")),
      Self.edit(.paragraph(1), 0..<27, .label(nil)),
    ])
    #expect(draft.footnotes[0].runs == [.text("Resolution 68/192.")])
    #expect(draft.paragraphs[1].label == nil)
  }

  @Test func `leaves out as a whole what would write over something twice`() {
    let first = Self.edit(.paragraph(1), 0..<7, .words("Resolves"))
    let second = Suggestion([
      Suggestion.Edit(.paragraph(1), 3..<9, .words("x")),
      Suggestion.Edit(.paragraph(0), 0..<9, .words("y")),
    ])
    let insertion = Self.edit(.paragraph(1), 7..<7, .words("!"))
    let (draft, isMade) = Self.sample.draft.making([first, second, insertion])
    #expect(isMade == [true, false, false])
    #expect(draft.paragraphs[0] == Self.sample.draft.paragraphs[0])
    #expect(draft.paragraphs[1].words == "Resolves to meet at 5.30 pm.")
  }

  @Test(
    arguments: [.paragraph(9), .footnote(3), .letter(0, line: 0), .whole] as [TextPlace]
  )
  func `makes nothing at a place that there is not`(place: TextPlace) {
    let (draft, isMade) = Self.sample.draft.making([Self.edit(place, 0..<1, .words("x"))])
    #expect(isMade == [false])
    #expect(draft == Self.sample.draft)
  }

  @Test func `makes nothing beyond the end of a paragraph`() {
    let (draft, isMade) = Self.sample.draft.making([Self.edit(.paragraph(1), 20..<900, .words(""))])
    #expect(isMade == [false])
    #expect(draft == Self.sample.draft)
  }
}
