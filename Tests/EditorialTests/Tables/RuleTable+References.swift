import DraftText
import Editorial

extension RuleTable {
  static let references: [RuleTable] = [
    withoutSymbol, numberForm, own, adoptionDate, plural, exactTitle, present, paragraphNumber,
    crossReferences, articles,
  ]

  private static let withoutSymbol = RuleTable(
    rule: 50,
    right: [
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
      """
      PP: *Recalling* its commitment to Security Council resolutions 2170 (2014) of 15 August 2014, \
      2178 (2014) of 24 September 2014 and 2253 (2015) of 17 December 2015,
      """,
      "OP 35: in the annex to General Assembly resolution 72/313 of 17 September 2018;",
      "PP: *Welcoming* the note by the Secretary-General,[^1]\nnote 1: A/74/112.",
      "PP: *Recalling* the database entitled “GA resolutions by session”,",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* its resolution A/RES/68/192 of 18 December 2013,",
        finds: "A/RES/68/192",
        mended: "Recalling its resolution 68/192 of 18 December 2013,"
      ),
      Wrong(
        "PP: *Recalling* A/RES/55/25 of 15 November 2000,",
        finds: "A/RES/55/25",
        mended: "Recalling resolution 55/25 of 15 November 2000,"
      ),
      Wrong(
        "plain: In accordance with GA resolutions 74/176 and 75/283 on the modalities",
        finds: "GA",
        mended:
          "In accordance with General Assembly resolutions 74/176 and 75/283 on the modalities"
      ),
      Wrong(
        "PP: *Bearing in mind* S/RES/1502 (2003) of 26 August 2003,",
        finds: "S/RES/1502 (2003)",
        mended: "Bearing in mind Security Council resolution 1502 (2003) of 26 August 2003,"
      ),
      Wrong(
        "PP: *Recalling* UNSC resolution 1325 (2000) of 31 October 2000,",
        finds: "UNSC",
        mended: "Recalling Security Council resolution 1325 (2000) of 31 October 2000,"
      ),
      Wrong("OP 2: *Decides* (A/RES/75/283) to convene a hearing;", finds: "A/RES/75/283"),
    ]
  )

  private static let numberForm = RuleTable(
    rule: 51,
    right: [
      """
      PP: *Reaffirming* General Assembly resolutions 1514 (XV) of 14 December 1960, 1541 (XV) of \
      15 December 1960 and other resolutions of the Assembly,
      """,
      "PP: *Recalling* its resolution 3201 (S-VI) of 1 May 1974,",
      "PP: *Recalling* its resolutions 48/218 B of 29 July 1994 and 54/244 of 23 December 1999,",
      "PP: *Recalling* Security Council resolution 1996 (2011) of 8 July 2011,",
      "note 1: International Maritime Organization, resolution A.1070(28).",
      "PP: *Recalling* its resolution ES-11/1 of 2 March 2022,",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* its resolution 2625/XXV of 24 October 1970,",
        finds: "2625/XXV",
        mended: "Recalling its resolution 2625 (XXV) of 24 October 1970,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 2819(XXVI) of 15 December 1971,",
        finds: "2819(XXVI)",
        mended: "Recalling its resolution 2819 (XXVI) of 15 December 1971,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 48/218B of 29 July 1994,",
        finds: "48/218B",
        mended: "Recalling its resolution 48/218 B of 29 July 1994,"
      ),
      Wrong(
        "PP: *Recalling* its resolution ES11/1 of 2 March 2022,",
        finds: "ES11/1",
        mended: "Recalling its resolution ES-11/1 of 2 March 2022,"
      ),
      Wrong(
        "PP: *Recalling* Security Council resolution 1325, and its subsequent resolutions,",
        finds: "1325",
        mended: "Recalling Security Council resolution 1325 (2000), and its subsequent resolutions,"
      ),
      Wrong(
        "PP: *Recalling* Security Council resolution 2719/2023 of 21 December 2023,",
        finds: "2719/2023",
        mended: "Recalling Security Council resolution 2719 (2023) of 21 December 2023,"
      ),
      Wrong(
        "PP: *Recalling* resolution 217A (III), entitled “Universal Declaration of Human Rights”,",
        finds: "217A (III)",
        mended:
          "Recalling resolution 217 A (III), entitled “Universal Declaration of Human Rights”,"
      ),
    ]
  )

  private static let own = RuleTable(
    rule: 52,
    right: [
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
      """
      PP: *Welcoming* the adoption by the Group, established pursuant to General Assembly \
      resolution 77/250 of 30 December 2022, of its report,
      """,
      "PP: *Recalling* Security Council resolution 1325 (2000) of 31 October 2000,",
      "PP: *Recalling* its resolution 2625 (XXV) of 24 October 1970,",
      "OP 1: in conformity with General Assembly resolution 1514 (XV);",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling also* its resolution 64/293 (2010),",
        finds: "(2010)",
        mended: "Recalling also its resolution 64/293 of 30 July 2010,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 70/1 (2015) and the outcome,",
        finds: "(2015)",
        mended: "Recalling its resolution 70/1 of 25 September 2015 and the outcome,"
      ),
      Wrong(
        "PP: *Recalling* General Assembly resolution 70/1 of 25 September 2015,",
        finds: "General Assembly resolution",
        mended: "Recalling its resolution 70/1 of 25 September 2015,"
      ),
      Wrong(
        "PP: *Recalling further* General Assembly resolutions 55/25 and 64/293,",
        finds: "General Assembly resolutions",
        mended: "Recalling further its resolutions 55/25 and 64/293,"
      ),
      Wrong("note 1: See resolution 68/192 (2013).", finds: "(2013)"),
    ]
  )

  private static let adoptionDate = RuleTable(
    rule: 53,
    right: [
      "PP: *Recalling* its resolution 74/176 of 18 December 2019, which builds on it,",
      "PP: *Recalling* its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021,",
      "PP: *Reaffirming* its resolution 72/1 of 27 September 2017, by which it adopted",
      "plain: Since the adoption of resolution 74/176, from 18 December 2019 to 8 July 2021,",
      """
      PP: *Recalling* the decision of the Human Rights Council, in its resolution 55/25 of \
      4 April 2024, on the matter,
      """,
      "PP: *Recalling* resolution 74/999 of 1 April 2020,",
      "PP: *Recalling* its resolution 74/999 of 1 April 2020,",
      "PP: *Recalling* resolution 70/1 of 14 March 2027, which the Commission adopted,",
    ],
    wrong: [
      Wrong(
        Sample("Rappelant sa résolution 74/176 du 23 janvier 2020,", language: .french),
        finds: "23 janvier 2020",
        mended: "Rappelant sa résolution 74/176 du 18 décembre 2019,"
      ),
      Wrong(
        Sample("ссылаясь на свою резолюцию 74/176 от 23 января 2020 года,", language: .russian),
        finds: "23 января 2020 года",
        mended: "ссылаясь на свою резолюцию 74/176 от 18 декабря 2019 года,"
      ),
      Wrong(
        Sample("回顾其2020年1月23日第74/176号决议，", language: .chinese),
        finds: "2020年1月23日",
        mended: "回顾其2019年12月18日第74/176号决议，"
      ),
      Wrong(
        Sample("إذ تشير إلى قرارها 74/176 المؤرخ 23 كانون الثاني/يناير 2020،", language: .arabic),
        finds: "23 كانون الثاني/يناير 2020",
        mended: "إذ تشير إلى قرارها 74/176 المؤرخ 18 كانون الأول/ديسمبر 2019،"
      ),
      Wrong(
        Sample("Recordando su resolución 74/176, de 23 de enero de 2020,", language: .spanish),
        finds: "23 de enero de 2020",
        mended: "Recordando su resolución 74/176, de 18 de diciembre de 2019,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 74/176 of 23 January 2020 which builds on it,",
        finds: "23 January 2020",
        mended: "Recalling its resolution 74/176 of 18 December 2019 which builds on it,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 76/7 of 23 November 2021,",
        finds: "23 November 2021",
        mended: "Recalling its resolution 76/7 of 22 November 2021,"
      ),
      Wrong(
        "PP: *Recalling* its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2022,",
        finds: "10 December 2022",
        mended:
          "Recalling its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021,"
      ),
      Wrong(
        "PP: *Recalling* Security Council resolution 1325 (2000) of 30 October 2000,",
        finds: "30 October 2000"
      ),
      Wrong("PP: *Recalling* its resolution 74/999 of 1 April 2010,", finds: "1 April 2010"),
      Wrong(
        "PP: *Recalling* Security Council resolution 2999 (2022) of 27 February 2021,",
        finds: "27 February 2021"
      ),
      Wrong(
        "PP: *Recalling* General Assembly resolution 75/283, adopted on 9 June 2021,",
        finds: "9 June 2021",
        mended: "Recalling General Assembly resolution 75/283, adopted on 7 June 2021,"
      ),
    ]
  )

  private static let plural = RuleTable(
    rule: 54,
    right: [
      "PP: *Recalling* its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021,",
      """
      PP: *Recalling also* its resolution 66/243 A of 24 December 2011 on the financing of the \
      Mission and its subsequent resolutions thereon, the latest of which was resolution 78/306,
      """,
      "PP: *Recalling* its resolutions 73/327 A and B,",
      "OP 6: on the use of the veto or General Assembly resolution 377 A (V) or 76/262,",
      "note 28: Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12.",
      "PP: *Recalling* its resolutions 70/1 and all other relevant resolutions,",
      "PP: *Recalling* its resolution 78/272 and decision 78/560,",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* its resolution 46/182 and 76/124,",
        finds: "resolution",
        mended: "Recalling its resolutions 46/182 and 76/124,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 46/182 of 19 December 1991 and 76/124 of 10 December 2021,",
        finds: "resolution"
      ),
      Wrong(
        "PP: *Bearing in mind* Security Council resolution 2642 (2022) and 2672 (2023),",
        finds: "resolution",
        mended: "Bearing in mind Security Council resolutions 2642 (2022) and 2672 (2023),"
      ),
      Wrong(
        "PP: *Recalling* its resolutions 75/283 of 7 June 2021, by which it decided to meet,",
        finds: "resolutions",
        mended: "Recalling its resolution 75/283 of 7 June 2021, by which it decided to meet,"
      ),
      Wrong("OP 1: *Recalls* its resolution 59/272, 64/263 and 74/257;", finds: "resolution"),
    ]
  )
}
