import DraftText
import Editorial
import Testing

/// What the rules on structure say of the drafts and the declaration on trafficking in persons.
struct StructureSeedTests {
  private func findings(_ sample: Sample, _ rules: RuleID..., phase: Phase = .final) -> [Finding] {
    RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: phase))
      .filter { rules.contains($0.rule) }
  }

  private static let adopted: Sample = """
    number: 76/7
    symbol: A/RES/76/7
    printed: Resolution adopted by the General Assembly on 22 November 2021
    adopted: 2021-11-22
    distributed: 2021-11-23
    title: 2021 Political Declaration on the Implementation of the United Nations Global Plan of \
    Action to Combat Trafficking in Persons
    opening: The General Assembly
    OP: *Adopts* the political declaration entitled “2021 Political Declaration on the \
    Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons” \
    annexed to the present resolution.
    closing: 37th plenary meeting
    closing: 22 November 2021
    annex: Annex
    title: 2021 Political Declaration on the Implementation of the United Nations Global Plan of \
    Action to Combat Trafficking in Persons
    OP 1: We, the representatives of States Members of the United Nations, reaffirm our commitment.
    OP 2: We underscore the importance of the Protocol and urge Member States to become States parties.
    """

  @Test func `S61, S62 finds nothing in a resolution without preamble and number`() {
    #expect(findings(Self.adopted, 2, 5, 7, 14, 16).isEmpty)
  }

  @Test func `S60 finds one title in three places`() {
    #expect(findings(Self.adopted, 90).isEmpty)
  }

  @Test func `S60 finds a title that differs from the one announced`() {
    var sample = Self.adopted
    sample.draft.paragraphs[6].runs = [
      .text(
        "Political Declaration on the Implementation of the United Nations Global Plan of Action to "
          + "Combat Trafficking in Persons"
      )
    ]
    #expect(findings(sample, 90).count == 1)
  }

  @Test func `S02 takes the date of distribution for no date of adoption`() {
    var sample = Self.adopted
    sample.draft.paragraphs[4].runs = [.text("23 November 2021")]
    let found = findings(sample, 14)
    #expect(found.map(\.words) == ["23 November 2021"])
    #expect(found.first?.reason.contains("distribution") ?? false)
  }

  @Test func `S46 finds nothing in the numbers of the draft`() {
    let sample: Sample = """
      opening: The General Assembly,
      PP: Recalling its resolution 74/176 of 23 January 2020,
      OP 1: *Decides* to convene the high-level meeting;
      OP 2: *Also decides* that:
      item (a): The opening plenary meeting will feature statements;
      item (b): The plenary meetings will hear statements;
      item (c): The format of the high-level meeting will be decided by October 2021;
      OP 3: *Also decides* that the proceedings of the high-level meeting will be webcast.
      """
    #expect(findings(sample, 1, 2, 5, 6, 7, 8, 9, 10).isEmpty)
  }

  @Test func `S43 finds a dash before the letter of an item`() {
    let sample: Sample = """
      OP 2: *Also decides* that:
      item - (a): The opening plenary meeting will feature statements;
      """
    #expect(findings(sample, 8).count == 1)
  }

  @Test func `tells of the labels of a draft for information alone`() {
    let sample: Sample = """
      PP PP1: *Recalling* its resolution 68/192,
      OP OP1: *Decides* to convene the high-level meeting;
      OP OP1 bis: *Also decides* to webcast it;
      """
    let found = findings(sample, 6, 7, phase: .draft)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .information })
    #expect(findings(sample, 6, 7).allSatisfy { $0.severity == .error })
  }
}
