import Editorial

extension RuleTable {
  static let fullNames = RuleTable(
    rule: 74,
    right: [
      """
      PP: *Recalling* the United Nations Global Plan of Action to Combat Trafficking in Persons,
      PP: *Recalling also* the progress achieved in the implementation of the Global Plan of Action,
      """,
      """
      PP: *Reaffirming* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,
      OP 1: *Requests* the Secretary-General to support the implementation of the 2030 Agenda;
      """,
      "PP: *Recalling* the 2030 Agenda for Sustainable Development, and Goal 14 of the 2030 Agenda,",
      """
      PP: *Recalling* the Addis Ababa Action Agenda,
      PP: *Recalling also* the Addis Ababa Action Agenda of the Third International Conference on Financing for Development and the Sustainable Development Goals,
      """,
      """
      PP: *Welcoming* the first anniversary of the Arms Trade Treaty,
      OP 1: The Arms Trade Treaty (see resolution 67/234 B) entered into force;
      """,
      """
      OP 1: We will work with national institutions compliant with the principles relating to the status of national institutions for the promotion and protection of human rights (Paris Principles).
      OP 2: We will do so with regard to the Paris Principles.
      """,
      "OP 1: *Recalls* the Paris Principles (see resolution 48/134, annex);",
    ],
    wrong: [
      Wrong(
        """
        PP: *Recalling* the progress achieved in the implementation of the Global Plan of Action,
        PP: *Reaffirming* the declaration on the Global Plan of Action to Combat Trafficking in Persons,
        """,
        finds: "Global Plan of Action",
        mended: """
          Recalling the progress achieved in the implementation of the United Nations Global Plan of \
          Action to Combat Trafficking in Persons,
          """
      ),
      Wrong(
        """
        title: Appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons
        PP: *Recalling* the progress achieved in the implementation of the Global Plan of Action,
        PP: *Reaffirming* the declaration on the United Nations Global Plan of Action to Combat Trafficking in Persons,
        """,
        finds: "Global Plan of Action",
        mended: """
          Recalling the progress achieved in the implementation of the United Nations Global Plan of \
          Action to Combat Trafficking in Persons,
          """
      ),
      Wrong(
        """
        PP: *Recognizing* the role of technologies in the implementation of the 2030 Agenda,
        PP: *Reaffirming* the 2030 Agenda for Sustainable Development,
        """,
        finds: "2030 Agenda"
      ),
      Wrong(
        """
        PP: *Taking note* of the priorities of the Sendai Framework,
        OP 1: *Urges* States to implement the Sendai Framework for Disaster Risk Reduction 2015–2030;
        """,
        finds: "Sendai Framework"
      ),
      Wrong(
        """
        PP: *Recalling* the objectives of the Framework Convention,
        OP 1: *Calls upon* parties to the United Nations Framework Convention on Climate Change to act;
        """,
        finds: "Framework Convention"
      ),
      Wrong(
        "OP 17: … national human rights institutions, where they exist, with regard to the Paris Principles.",
        finds: "Paris Principles"
      ),
      Wrong(
        "OP 9: *Urges* States to take into account the Nelson Mandela Rules;",
        finds: "Nelson Mandela Rules"
      ),
    ]
  )

  static let introducedAcronyms = RuleTable(
    rule: 75,
    right: [
      "OP 2: *Recalls* the meeting entitled “Trafficking in persons in the context of COVID-19”;",
      "PP: *Recognizing further* that the coronavirus disease (COVID‑19) pandemic has disrupted prevention programmes,",
      """
      OP 11: We express grave concern that the coronavirus disease (COVID-19) pandemic has exacerbated existing situations.
      OP 12: We will recover from the COVID-19 pandemic.
      """,
      "OP 1: *Requests* the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women) to report;",
      "OP 41: *Encourages* UN-Energy to support coherence and coordination;",
      "OP 1: *Welcomes* the work of the Association of Southeast Asian Nations (ASEAN) and of ASEAN centres;",
      "OP 1: *Decides* to end AIDS, and invites INTERPOL to cooperate;",
      "PP: *Recalling* the decisions adopted under the “UAE Consensus”,",
      "note 1: *A Digital Handbook on the UN General Assembly’s Past Practice*.\nplain: See above.[^1]",
      "OP 2: *Encourages* [UN, GA: all] Member States;",
      "PP: *Recalling* its resolutions 217 A (III) and 2200 A (XXI),",
      "plain: Questions go to unodc-ny@un.org.",
    ],
    wrong: [
      Wrong(
        "OP 1: *Requests* the United Nations General Assembly (UNGA) to act;",
        finds: "UNGA",
        mended: "Requests the United Nations General Assembly to act;"
      ),
      Wrong(
        "plain: the Economic and Social Council (ECOSOC), in New York",
        finds: "ECOSOC",
        mended: "the Economic and Social Council, in New York"
      ),
      Wrong(
        "OP 1: *Welcomes* the cooperation of UN entities with Member States;",
        finds: "UN",
        mended: "Welcomes the cooperation of United Nations entities with Member States;"
      ),
      Wrong(
        "plain: In accordance with GA resolutions 74/176 of 18 December 2019 and 75/283",
        finds: "GA",
        mended:
          "In accordance with General Assembly resolutions 74/176 of 18 December 2019 and 75/283"
      ),
      Wrong("OP 4: *Requests* the SG to report to the SC;", finds: "SG", "SC"),
      Wrong("OP 4: *Takes note* of the UN’s efforts;", finds: "UN"),
      Wrong(
        "item (b): The theme “The Global Plan of Action and emerging issues, such as trafficking in persons in the context of COVID-19”;",
        finds: "COVID-19"
      ),
      Wrong(
        "OP 5: *Expresses* its concern at the impact of COVID-19 on trafficking;",
        finds: "COVID-19",
        mended: """
          Expresses its concern at the impact of coronavirus disease (COVID-19) on trafficking;
          """
      ),
      Wrong(
        "note 1: How Covid-19 restrictions affect victims of trafficking.\nplain: See.[^1]",
        finds: "Covid-19"
      ),
      Wrong(
        "OP 7: *Invites* UNODC to brief Member States, and requests UNODC to report;",
        finds: "UNODC"
      ),
    ]
  )

  static let stopsInAcronyms = RuleTable(
    rule: 76,
    right: [
      "OP 1: *Recalls* the Convention in Countries Experiencing Serious Drought and/or Desertification;",
      "OP 1: *Notes* Research & Development, and the title “Crime & justice, e.g. in ports”;",
      "OP 1: *Notes* the programmes of WHO and the support of UNODC;",
      "OP 1: *Invites* the UNICEF Executive Board to consider the matter;",
      "OP 1: *Notes* the IAEA decision-making process;",
      "plain: H.E. Mr. Kaha Imnadze will open the meeting at 10 a.m.",
      "note 1: United Nations publication, Sales No. E.04.I.7.\nplain: See.[^1]",
      "plain: The meeting was held in Washington, D.C.",
    ],
    wrong: [
      Wrong(
        "OP 1: *Urges* States to implement the SDG’s;",
        finds: "SDG’s",
        mended: "Urges States to implement the SDGs;"
      ),
      Wrong(
        "OP 1: *Urges* States to protect cultural property, e.g. manuscripts & coins;",
        finds: "e.g.",
        "&",
        mended: "Urges States to protect cultural property, for example manuscripts & coins;"
      ),
      Wrong(
        "OP 1: *Urges* States to criminalize the sale and/or purchase of organs, i.e. both;",
        finds: "i.e."
      ),
      Wrong(
        "OP 1: *Calls upon* U.N. entities to cooperate;",
        finds: "U.N.",
        mended: "Calls upon United Nations entities to cooperate;"
      ),
      Wrong("OP 1: *Notes* the offer of the U.S.A. to host the meeting;", finds: "U.S.A."),
      Wrong("OP 1: *Notes* the WHO’s programmes;", finds: "WHO’s"),
      Wrong("OP 1: *Takes note* of UNODC’s report;", finds: "UNODC’s"),
      Wrong(
        "OP 1: *Requests* the UNODC to report;",
        finds: "the UNODC",
        mended: "Requests UNODC to report;"
      ),
      Wrong("OP 1: *Invites* the WHO, the private sector and academia;", finds: "the WHO"),
    ]
  )
}
