import Editorial

extension RuleTable {
  static let footnotes: [RuleTable] = [
    sources, series, indicatorPlace, indicatorCommas, sequence, sourceOnce, notRepeated,
    resolutionNote, treatyNote, ibid, officialRecords, documentNote, noteEnd,
  ]

  private static let sources = RuleTable(
    rule: 60,
    right: [
      "PP: *Recalling* the Guiding Principles,[^1]\nnote 1: A/HRC/17/31, annex.",
      "PP: *Recalling* the principles (Paris Principles),[^1]\nnote 1: Resolution 48/134, annex.",
      "title: Report (A/76/120)\nPP: *Recalling* its resolution 70/1,",
      "OP 1: In 2020, the study (CEDAW/C/GC/38) was made.\nOP 2: It was read.",
      "PP: *Recalling* “the report (A/76/120)”,",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* the Guiding Principles (A/HRC/17/31, annex),",
        finds: "(A/HRC/17/31, annex)"
      ),
      Wrong("PP: *Taking note* of the report (see A/76/120),", finds: "(see A/76/120)"),
      Wrong("OP 1: *Takes note* of the report (A/79/52);", finds: "(A/79/52)"),
      Wrong(
        "OP 1: *Takes note* of the report (A/73/12 (Part I));",
        finds: "(A/73/12 (Part I))"
      ),
      Wrong(
        "PP: *Recalling* the Convention, United Nations, *Treaty Series*, vol. 2225,",
        finds: "Treaty Series"
      ),
    ]
  )

  private static let series = RuleTable(
    rule: 61,
    right: [
      "PP: *Recalling* it,[^1]\nannex: Annex\nOP 1: We recall it.[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* it,[^1]\nnote 1: A/74/112.",
      "PP: *Recalling* it,",
      "annex: Annex\nOP 1: We recall it.[^1]\nnote 1: A/74/112.",
      "OP 1: We recall it,[^1] and it.[^2]\nnote 1: A.\nnote 2: B.",
    ],
    wrong: [
      Wrong("PP: *Recalling* it,[^a]\nnote a: A/74/112.", finds: ""),
      Wrong("PP: *Recalling* it,[^†]\nnote †: A/74/112.", finds: ""),
      Wrong(
        "PP: *Recalling* it,[^1]\nannex: Annex\nOP 1: As seen.[^a]\nnote 1: A.\nnote a: B.",
        finds: ""
      ),
      Wrong("PP: *Recalling* it,[^i]\nnote i: A/74/112.", finds: ""),
      Wrong("PP: *Recalling* it,[^1 a]\nnote 1 a: A/74/112.", finds: ""),
    ]
  )

  private static let indicatorPlace = RuleTable(
    rule: 63,
    right: [
      "PP: *Recalling* the Convention,[^1]\nnote 1: A/74/112.",
      "OP 1: with regard to the Paris Principles.[^1] We will\nnote 1: A/74/112.",
      "OP 1: the 2030 Agenda[^1] and its goals;\nnote 1: Resolution 70/1.",
      "PP: *Recalling* both,[^1],[^2]\nnote 1: A/74/112.\nnote 2: A/74/113.",
      "PP: *Recalling* them (the Convention[^1]),\nnote 1: A/74/112.",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* the Convention[^1],\nnote 1: A/74/112.",
        finds: ",",
        mended: "Recalling the Convention,"
      ),
      Wrong("OP 1: with regard to the Paris Principles[^1].\nnote 1: A/74/112.", finds: "."),
      Wrong("OP 1: on the Protocol[^1];\nnote 1: A/74/112.", finds: ";"),
      Wrong(
        "OP 1: of the Convention:[^1]\nOP 2: of it[^2]: and\nnote 1: A.\nnote 2: B.",
        finds: ":"
      ),
      Wrong("OP 1: of the Compact[^1], and of it[^2],\nnote 1: A.\nnote 2: B.", finds: ",", ","),
    ]
  )

  private static let indicatorCommas = RuleTable(
    rule: 64,
    right: [
      "PP: *Recalling* both,[^1],[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* one,[^1] and the other,[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* all,[^1],[^2],[^3]\nnote 1: A.\nnote 2: B.\nnote 3: C.",
      "PP: *Recalling* one,[^1]\nnote 1: A.",
      "PP: *Recalling* none,",
    ],
    wrong: [
      Wrong("PP: *Recalling* both,[^1][^2]\nnote 1: A.\nnote 2: B.", finds: ""),
      Wrong("PP: *Recalling* both,[^1] [^2]\nnote 1: A.\nnote 2: B.", finds: " "),
      Wrong("OP 1: of both.[^1][^2]\nnote 1: A.\nnote 2: B.", finds: ""),
      Wrong("OP 1: of all;[^1][^2],[^3]\nnote 1: A.\nnote 2: B.\nnote 3: C.", finds: ""),
      Wrong("OP 1: of all;[^1][^2][^3]\nnote 1: A.\nnote 2: B.\nnote 3: C.", finds: "", ""),
    ]
  )

  private static let sequence = RuleTable(
    rule: 65,
    right: [
      "PP: *Recalling* one,[^1] and the other,[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* it,[^1]\nOP 1: *Recalls* it;[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* none,",
      "PP: *Recalling* it,[^1]\nannex: Annex\nOP 1: We do.[^1]\nnote 1: A.",
      "title: A title[^*]\nPP: *Recalling* it,[^1]\nnote *: Reissued.\nnote 1: A.",
    ],
    wrong: [
      Wrong("PP: *Recalling* one,[^1] and the other,[^3]\nnote 1: A.\nnote 3: B.", finds: ""),
      Wrong("PP: *Recalling* it,[^2]\nnote 2: A.", finds: ""),
      Wrong("PP: *Recalling* it,[^1]\nnote 1: A.\nnote 2: B.", finds: ""),
      Wrong("PP: *Recalling* it,[^1] and it,[^2]\nnote 1: A.", finds: ""),
      Wrong(
        "PP: *Recalling* it,[^1] it,[^3] and it,[^2]\nnote 1: A.\nnote 3: B.\nnote 2: C.",
        finds: "",
        ""
      ),
    ]
  )

  private static let sourceOnce = RuleTable(
    rule: 66,
    right: [
      """
      PP: *Recalling* the International Covenant on Economic, Social and Cultural Rights[^1] and the International Covenant on Civil and Political Rights,[^2]
      note 1: See resolution 2200 A (XXI), annex.
      note 2: See resolution 2200 A (XXI), annex.
      """,
      "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: Resolution 70/1.\nnote 2: Resolution 73/195.",
      "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: A/74/112, annex I.\nnote 2: Ibid.",
      "PP: *Recalling* it,[^1]\nannex: Annex\nOP 1: It.[^2]\nnote 1: A/74/1.\nnote 2: A/74/1.",
      "PP: *Recalling* it,[^1]\nnote 1: Resolution 70/1.",
      "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: Available online.\nnote 2: Available online.",
    ],
    wrong: [
      Wrong(
        """
        PP: *Recalling* the International Covenant on Civil and Political Rights,[^1]
        OP 1: *Recalls* the International Covenant on Civil and Political Rights;[^2]
        note 1: See resolution 2200 A (XXI), annex.
        note 2: See resolution 2200 A (XXI), annex.
        """,
        finds: "See resolution 2200 A (XXI), annex."
      ),
      Wrong(
        """
        PP: *Recalling* it,[^1]
        OP 1: *Recalls* it;[^2]
        note 1: Resolution 70/1.
        note 2: Resolution 70/1.
        """,
        finds: "Resolution 70/1."
      ),
      Wrong(
        """
        PP: *Recalling* it,[^1]
        OP 1: *Recalls* it;[^2]
        note 1: Resolution 70/1.
        note 2: See resolution 70/1.
        """,
        finds: "See resolution 70/1."
      ),
      Wrong(
        "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: A/77/211.\nnote 2: A/77/211.",
        finds: "A/77/211."
      ),
      Wrong(
        "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: See SPLOS/34/7.\nnote 2: See SPLOS/34/7.",
        finds: "See SPLOS/34/7."
      ),
      Wrong(
        """
        PP: *Recalling* it,[^1] it,[^2] and it,[^3]
        note 1: A/77/2.
        note 2: A/77/2.
        note 3: A/77/2.
        """,
        finds: "A/77/2.",
        "A/77/2."
      ),
    ]
  )

  private static let notRepeated = RuleTable(
    rule: 67,
    right: [
      "PP: *Recalling* it,[^1] and it,[^2]\nnote 1: A.\nnote 2: B.",
      "PP: *Recalling* it,[^1]\nOP 1: *Recalls* it;\nnote 1: A.",
      "PP: *Recalling* it,",
      "PP: *Recalling* it,[^*] and it,[^*]\nnote *: A.",
      "PP: *Recalling* it,[^1]\nOP 1: *Recalls* it;[^2]\nnote 1: A/74/112.\nnote 2: A/74/112.",
    ],
    wrong: [
      Wrong("PP: *Recalling* it,[^1] and it,[^1]\nnote 1: A.", finds: ""),
      Wrong("PP: *Recalling* it,[^1]\nOP 1: *Recalls* it;[^1]\nnote 1: A.", finds: ""),
      Wrong("PP: *Recalling* it,[^1] it,[^1] and it,[^1]\nnote 1: A.", finds: "", ""),
      Wrong("PP: *Recalling* it,[^1] it,[^2] and it,[^1]\nnote 1: A.\nnote 2: B.", finds: ""),
      Wrong("OP 1: *Recalls*:\nitem (a): It;[^1]\nitem (b): It;[^1]\nnote 1: A.", finds: ""),
    ]
  )
}
