import Editorial

extension RuleTable {
  static let sparingCapitals = RuleTable(
    rule: 79,
    right: [
      "OP 1: We, the States Members of the United Nations, urge Member States and States parties to act.",
      "OP 29: We make these commitments at the present high-level meeting on the Internet.",
      "PP: *Recalling* the Conference of the States Parties to the United Nations Convention against Corruption,",
      "PP: *Looking forward* to the “WSIS+20 Forum High-level Event”, to be held in Geneva,",
      "PP: *Recalling* the Rio Political Declaration on Social Determinants of Health,",
      "OP 1: *Adopts* the political declaration entitled “2021 Political Declaration”;",
      "OP 1: *Notes* the PROBLUE Ocean Governance Capacity-Building Training Programme;",
      "PP: *Bearing in mind* national and internationally agreed sustainable development goals,",
      "OP 1: *Invites* the Secretary General of the Council of Europe and the member States of the European Union;",
      "title: High-level Meeting on the Appraisal of the Plan",
    ],
    wrong: [
      Wrong(
        "OP 1: *Calls upon* Member states and the security council;",
        finds: "Member states",
        "security council",
        mended: "Calls upon Member States and the security council;"
      ),
      Wrong(
        "plain: What is the role of the internet in exploitation?",
        finds: "internet",
        mended: "What is the role of the Internet in exploitation?"
      ),
      Wrong(
        "plain: The outcome of the High-level Meeting (a Political Declaration) is practical.",
        finds: "High-level Meeting",
        "Political Declaration",
        mended: "The outcome of the high-level meeting (a Political Declaration) is practical."
      ),
      Wrong(
        "plain: A High-Level Meeting of the plenary will be convened.",
        finds: "High-Level",
        mended: "A High-level Meeting of the plenary will be convened."
      ),
      Wrong(
        "OP 6: *Urges* all State parties to the Treaty to implement it;",
        finds: "State parties"
      ),
      Wrong(
        "OP 1: *Notes* the position of the member states of the European Union;",
        finds: "member states",
        mended: "Notes the position of the member States of the European Union;"
      ),
      Wrong(
        "OP 1: *Requests* the Secretary General to entrust the Head of Mission;",
        finds: "Secretary General",
        mended: "Requests the Secretary-General to entrust the Head of Mission;"
      ),
      Wrong(
        "item2 (iv): The Toolkit to Address Trafficking in Persons and smuggling of Migrants;",
        finds: "smuggling",
        mended: "The Toolkit to Address Trafficking in Persons and Smuggling of Migrants;"
      ),
      Wrong("plain: A Multi-Stakeholder Hearing will be held.", finds: "Multi-Stakeholder"),
    ]
  )

  static let romanLatin = RuleTable(
    rule: 80,
    right: [
      "OP 15: We act through, inter alia, the enhancement of information-sharing.",
      "PP: *Recalling* its resolution 64/293 of 30 July 2010,",
      "note 1: *The International Migration Report: inter alia the sources*.\nplain: See.[^1]",
      "OP 1: *Welcomes* the publication *Trafficking in Persons: All Forms*;",
      "closing: *37th plenary meeting*",
      "note 1: See *Official Records of the General Assembly*.\nplain: See.[^1]",
    ],
    wrong: [
      Wrong(
        "OP 17: We act, including, *inter alia*, regional organizations.",
        finds: "inter alia",
        mended: "We act, including, inter alia, regional organizations."
      ),
      Wrong("OP 1: *Establishes* an *ad hoc* committee;", finds: "ad hoc"),
      Wrong("OP 1: *Notes* the position of States *vis-à-vis* the Charter;", finds: "vis-à-vis"),
      Wrong("OP 1: *Urges* *all* States to *fully* cooperate;", finds: "all", "fully"),
      Wrong("item (a): States *must* report every year;", finds: "must"),
      Wrong("PP: *Noting* the growth *per capita* of output,", finds: "per capita"),
    ]
  )

  static let workingMarks = RuleTable(
    rule: 81,
    right: [
      "plain: [without reference to a Main Committee (A/76/L.11)]",
      "plain: [on the report of the Third Committee (A/79/458, para. 33)]",
      "OP 1: *Recalls* the words “the [State] shall […] cooperate”;",
      "OP 1: *Notes* that “they [sic] agree”, and the text […] as adopted;",
      "OP 3: *Also encourages* States to give effect to article 3 bis of the Convention;",
      "OP 1: *Recalls* its resolution 217 A (III) and/or its annex;",
      "plain: [Original: English]",
      "OP 1: *Recalls* its resolution 2542 (XXIV) and part XX of the report;",
      "OP 2: *Takes note* of the draft resolution and of the zero draft of 2021;",
      "heading: Finalizing the draft",
      "title: Draft political declaration on drinking water",
      "plain: This has been agreed by all States, and we commit ourselves to it.",
      "OP 2: *Notes* the user_name field;",
    ],
    wrong: [
      Wrong(
        "OP 1: *Encourages* [all] Member States [upon request];",
        finds: "[all]",
        "[upon request]"
      ),
      Wrong(
        "OP 2: *Urges* States [to consider [additional] steps - EU, G77];",
        finds: "[to consider [additional] steps - EU, G77]"
      ),
      Wrong("OP 3 bis: *Requests* the Secretary-General to report;", finds: "Requests"),
      Wrong(
        "OP 4: *Decides* [placeholder: financing, pending OP3];",
        finds: "[placeholder: financing, pending OP3]"
      ),
      Wrong("OP 5: *Decides* to act as set out in OP7bis;", finds: "OP7bis"),
      Wrong(
        "OP 6: *Takes note* of the report {secretariat to confirm};",
        finds: "{secretariat to confirm}"
      ),
      Wrong("OP 7: *Decides* to meet again on a date TBC;", finds: "TBC"),
      Wrong("OP 8: *Decides* to meet, (agreed ad ref);", finds: "ad ref"),
      Wrong("OP 9: *Welcomes* the report];", finds: "]"),
      Wrong("OP 10: *Decides* to meet in [2025] for [a] week;", finds: "[2025]", "[a]"),
      Wrong("OP 11: *Decides* to meet on xx November 2021;", finds: "xx"),
      Wrong("OP 11: *Decides* to meet on XX November 2021;", finds: "XX"),
      Wrong("OP 11: *Decides* to meet on __ November 2021;", finds: "__"),
      Wrong("OP 12: *Recalls* its resolution 76/xx;", finds: "76/xx"),
      Wrong("title: Zero draft: political declaration", finds: "Zero draft"),
      Wrong("plain: Compilation text, 14 May", finds: "Compilation text"),
      Wrong(
        "plain: OP6alt. It has been agreed pending only one delegation.",
        finds: "OP6alt. It has been agreed pending only one delegation."
      ),
    ]
  )

  static let boldInText = RuleTable(
    rule: 82,
    right: [
      "OP 1: *Decides* to convene a high-level meeting;",
      "heading: **Annex II**",
      "OP 2: **Action 1. We will take bold and ambitious steps.**",
      "OP 3: **Scope.** We will act in all regions.",
      "plain: Registration closes on **Friday, 9 July 2021**.",
    ],
    wrong: [
      Wrong(
        "OP 1: *Decides* to convene a **high-level meeting** in 2021;",
        finds: "high-level meeting"
      ),
      Wrong("PP: *Recalling* **all** its resolutions,", finds: "all"),
      Wrong(
        "item (a): The time limit **is strictly three minutes**;",
        finds: "is strictly three minutes"
      ),
      Wrong("flush: and requests States to **report** by **2025**;", finds: "report"),
      Wrong(
        "OP 4: *Invites* **States** and **observers** to attend;",
        finds: "States",
        "observers"
      ),
    ]
  )
}
