import DraftText
import Editorial
import Testing

/// What documents of 2021 about trafficking in persons have in names, and what is right in them.
struct NamesInSeedsTests {
  private func found(_ rule: RuleID, in sample: Sample) -> [String] {
    RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: .final))
      .filter { $0.rule == rule }.map(\.words)
  }

  @Test func `finds another name of the meeting in the letter (S11)`() {
    let letter: Sample = """
      plain: the modalities of the high-level meeting of the General Assembly on the progress achieved in the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons.
      title: Modalities, format and organization of the high-level meeting of the General Assembly on the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons
      """
    #expect(found(84, in: letter).count == 1)
    let note: Sample =
      "plain: the High-level Plenary Meeting to Review the Global Plan of Action to Combat Trafficking in Persons"
    #expect(found(84, in: note).count == 1)
    #expect(found(79, in: note) == ["High-level Plenary Meeting"])
  }

  @Test func `finds the wrong small words of names (S12–S14, S50)`() {
    #expect(
      found(
        84,
        in:
          "plain: I have the honour to refer to the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Person, to be held from 22 to 23 November 2021"
      ) == ["United Nations Global Plan of Action to Combat Trafficking in Person"]
    )
    #expect(
      found(84, in: "plain: In consultation with the United Nations Office of Drugs and Crime")
        == ["United Nations Office of Drugs and Crime"]
    )
    #expect(
      found(84, in: "plain: the Global Plan of Action against Trafficking in Persons")
        == ["Global Plan of Action against Trafficking in Persons"]
    )
    #expect(
      found(84, in: "item (b): the Global Compact for Safe Orderly and Regular Migration, and")
        == ["Global Compact for Safe Orderly and Regular Migration"]
    )
  }

  @Test func `finds titles of others that are not exact (S15–S17, S25, S26)`() {
    #expect(
      found(
        84,
        in:
          "item (a): the Special Rapporteur of the Human Rights Council on trafficking in persons, especially women and children, as well as an eminent person"
      ).count == 1
    )
    #expect(
      found(
        84,
        in:
          "OP 15: *Encourages* Member States to contribute to the United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children."
      ).count == 1
    )
    #expect(
      found(84, in: "OP 6: the Global Trafficking in Persons Report 2020")
        == ["Global Trafficking in Persons Report"]
    )
    #expect(
      found(84, in: "OP 33: the Network of Anti-Trafficking Coordinators of South-East Europe, the")
        .count == 1
    )
    #expect(
      found(84, in: "OP 27: Association of Southeast Asian States (ASEAN)")
        == ["Association of Southeast Asian States"]
    )
  }

  @Test func `finds the short form before the full name (S35, S57)`() {
    #expect(
      found(
        74,
        in: """
          PP: Recalling its resolution 74/176, the progress achieved in the implementation of the Global Plan of Action in order to assess achievements,
          PP: Recalling also its resolution 64/293 of 30 July 2010, by which it adopted the Global Plan of Action,
          PP: Reaffirming its resolution 72/1 of 27 September 2017, by which it adopted the political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons,
          """
      ) == ["Global Plan of Action"]
    )
    #expect(
      found(74, in: "OP 17: institutions, where they exist, with regard to the Paris Principles.")
        == ["Paris Principles"]
    )
  }

  @Test func `finds acronyms (S36, S74, S83)`() {
    #expect(
      found(
        75,
        in:
          "item (b): will address the theme “The Global Plan of Action and emerging issues, such as trafficking in persons in the context of COVID-19, and the misuse of technology to facilitate trafficking”;"
      ) == ["COVID-19"]
    )
    #expect(
      found(75, in: "note 7: How Covid-19 restrictions affect victims.\nplain: Text.[^7]")
        == ["Covid-19"]
    )
    #expect(
      found(50, in: "plain: In accordance with GA resolutions 74/176 and 75/283") == ["GA"]
    )
  }

  @Test func `tells lightly what a theme or adopted texts have (S15, S36)`() {
    let sample: Sample = """
      OP 2: *Decides* that the Special Rapporteur of the Human Rights Council on trafficking in persons, especially women and children, will speak;
      item (b): will address the theme “The Global Plan of Action and emerging issues, such as trafficking in persons in the context of COVID-19”;
      """
    let findings = RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: .final))
      .filter { [75, 84].contains($0.rule) }
    #expect(findings.map(\.rule) == [84, 75])
    #expect(findings.allSatisfy { $0.severity == .information && $0.suggestion == nil })
  }

  @Test func `finds hyphens and capitals (S51, S75, S79, S81, S85)`() {
    #expect(
      found(78, in: "item (a): the quadrennial high level appraisals of the Global Plan of Action;")
        == ["high level"]
    )
    #expect(
      found(78, in: "plain: enhance international co-operation and promote co-ordinated responses")
        == ["co-operation", "co-ordinated"]
    )
    #expect(found(79, in: "plain: What does the internet do?") == ["internet"])
    #expect(found(79, in: "plain: A High-Level Meeting of the plenary") == ["High-Level"])
    #expect(
      found(79, in: "item (3): during the Multi-Stakeholder Hearing") == ["Multi-Stakeholder"]
    )
    #expect(found(84, in: "plain: via webcast on UN WebTV") == ["UN WebTV"])
    #expect(
      found(
        79,
        in:
          "item2 (iv): Criminal Justice Interventions to Address Trafficking in Persons and smuggling of Migrants, providing practitioners with tools"
      ) == ["smuggling"]
    )
  }

  @Test func `finds italics and spellings (S52, S73, S78, S80)`() {
    #expect(
      found(80, in: "OP 17: other relevant stakeholders, including, *inter alia*, the media")
        == ["inter alia"]
    )
    #expect(
      found(77, in: "plain: new adaptions at the inter-section that disproportionally affect women")
        == ["adaptions", "inter-section", "disproportionally"]
    )
    #expect(found(77, in: "heading: PRELIMINARY PROGRAM") == ["PROGRAM"])
    #expect(
      found(
        84,
        in: "plain: “the misuse of information and communication technologies to facilitate”"
      )
        == ["information and communication technologies"]
    )
  }

  @Test func `finds the one State that stands too late in the list of 48 (S21)`() {
    #expect(
      found(
        83,
        in:
          "OP 7: Philippines, Qatar, Russian Federation, Saudi Arabia, Serbia, Singapore, Slovakia, Spain, Sweden, Turkey, Uruguay, United States of America, Venezuela (Bolivarian Republic of) and Zimbabwe."
      ) == ["Turkey", "United States of America"]
    )
  }

  @Test func `finds nothing in what is right (S21, S63)`() {
    let right: Sample = """
      OP 1: We, the States Members of the United Nations, reaffirm the United Nations Global Plan of Action to Combat Trafficking in Persons and our commitments made therein.
      OP 3: We urge Member States and States parties to consider ratifying or acceding to the Convention.
      OP 7: The following 48 Member States had submitted information: Albania, Andorra, Armenia, Australia, Austria, Belgium, Bolivia (Plurinational State of), Bulgaria, Canada, Chile, China, Denmark, Ecuador, Egypt, El Salvador, Finland, Germany, Guatemala, Hungary, Ireland, Israel, Italy, Latvia, Lebanon, Liechtenstein, Lithuania, Malta, Montenegro, Morocco, Myanmar, Netherlands, Nicaragua, Nigeria, Peru, Philippines, Qatar, Russian Federation, Saudi Arabia, Serbia, Singapore, Slovakia, Spain, Sweden, United States of America, Uruguay, Venezuela (Bolivarian Republic of) and Zimbabwe.
      plain: [without reference to a Main Committee (A/76/L.11)]
      """
    let rules = (74...84).map { RuleID($0) }
    for rule in rules { #expect(found(rule, in: right) == [], "\(rule)") }
  }
}
