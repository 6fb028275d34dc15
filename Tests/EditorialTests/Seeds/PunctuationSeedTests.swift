import DraftText
import Editorial
import Testing

/// The slips of punctuation in texts that were really sent round.
struct PunctuationSeedTests {
  private func findings(_ rule: RuleID, _ sample: Sample, _ phase: Phase = .draft) -> [Finding] {
    RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: phase)).filter {
      $0.rule == rule
    }
  }

  @Test func `finds the semicolon behind the first paragraph of the preamble`() {
    let found = findings(28, Self.zeroDraft)
    #expect(found.map(\.words) == [";"])
    #expect(found.map(\.reference?.description) == ["PP1"])
    #expect(found.first?.suggestion?.isSafe == true)
  }

  @Test func `finds that a comma is missing before a clause that only adds something`() {
    let found = findings(37, Self.zeroDraft)
    #expect(found.map(\.words) == ["2020 which"])
    #expect(found.map(\.severity) == [.information])
  }

  @Test func `keeps silent about the operative paragraphs of the same draft`() {
    for rule: RuleID in [29, 30, 31, 32, 33, 34, 35, 36] {
      #expect(findings(rule, Self.zeroDraft) == [], "\(rule)")
    }
  }

  @Test func `finds a quotation that opens curly and closes straight`() {
    let found = findings(
      35,
      """
      plain: In accordance with General Assembly resolution 74/176 of 18 December 2019, “Improving \
      the Coordination of Efforts against Trafficking in Persons” and resolution 75/283 of 7 June \
      2021, “Modalities, format and organization of the high-level meeting of the General Assembly \
      on the appraisal of the United Nations Global Plan of Action to Combat Trafficking in \
      Persons", a high-level meeting of the General Assembly will be convened on 22-23 November 2021.
      """
    )
    #expect(found.map(\.words) == ["\""])
    #expect(found.first?.suggestion?.isSafe == true)
  }

  @Test func `finds straight quotation marks around a title`() {
    let found = findings(
      35,
      """
      plain: In accordance with GA resolutions 74/176 of 23 January 2020 and 75/283 of 7 June 2021 \
      on the *"modalities, format and organization of the high-level meeting"*, a High-Level \
      Meeting will be convened.
      """
    )
    #expect(
      found.map(\.words) == ["\"modalities, format and organization of the high-level meeting\""]
    )
  }

  @Test func `finds a quotation that is never closed`() {
    let found = findings(
      35,
      """
      OP 52: During the same period, ECOWAS adopted three relevant instruments, namely, the Child \
      Policy and Strategic Plan of Action (2019–2030); the “Roadmap on prevention and response to \
      child marriage (2019–2030)” and the Political Declaration and Common Position against Child \
      Marriage. Meanwhile, the Council of Europe issued its “Roadmap on strengthening action \
      against trafficking in human beings for the purpose of labour exploitation.
      OP 53: In Europe, the Organization for Security and Cooperation in Europe met.
      """
    )
    #expect(found.map(\.words) == ["“"])
    #expect(found.map { $0.span.lowerBound > 300 } == [true])
  }

  @Test func `finds two full stops`() {
    let found = findings(
      36,
      """
      OP 60: At the time of drafting the present report, the Global Protection Cluster was in the \
      process of rolling out the guide through dedicated training sessions.. The information in \
      the guide is aimed at supporting the detection of trafficked persons.
      """
    )
    #expect(found.map(\.words) == [".."])
    #expect(found.first?.suggestion?.isSafe == true)
  }

  @Test func `finds a space before a comma and two spaces between words`() {
    let found = findings(
      36,
      """
      OP 6: Of the 181 countries assessed in the Global Trafficking in Persons Report 2020 , \
      published by UNODC, 169 countries had adopted legislation, which demonstrates that  \
      prosecution and conviction rates remain low.
      """
    )
    #expect(found.map(\.words) == [" ,", "  "])
  }

  @Test func `takes the adopted declaration for well written`() {
    for rule: RuleID in [28, 29, 30, 31, 32, 33, 35, 36, 37] {
      #expect(findings(rule, Self.declaration, .final) == [], "\(rule)")
    }
  }

  private static let zeroDraft: Sample = """
    title: Modalities, format and organization of the high-level meeting
    opening: The General Assembly,
    PP: Recalling its resolution 74/176 of 23 January 2020 which builds on resolution 68/192 of \
    18 December 2013, in which it was decided to convene a high-level meeting at its \
    seventy-sixth session and no later than December 2021;
    PP: Recalling also its resolution 64/293 of 30 July 2010, by which it adopted the Global Plan \
    of Action,
    PP: Recalling further its resolution 55/25 of 15 November 2000, by which it adopted the \
    Convention[^1] and the Protocol supplementing it,[^2]
    PP: Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the \
    2030 Agenda for Sustainable Development”,
    OP 2: *Also decides* that:
    item (a): The opening plenary meeting will feature statements by the President of the General \
    Assembly, at least one of whom should be a survivor of human trafficking;
    item (b): The plenary meetings will hear statements by Member States and all observers of the \
    General Assembly, the list of speakers will be established in accordance with the rules;
    OP 4: *Further decides* that the organizational arrangements will be as follows:
    item (a): Interactive panel discussion 1, to be held from 3 to 4.30 p.m., will address the \
    theme “The Global Plan of Action and enduring trafficking issues and gaps including, inter \
    alia, the trafficking of women and girls for the purpose of sexual exploitation”;
    OP 14: *Decides* that the proceedings of the high-level meeting shall be webcast;
    OP 15: *Encourages* Member States to continue to contribute to the Trust Fund.
    """

  private static let declaration: Sample = """
    title: 2021 Political Declaration on the Implementation of the Global Plan of Action
    opening: The General Assembly
    OP: *Adopts* the political declaration annexed to the present resolution.
    closing: 37th plenary meeting 22 November 2021
    annex: Annex
    OP 1: We, States Members of the United Nations, reiterate in the strongest terms possible the \
    importance of the Global Plan of Action.[^1]
    OP 24: We commit to strengthening our collective efforts by:
    item (a): Addressing all factors of vulnerability. In this regard, we commit to reducing \
    vulnerability to trafficking;
    item (b): Ensuring safe, orderly and regular migration;
    item (c): Supporting victims.
    OP 25: We condemn forced labour.
    note 1: Resolution 64/293.
    """
}
