import Editorial

extension RuleTable {
  static let consistentNames: [RuleTable] = [thingNames, annexTitle, quotedTitles]

  private static let thingNames = RuleTable(
    rule: 86,
    right: [
      """
      OP 6: *Encourages* survivors of trafficking in persons to participate;
      OP 7: *Invites* the Inter-Agency Coordination Group against Trafficking in Persons;
      """,
      "OP 1: We welcome the panel entitled “Ending human trafficking” on trafficking in persons.",
      """
      OP 7: We recall the Global Compact for Safe, Orderly and Regular Migration.
      OP 24: We act in line with the Global Compact for Safe, Orderly and Regular Migration.
      """,
      """
      OP 16: We take into account the high-level meetings.
      OP 17: We call for action at a high level and at the highest level.
      """,
      """
      PP: *Recalling* the Fourth International Decade for the Eradication of Colonialism,
      PP: *Recalling* the International Decades for the Eradication of Colonialism,
      """,
      "OP 1: *Invites* multi-stakeholder partnerships;\nOP 2: *Notes* multi-stakeholder hearings.",
      """
      title: High-level meeting of the General Assembly on the appraisal of the Global Plan of Action
      OP 1: *Decides* that the high-level meeting of the General Assembly on the appraisal of the \
      Global Plan of Action will be held on 22 November 2021;
      OP 2: *Recalls* the high-level meeting of the General Assembly on antimicrobial resistance;
      """,
    ],
    wrong: [
      Wrong(
        """
        OP 2: At least one should be a survivor of human trafficking.
        OP 6: *Encourages* survivors of trafficking in persons to participate;
        OP 7: *Invites* representatives active in combating trafficking in persons;
        """,
        finds: "human trafficking"
      ),
      Wrong(
        """
        OP 4: The opening plenary meeting will feature statements by the President.
        OP 11: The summary will be presented at the opening plenary of the high-level meeting.
        OP 12: One representative will speak at the opening plenary meeting.
        """,
        finds: "opening plenary"
      ),
      Wrong(
        """
        OP 7: We recall the Global Compact for Safe, Orderly and Regular Migration.
        OP 24: We act in line with the Global Compact for Safe Orderly and Regular Migration.
        """,
        finds: "Global Compact for Safe Orderly"
      ),
      Wrong(
        "OP 16: We recall its high level appraisals.\nOP 28: We note the high-level meetings.",
        finds: "high level",
        mended: "We recall its high-level appraisals."
      ),
      Wrong(
        """
        OP 1: *Invites* multi-stakeholder partnerships;
        OP 2: *Notes* multi-stakeholder hearings;
        OP 3: *Welcomes* multistakeholder initiatives;
        """,
        finds: "multistakeholder",
        mended: "Welcomes multi-stakeholder initiatives;"
      ),
      Wrong(
        """
        title: High-level meeting of the General Assembly on the appraisal of the Global Plan of Action
        OP 1: *Decides* that the high-level meeting of the General Assembly on the progress achieved \
        in the implementation of the Global Plan of Action will be held on 22 November 2021;
        """,
        finds: """
          high-level meeting of the General Assembly on the progress achieved in the \
          implementation of the Global Plan of Action
          """
      ),
      Wrong(
        """
        OP 26: We note the misuse of information and communications technologies.
        OP 27: We call for the use of information and communications technologies.
        OP 28: We commit to regulating information and communication technologies.
        """,
        finds: "information and communication technologies"
      ),
      Wrong(
        """
        OP 42: We welcome the Network of National Anti-Trafficking Coordinators of South-East Europe.
        OP 50: We note the Network of National Anti-Trafficking Coordinators of South-Eastern Europe.
        """,
        finds: "National Anti-Trafficking Coordinators of South-Eastern"
      ),
    ]
  )

  private static let annexTitle = RuleTable(
    rule: 90,
    right: [
      """
      OP: *Adopts* the political declaration entitled “2021 Political Declaration on the \
      Implementation of the Global Plan of Action” annexed to the present resolution.
      annex: Annex
      title: 2021 Political Declaration on the Implementation of the Global Plan of Action
      """,
      """
      OP: *Adopts* the declaration entitled “Political Declaration on Health” in the annex.
      annex: Annex
      title: Political declaration on health
      """,
      """
      OP: *Endorses* the political declaration annexed to the present resolution.
      annex: Annex
      title: Political Declaration adopted at the High-level Political Forum
      """,
      """
      OP 1: *Recalls* its resolution 70/1, entitled “Transforming our world”, and adopts the annex;
      annex: Annex
      title: Rules of procedure of the Conference
      """,
      """
      OP: *Adopts* the declaration entitled “Political Declaration on Health” in the annex.
      annex: Annex I
      title: Declaration on Health
      annex: Annex II
      title: Programme
      """,
    ],
    wrong: [
      Wrong(
        """
        OP: *Adopts* the political declaration entitled “2021 Political Declaration on the \
        Implementation of the Global Plan of Action” annexed to the present resolution.
        annex: Annex
        title: 2021 Declaration on the Implementation of the Global Plan of Action
        """,
        finds: "2021 Declaration on the Implementation of the Global Plan of Action"
      ),
      Wrong(
        """
        OP: *Adopts* the declaration entitled “Political Declaration on Health” in the annex.
        annex: Annex
        title: Political Declaration on Public Health
        """,
        finds: "Political Declaration on Public Health"
      ),
      Wrong(
        """
        OP 2: *Decides* to adopt the text entitled “Global Digital Compact”, annexed hereto;
        annex: Annex
        title: A Global Digital Compact
        """,
        finds: "A Global Digital Compact"
      ),
      Wrong(
        """
        OP 2: *Adopts* the text entitled “Declaration on Future Generations” in the annex;
        annex: Annex
        title: Declaration for Future Generations
        """,
        finds: "Declaration for Future Generations"
      ),
      Wrong(
        """
        OP: *Adopts* the declaration entitled “2025 Political Declaration on Trafficking in Persons” \
        annexed to the present resolution.
        annex: Annex
        title: 2021 Political Declaration on Trafficking in Persons
        """,
        finds: "2021 Political Declaration on Trafficking in Persons"
      ),
    ]
  )

  private static let quotedTitles = RuleTable(
    rule: 91,
    right: [
      """
      OP 1: The theme is “The misuse of information and communications technologies to facilitate it”.
      OP 2: The theme “The misuse of information and communications technologies to facilitate it”.
      """,
      """
      PP: *Recalling* its resolution “Review of the report on its seventy-fifth session in Geneva”,
      PP: *Recalling* its resolution “Review of the report on its seventy-sixth session in Geneva”,
      """,
      """
      PP: *Recalling* “Improving the coordination of efforts against trafficking in persons”,
      PP: *Recalling* “Improving the Coordination of Efforts against Trafficking in Persons”,
      """,
      "OP 1: *Decides* on “leaving no one behind”;\nOP 2: *Decides* on “leave no one behind”;",
      """
      OP 1: *Notes* “Question of the Cayman Islands and of their people”;
      OP 2: *Notes* “Question of the Falkland Islands and of their people”;
      """,
    ],
    wrong: [
      Wrong(
        """
        OP 1: The theme is “The misuse of information and communications technologies to facilitate it”.
        OP 2: The theme “The misuse of information and communication technologies to facilitate it”.
        """,
        finds: "communication"
      ),
      Wrong(
        """
        PP: *Recalling* “Improving the coordination of efforts against trafficking in persons”,
        PP: *Recalling* “Improving the coordination of efforts against trafficking in person”,
        """,
        finds: "person"
      ),
      Wrong(
        """
        PP: *Recalling* “Transforming our world: the 2030 Agenda for Sustainable Development”,
        PP: *Recalling* “Transforming our world: the 2030 Agenda on Sustainable Development”,
        """,
        finds: "on"
      ),
      Wrong(
        """
        PP: *Recalling* “Transforming our world: the 2030 Agenda for Sustainable Development”,
        PP: *Recalling* “Transforming our worlds: the 2030 Agenda for Sustainable Development”,
        """,
        finds: "worlds"
      ),
      Wrong(
        """
        OP 1: The theme is “Enduring issues including the trafficking of women and girls”.
        OP 2: The theme is “Enduring issues including the trafficking of women and girls”.
        OP 3: The theme is “Enduring issue including the trafficking of women and girls”.
        """,
        finds: "issue"
      ),
    ]
  )
}
