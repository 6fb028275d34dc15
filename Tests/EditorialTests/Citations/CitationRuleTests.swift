import DraftText
import Editorial
import Testing

/// What the rules on references and footnotes do beyond single sentences.
struct CitationRuleTests {
  private func findings(_ rules: [RuleID], _ draft: Draft) -> [Finding] {
    RuleBook.standard.findings(in: draft, CheckSetting(phase: .final))
      .filter { rules.contains($0.rule) }
  }

  @Test func `judges repeated sources and indicators by the year of the text`() {
    let sample = Sample(
      """
      PP: *Recalling* it,[^1] it,[^2] and it,[^2]
      note 1: Resolution 70/1.
      note 2: Resolution 70/1.
      """
    )
    for (year, expected) in [(2014, []), (2018, []), (2019, [66, 67]), (2021, [66, 67])] {
      var draft = sample.draft
      draft.front.adopted = CalendarDate(year: year, month: 12, day: 18)
      #expect(Set(findings([66, 67], draft).map(\.rule)) == Set(expected.map { RuleID($0) }))
    }
    #expect(findings([66, 67], sample.draft).count == 2)
  }

  @Test(arguments: [
    (Language.french, "OP 1: *Décide*;\nOP 2: comme prévu au paragraphe 9 ci-dessus."),
    (.spanish, "OP 1: *Decide*;\nOP 2: según lo dispuesto en el párrafo 9 supra."),
    (.russian, "OP 1: *постановляет*;\nOP 2: как предусмотрено в пункте 9 выше."),
    (.arabic, "OP 1: *تقرر*؛\nOP 2: على النحو المبين في الفقرة 9 أعلاه."),
    (.chinese, "OP 1: *决定*；\nOP 2: 如上文第9段所述。"),
  ])
  func `finds references to no paragraph in the other languages`(
    language: Language,
    sample: String
  ) {
    let draft = Sample(sample, language: language).draft
    #expect(findings([58], draft).map(\.words) == ["9"])
    let right = Sample(sample.replacing("9", with: "1"), language: language).draft
    #expect(findings([58], right).isEmpty)
  }

  @Test(arguments: [
    (Language.french, "PP: les changements climatiques,[^1] qui\nnote 1: Résolution 70/1."),
    (.spanish, "PP: el Acuerdo de París,[^1] que\nnote 1: Resolución 70/1."),
    (.russian, "PP: Парижского соглашения,[^1] что\nnote 1: Резолюция 70/1."),
  ])
  func `wants the indicator before the mark where the language sets it so`(
    language: Language,
    sample: String
  ) {
    let found = findings([63], Sample(sample, language: language).draft)
    #expect(found.map(\.severity) == [.warning])
    let right = sample.replacing(",[^1]", with: "[^1],")
    #expect(findings([63], Sample(right, language: language).draft).isEmpty)
  }

  @Test(arguments: [
    (Language.french, "Ibid., vol. 2237, no 39574."), (.spanish, "Ibid., vol. 2237, núm. 39574."),
    (.russian, "Там же, vol. 2237, No. 39574."), (.arabic, "المرجع نفسه، المجلد 2237."),
    (.chinese, "同上，第2237卷，第39574号。"),
  ])
  func `wants a note before Ibid in every language`(language: Language, note: String) {
    let draft = Sample("PP: x[^1]\nnote 1: \(note)", language: language).draft
    #expect(findings([70], draft).count == 1)
    let right = Sample("PP: x[^1] y[^2]\nnote 1: A/1.\nnote 2: \(note)", language: language).draft
    #expect(findings([70], right).isEmpty)
  }

  @Test func `finds footnotes that begin anew in an annex`() {
    var draft = Sample(
      """
      PP: *Recalling* it,[^1]
      annex: Annex
      OP 1: We recall it.[^2]
      note 1: A/74/112.
      note 2: A/74/113.
      """
    ).draft
    draft.footnotes[1].label = "1"
    let found = findings([61, 65], draft)
    #expect(found.map(\.rule) == [61])
  }

  @Test func `moves an indicator behind the mark with its styles`() throws {
    let draft = Sample("OP 1: *Recalls* the *Report*[^1]; and ends.\nnote 1: A/74/112.").draft
    let suggestion = try #require(findings([63], draft).first?.suggestion)
    let mended = draft.making([suggestion]).draft
    #expect(mended.paragraphs[0].words == "Recalls the Report;\u{FFFC} and ends.")
    #expect(findings([63], mended).isEmpty)
  }

  @Test func `follows a subparagraph that moved, and a paragraph whose number is no longer there`()
    throws
  {
    let draft = Sample(
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 70/1,
      OP 1: *Decides*:
      item (a): To meet;
      item (b): To invite observers;
      OP 2: *Requests* what paragraph 1 (b) above and paragraph 9 above call for.
      """
    ).draft
    func reference(_ text: String) throws -> Reference { try #require(Reference(parsing: text)) }
    let setting = CheckSetting(
      phase: .final,
      moved: [
        try reference("OP1 (b)"): try reference("OP1 (a)"),
        try reference("OP9"): try reference("OP1"),
      ]
    )
    let found = RuleBook.standard.findings(in: draft, setting).filter { $0.rule == 58 }
    #expect(
      found.map(\.reason) == [
        "Paragraph 1 (b) of the previous version is now paragraph 1 (a).",
        "There is no paragraph 9 for this to refer to.",
      ]
    )
    #expect(found.map(\.severity) == [.warning, .error])
    #expect(
      found.map { $0.suggestion?.edits.map(\.change) } == [[.words("1 (a)")], [.words("1")]]
    )
  }

  @Test func `says nothing of an empty draft`() {
    for language in Language.allCases {
      let found = findings((50...73).map { RuleID($0) }, Draft(language: language))
      #expect(found.isEmpty)
    }
  }
}
