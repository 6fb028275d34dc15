import Editorial

extension RuleTable {
  static let openingCycle: [RuleTable] = [repeatedOpening, alsoAfterSame]

  private static let repeatedOpening = RuleTable(
    rule: 21,
    right: [
      """
      PP: *Recalling* its resolution 74/176 of 18 December 2019,
      PP: *Recalling also* its resolution 64/293 of 30 July 2010,
      PP: *Recalling further* its resolution 55/25 of 15 November 2000,
      PP: *Reaffirming* its resolution 72/1 of 27 September 2017,
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      """,
      """
      OP 2: *Demands* that the parties cease hostilities;
      OP 3: *Also demands* an immediate cessation of all hostilities;
      OP 4: *Further demands* that all parties respect humanitarian law;
      OP 5: *Demands* full respect for the protection of medical personnel;
      OP 6: *Also demands* that all parties respect civilians;
      OP 7: *Further demands* that all parties fully comply.
      """,
      """
      OP 7: *Invites* all relevant United Nations system entities to participate in the meeting;
      OP 8: *Invites* interested representatives of non-governmental organizations to register.
      """,
      """
      OP 1: *Requests* the Secretary-General, in cooperation with States, to prepare a report;
      OP 2: *Also requests* the Secretary-General to submit it;
      OP 3: *Requests* the President of the General Assembly to convene a meeting.
      """,
      """
      PP: *Reaffirming its determination* to act,
      PP: *Reaffirming* the purposes of the Charter,
      """,
      """
      OP 1: *Decides* to convene a meeting;
      heading: Accreditation
      OP 2: *Decides* that observers may participate.
      """,
      """
      OP 1: *Encourages* the Office to continue its work;
      OP 1 alt: *Encourages* the Office to intensify its work;
      OP 2: *Takes note* of the report;
      OP 2 bis: *Takes note* of the second report;
      OP 3: [*Takes note* of] [*Welcomes*] the third report.
      """,
      """
      OP 1: *Welcomes* the report;
      OP 2: [*Welcomes*] [*Takes note* of] the second report.
      """,
      """
      OP 1: *Encourages* States Parties and signatory States in a position to do so to contribute;
      OP 2: *Encourages* States Parties to strengthen their cooperation with civil society.
      """,
    ],
    wrong: [
      Wrong(
        """
        OP 1: *Decides* that the high-level meeting will be held on 22 and 23 November 2021;
        OP 2: *Also decides* that:
        item (a): The opening plenary meeting will feature statements;
        OP 3: *Also decides* that the proceedings will be webcast;
        OP 4: *Further decides* that the organizational arrangements will be as follows.
        """,
        finds: "Also decides",
        mended: "Further decides that the proceedings will be webcast;"
      ),
      Wrong(
        """
        OP 9: *Requests* the President of the General Assembly to draw up a list;
        OP 10: *Further requests* the President of the General Assembly to hold negotiations;
        OP 11: *Also requests* the President of the General Assembly at its seventy-fifth session to \
        organize a hearing.
        """,
        finds: "Further requests",
        mended: "Also requests the President of the General Assembly to hold negotiations;"
      ),
      Wrong(
        """
        PP: *Recognizing* that technologies hold great promise,
        PP: *Recognizing* the importance of the Convention,
        """,
        finds: "Recognizing",
        mended: "Recognizing also the importance of the Convention,"
      ),
      Wrong(
        """
        PP: *Welcoming* the report of the Secretary-General,
        PP: *Welcoming also* the work of the Office,
        PP: *Welcoming* the holding of the Conference,
        """,
        finds: "Welcoming",
        mended: "Welcoming further the holding of the Conference,"
      ),
      Wrong(
        """
        OP 18: *Encourages* States to share information;
        OP 19: *Encourages* States to respond to the needs of peacekeepers.
        """,
        finds: "Encourages",
        mended: "Also encourages States to respond to the needs of peacekeepers."
      ),
      Wrong(
        """
        PP: *Having considered* the report of the Special Committee,
        PP: *Having considered* the question of the Cayman Islands,
        """,
        finds: "Having considered",
        mended: "Having also considered the question of the Cayman Islands,"
      ),
      Wrong(
        """
        PP: Recalling its resolution 74/176 of 18 December 2019,
        PP: Recalling also its resolution 64/293 of 30 July 2010,
        PP: Recalling further its resolution 55/25 of 15 November 2000,
        PP: Recalling also its resolution 70/1 of 25 September 2015,
        """,
        finds: "Recalling also",
        mended: "Recalling its resolution 70/1 of 25 September 2015,"
      ),
    ]
  )

  private static let alsoAfterSame = RuleTable(
    rule: 22,
    right: [
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015,
      PP: *Recalling also* its resolution 64/293 of 30 July 2010,
      PP: *Taking note* of its resolution 68/192,
      PP: *Recalling* its resolution 72/1 of 27 September 2017,
      """,
      """
      OP 5: *Invites* Member States to be represented at the highest possible level;
      OP 6: *Encourages* Member States to consider including survivors in their delegations;
      OP 7: *Invites* all relevant entities to participate.
      """,
      """
      PP: *Emphasizing* that a multisectoral approach is needed, and recalling the endorsement of:
      PP: *Recalling also* the endorsement of the Voluntary Guidelines,
      """,
      """
      PP: *Reaffirming* its resolution 70/1 of 25 September 2015,
      PP: *Reaffirming also its strong commitment* to the sovereignty of the country,
      """,
      """
      OP 1: *Requests* the Secretary-General to prepare a report;
      OP 2: *Also requests* the Secretary-General, within existing resources, to submit it.
      """,
      """
      OP 1: In that regard, notes the report;
      OP 2: *Also notes* its annex;
      OP 3: *Decides* to remain seized of the matter.
      """,
    ],
    wrong: [
      Wrong(
        """
        OP 5: *Invites* Member States to be represented at the highest possible level;
        OP 6: *Encourages* Member States to consider including survivors in their delegations;
        OP 7: *Also invites* all relevant entities to participate.
        """,
        finds: "Also invites",
        mended: "Invites all relevant entities to participate."
      ),
      Wrong(
        """
        OP 7: *Invites* all relevant United Nations system entities to participate in the meeting;
        OP 8: *Also invites* interested representatives of non-governmental organizations to register.
        """,
        finds: "Also invites",
        mended: "Invites interested representatives of non-governmental organizations to register."
      ),
      Wrong(
        """
        OP 19: *Calls for* increased international cooperation;
        OP 20: *Further calls upon* the international community to enhance its support.
        """,
        finds: "Further calls upon",
        mended: "Calls upon the international community to enhance its support."
      ),
      Wrong(
        """
        PP: *Deeply concerned* about the continued challenges,
        PP: *Alarmed further* that recent tensions have taken an increasing nuclear dimension,
        """,
        finds: "Alarmed further",
        mended: "Alarmed that recent tensions have taken an increasing nuclear dimension,"
      ),
      Wrong(
        """
        PP: *Recalling also* its resolution 64/293 of 30 July 2010,
        OP 1: *Decides* to remain seized of the matter.
        """,
        finds: "Recalling also",
        mended: "Recalling its resolution 64/293 of 30 July 2010,"
      ),
      Wrong(
        """
        OP 1: *Decides* to convene a meeting;
        heading: Accreditation
        OP 2: *Also decides* that observers may participate.
        """,
        finds: "Also decides",
        mended: "Decides that observers may participate."
      ),
    ]
  )
}
