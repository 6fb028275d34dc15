import DraftText
import Editorial
import Testing

/// The openings of a zero draft of modalities and of an adopted declaration.
struct OpeningWordsTests {
  private func findings(_ rule: RuleID, in sample: Sample, _ phase: Phase = .draft) -> [Finding] {
    RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: phase))
      .filter { $0.rule == rule }
  }

  private let decisions: Sample = """
    PP: *Recalling* its resolution 70/1 of 25 September 2015,
    OP 1: *Decides* that the high-level meeting of the General Assembly will be held on Monday, 22 \
    November and Tuesday, 23 November 2021;
    OP 2: *Also decides* that:
    item (a): The opening plenary meeting will feature statements by the President;
    item (b): The plenary meetings will hear statements by Member States;
    OP 3: *Also decides* that the proceedings of the high-level meeting will be webcast;
    OP 4: *Further decides* that the organizational arrangements will be as follows;
    OP 5: *Invites* Member States to be represented at the highest possible level;
    """

  @Test func `S31: one suggestion mends the whole row`() throws {
    let found = findings(21, in: decisions)
    #expect(found.map(\.words) == ["Also decides"])
    #expect(found.first?.reference?.description == "OP3")
    let suggestion = try #require(found.first?.suggestion)
    let mended = decisions.draft.making([suggestion]).draft
    let openings = CheckedText(mended).paragraphs.filter { $0.role == .operative }
      .map { $0.words.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(
      openings == [
        "Decides that", "Also decides", "Further decides", "Decides that", "Invites Member",
      ]
    )
    #expect(CheckedText(mended).paragraphs[6].emphasized == [0..<7])
  }

  @Test func `S33: what is deleted makes neighbours of what stood apart`() {
    let thirteen = """
      OP 13: *Encourages* Member States, United Nations entities, intergovernmental and \
      non-governmental organizations, private sector entities and other relevant stakeholders to \
      consider supporting the participation of representatives from developing countries;
      """
    let fifteen = """
      OP 15: *Encourages* Member States and other stakeholders to continue to contribute to the \
      United Nations Voluntary Trust Fund for Victims of Trafficking in Persons.
      """
    let fourteen = "OP 14: *Decides* that the proceedings of the meeting shall be webcast;"
    let before = Sample([thirteen, fourteen, fifteen].joined(separator: "\n"))
    let after = Sample([thirteen, fifteen].joined(separator: "\n"))
    #expect(findings(21, in: before).isEmpty)
    let found = findings(21, in: after)
    #expect(found.map(\.words) == ["Encourages"])
    #expect(found.first?.severity == .information)
    #expect(found.first?.suggestion?.edits.map(\.change) == [.words("Also encourages")])
    #expect(findings(21, in: after, .final).isEmpty)
  }

  @Test func `S34: the preamble is roman while the operative part is italic`() {
    let sample: Sample = """
      opening: The General Assembly,
      PP: Recalling its resolution 74/176 of 23 January 2020 which builds on resolution 68/192,
      PP: Recalling also its resolution 64/293 of 30 July 2010,
      PP: Recalling further its resolution 55/25 of 15 November 2000,
      PP: Reaffirming its resolution 72/1 of 27 September 2017,
      PP: Recalling its resolution 70/1 of 25 September 2015,
      OP 1: *Decides* that the high-level meeting will be held on 22 November 2021;
      """
    let found = findings(17, in: sample)
    #expect(
      found.map(\.words) == [
        "The General Assembly", "Recalling", "Recalling also", "Recalling further", "Reaffirming",
        "Recalling",
      ]
    )
    #expect(found.allSatisfy { $0.severity == .information && $0.suggestion?.isSafe == true })
    #expect(findings(17, in: sample, .final).allSatisfy { $0.severity == .error })
    let mended = sample.draft.making(found.compactMap(\.suggestion)).draft
    #expect(CheckedText(mended).paragraphs.allSatisfy { $0.emphasized.first?.lowerBound == 0 })
    #expect(findings(21, in: sample).isEmpty)
    #expect(findings(22, in: sample).isEmpty)
  }

  @Test func `S46: four requests of the same keep the cycle and are not told`() {
    let sample: Sample = """
      OP 9: *Requests* the President of the General Assembly to draw up a list of representatives;
      OP 10: *Also requests* the President of the General Assembly at its seventy-fifth session, as \
      part of the preparatory process for the high-level meeting, to organize two meetings;
      OP 11: *Further requests* the President of the General Assembly to hold open, transparent and \
      inclusive intergovernmental negotiations with all Member States;
      OP 12: *Requests* the President of the General Assembly, in consultation with Member States, \
      to finalize the organizational arrangements for the meetings;
      OP 13: *Encourages* Member States to consider supporting the participation of representatives;
      """
    #expect(findings(21, in: sample).isEmpty)
    #expect(findings(22, in: sample).isEmpty)
  }

  @Test func `S55: a declaration commits itself twice with also`() {
    let sample: Sample = """
      annex: Annex
      OP 13: We commit to undertake appropriate measures to facilitate access to justice. We will \
      seek to ensure that laws and policies are in place. We also commit to take steps to ensure \
      that effective remedies are available. We also commit to intensify our efforts to implement \
      the principle of non-punishment. We commit to provide appropriate responses.
      """
    let found = findings(26, in: sample)
    #expect(found.map(\.words) == ["We also commit"])
    #expect(found.first?.suggestion?.edits.map(\.change) == [.words("further")])
  }

  @Test func `invites somebody else with the plain verb, as the adopted text came to do`() {
    let sample: Sample = """
      OP 7: *Invites* all relevant United Nations system entities, in particular the Inter-Agency \
      Coordination Group against Trafficking in Persons, to participate in the high-level meeting;
      OP 8: *Also invites* interested representatives of non-governmental organizations in \
      consultative status with the Economic and Social Council to register with the Secretariat;
      """
    #expect(findings(22, in: sample).map(\.severity) == [.information])
  }
}
