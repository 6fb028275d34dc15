import DraftText
import Editorial
import Testing

/// Slips of citations in real documents of 2021, each with the rule that finds it.
struct CitationSeedTests {
  private func findings(_ rule: RuleID, _ sample: String, _ phase: Phase = .final) -> [Finding] {
    findings(rule, Sample(sample).draft, phase)
  }

  private func findings(_ rule: RuleID, _ draft: Draft, _ phase: Phase = .final) -> [Finding] {
    RuleBook.standard.findings(in: draft, CheckSetting(phase: phase)).filter { $0.rule == rule }
  }

  @Test func `S01 finds the day of distribution in the zero draft and explains it`() throws {
    let found = findings(
      53,
      """
      opening: The General Assembly,
      PP: Recalling its resolution 74/176 of 23 January 2020 which builds on resolution 68/192 of \
      18 December 2013, in which it was decided to appraise, from within existing resources, on a \
      four-year basis,
      """,
      .draft
    )
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.severity == .error)
    #expect(
      finding.reason == """
        23 January 2020 is the day on which resolution 74/176 was distributed; \
        it was adopted on 18 December 2019.
        """
    )
    #expect(finding.suggestion?.edits.map(\.change) == [.words("18 December 2019")])
  }

  @Test func `S01 finds it in the concept note of the hearing`() {
    let found = findings(
      53,
      """
      plain: In accordance with GA resolutions 74/176 of 23 January 2020 and 75/283 of 7 June 2021 \
      on the *"modalities, format and organization of the high-level meeting"*, a High-Level Meeting
      """
    )
    #expect(found.map(\.words) == ["23 January 2020"])
  }

  @Test func `S01 finds nothing where the day of adoption is given`() {
    let found = findings(
      53,
      """
      plain: In accordance with General Assembly resolution 74/176 of 18 December 2019, and \
      resolution 75/283 of 7 June 2021, a high-level meeting will be convened
      OP 1: since the adoption of resolution 74/176, from 18 December 2019 to 8 July 2021.
      """
    )
    #expect(found.isEmpty)
  }

  @Test func `S02 finds the day on which the declaration was distributed`() {
    let found = findings(53, "PP: *Recalling* its resolution 76/7 of 23 November 2021,")
    #expect(
      found.map(\.reason) == [
        """
        23 November 2021 is the day on which resolution 76/7 was distributed; \
        it was adopted on 22 November 2021.
        """
      ]
    )
    #expect(findings(53, "PP: *Recalling* its resolution 76/7 of 22 November 2021,").isEmpty)
  }

  @Test(arguments: [
    (Language.french, "PP: *Rappelant* sa résolution 76/7 du 23 novembre 2021,"),
    (.spanish, "PP: *Recordando* su resolución 76/7, de 23 de noviembre de 2021,"),
    (.russian, "PP: *ссылаясь* на свою резолюцию 76/7 от 23 ноября 2021 года,"),
    (.arabic, "PP: *إذ تشير* إلى قرارها 76/7 المؤرخ 23 تشرين الثاني/نوفمبر 2021،"),
    (.chinese, "PP: *回顾*其2021年11月23日第76/7号决议，"),
  ])
  func `S02 finds it in the other languages`(language: Language, sample: String) {
    #expect(findings(53, Sample(sample, language: language).draft).count == 1)
  }

  @Test func `S03 finds the title with other capitals`() {
    let found = findings(
      55,
      """
      plain: In accordance with General Assembly resolution 74/176 of 18 December 2019, “Improving \
      the Coordination of Efforts against Trafficking in Persons” and resolution 75/283 of 7 June \
      2021, “Modalities, format and organization of the high-level meeting”
      """
    )
    #expect(
      found.map(\.words) == ["Improving the Coordination of Efforts against Trafficking in Persons"]
    )
  }

  @Test func `S04 finds the paragraph that is cited as in the negotiation`() {
    var draft = Sample("plain: Concept note").draft
    draft.front.letters = [
      CoverLetter(lines: [
        "Excellency,",
        "Pursuant to operative paragraph 11 of resolution 75/283, I will organize an informal hearing",
      ])
    ]
    let found = findings(57, draft)
    #expect(found.map(\.words) == ["operative paragraph"])
    #expect(found.map(\.place) == [.letter(0, line: 1)])
    #expect(findings(57, "plain: pursuant to paragraph 11 of resolution 75/283.").isEmpty)
  }

  @Test func `S04 finds references to paragraphs that changed places`() throws {
    let draft = Sample(
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 70/1,
      OP 10: *Requests* a declaration;
      OP 11: *Also requests* a hearing;
      OP 12: *Encourages* support for the hearing of paragraph 10 above.
      """
    ).draft
    let old = try #require(Reference(parsing: "OP10"))
    let new = try #require(Reference(parsing: "OP11"))
    let setting = CheckSetting(phase: .final, moved: [old: new, new: old])
    let found = RuleBook.standard.findings(in: draft, setting).filter { $0.rule == 58 }
    #expect(
      found.map(\.reason) == ["Paragraph 10 of the previous version is now paragraph 11."]
    )
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.suggestion?.edits.map(\.change) == [.words("11")])
    let gone = CheckSetting(phase: .final, moved: [old: Reference?.none])
    let lost = RuleBook.standard.findings(in: draft, gone).filter { $0.rule == 58 }
    #expect(lost.map(\.reason) == ["Paragraph 10 of the previous version is no longer there."])
  }

  @Test func `S40 finds Ibid in italics and makes it roman`() throws {
    let sample = """
      PP: the Convention[^1] and the Protocol,[^2]
      note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
      note 2: *Ibid.*, vol. 2237, No. 39574.
      """
    let finding = try #require(findings(70, sample).first)
    #expect(finding.words == "Ibid.")
    let suggestion = try #require(finding.suggestion)
    #expect(suggestion.isSafe)
    let mended = Sample(sample).draft.making([suggestion]).draft
    #expect(findings(70, mended).isEmpty)
  }

  @Test func `S59 finds a note that nothing calls`() {
    let found = findings(
      65,
      "OP 17: with regard to the Paris Principles. We will promote them.\nnote 1: Resolution 48/134."
    )
    #expect(found.map(\.reason) == ["Nothing in the text refers to this footnote."])
  }

  @Test func `S83 finds the abbreviated Assembly`() {
    let found = findings(50, "plain: In accordance with GA resolutions 74/176 and 75/283")
    #expect(found.map(\.words) == ["GA"])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `S21 finds nothing in treaty numbers that agree`() {
    let sample = """
      PP: the Convention[^1] and the Protocol,[^2] and the Convention on the Rights of the Child[^3] \
      and its optional protocols.[^4]
      note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
      note 2: Ibid., vol. 2237, No. 39574.
      note 3: Ibid., vol. 1577, No. 27531.
      note 4: Ibid., vols. 2171 and 2173, No. 27531.
      """
    for rule in 60...73 { #expect(findings(RuleID(rule), sample).isEmpty, "R\(rule)") }
  }

  @Test func `finds the official records of the declaration whose symbol is in italics`() {
    let found = findings(
      71,
      """
      note 1: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 12 \
      (A/73/12 (Part I) and A/73/12 (Part II))*, part II.
      """
    )
    #expect(found.map(\.words) == ["(A/73/12 (Part I) and A/73/12 (Part II))"])
  }
}
