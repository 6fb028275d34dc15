import Editorial

extension RuleTable {
  static let consistency: [RuleTable] =
    consistentNames + [provisions, constructions, days, examples]

  private static let provisions = RuleTable(
    rule: 85,
    right: [
      """
      OP 3: *Also decides* that the proceedings of the high-level meeting will be webcast;
      OP 14: *Encourages* the President to give the highest visibility to the high-level meeting;
      """,
      """
      PP: *Encouraging* Member States to contribute to the United Nations Voluntary Trust Fund,
      OP 15: *Encourages* Member States to contribute to the United Nations Voluntary Trust Fund.
      """,
      """
      OP 1: *Calls upon* the Government of Georgia to cooperate fully with the investigation;
      OP 2: *Calls upon* the Government of Armenia to cooperate fully with the investigation;
      """,
      """
      OP 4: *Requests* the Secretary-General to submit a report at its eightieth session;
      OP 5: *Requests* the Secretary-General to submit a report at its eighty-first session;
      """,
      """
      OP 5: *Invites* Member States to be represented at the highest possible level;
      OP 7: *Invites* all relevant entities to participate in the high-level meeting;
      """,
      """
      OP 6: *Decides* that parties that make extradition conditional on a treaty shall inform it;
      OP 7: *Decides* that parties that do not make extradition conditional on a treaty shall inform it;
      """,
      """
      heading: Article 1
      OP 1: Each State Party shall adopt such legislative and other measures as may be necessary.
      heading: Article 2
      OP 1: Each State Party shall adopt such legislative and other measures as may be necessary.
      """,
    ],
    wrong: [
      Wrong(
        """
        OP 3: *Also decides* that the proceedings of the high-level meeting will be webcast, and \
        encourages the President of the General Assembly to give it the highest visibility;
        OP 14: *Decides* that the proceedings of the high-level meeting shall be webcast;
        """,
        finds: "Decides that the proceedings of the high-level meeting shall be webcast;"
      ),
      Wrong(
        """
        OP 3: *Decides* that the proceedings of the high-level meeting shall be webcast;
        OP 14: *Also decides* that the proceedings of the high-level meeting will be webcast, and \
        encourages the President of the General Assembly to give it the highest visibility;
        """,
        finds: "proceedings of the high-level meeting will be webcast"
      ),
      Wrong(
        """
        OP 5: *Invites* Member States to be represented at the highest possible level;
        OP 6: *Also invites* all Member States to be represented at the highest level possible;
        OP 7: *Further invites* Member States to be represented at the highest possible level;
        """,
        finds: "Further invites Member States to be represented at the highest possible level;"
      ),
      Wrong(
        """
        OP 4: *Decides* that the arrangements will be as follows:
        item (a): The Chairs of the panel discussions will present summaries of the discussions;
        item (b): The Chairs of the panel discussions will present summaries of the discussions;
        """,
        finds: "The Chairs of the panel discussions will present summaries of the discussions;"
      ),
      Wrong(
        """
        OP 2: *Decides* that the meeting will hear an eminent person, to be identified by the President;
        OP 12: *Requests* the President to finalize the identification of the eminent person;
        """,
        finds: "identification of the eminent person"
      ),
      Wrong(
        """
        OP 6: *Encourages* Member States to consider including in their delegations \
        representatives of law enforcement, parliamentarians, civil society and the private sector;
        OP 13: *Encourages* Member States to consider including in their delegations \
        representatives of law enforcement, parliamentarians, civil society and private sector, \
        and requests the Secretary-General to take all necessary measures;
        """,
        finds: """
          Member States to consider including in their delegations representatives of law \
          enforcement, parliamentarians, civil society and private sector
          """
      ),
    ]
  )

  private static let constructions = RuleTable(
    rule: 87,
    right: [
      "OP 11: We commit to intensifying our efforts.\nOP 15: We commit to enhancing cooperation.",
      "OP 8: We commit to fulfil our obligations.\nOP 9: We also commit to take measures.",
      "OP 8: We commit to fulfil our obligations.\nOP 9: We commit to the goals.",
      "OP 8: We commit to strengthening efforts.\nOP 9: Traffickers commit to crime.",
      "OP 11: We commit ourselves to intensifying it.\nOP 12: We commit to fully realizing it.",
    ],
    wrong: [
      Wrong(
        """
        OP 8: We commit to fulfil our obligations.
        OP 9: We commit to take measures.
        OP 11: We commit to intensifying our efforts.
        """,
        finds: "commit to intensifying"
      ),
      Wrong(
        """
        OP 11: We commit to intensifying our efforts.
        OP 15: We commit to enhancing cooperation.
        OP 24: We commit to provide assistance.
        """,
        finds: "commit to provide"
      ),
      Wrong(
        "OP 1: We commit to adopting regulations. We further commit to fully implement them.",
        finds: "commit to fully implement"
      ),
      Wrong(
        "OP 1: Each State commits itself to continue.\nOP 2: We commit to supporting victims.",
        finds: "commit to supporting"
      ),
      Wrong(
        "OP 1: We commit to developing it.\nOP 2: We commit to using it.\nOP 3: We commit to act.",
        finds: "commit to act"
      ),
    ]
  )

  private static let days = RuleTable(
    rule: 88,
    right: [
      """
      OP 1: The meeting will be held on Monday, 22 November and Tuesday, 23 November 2021, with \
      plenary meetings on 22 November from 11 a.m. to 1 p.m. and on 23 November from 3 to 5.30 p.m., \
      and a closing plenary meeting on 23 November at 5.30 p.m.
      """,
      "OP 1: The meeting will be held on 22 November 2021, with a closing meeting at 5.30 p.m.",
      "OP 4: The segment, to be held from 10 to 10.30 a.m., will feature statements;",
      "OP 1: It meets on 22 November and 23 November, and the panel will be held at Headquarters.",
      "OP 1: *Recalls* the meetings of 22 November 2021 and 23 November 2021, held at 3 p.m.",
    ],
    wrong: [
      Wrong(
        """
        OP 1: The meeting will be held on Monday, 22 November and Tuesday, 23 November 2021, with \
        plenary meetings on 22 November from 11 a.m. to 1 p.m. and on 23 November from 3 to 5.30 \
        p.m., and a closing plenary meeting at 5.30 pm, as well as two panel discussions.
        """,
        finds: "5.30 pm"
      ),
      Wrong("OP 1: It meets on 6 May and 7 May, and a closing session at 3 p.m.", finds: "3 p.m."),
      Wrong("OP 1: It meets on 6 May and 7 May, and the last meeting at noon.", finds: "noon"),
      Wrong(
        "OP 1: It meets on 1 June and on 2 June, a panel at 10 a.m., and more.",
        finds: "10 a.m."
      ),
      Wrong(
        "OP 1: It meets on Monday and Tuesday, and the closing segment at 5 p.m., as follows.",
        finds: "5 p.m."
      ),
    ]
  )

  private static let examples = RuleTable(
    rule: 89,
    right: [
      "OP 4: The theme is “Enduring issues including, inter alia, the trafficking of women”.",
      "OP 17: We call for cooperation among stakeholders, including civil society and academia.",
      "OP 17: We call for cooperation, inter alia, through the exchange of information.",
      "OP 17: Each State Party shall include all others among its partners.",
      "OP 17: The measures may include, among the steps taken, the exchange of information.",
    ],
    wrong: [
      Wrong(
        "OP 1: *Invites* stakeholders, including, inter alia, the media;",
        finds: "including, inter alia,",
        mended: "Invites stakeholders, including the media;"
      ),
      Wrong(
        "OP 17: We call for cooperation, including, inter alia, with the private sector.",
        finds: "including, inter alia,",
        mended: "We call for cooperation, including with the private sector."
      ),
      Wrong(
        "OP 28: Measures, including inter alia training, are needed.",
        finds: "including inter alia"
      ),
      Wrong(
        "OP 2: Such procedures may include, inter alia, training.",
        finds: "include, inter alia,"
      ),
      Wrong(
        "OP 2: Stakeholders, including, among others, academia.",
        finds: "including, among others,"
      ),
      Wrong("OP 2: The list includes, *inter alia*, the names.", finds: "includes, inter alia,"),
    ]
  )
}
