import DraftText
import Editorial

extension RuleTable {
  static let structureNumbers: [RuleTable] = [
    single, preambular, operativeNumbers, marks, sequence, capitals,
  ]

  private static let single = RuleTable(
    rule: 5,
    right: [
      "opening: The General Assembly\nOP: *Adopts* the political declaration.",
      "opening: The General Assembly,\nPP: *Recalling* it,\nOP 1: *Decides*;\nOP 2: *Requests*.",
      "OP 1: *Decides* to remain seized of the matter.",
      "opening: The General Assembly,\nPP: *Recalling* its resolution 64/293,\nOP: *Decides*.",
      "OP: *Adopts* it.\nannex: Annex\ntitle: Declaration\nOP 1: We reaffirm our commitment.",
    ],
    wrong: [
      Wrong("opening: The General Assembly\nOP 1: *Adopts* the declaration.", finds: "Adopts"),
      Wrong(
        "opening: The General Assembly,\nPP: *Recalling* it,\nOP 1: *Decides*.",
        finds: "Decides"
      ),
      Wrong("PP: *Recalling* its resolution 64/293,\nOP 1: *Endorses* it.", finds: "Endorses"),
      Wrong(
        """
        opening: The General Assembly
        OP OP1: *Adopts* the political declaration.
        annex: Annex
        title: Declaration
        OP 1: We reaffirm our commitment.
        OP 2: We acknowledge it.
        """,
        finds: "Adopts"
      ),
      Wrong(
        Sample("opening: L’Assemblée générale\nOP 1: *Adopte* la déclaration.", language: .french),
        finds: "Adopte"
      ),
    ]
  )

  private static let preambular = RuleTable(
    rule: 6,
    right: [
      "PP: *Recalling* its resolution 64/293 of 30 July 2010,",
      "PP: *Recalling also* its resolution 55/25,\nPP: *Recalling further* its resolution 72/1,",
      "PP: *Reaffirming* its resolution 72/1,\nOP 1: *Decides* to meet.",
      "OP 1: *Decides* to meet;\nOP 2: *Requests* the Secretary-General to report.",
      "annex: Annex\ntitle: Convention\nPP 1: *Bearing in mind* the purposes of the Charter,",
    ],
    wrong: [
      Wrong("PP PP1: *Recalling* its resolution 64/293 of 30 July 2010,", finds: "Recalling"),
      Wrong("PP 1: *Recalling* its resolution 64/293 of 30 July 2010,", finds: "Recalling"),
      Wrong("PP PP2 bis: *Noting* the report of the Secretary-General,", finds: "Noting"),
      Wrong("PP: *Noting* it,\nPP PP2: *Welcoming* that,\nOP 1: *Decides*.", finds: "Welcoming"),
      Wrong(
        Sample("PP PP1: *Recordando* su resolución 64/293,", language: .spanish),
        finds: "Recordando"
      ),
    ]
  )

  private static let operativeNumbers = RuleTable(
    rule: 7,
    right: [
      "OP 1: *Decides*;\nOP 2: *Also decides*;\nOP 3: *Further decides*.",
      "opening: The General Assembly\nOP: *Adopts* the political declaration.",
      """
      OP: *Adopts* it.
      annex: Annex
      title: Declaration
      OP 1: We reaffirm our commitment.
      OP 2: We acknowledge it.
      """,
      """
      heading: Article 1
      OP 1: The purposes of this Convention are the following.
      OP 2: This Convention applies to crimes.
      heading: Article 2
      OP 1: Each State Party shall cooperate.
      OP 2: Each State Party shall report.
      """,
      """
      OP: *Amends* the terms of reference.
      annex: Annex
      title: Amendments to the terms of reference
      plain: Amend paragraph 8 to read:
      OP 8: The Tribunal shall meet.
      plain: Amend paragraph 12 to read:
      OP 12: The Tribunal shall report.
      """,
      "OP 12: *Requests* it;\nOP 13: *Requests* that.",
    ],
    wrong: [
      Wrong("OP 1: *Decides*;\nOP 3: *Requests* it.", finds: "Requests"),
      Wrong("OP 1: *Decides*;\nOP 2: *Requests* it;\nOP 2 bis: *Invites* them.", finds: "Invites"),
      Wrong("OP OP1: *Decides*;\nOP OP2: *Requests* it.", finds: "Decides", "Requests"),
      Wrong("OP 1: *Decides*;\nOP 2: *Requests* it;\nOP 2: *Invites* them.", finds: "Invites"),
      Wrong("OP 1: *Decides*;\nOP 2: *Requests* it;\nOP: *Invites* them.", finds: "Invites"),
      Wrong("PP: *Recalling* it,\nOP 2: *Decides*;\nOP 3: *Requests* it.", finds: "Decides"),
      Wrong(
        Sample("OP 1: *Décide*;\nOP 4: *Prie* le Secrétaire général.", language: .french),
        finds: "Prie"
      ),
    ]
  )

  private static let marks = RuleTable(
    rule: 8,
    right: [
      "OP 2: *Also decides* that:\nitem (a): The opening plenary meeting will feature statements;",
      "OP 2: We decide to:\nitem (a): Act;\nitem2 (i): In one way;\nitem2 (ii): In another;",
      "OP 2: We decide to:\nitem (a): Act:\nitem2 (i): Where:\nitem3 a.: At home;",
      "OP 7: Objectives:\nitem 1: Close all digital divides;\nitem 2: Expand inclusion;",
      "plain: Who may speak:\nitem -: Member States;\nitem -: Observers;",
      Sample("OP 2: *Décide* que :\nitem a): La séance plénière ;", language: .french),
    ],
    wrong: [
      Wrong(
        "OP 2: *Decides* that:\nitem a): The plenary meeting will hear statements;",
        finds: "The"
      ),
      Wrong("OP 2: *Decides* that:\nitem (1): The plenary meeting will be held;", finds: "The"),
      Wrong("OP 2: *Decides* that:\nitem -: The format will be decided;", finds: "The"),
      Wrong("OP 2: *Decides* that:\nitem: The format will be decided;", finds: "The"),
      Wrong("OP 2: We decide to:\nitem (a): Act:\nitem2 i): Where;", finds: "Where"),
      Wrong("PP: *Recalling* that:\nitem (A): The plenary meeting was held,", finds: "The"),
    ]
  )

  private static let sequence = RuleTable(
    rule: 9,
    right: [
      "OP 2: *Decides* that:\nitem (a): One;\nitem (b): Two;\nitem (c): Three;",
      "OP 1: *Decides*:\nitem (a): One;\nitem (b): Two;\nOP 2: *Also*:\nitem (a): Three;",
      "OP 1: *Decides*:\nitem (h): One;\nitem (i): Two;\nitem (j): Three;",
      "OP 1: *Decides*:\nitem (a): One:\nitem2 (i): Two;\nitem2 (ii): Three;\nitem (b): Four;",
      "OP 1: *Decides*:\nitem (b): One;\nflush: Panel 1: Tackling;\nitem (c): Two;\nitem (d): Three;",
      Sample("OP 1: تقرر:\nitem (أ): واحد؛\nitem (ب): اثنان؛\nitem (ج): ثلاثة؛", language: .arabic),
    ],
    wrong: [
      Wrong("OP 2: *Decides* that:\nitem (a): One;\nitem (c): Three;", finds: "Three"),
      Wrong("OP 2: *Decides*:\nitem (a): One;\nitem (b): Two;\nitem (b): Three;", finds: "Three"),
      Wrong(
        "OP 2: *Decides*:\nitem (a): One;\nitem2 (i): Two;\nitem2 (iii): Three;",
        finds: "Three"
      ),
      Wrong("OP 2: *Decides*:\nitem (a): One;\nitem (b): Two;\nitem (a): Three;", finds: "Three"),
      Wrong(
        Sample("OP 1: *Décide* :\nitem a): Un ;\nitem c): Deux ;", language: .french),
        finds: "Deux"
      ),
      Wrong(
        Sample("OP 1: تقرر:\nitem (أ): واحد؛\nitem (ج): ثلاثة؛", language: .arabic),
        finds: "ثلاثة"
      ),
    ]
  )

  private static let capitals = RuleTable(
    rule: 10,
    right: [
      "OP 2: *Also decides* that:\nitem (a): The opening plenary meeting will feature statements;",
      "OP 2: We decide to:\nitem (a): “Leave no one behind”;",
      "OP 2: We decide to:\nitem (a): e-Commerce platforms are to be included;",
      "OP 2: We decide to:\nitem (a): 2030 Agenda;",
      "OP 2: *Decides* to meet:\nflush: in the General Assembly Hall;",
      Sample("OP 2: *décide* que :\nitem a): la séance plénière ;", language: .french),
    ],
    wrong: [
      Wrong(
        "OP 2: *Decides* that:\nitem (a): the opening plenary meeting will feature statements;",
        finds: "the",
        mended: "The opening plenary meeting will feature statements;"
      ),
      Wrong(
        "OP 21: We decide to:\nitem (a): take comprehensive and targeted measures;",
        finds: "take",
        mended: "Take comprehensive and targeted measures;"
      ),
      Wrong("OP 1: *Decides*:\nitem (a): Act:\nitem2 (i): in one way;", finds: "in"),
      Wrong("PP: *Recalling* that:\nitem (a): it was held in 2017,", finds: "it"),
      Wrong("OP 26: In this regard:\nitem (b): we further encourage the use;", finds: "we"),
    ]
  )
}
