import Editorial

extension RuleTable {
  static let namesOfStates = RuleTable(
    rule: 83,
    right: [
      "PP: *Expressing its appreciation* to the Government of Viet Nam for the offer to host a ceremony,",
      "PP: *Recalling* the tenth session, held in Atlanta, United States of America, from 11 to 15 December 2023,",
      "OP 1: *Takes note* of the meeting in Caracas, hosted by the Bolivarian Republic of Venezuela;",
      "PP: *Welcoming* the Special Envoy of the Secretary-General for Syria and the International Syria Support Group,",
      "OP 274: *Acknowledges* the Micronesia Challenge and the Caribbean Challenge Initiative;",
      "OP 1: *Notes* the situation in the Democratic Republic of the Congo and the Republic of Moldova;",
      "plain: Iran (Islamic Republic of), Netherlands (Kingdom of the), North Macedonia and Türkiye",
      "OP 2: *Urges* [Turkey, Russia: all] Member States;",
      "OP 1: *Recalls* the contribution of US$ 4.8 million in New York, United States;",
      "OP 1: *Notes* the treaty called “Treaty between Russia and Turkey”;",
    ],
    wrong: [
      Wrong(
        "OP 6: *Thanks* Armenia, Iran, Jordan and Kuwait;",
        finds: "Iran",
        mended: "Thanks Armenia, Iran (Islamic Republic of), Jordan and Kuwait;"
      ),
      Wrong(
        "OP 6: *Notes* that Iran and Iraq hosted the meeting;",
        finds: "Iran",
        mended: "Notes that the Islamic Republic of Iran and Iraq hosted the meeting;"
      ),
      Wrong(
        "OP 6: *Notes* that Iran hosted the meeting;",
        finds: "Iran",
        mended: "Notes that the Islamic Republic of Iran hosted the meeting;"
      ),
      Wrong(
        "OP 1: *Notes* the refugees in Iran, Turkey and Vietnam;",
        finds: "Iran",
        "Turkey",
        "Vietnam",
        mended: "Notes the refugees in the Islamic Republic of Iran, Turkey and Vietnam;"
      ),
      Wrong(
        "OP 2: *Welcomes* Turkey’s initiative with the Czech Republic;",
        finds: "Turkey",
        "Czech Republic",
        mended: "Welcomes Türkiye’s initiative with the Czech Republic;"
      ),
      Wrong(
        "plain: The sponsors are Bolivia, Laos, Russia, South Korea and Venezuela.",
        finds: "Bolivia",
        "Laos",
        "Russia",
        "South Korea",
        "Venezuela",
        mended: """
          The sponsors are Bolivia (Plurinational State of), Laos, Russia, South Korea and Venezuela.
          """
      ),
      Wrong(
        "OP 3: *Thanks* the Government of Ivory Coast, the UK and the USA;",
        finds: "Ivory Coast",
        "UK",
        "USA"
      ),
      Wrong(
        "OP 4: *Notes* the mission in the Democratic Republic of Congo;",
        finds: "Democratic Republic of Congo",
        mended: "Notes the mission in the Democratic Republic of the Congo;"
      ),
      Wrong(
        "OP 5: *Thanks* Moldova, Cape Verde, Swaziland and St. Lucia;",
        finds: "Moldova",
        "Cape Verde",
        "Swaziland",
        "St. Lucia"
      ),
    ]
  )

  static let orderOfStates = RuleTable(
    rule: 83,
    right: [
      """
      OP 7: The following States had submitted information: Albania, Andorra, Armenia, Australia, Austria, Belgium, Bolivia (Plurinational State of), Bulgaria, Canada, Chile, China, Denmark and Ecuador.
      """,
      "plain: Côte d’Ivoire, Croatia, Cuba, Cyprus, Czechia, Democratic People’s Republic of Korea, Democratic Republic of the Congo, Denmark",
      "plain: Madagascar, Rwanda, Mauritania, Tunisia, Mauritius, Senegal, Albania, Zambia and Chad",
      "plain: Guinea, Guinea-Bissau, Guyana, Haiti, Niger, Nigeria, Samoa, San Marino, Tunisia, Türkiye",
      "plain: Denmark, Chile and Canada",
    ],
    wrong: [
      Wrong(
        "plain: Albania, Andorra, Armenia, Austria, Australia, Belgium, Bulgaria, Canada, Chile",
        finds: "Australia"
      ),
      Wrong(
        "plain: Albania, Andorra, Zimbabwe, Armenia, Austria, Belgium, Bulgaria, Canada, Chile",
        finds: "Zimbabwe"
      ),
      Wrong(
        "plain: Finland, France, Gabon, Germany, Ghana, Greece, Guatemala, Haiti and Angola",
        finds: "Angola"
      ),
      Wrong(
        "plain: Serbia, Singapore, Slovakia, Spain, Sweden, Switzerland, Türkiye, Tunisia, Uruguay",
        finds: "Tunisia"
      ),
      Wrong(
        "plain: Mexico, Monaco, Netherlands (Kingdom of the), Montenegro, Morocco, Nepal, Peru, Qatar",
        finds: "Netherlands (Kingdom of the)"
      ),
    ]
  )
}
