import DraftText
import Editorial
import Testing

/// What the rules on consistency say of the drafts and the declaration on trafficking in persons.
struct ConsistencySeedTests {
  private func findings(_ sample: Sample, _ rule: RuleID) -> [Finding] {
    RuleBook(RuleBook.standard.rules.filter { $0.id == rule })
      .findings(in: sample.draft, CheckSetting(phase: .final))
  }

  private static let zeroDraft: Sample = """
    title: Modalities, format and organization of the high-level meeting of the General Assembly on \
    the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons
    opening: The General Assembly,
    PP: Recalling its resolution 74/176, in which it decided to convene a high-level meeting of the \
    General Assembly on the progress achieved in the implementation of the Global Plan of Action,
    OP 1: *Decides* that the high-level meeting of the General Assembly on the appraisal of the \
    United Nations Global Plan of Action to Combat Trafficking in Persons will be held on Monday, \
    22 November and Tuesday, 23 November 2021, and will consist of an opening plenary meeting on 22 \
    November from 10 to 11 a.m., plenary meetings on 22 November from 11 a.m. to 1 p.m. and on 23 \
    November from 10 a.m. to 1 p.m. and from 3 to 5.30 p.m., and a closing plenary meeting at 5.30 \
    pm, as well as two consecutive interactive panel discussions on 22 November in the afternoon;
    OP 2: *Also decides* that:
    item (a): The opening plenary meeting will feature statements by the President of the General \
    Assembly at its seventy-sixth session and the Special Rapporteur of the Human Rights Council on \
    trafficking in persons, especially women and children, as well as an eminent person actively \
    engaged in the fight against trafficking in persons and a representative of civil society, at \
    least one of whom should be a survivor of human trafficking and both of whom are to be \
    identified by the President of the Assembly;
    OP 3: *Also decides* that the proceedings of the high-level meeting will be webcast, and \
    encourages the President of the General Assembly and the Secretary-General to give the highest \
    visibility to the high-level meeting, through all relevant media platforms and information and \
    communications technologies;
    OP 4: *Further decides* that the organizational arrangements will be as follows:
    item (a): Interactive panel discussion 1, to be held from 3 to 4.30 p.m., will address the theme \
    “The Global Plan of Action and enduring trafficking issues and gaps including, inter alia, the \
    trafficking of women and girls for the purpose of sexual exploitation”;
    OP 6: *Encourages* Member States to consider including in their delegations to the high-level \
    meeting representatives of civil society active in combating trafficking in persons, survivors \
    of trafficking in persons and representatives of the private sector;
    OP 10: *Also requests* the President of the General Assembly at its seventy-fifth session to \
    organize, no later than August 2021, and to preside over two meetings of an informal interactive \
    multi-stakeholder hearing;
    OP 12: *Requests* the President of the General Assembly, in consultation with Member States, to \
    finalize the organizational arrangements for the meetings, taking into account the duration of \
    the meetings, the identification of the eminent person and the representative from civil \
    society to speak at the opening plenary meeting and the identification of Chairs for the \
    interactive panel discussions;
    OP 14: *Decides* that the proceedings of the high-level meeting shall be webcast;
    """

  @Test func `S32, S45 finds the webcast and the eminent person provided for twice`() {
    let found = findings(Self.zeroDraft, 85)
    #expect(
      found.map(\.words) == [
        "identification of the eminent person",
        "Decides that the proceedings of the high-level meeting shall be webcast;",
      ]
    )
    #expect(found.map(\.severity) == [.information, .warning])
    #expect(found.first?.reason == "This is already provided for in OP2 (a).")
    #expect(
      found.last?.reason
        == "The same is already provided for in OP3, with “will” instead of “shall”."
    )
  }

  @Test func `S23 finds nothing in sessions that differ`() {
    let sample: Sample = """
      OP 2: *Decides* to hear the President of the General Assembly at its seventy-sixth session;
      OP 10: *Decides* to hear the President of the General Assembly at its seventy-fifth session;
      """
    #expect(findings(sample, 85).isEmpty)
    #expect(findings(sample, 86).isEmpty)
  }

  @Test func `S42 finds human trafficking beside trafficking in persons`() {
    #expect(findings(Self.zeroDraft, 86).map(\.words) == ["human trafficking"])
  }

  @Test func `S10 finds a closing meeting without a day`() {
    #expect(findings(Self.zeroDraft, 88).map(\.words) == ["5.30 pm"])
  }

  @Test func `S11 finds another name of the meeting in a letter`() {
    var sample = Self.zeroDraft
    sample.draft.front.letters = [
      CoverLetter(lines: [
        "Excellency,",
        "We have the honour of addressing you in our capacity as co-facilitators of the "
          + "intergovernmental negotiations on the modalities of the high-level meeting of the "
          + "General Assembly on the progress achieved in the implementation of the United Nations "
          + "Global Plan of Action to Combat Trafficking in Persons.",
      ])
    ]
    let found = findings(sample, 86).filter { $0.severity == .information }
    #expect(found.map(\.place) == [.letter(0, line: 1)])
  }

  @Test func `S50 finds the Global Compact with and without its comma`() {
    let sample: Sample = """
      OP 7: We recall the Global Compact for Safe, Orderly and Regular Migration and the Global \
      Compact on Refugees.
      item (b): We commit to assist in line with the Global Compact for Safe Orderly and Regular \
      Migration.
      """
    #expect(findings(sample, 86).count == 1)
  }

  @Test func `S17 finds a report whose title is turned round`() {
    let sample: Sample = """
      OP 6: The 181 countries assessed in the Global Trafficking in Persons Report 2020 took part.
      OP 2: It gives information on the Global Report on Trafficking in Persons.
      OP 30: In February 2021, it published the Global Report on Trafficking in Persons 2020.
      """
    #expect(findings(sample, 86).map(\.words) == ["Global Trafficking in Persons Report"])
  }

  @Test func `S13, S24 finds another preposition in a letter`() {
    var sample: Sample = """
      OP 2: The Executive Director of the United Nations Office on Drugs and Crime will speak.
      """
    sample.draft.front.letters = [
      CoverLetter(lines: [
        "The consultations are scheduled for 30 March 2021 in the General Assembly Hall.",
        "In consultation with the United Nations Office of Drugs and Crime, we invite you to the "
          + "consultations at the General Assembly Hall.",
      ])
    ]
    #expect(
      findings(sample, 86).map(\.words) == [
        "United Nations Office of Drugs", "at the General Assembly Hall",
      ]
    )
    #expect(findings(sample, 86).allSatisfy { $0.severity == .information })
  }

  @Test func `S78 finds a theme that is quoted in two ways`() {
    let sample: Sample = """
      OP 2: “The Global Plan of Action and emerging issues, such as the misuse of information and \
      communications technologies to facilitate trafficking”
      OP 3: “The Global Plan of Action and emerging issues, such as the misuse of information and \
      communication technologies to facilitate trafficking”
      """
    #expect(findings(sample, 91).map(\.words) == ["communication"])
  }

  @Test func `S25 finds a network of South-East and of South-Eastern Europe`() {
    let sample: Sample = """
      OP 27: States engaged through the Network of Anti-Trafficking Coordinators of South-East Europe.
      OP 42: The Network of Anti-Trafficking Coordinators of South-Eastern Europe met.
      """
    #expect(findings(sample, 86).count == 1)
  }

  @Test func `S51 finds high level beside high-level`() {
    let sample: Sample = """
      OP 16: We invite contributions, taking into account its high level appraisals.
      OP 28: We will convene high-level meetings.
      """
    #expect(findings(sample, 86).map(\.words) == ["high level"])
  }

  @Test func `S53 finds inter alia behind including, and leaves a quoted theme alone`() {
    let sample: Sample = """
      OP 17: We call upon Member States to establish partnerships, including, *inter alia*, with \
      academia.
      """
    #expect(findings(sample, 89).count == 1)
    #expect(findings(Self.zeroDraft, 89).isEmpty)
  }

  @Test func `S54 finds both constructions of commit to`() {
    let sample: Sample = """
      OP 8: We commit to fulfil our obligations and intensify our efforts.
      OP 9: We commit to take legislative measures.
      OP 11: We commit to intensifying our efforts.
      OP 15: We commit to developing and strengthening partnerships and to use them.
      OP 24: We commit to provide assistance.
      """
    #expect(
      findings(sample, 87).map(\.words) == ["commit to intensifying", "commit to developing"]
    )
  }
}
