import DraftText
import Editorial

extension RuleTable {
  static let structureTitles: [RuleTable] = [headings, titleNames, siblings, annex]

  private static let headings = RuleTable(
    rule: 11,
    right: [
      """
      heading: I. Means of implementation
      OP 1: We commit to strengthening cooperation.
      heading: II. Follow-up and review
      OP 2: We decide to meet again.
      """,
      "heading: The Pact for the Future\nOP 1: We, the Heads of State and Government, have met.",
      "OP 1: *Decides* to remain seized of the matter.",
      """
      heading: A. Victims
      OP 1: We commit to protecting victims.
      heading: B. Prevention
      OP 2: We commit to preventing trafficking in persons.
      heading: C. Prosecution
      OP 3: We commit to prosecuting traffickers.
      """,
      "heading: In conclusion\nOP 30: We decide to meet again.",
    ],
    wrong: [
      Wrong("heading: A. Means of implementation\nOP 1: We commit to cooperation.", finds: "A"),
      Wrong("heading: I. Means of implementation\nOP 1: We commit to cooperation.", finds: "I"),
      Wrong("OP 1: *Decides* to meet.\nheading: I\nOP 2: *Decides also*.", finds: "I"),
      Wrong("heading: 1. Cooperation\nOP 1: We commit to cooperation.", finds: "1"),
      Wrong(
        """
        heading: A. Victims
        OP 1: We commit to protecting victims.
        annex: Annex
        title: Programme
        heading: A. Opening
        heading: B. Closing
        """,
        finds: "A"
      ),
    ]
  )

  private static let titleNames = RuleTable(
    rule: 12,
    right: [
      "title: The Pact for the Future",
      """
      title: Modalities, format and organization of the high-level meeting of the General Assembly \
      on the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons
      """,
      "title: Comprehensive and coordinated response to the coronavirus disease (COVID-19) pandemic",
      "title: Implementation of the Declaration of Commitment on HIV/AIDS",
      """
      title: Strengthening of the United Nations Human Settlements Programme (UN-Habitat)
      """,
      "title: Treaty establishing the zone, part II: the African Nuclear-Weapon-Free Zone Treaty",
      "title: UN80 Initiative",
      "OP 1: *Invites* the UN to participate.",
    ],
    wrong: [
      Wrong(
        "title: Political declaration on the implementation of the UN Global Plan of Action",
        finds: "UN",
        mended:
          "Political declaration on the implementation of the United Nations Global Plan of Action"
      ),
      Wrong("title: Appraisal of the GPA to combat trafficking in persons", finds: "GPA"),
      Wrong(
        "title: Cooperation between the United Nations and ASEAN",
        finds: "ASEAN",
        mended: "Cooperation between the United Nations and Association of Southeast Asian Nations"
      ),
      Wrong("title: Role of NGOs in the work of the United Nations", finds: "NGOs"),
      Wrong("title: Follow-up to the SDGs and the GA resolution", finds: "SDGs", "GA"),
      Wrong("title: Cooperation between the United Nations and CARICOM", finds: "CARICOM"),
    ]
  )

  private static let siblings = RuleTable(
    rule: 13,
    siblings: ["Trafficking in Persons", "Question of the Cayman Islands"],
    right: [
      "title: Improving the coordination of efforts against trafficking in persons",
      "title: Question of Bermuda",
      "title: Trafficking in women and girls",
      "OP 1: *Decides* to remain seized of the question of the Cayman Islands.",
      "heading: Trafficking in persons",
    ],
    wrong: [
      Wrong("title: Trafficking in persons", finds: "Trafficking in persons"),
      Wrong("title: Trafficking in Persons", finds: "Trafficking in Persons"),
      Wrong("title: Trafficking  in persons", finds: "Trafficking  in persons"),
      Wrong("title: Question of the Cayman Islands", finds: "Question of the Cayman Islands"),
      Wrong(
        "title: Question of the Cayman Islands[^1]\nOP 1: *Decides* to meet.",
        finds: "Question of the Cayman Islands"
      ),
    ]
  )

  private static let annex = RuleTable(
    rule: 16,
    right: [
      """
      OP: *Adopts* the political declaration.
      closing: 37th plenary meeting
      closing: 22 November 2021
      annex: Annex
      title: 2021 Political Declaration
      OP 1: We reaffirm our commitment.
      """,
      "OP: *Adopts* it.\nannex: Annex\ntitle: 2021 Political Declaration\nOP 1: We reaffirm it.",
      "OP: *Adopts* it.\nannex: Annex I\nheading: Global Digital Compact\nOP 1: We reaffirm it.",
      "OP: *Adopts* it.\nannex: Annex. Terms of reference of the Tribunal\nOP 1: We reaffirm it.",
      """
      OP: *Adopts* it.
      closing: 3rd plenary meeting
      annex: Annex I
      title: Global Digital Compact
      closing: 22 September 2024
      """,
    ],
    wrong: [
      Wrong(
        """
        OP: *Adopts* the political declaration.
        annex: Annex
        title: 2021 Political Declaration
        closing: 37th plenary meeting
        """,
        finds: "Annex"
      ),
      Wrong("OP: *Adopts* it.\nannex: Annex\nOP 1: We reaffirm our commitment.", finds: "Annex"),
      Wrong("OP: *Adopts* it.\nannex: Annex II\nPP: *Recalling* it,", finds: "Annex II"),
      Wrong(
        """
        OP: *Adopts* the Pact.
        closing: 3rd plenary meeting
        annex: Annex I
        title: Global Digital Compact
        OP 1: We reaffirm it.
        annex: Annex II
        OP 1: We reaffirm that.
        """,
        finds: "Annex II"
      ),
      Wrong(
        Sample("OP: *Adopte* la déclaration.\nannex: Annexe\nOP 1: Nous …", language: .french),
        finds: "Annexe"
      ),
    ]
  )
}
