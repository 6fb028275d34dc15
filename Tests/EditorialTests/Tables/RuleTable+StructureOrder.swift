import DraftText
import Editorial

extension RuleTable {
  static let structureOrder: [RuleTable] = [order, organ, meetingAndDate, submitted]

  private static let order = RuleTable(
    rule: 1,
    right: [
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 64/293 of 30 July 2010,
      OP 1: *Decides* to remain seized of the matter.
      """,
      """
      opening: The General Assembly
      OP: *Adopts* the political declaration annexed to the present resolution.
      """,
      """
      PP: *Cognizant also* of the discussions in the Conference on Disarmament in 2023,
      PP: *Noting* the discussions in the Advisory Board on Disarmament Matters,
      OP 1: *Invites* Member States to continue efforts;
      OP 2: *Takes note* of the updated report of the Secretary-General.
      """,
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 76/7 of 22 November 2021,
      heading: I
      OP 1: *Decides* to convene a high-level meeting;
      heading: II
      PP: *Recognizing* the importance of prevention,
      OP 2: *Invites* Member States to participate.
      """,
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 69/96 of 5 December 2014,
      OP 1: *Takes note* of the report.
      opening: The General Assembly,
      PP: *Recalling also* that resolution,
      OP 1: *Welcomes* the report.
      """,
    ],
    wrong: [
      Wrong(
        """
        opening: The General Assembly,
        PP: *Recalling* its resolution 64/293 of 30 July 2010,
        OP 1: *Decides* to remain seized of the matter.
        PP: *Recalling also* its resolution 55/25 of 15 November 2000,
        """,
        finds: "Recalling"
      ),
      Wrong(
        """
        opening: The General Assembly,
        OP 1: *Decides* to remain seized of the matter;
        PP: *Recalling* its resolution 64/293 of 30 July 2010,
        PP: *Recalling also* its resolution 55/25 of 15 November 2000,
        OP 2: *Requests* the Secretary-General to report.
        """,
        finds: "Decides"
      ),
      Wrong(
        """
        opening: The General Assembly,
        OP 1: *Decides* to convene a high-level meeting;
        OP 2: *Requests* the Secretary-General to report;
        PP: *Recalling* its resolution 64/293 of 30 July 2010,
        """,
        finds: "Recalling"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 64/293 of 30 July 2010,
        opening: The General Assembly,
        OP 1: *Decides* to remain seized of the matter.
        """,
        finds: "The"
      ),
      Wrong(
        """
        opening: The General Assembly,
        PP: *Recalling* its resolution 72/1 of 27 September 2017,
        OP 1: *Invites* Member States to participate;
        PP: *Mindful* of the need for prevention,
        OP 2: *Encourages* Member States to contribute;
        PP: *Noting* the report,
        """,
        finds: "Mindful",
        "Noting"
      ),
    ]
  )

  private static let organ = RuleTable(
    rule: 2,
    right: [
      "opening: The General Assembly,\nPP: *Recalling* its resolution 64/293 of 30 July 2010,",
      "opening: The General Assembly\nOP: *Adopts* the declaration annexed to the resolution.",
      "opening: *The General Assembly*,\nPP: *Reaffirming* its resolution 72/1,\nOP 1: *Decides*.",
      """
      opening: We, the Heads of State and Government, having met at the Summit of the Future
      PP: *Guided* by the purposes and principles of the Charter of the United Nations,
      """,
      "opening: The General Assembly\nheading: The Pact for the Future\nOP: *Adopts* the Pact.",
      Sample("opening: La Asamblea General,\nOP: *Aprueba* la declaración.", language: .spanish),
      Sample("opening: L’Assemblée générale\nOP: *Adopte* la déclaration.", language: .french),
    ],
    wrong: [
      Wrong(
        "opening: The General Assembly\nPP: *Recalling* its resolution 64/293 of 30 July 2010,",
        finds: "",
        mended: "The General Assembly,"
      ),
      Wrong(
        "opening: The General Assembly,\nOP: *Adopts* the declaration annexed to the resolution.",
        finds: ",",
        mended: "The General Assembly"
      ),
      Wrong(
        Sample("opening: L’Assemblée générale,\nOP: *Adopte* la déclaration.", language: .french),
        finds: ",",
        mended: "L’Assemblée générale"
      ),
      Wrong(
        Sample("opening: إن الجمعية العامة\nPP: *إذ تشير* إلى قرارها 64/293،", language: .arabic),
        finds: "",
        mended: "إن الجمعية العامة،"
      ),
      Wrong(
        Sample(
          "opening: Генеральная Ассамблея\nPP: *ссылаясь* на свою резолюцию 64/293,",
          language: .russian
        ),
        finds: "",
        mended: "Генеральная Ассамблея,"
      ),
    ]
  )

  private static let meetingAndDate = RuleTable(
    rule: 14,
    right: [
      """
      number: 76/7
      printed: Resolution adopted by the General Assembly on 22 November 2021
      distributed: 2021-11-23
      opening: The General Assembly
      OP: *Adopts* the political declaration.
      closing: 37th plenary meeting
      closing: 22 November 2021
      """,
      """
      symbol: A/RES/79/103
      adopted: 2024-12-04
      OP 1: *Requests* the Special Committee to continue to examine the question.
      closing: 47th plenary meeting 4 December 2024
      """,
      """
      symbol: A/76/L.11
      OP 1: *Adopts* the political declaration.
      """,
      "PP: *Recalling* its resolution 64/293 of 30 July 2010,\nOP 1: *Decides* to meet.",
      Sample(
        """
        number: 75/283
        adopted: 2021-06-07
        OP 1: *Décide* de se réunir.
        closing: 73e séance plénière
        closing: 7 juin 2021
        """,
        language: .french
      ),
    ],
    wrong: [
      Wrong(
        """
        number: 76/7
        printed: Resolution adopted by the General Assembly on 22 November 2021
        distributed: 2021-11-23
        OP: *Adopts* the political declaration.
        closing: 37th plenary meeting
        closing: 23 November 2021
        """,
        finds: "23 November 2021",
        mended: "22 November 2021"
      ),
      Wrong("number: 76/7\nOP: *Adopts* the political declaration.", finds: ""),
      Wrong(
        "symbol: A/RES/76/7\nOP: *Adopts* the declaration.\nclosing: 37th plenary meeting",
        finds: "37th plenary meeting"
      ),
      Wrong(
        "symbol: A/RES/76/7\nOP: *Adopts* the declaration.\nclosing: 22 November 2021",
        finds: "22 November 2021"
      ),
      Wrong(
        Sample(
          """
          number: 75/283
          adopted: 2021-06-07
          OP 1: *Décide* de se réunir.
          closing: 73e séance plénière
          closing: 8 juin 2021
          """,
          language: .french
        ),
        finds: "8 juin 2021"
      ),
    ]
  )

  private static let submitted = RuleTable(
    rule: 15,
    right: [
      "symbol: A/76/L.11\nOP: *Adopts* the political declaration.",
      "symbol: A/C.3/79/L.15/Rev.1\nOP 1: *Decides* to remain seized of the matter.",
      "symbol: A/RES/76/7\nOP: *Adopts* it.\nclosing: 37th plenary meeting",
      "number: 76/7\nsymbol: A/76/L.11\nOP: *Adopts* it.\nclosing: 37th plenary meeting",
      "OP 1: *Decides* to remain seized of the matter.\nclosing: 22 November 2021",
    ],
    wrong: [
      Wrong(
        "symbol: A/76/L.11\nOP: *Adopts* it.\nclosing: 37th plenary meeting",
        finds: "37th plenary meeting"
      ),
      Wrong(
        "symbol: A/76/L.11\nOP: *Adopts* it.\nclosing: 37th plenary meeting\nclosing: 22 November 2021",
        finds: "37th plenary meeting",
        "22 November 2021"
      ),
      Wrong(
        "symbol: A/C.3/79/L.15/Rev.1\nOP 1: *Decides*.\nclosing: 4 December 2024",
        finds: "4 December 2024"
      ),
      Wrong(
        "symbol: A/79/L.2\nOP: *Adopts* the Pact.\nclosing: 3rd plenary meeting",
        finds: "3rd plenary meeting"
      ),
      Wrong(
        Sample(
          "symbol: A/75/L.90\nOP 1: *Decide* reunirse.\nclosing: 73a sesión plenaria",
          language: .spanish
        ),
        finds: "73a sesión plenaria"
      ),
    ]
  )
}
