import Editorial

extension RuleTable {
  static let openingModifiers: [RuleTable] = [
    alsoAfterParticiple, alsoBeforeVerb, alsoBehindPhrase, declarationAlso,
  ]

  private static let alsoAfterParticiple = RuleTable(
    rule: 19,
    right: [
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
      "PP: *Recalling further* its resolution 55/25 of 15 November 2000,",
      "PP: *Having also considered* the report of the Secretary-General,",
      "PP: *Expressing concern also* about the lack of funds,",
      "OP: *Also decides* that the meeting will be webcast.",
    ],
    wrong: [
      Wrong(
        "PP: *Also recalling* its resolution 64/293 of 30 July 2010,",
        finds: "Also recalling",
        mended: "Recalling also its resolution 64/293 of 30 July 2010,"
      ),
      Wrong(
        "PP: *Further noting with concern* that the funds are exhausted,",
        finds: "Further noting with concern",
        mended: "Noting with concern further that the funds are exhausted,"
      ),
      Wrong(
        "PP: Also convinced that the wishes of the people should guide them,",
        finds: "Also convinced",
        mended: "Convinced also that the wishes of the people should guide them,"
      ),
      Wrong(
        "PP: *Also having considered* the report of the Secretary-General,",
        finds: "Also having considered",
        mended: "Having also considered the report of the Secretary-General,"
      ),
      Wrong(
        "PP: *Also expressing its satisfaction* at the results of the session,",
        finds: "Also expressing its satisfaction",
        mended: "Expressing its satisfaction also at the results of the session,"
      ),
    ]
  )

  private static let alsoBeforeVerb = RuleTable(
    rule: 20,
    right: [
      "OP: *Also demands* that the parties respect international humanitarian law.",
      "OP: *Further requests* the President of the General Assembly to hold negotiations.",
      "OP: Welcomes further progress made by the Office.",
      "OP: *Encourages* further research on the matter.",
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
      "OP: *Calls once again upon* all States to cooperate.",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 7: *Recognizes also* that data is fundamental;",
        finds: "Recognizes also",
        mended: "Also recognizes that data is fundamental;"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 12: *Looks forward also* to the overall review;",
        finds: "Looks forward also",
        mended: "Also looks forward to the overall review;"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 2: Decides also that the meeting will be webcast;",
        finds: "Decides also",
        mended: "Also decides that the meeting will be webcast;"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 2: Decides further that it will be webcast;",
        finds: "Decides further",
        mended: "Further decides that it will be webcast;"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1,\nOP 2: *Calls also upon* all States to cooperate;",
        finds: "Calls also upon",
        mended: "Also calls upon all States to cooperate;"
      ),
    ]
  )

  private static let alsoBehindPhrase = RuleTable(
    rule: 24,
    right: [
      "PP: *Expressing concern also* about the increase in the number of victims,",
      "PP: *Noting with appreciation also* the work of the Office,",
      "PP: *Taking note also* of the report of the Secretary-General,",
      "PP: *Taking note also with appreciation* of the report of the Secretary-General,",
      "PP: *Reaffirming also its strong condemnation* of all acts of violence,",
      "PP: *Having also considered* the report of the Secretary-General,",
    ],
    wrong: [
      Wrong(
        "PP: *Noting also with concern* that the funds are exhausted,",
        finds: "Noting also with concern",
        mended: "Noting with concern also that the funds are exhausted,"
      ),
      Wrong(
        "PP: *Taking also note* of the report of the Secretary-General,",
        finds: "Taking also note",
        mended: "Taking note also of the report of the Secretary-General,"
      ),
      Wrong(
        "PP: *Expressing also deep concern* at the number of natural disasters,",
        finds: "Expressing also deep concern",
        mended: "Expressing deep concern also at the number of natural disasters,"
      ),
      Wrong(
        "PP: *Bearing further in mind* the Convention on the Law of the Sea,",
        finds: "Bearing further in mind",
        mended: "Bearing in mind further the Convention on the Law of the Sea,"
      ),
      Wrong(
        "PP: *Recalling also with appreciation* the work of the Commission,",
        finds: "Recalling also with appreciation",
        mended: "Recalling with appreciation also the work of the Commission,"
      ),
    ]
  )

  private static let declarationAlso = RuleTable(
    rule: 26,
    right: [
      """
      annex: Annex
      OP 15: We commit to enhancing the capacity of law enforcement. We also commit to developing \
      national referral mechanisms. We further commit to strengthening the capacity of criminal \
      justice practitioners.
      """,
      """
      annex: Annex
      OP 26: We note with concern the increase in trafficking. We also emphasize the need to act.
      OP 28: We also urge all actors to cooperate.
      """,
      """
      annex: Annex
      OP 10: We also express our serious concern. We also express our solidarity with the victims.
      """,
      """
      annex: Annex
      OP 1: We also commit to act. The victims need it. We also commit to report.
      """,
      """
      annex: Annex
      OP 1: We reaffirm the Charter. We reaffirm the Universal Declaration.
      """,
    ],
    wrong: [
      Wrong(
        """
        annex: Annex
        OP 13: We also commit to take steps to ensure that remedies are available. We also commit to \
        intensify our efforts.
        """,
        finds: "We also commit",
        mended:
          "We also commit to take steps to ensure that remedies are available. We further commit to "
          + "intensify our efforts."
      ),
      Wrong(
        """
        annex: Annex
        OP 1: We further encourage the use of technology. We further encourage research.
        """,
        finds: "We further encourage",
        mended: "We further encourage the use of technology. We encourage research."
      ),
      Wrong(
        """
        annex: Annex
        OP 1: We also reaffirm the Charter.
        OP 2: We also reaffirm the Universal Declaration.
        """,
        finds: "We also reaffirm",
        mended: "We further reaffirm the Universal Declaration."
      ),
      Wrong(
        """
        annex: Annex
        OP 1: We reaffirm also the importance of the Charter.
        """,
        finds: "reaffirm also",
        mended: "We also reaffirm the importance of the Charter."
      ),
      Wrong(
        """
        annex: Annex
        OP 1: We also express our solidarity with all victims. We also express our solidarity with \
        their families.
        """,
        finds: "We also express",
        mended:
          "We also express our solidarity with all victims. We further express our solidarity with "
          + "their families."
      ),
    ]
  )
}
