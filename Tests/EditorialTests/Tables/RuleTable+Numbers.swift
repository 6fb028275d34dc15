import Editorial

extension RuleTable {
  static let numbers: [RuleTable] = counts + figures + dates + times

  /// R38 to R40: words or figures.
  static let counts: [RuleTable] = [
    RuleTable(
      rule: 38,
      right: [
        "Recalls the report on its seventy-seventh session and the 45th plenary meeting;",
        "Recalls the 112th session of the Conference and the “Report on the 77th session”;",
        "Decides to hold two consecutive interactive panel discussions with 48 Member States;",
        "Decides that interactive panel discussion 1 will be held on 3 June at 4 p.m.;",
        "Recalls paragraphs 2, 3 and 5, article 4 and Sustainable Development Goal 5 targets;",
        "Notes the mortality of children under 5 years of age and those aged 6 to 9 years;",
        "Notes that 5 per cent, $5 million, 1.5 degrees, 2 kilometres and 2 billion people count;",
        "Notes that between 5 and 15 members abstained, and COVID-19 cases grew;",
        "Adopts it by a recorded vote of 140 to 5, with 2 abstentions;",
        "Recalls the theme “2 panels and 3 meetings”;",
        "Notes that for every ten victims detected, about five were women;",
        "Notes that one in ten persons and ten to twelve countries are concerned;",
        "Recalls the Group of 7 countries and phase 2 activities;",
      ],
      wrong: [
        Wrong(
          "Decides to include in the agenda of its 77th session the item;",
          finds: "77th",
          mended: "Decides to include in the agenda of its seventy-seventh session the item;"
        ),
        Wrong(
          "Recalls its 32nd special session and the 11th emergency special session;",
          finds: "32nd",
          "11th",
          mended:
            "Recalls its thirty-second special session and the 11th emergency special session;"
        ),
        Wrong(
          "Decides to hold 2 panels;",
          finds: "2",
          mended: "Decides to hold two panels;"
        ),
        Wrong(
          "Decides that questions are limited to 2 minutes each for individual delegations;",
          finds: "2",
          mended:
            "Decides that questions are limited to two minutes each for individual delegations;"
        ),
        Wrong("Decides to convene 3 additional meetings;", finds: "3"),
        Wrong("Welcomes that 8 States have ratified the Convention;", finds: "8"),
        Wrong(
          "Requests a report within twelve months of the adoption;",
          finds: "twelve",
          mended: "Requests a report within 12 months of the adoption;"
        ),
        Wrong("Invites twenty-five Member States to report;", finds: "twenty-five"),
      ]
    ),
    RuleTable(
      rule: 39,
      right: [
        "Sixty staff members were trained in 2020.",
        "The session was held. 2030 is the year by which the Goals are to be reached.",
        "Takes note of the report. 22 November 2021 is the day of the meeting.",
        "note 1: 60 staff members were trained.",
        "heading: 60 staff members",
        "Recalls Supplement No. 2 and corrigendum, vol. 3 and para. 5 above;",
        "Decides to meet at 10 a.m. 60 minutes before the opening;",
      ],
      wrong: [
        Wrong(
          "The Office held courses. 60 staff members were trained in 2020.",
          finds: "60",
          mended: "The Office held courses. Sixty staff members were trained in 2020."
        ),
        Wrong("60 staff members were trained in 2020.", finds: "60"),
        Wrong("item (a): 48 Member States had submitted information;", finds: "48"),
        Wrong("The list is long. 181 countries were assessed in the report.", finds: "181"),
        Wrong("We are concerned. 94 per cent of victims are women.", finds: "94"),
      ]
    ),
    RuleTable(
      rule: 40,
      right: [
        "Notes that women and children comprise more than two thirds of the refugees;",
        "Decides by a two-thirds majority of the members present and voting;",
        "Recalls resolution 5/8 of the United Nations Environment Assembly;",
        "Recalls resolutions 1/2 and 3/4 of the Human Rights Council;",
        "Notes that 1/2 of 4 May is a decision;",
        "Recalls the work on “2/3 of the population”;",
      ],
      wrong: [
        Wrong(
          "Notes that more than 2/3 of the population lives in rural areas;",
          finds: "2/3",
          mended: "Notes that more than two thirds of the population lives in rural areas;"
        ),
        Wrong("Notes that 3/4 of those living in poverty are women;", finds: "3/4"),
        Wrong(
          "Decides by a 2/3 majority;",
          finds: "2/3",
          mended: "Decides by a two-thirds majority;"
        ),
        Wrong(
          "Decides by a two thirds majority of the members;",
          finds: "two thirds",
          mended: "Decides by a two-thirds majority of the members;"
        ),
        Wrong(
          "Notes that one-third of the world’s population remains offline;",
          finds: "one-third",
          mended: "Notes that one third of the world’s population remains offline;"
        ),
        Wrong("Notes that ½ of the victims are children;", finds: "½"),
      ]
    ),
  ]
}
