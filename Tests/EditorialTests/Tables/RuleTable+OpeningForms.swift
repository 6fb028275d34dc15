import Editorial

extension RuleTable {
  static let openingForms: [RuleTable] = [preambularParticiple, operativeVerb]

  private static let preambularParticiple = RuleTable(
    rule: 3,
    right: [
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010, by which it adopted the Plan,",
      "PP: *Having considered* the question of the Cayman Islands and examined the report,",
      "PP: *Deeply concerned* about the continued global peace and security challenges,",
      "PP: *Convinced* that the wishes of the people of the Territory should continue to guide them,",
      "PP: *Mindful* of the importance of the Convention,",
      "PP: [*Taking note* of the report of the Secretary-General,]",
      """
      annex: Annex
      opening: We, the Heads of State and Government,
      PP: We recall that the future begins today;
      """,
    ],
    wrong: [
      Wrong(
        "PP: *recalling* its resolution 64/293 of 30 July 2010,\nOP 1: *Decides* so.",
        finds: "recalling",
        mended: "Recalling its resolution 64/293 of 30 July 2010,"
      ),
      Wrong(
        "PP: *Recalls also* its resolution 64/293 of 30 July 2010,",
        finds: "Recalls also",
        mended: "Recalling also its resolution 64/293 of 30 July 2010,"
      ),
      Wrong(
        "PP: Takes note of the working paper prepared by the Secretariat on the Cayman Islands,",
        finds: "Takes note",
        mended:
          "Taking note of the working paper prepared by the Secretariat on the Cayman Islands,"
      ),
      Wrong(
        "PP: We recall its resolution 70/1 of 25 September 2015,",
        finds: "We recall",
        mended: "Recalling its resolution 70/1 of 25 September 2015,"
      ),
      Wrong(
        "PP: To reaffirm the inalienable right of the people of the Territory,",
        finds: "To reaffirm",
        mended: "Reaffirming the inalienable right of the people of the Territory,"
      ),
      Wrong(
        "PP: *Strongly condemns* the persistent use of violence,",
        finds: "Strongly condemns",
        mended: "Strongly condemning the persistent use of violence,"
      ),
      Wrong("PP: *Expresses concern* about the lack of funds,", finds: "Expresses concern"),
    ]
  )

  private static let operativeVerb = RuleTable(
    rule: 4,
    right: [
      "PP: *Recalling* it,\nOP 1: *Calls upon* Member States, and calls on others, to act;",
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      OP 1: *Decides* that the high-level meeting will be held on Monday, 22 November 2021;
      OP 2: *Takes note with appreciation* of the report of the Secretary-General;
      """,
      "OP: *Adopts* the political declaration annexed to the present resolution.",
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      OP 1: In that regard, notes the work of the Office;
      """,
      """
      OP 1: *Adopts* the following declaration:
      OP 2: Recognizing its importance, we will act.
      OP 3: We will leave no one behind.
      OP 4: To achieve this, we commit to the following.
      """,
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      OP 1: *Strongly urges* States to refrain from such measures;
      OP 2: *Remains concerned* about the lack of funds;
      """,
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* it,\nOP 1: *decides* to convene a meeting;",
        finds: "decides",
        mended: "Decides to convene a meeting;"
      ),
      Wrong(
        "PP: *Recalling* it,\nOP 1: *Calls on* Member States to act;",
        finds: "Calls on",
        mended: "Calls upon Member States to act;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: *Deciding* that the proceedings of the high-level meeting will be webcast;
        """,
        finds: "Deciding",
        mended: "Decides that the proceedings of the high-level meeting will be webcast;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: To decide that the proceedings of the high-level meeting will be webcast;
        """,
        finds: "To decide",
        mended: "Decides that the proceedings of the high-level meeting will be webcast;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: Shall request the Secretary-General to submit a report;
        """,
        finds: "Shall request",
        mended: "Requests the Secretary-General to submit a report;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: *Also request* the Secretary-General to submit a report;
        """,
        finds: "request",
        mended: "Also requests the Secretary-General to submit a report;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 77/185 of 14 December 2022,
        OP 14: *Looking forward* to the third United Nations Conference on Landlocked Countries;
        """,
        finds: "Looking forward",
        mended: "Looks forward to the third United Nations Conference on Landlocked Countries;"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: *Deeply concerned* about the lack of funds;
        """,
        finds: "Deeply concerned"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 74/176 of 18 December 2019,
        OP 1: Urge the international community to enhance its support;
        """,
        finds: "Urge",
        mended: "Urges the international community to enhance its support;"
      ),
    ]
  )
}
