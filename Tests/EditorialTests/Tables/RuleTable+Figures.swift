import Editorial

extension RuleTable {
  /// R41 to R43 and R49: percentages, decimals, thousands, sums.
  static let figures: [RuleTable] = [
    RuleTable(
      rule: 41,
      right: [
        "Notes that women contribute more than 50 per cent of the food produced worldwide;",
        "Reaffirms the goal of 0.7 per cent of gross national income;",
        "We are concerned. Fifty per cent of victims are women.",
        "Notes a target of “50%” and a percentage of victims;",
        "plain: Girls 19% 23%",
        "Notes that per cent values are given;",
      ],
      wrong: [
        Wrong(
          "Notes that women contribute more than 50% of the food produced worldwide;",
          finds: "50%",
          mended:
            "Notes that women contribute more than 50 per cent of the food produced worldwide;"
        ),
        Wrong(
          "Notes an estimated 16 % of the world’s population;",
          finds: "16 %",
          mended: "Notes an estimated 16 per cent of the world’s population;"
        ),
        Wrong(
          "Notes an estimated 28.9 percent of the global population;",
          finds: "percent",
          mended: "Notes an estimated 28.9 per cent of the global population;"
        ),
        Wrong(
          "Notes that five per cent of the victims were identified;",
          finds: "five",
          mended: "Notes that 5 per cent of the victims were identified;"
        ),
        Wrong("note 1: In 2020, 94% of those in the camp were women and children.", finds: "94%"),
      ]
    ),
    RuleTable(
      rule: 42,
      right: [
        "Notes a relative increase of 0.55 per cent over the period;",
        "Recalls document E/2000/22/Corr.1 and No.5;",
        "Decides to meet at 10 a.m.;",
        "note 1: C31_Adv_Op_21.05.2024_orig.pdf.",
        "Notes the value “.85”;",
      ],
      wrong: [
        Wrong(
          "Notes a relative increase of .55 per cent over the period;",
          finds: ".55",
          mended: "Notes a relative increase of 0.55 per cent over the period;"
        ),
        Wrong("Sets aside .15 to 0.20 per cent of gross national income;", finds: ".15"),
        Wrong("Notes contributions of $.85 million;", finds: ".85"),
        Wrong("Notes the rate (.85);", finds: ".85"),
        Wrong("Notes .5 per cent in 2020 and .7 per cent in 2021;", finds: ".5", ".7"),
      ]
    ),
    RuleTable(
      rule: 43,
      right: [
        "Notes that military campaigns affected more than 2,300 locations;",
        "Recalls Security Council resolution 1325 (2000) and resolutions 2250 and 2419;",
        "Recalls that the 2030 Agenda and the 2005 World Summit matter;",
        "note 1: United Nations, *Treaty Series*, vols. 2225, 2237, 2241 and 2326, No. 39574.",
        "Notes that since 1990 states have cooperated;",
        "Decides to meet in room 1234 and Conference Room 4000 items;",
      ],
      wrong: [
        Wrong(
          "Notes that military campaigns affected more than 2300 locations;",
          finds: "2300",
          mended: "Notes that military campaigns affected more than 2,300 locations;"
        ),
        Wrong("Notes that the camp hosts over 41000 people;", finds: "41000"),
        Wrong(
          "Notes that the camp hosts over 41 000 people;",
          finds: "41 000",
          mended: "Notes that the camp hosts over 41,000 people;"
        ),
        Wrong("Decides to appropriate 97190400 dollars for the Mission;", finds: "97190400"),
        Wrong("Notes that more than 3500 victims were identified;", finds: "3500"),
      ]
    ),
    RuleTable(
      rule: 49,
      right: [
        "Notes contributions of $4.8 million;",
        "Notes the amount of 365 million United States dollars;",
        "Decides to appropriate 97,190,400 dollars for the Mission;",
        "Notes contributions of €4.8 million and 5 million euros;",
        "Recalls the goal of “USD 100 billion”;",
      ],
      wrong: [
        Wrong(
          "Notes contributions of USD 4.8 million;",
          finds: "USD 4.8",
          mended: "Notes contributions of $4.8 million;"
        ),
        Wrong(
          "Notes contributions of US$ 4.8 million;",
          finds: "US$ 4.8",
          mended: "Notes contributions of $4.8 million;"
        ),
        Wrong("Notes contributions of US$4.8 million;", finds: "US$4.8"),
        Wrong(
          "Notes contributions of $ 4.8 million;",
          finds: "$ 4.8",
          mended: "Notes contributions of $4.8 million;"
        ),
        Wrong(
          "Notes contributions of $4.8bn in 2020;",
          finds: "$4.8bn",
          mended: "Notes contributions of $4.8 billion in 2020;"
        ),
        Wrong(
          "Notes contributions of 4.8 million USD;",
          finds: "4.8 million USD",
          mended: "Notes contributions of $4.8 million;"
        ),
      ]
    ),
  ]
}
