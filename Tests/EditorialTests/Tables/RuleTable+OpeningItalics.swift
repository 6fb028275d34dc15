import Editorial

extension RuleTable {
  static let openingItalics: [RuleTable] = [italicOpening, wholeItalics, romanRepetition]

  private static let italicOpening = RuleTable(
    rule: 17,
    right: [
      """
      opening: *The General Assembly*,
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      OP 1: *Decides* that the meeting will be held on 22 November 2021;
      """,
      """
      opening: The General Assembly,
      PP: Recalling its resolution 70/1 of 25 September 2015,
      OP 1: Decides that the meeting will be held on 22 November 2021;
      """,
      "PP: *Reaffirms* its commitment to the purposes of the Charter,",
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      OP 1: In that regard, notes the work of the Office;
      """,
      """
      OP: *Adopts* the political declaration.
      annex: Annex
      OP 1: Recognizing its importance, we will act.
      OP 2: We will leave no one behind.
      """,
      "PP: [*Recalling* its resolution 70/1 of 25 September 2015,]",
    ],
    wrong: [
      Wrong(
        """
        opening: The General Assembly,
        PP: Recalling its resolution 74/176,
        OP 1: *Decides* that the meeting will be held;
        """,
        finds: "The General Assembly",
        "Recalling",
        mended: "The General Assembly,"
      ),
      Wrong(
        """
        PP: Recalling also its resolution 64/293 of 30 July 2010,
        OP 1: *Decides* that the meeting will be held;
        """,
        finds: "Recalling also"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 70/1 of 25 September 2015,
        OP 1: Takes note with appreciation of the report of the Secretary-General;
        """,
        finds: "Takes note with appreciation"
      ),
      Wrong(
        """
        PP: [Deeply concerned about the lack of funds,]
        OP 1: *Decides* that the meeting will be held;
        """,
        finds: "Deeply concerned"
      ),
      Wrong(
        """
        PP: Reaffirming its resolution 72/1, by which it adopted the political declaration,[^1]
        OP 1: Further decides that the arrangements will be as follows:
        note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
        """,
        finds: "Reaffirming",
        "Further decides"
      ),
    ]
  )

  private static let wholeItalics = RuleTable(
    rule: 18,
    right: [
      "PP: *Expressing grave concern* at the increase in the number of victims,",
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
      "OP: *Reaffirms its commitment* to the purposes of the Charter.",
      "OP: *Reiterates* its call upon all States.",
      "OP: *Welcomes* further progress made by the Office.",
      "OP: *Notes with concern* that the funds are exhausted.",
      "PP: Taking note of the report of the Secretary-General,",
    ],
    wrong: [
      Wrong("PP: *Taking note* also of the discussions,", finds: "Taking note also"),
      Wrong("PP: *Alarmed* further that recent tensions have grown,", finds: "Alarmed further"),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 1: *Recognizes* with appreciation the work done;",
        finds: "Recognizes with appreciation"
      ),
      Wrong("PP: *Expressing* grave concern at the increase,", finds: "Expressing grave concern"),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 1: *Calls* upon all States to cooperate;",
        finds: "Calls upon"
      ),
      Wrong("PP: *Bearing* in mind the Convention,", finds: "Bearing in mind"),
    ]
  )

  private static let romanRepetition = RuleTable(
    rule: 25,
    right: [
      "PP: *Recalling* the 2030 Agenda, and recalling also the targets on trafficking in persons,",
      "PP: *Noting* that hunger persists, and noting with concern the rise in prices,",
      "OP: *Recognizes* the importance of data, and also recognizes the role of the media.",
      "OP: *Welcomes* the report, and requests the Secretary-General to continue his efforts.",
      "PP: *Taking note* of the work of the Commission on *Notes and Requests*,",
      "OP: *Decides* to include the item entitled “Also decides, and *requests* nothing”.",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* the 2030 Agenda, and also recalling the targets,",
        finds: "also recalling",
        mended: "Recalling the 2030 Agenda, and recalling also the targets,"
      ),
      Wrong(
        "PP: *Taking note* of the report, and further taking note of the recommendations,",
        finds: "further taking"
      ),
      Wrong(
        "PP: *Recognizing* the role of women, further recognizing that funds are exhausted,",
        finds: "further recognizing",
        mended: "Recognizing the role of women, recognizing further that funds are exhausted,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 1: *Welcomes* the report, and *requests* the Chair;",
        finds: "requests",
        mended: "Welcomes the report, and requests the Chair;"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 1: *Notes* the report, and notes also its annex;",
        finds: "notes also",
        mended: "Notes the report, and also notes its annex;"
      ),
    ]
  )
}
