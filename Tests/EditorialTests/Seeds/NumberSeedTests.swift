import DraftText
import Editorial
import Testing

/// The slips in numbers, dates and times in texts that were really sent round.
struct NumberSeedTests {
  private func findings(_ rule: RuleID, _ sample: Sample) -> [Finding] {
    findings(rule, sample.draft)
  }

  private func findings(_ rule: RuleID, _ draft: Draft) -> [Finding] {
    RuleBook.standard.findings(in: draft, CheckSetting(phase: .draft)).filter { $0.rule == rule }
  }

  @Test func `finds the one time of a paragraph that lacks its stops`() {
    let found = findings(47, Self.meeting)
    #expect(found.map(\.words) == ["5.30 pm"])
    #expect(found.first?.suggestion?.isSafe == true)
  }

  @Test func `reads the times of letters`() {
    var draft = Draft()
    draft.front.letters = [
      CoverLetter(lines: [
        "the first informal consultations scheduled for Tuesday, 30 March 2021 at 3 p.m. in the"
      ]),
      CoverLetter(lines: [
        "12 March 2021", "Excellency,",
        "the said high-level meeting to be held on 30 March 2021 at 3:00 – 6:00 p.m. at the Hall",
      ]),
    ]
    let found = findings(47, draft)
    #expect(found.map(\.words) == ["3:00 – 6:00 p.m."])
    #expect(found.map(\.place) == [.letter(1, line: 2)])
    #expect(findings(48, draft) == [])
    #expect(findings(39, draft) == [])
  }

  @Test func `finds every time of a programme that is written in another way`() {
    let found = findings(
      47,
      """
      heading: 10.00 – 11.00
      heading: 15:00 – 16:30
      heading: 16.30 – 18.00 Panel Discussion 2
      heading: 17.30 – 18:00
      plain: The hearing will be held from 10 a.m. to 12 noon and from 3 p.m. to 5 p.m.
      plain: Tuesday 13 July 2021, 10am – 12pm and 3pm – 5pm (EDT)
      plain: The hearing will be held from 10:00 am to 12:00 pm and from 3:00 pm to 5:00 pm EDT.
      plain: register by Monday 5 July 2021 at 5pm New York time (EDT)
      plain: 10:00 -10:25 High-Level Opening Session
      """
    )
    #expect(
      found.map(\.words) == [
        "10.00 – 11.00", "15:00 – 16:30", "16.30 – 18.00", "17.30 – 18:00", "10am – 12pm",
        "3pm – 5pm", "10:00 am to 12:00 pm", "3:00 pm to 5:00 pm", "5pm", "10:00 -10:25",
      ]
    )
  }

  @Test func `finds ranges of two days`() {
    let found = findings(
      45,
      """
      plain: a high-level meeting of the General Assembly will be convened on 22-23 November 2021 \
      to appraise progress
      plain: to be held from 22 to 23 November 2021 in the General Assembly Hall
      OP 51: the Executive Council, held in Addis Ababa from 6 to 7 February 2020.
      """
    )
    #expect(found.map(\.words) == ["22-23", "from 22 to 23", "from 6 to 7"])
  }

  @Test func `finds figures in the time of speakers`() {
    let found = findings(
      38,
      """
      plain: The floor will then be opened for an interactive discussion with interventions and \
      questions limited to 2 minutes each for individual delegations and 3 minutes for regional \
      group statements.
      """
    )
    #expect(found.map(\.words) == ["2", "3"])
  }

  @Test func `takes the weekdays of the seeds for right`() {
    let found = findings(
      48,
      """
      plain: Monday, 22 November 2021
      plain: Tuesday, 23 November 2021
      plain: scheduled for Tuesday, 30 March 2021 at 3 p.m.
      plain: on Tuesday, 13 July 2021, from 10 a.m. to 12 noon
      plain: by Friday, 9 July 2021 or by Monday 5 July 2021
      OP 1: held on Monday, 22 November and Tuesday, 23 November 2021;
      """
    )
    #expect(found == [])
  }

  @Test func `takes what is counted and numbered in the zero draft for right`() {
    for rule: RuleID in [38, 39, 40, 41, 42, 43, 44, 46, 48, 49] {
      #expect(findings(rule, Self.meeting) == [], "\(rule)")
    }
  }

  @Test func `finds the comma that two weekdays lack`() {
    let found = findings(45, Self.meeting)
    #expect(found.map(\.severity) == [.information])
    #expect(found.first?.suggestion?.edits.map(\.change) == [.words("November,")])
  }

  private static let meeting: Sample = """
    OP 1: *Decides* that the high-level meeting will be held on Monday, 22 November and Tuesday, \
    23 November 2021, and will consist of an opening plenary meeting on 22 November from 10 to 11 \
    a.m., plenary meetings on 22 November from 11 a.m. to 1 p.m. and on 23 November from 10 a.m. \
    to 1 p.m. and from 3 to 5.30 p.m., and a closing plenary meeting at 5.30 pm, as well as two \
    consecutive interactive panel discussions on 22 November in the afternoon;
    OP 2: *Also decides* that the time limits for these statements will be three minutes for \
    individual delegations and five minutes for statements made on behalf of a group of States, \
    and that the following 48 Member States have submitted information;
    OP 4: *Further decides* that interactive panel discussion 1 will be held from 3 to 4.30 p.m. \
    and interactive panel discussion 2 from 4.30 to 6 p.m.
    note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
    """
}
