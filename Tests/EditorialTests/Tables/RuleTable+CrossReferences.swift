import Editorial

extension RuleTable {
  static let exactTitle = RuleTable(
    rule: 55,
    right: [
      """
      PP: *Recalling* its resolution 74/176 of 18 December 2019, entitled “Improving the \
      coordination of efforts against trafficking in persons”,
      """,
      """
      PP: *Welcoming* the Summit at which resolution 79/1 entitled “The Pact for the Future” and its \
      annexes were adopted,
      """,
      """
      PP: *Reaffirming* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: \
      the 2030 Agenda for Sustainable Development”,
      """,
      "PP: *Recalling* its resolution 74/999, entitled “A title that nobody knows”,",
      "PP: *Recalling* the item entitled “Prevention of an arms race in outer space”,",
    ],
    wrong: [
      Wrong(
        """
        plain: In accordance with General Assembly resolution 74/176 of 18 December 2019, “Improving \
        the Coordination of Efforts against Trafficking in Persons” and others
        """,
        finds: "Improving the Coordination of Efforts against Trafficking in Persons",
        mended: """
          In accordance with General Assembly resolution 74/176 of 18 December 2019, “Improving the \
          coordination of efforts against trafficking in persons” and others
          """
      ),
      Wrong(
        "PP: *Reaffirming* its resolution 79/1, entitled “The Pact of the Future”,",
        finds: "The Pact of the Future",
        mended: "Reaffirming its resolution 79/1, entitled “The Pact for the Future”,"
      ),
      Wrong(
        """
        PP: *Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming Our World: \
        the 2030 Agenda for Sustainable Development”,
        """,
        finds: "Transforming Our World: the 2030 Agenda for Sustainable Development"
      ),
      Wrong(
        "PP: *Recalling* its resolution 80/156, entitled “South-South Cooperation”,",
        finds: "South-South Cooperation",
        mended: "Recalling its resolution 80/156, entitled “South-South cooperation”,"
      ),
      Wrong(
        "PP: *Recalling* its resolution 79/171 of 17 December 2024, entitled “The Right to Food”,",
        finds: "The Right to Food"
      ),
    ]
  )

  static let present = RuleTable(
    rule: 56,
    right: [
      "OP 56: a report on the implementation of the present resolution;",
      "OP 1: *Adopts* the political declaration annexed to the present resolution.",
      "OP 2: *Decides* to consider the matter at this session;",
      "OP 3: *Recalls* the campaign entitled “Implement this resolution”;",
      "OP 4: *Requests* that the present declaration be made known;",
    ],
    wrong: [
      Wrong(
        "OP 1: *Adopts* the political declaration annexed to this resolution.",
        finds: "this resolution",
        mended: "Adopts the political declaration annexed to the present resolution."
      ),
      Wrong(
        "OP 2: *Decides* that this declaration shall be reviewed;",
        finds: "this declaration",
        mended: "Decides that the present declaration shall be reviewed;"
      ),
      Wrong(
        "OP 3: *Requests* a report on the implementation of this Declaration;",
        finds: "this Declaration"
      ),
      Wrong(
        "PP: *Convinced* that this draft resolution is needed,",
        finds: "this draft resolution"
      ),
      Wrong(
        "plain: This resolution enters into force today.",
        finds: "This resolution",
        mended: "The present resolution enters into force today."
      ),
    ]
  )

  static let paragraphNumber = RuleTable(
    rule: 57,
    right: [
      "OP 1: pursuant to paragraph 11 of resolution 75/283;",
      "OP 2: in accordance with paragraph 5 of its resolution 63/128 of 11 December 2008;",
      "OP 3: *Notes* that the resolution contains its own operative paragraph on the matter;",
      "note 1: See resolution 59/39, para. 9.",
      "plain: The amendment was submitted (see A/C.3/78/L.41, para. 3).",
      "OP 4: *Recalls* the third preambular paragraph of the Convention;",
    ],
    wrong: [
      Wrong(
        "OP 1: pursuant to operative paragraph 11 of resolution 75/283;",
        finds: "operative paragraph",
        mended: "pursuant to paragraph 11 of resolution 75/283;"
      ),
      Wrong("OP 2: as decided in OP11;", finds: "OP11", mended: "as decided in paragraph 11;"),
      Wrong("OP 3: as decided in OP 11;", finds: "OP", mended: "as decided in paragraph 11;"),
      Wrong(
        "OP 4: in accordance with para. 5 of its resolution 63/128;",
        finds: "para.",
        mended: "in accordance with paragraph 5 of its resolution 63/128;"
      ),
      Wrong("OP 5: *Recalls* preambular paragraph 3;", finds: "preambular paragraph 3"),
      Wrong(
        "OP 6: in accordance with operative paragraphs 5 and 6;",
        finds: "operative paragraphs",
        mended: "in accordance with paragraphs 5 and 6;"
      ),
    ]
  )

  static let crossReferences = RuleTable(
    rule: 58,
    right: [
      "OP 3: *Requests* studies;\nOP 4: the studies referred to in paragraph 3 above;",
      "OP 1: *Recalls* paragraph 59 of resolution 77/335;",
      "OP 1: as set out in paragraph 2 below;\nOP 2: *Decides*:\nitem (a): To meet;",
      """
      OP 1: *Decides*:
      item (a): To meet;
      OP 2: in accordance with paragraph 1 (a) of the present resolution.
      """,
      """
      OP 1: *Decides* to apportion the amounts;
      OP 2: *Also decides* to apportion them;
      OP 3: the apportionment, as provided for in paragraphs 1 and 2 above.
      """,
      "PP: *Recalling* that warming is to be held well below 2 degrees,\nOP 1: *Decides* to meet;",
    ],
    wrong: [
      Wrong("OP 1: *Decides* to meet;\nOP 2: as provided for in paragraph 14 above;", finds: "14"),
      Wrong(
        """
        OP 1: *Decides* to meet;
        OP 2: under paragraph 1 (b) of the present resolution;
        OP 3: *Decides*:
        item (a): To meet;
        OP 4: under paragraph 3 (b) above;
        """,
        finds: "3 (b)"
      ),
      Wrong(
        "OP 1: *Requests* the studies referred to in paragraph 2 above;\nOP 2: *Decides* to meet;",
        finds: "2"
      ),
      Wrong(
        "OP 1: *Decides* to meet;\nOP 2: *Requests* the studies referred to in paragraph 1 below;",
        finds: "1"
      ),
      Wrong(
        "OP 1: *Decides* to meet;\nOP 2: as provided for in paragraphs 1 and 7 above;",
        finds: "7"
      ),
    ]
  )

  static let articles = RuleTable(
    rule: 59,
    right: [
      "PP: *Recalling* Article 105 of the Charter of the United Nations,",
      """
      OP 8: special reports mandated by Article 15, paragraph 1, and Article 24, paragraph 3, of the \
      Charter, when necessary;
      """,
      "OP 9: in accordance with article 58 of the Convention;",
      "OP 5: to ensure full implementation of article VI of the Treaty;",
      "OP 6: in accordance with articles 24 and 25 of the United Nations Convention against it;",
      "OP 7: *Recalls* “Article 6 of the Convention”;",
      "OP 8: *Recalls* Article 36 of the Statute of the International Court of Justice;",
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* article 105 of the Charter of the United Nations,",
        finds: "article",
        mended: "Recalling Article 105 of the Charter of the United Nations,"
      ),
      Wrong(
        "OP 1: in accordance with Articles 24 and 25 of the United Nations Convention against it;",
        finds: "Articles",
        mended:
          "in accordance with articles 24 and 25 of the United Nations Convention against it;"
      ),
      Wrong("OP 2: to ensure implementation of Article VI of the Treaty;", finds: "Article"),
      Wrong(
        "OP 3: as articulated in articles 10, 11, 12 and 35 of the Charter;",
        finds: "articles",
        mended: "as articulated in Articles 10, 11, 12 and 35 of the Charter;"
      ),
      Wrong("OP 4: consistent with article 73 b of the Charter;", finds: "article"),
    ]
  )
}
