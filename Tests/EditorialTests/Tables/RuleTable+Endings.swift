import DraftText
import Editorial

extension RuleTable {
  /// R28 to R33: how paragraphs end.
  static let endings: [RuleTable] =
    [
      RuleTable(
        rule: 28,
        right: [
          "PP: *Recalling also* its resolution 64/293 of 30 July 2010,",
          "PP: *Recalling* the Convention against Transnational Organized Crime,[^1]",
          "PP: *Recalling* resolution 70/1, entitled “Transforming our world”,",
          "PP: *Recalling* its resolution 74/176 of 18 December 2019, [Delegation A: delete]",
          "PP: [*Recalling also* the political declaration, - Delegation A; Delegation B delete]",
          """
          PP: *Recalling* that the Plan of Action was developed:
          item (a): To promote universal ratification of the Convention,
          """,
          Sample("PP: وإذ تؤكد من جديد ميثاق الأمم المتحدة،", language: .arabic),
          Sample("PP: 重申《联合国宪章》，", language: .chinese),
          Sample("PP: *Réaffirmant* la Charte des Nations Unies,", language: .french),
        ],
        wrong: [
          Wrong(
            "PP: *Recalling* its resolution 68/192;",
            finds: ";",
            mended: "Recalling its resolution 68/192,"
          ),
          Wrong(
            "PP: *Recalling* its resolution 64/293 of 30 July 2010.",
            finds: ".",
            mended: "Recalling its resolution 64/293 of 30 July 2010,"
          ),
          Wrong(
            "PP: *Recalling* the Convention against Transnational Organized Crime[^1]",
            finds: "",
            mended: "Recalling the Convention against Transnational Organized Crime,"
          ),
          Wrong("PP: *Recalling* the principles (Paris Principles);", finds: ";"),
          Wrong("PP: *Recalling* resolution 70/1, entitled “Transforming our world”", finds: ""),
          Wrong(
            Sample("PP: وإذ تؤكد من جديد ميثاق الأمم المتحدة؛", language: .arabic),
            finds: "؛",
            mended: "وإذ تؤكد من جديد ميثاق الأمم المتحدة،"
          ),
        ]
      ),
      RuleTable(
        rule: 29,
        right: [
          """
          OP 14: *Decides* that the proceedings of the high-level meeting shall be webcast;
          OP 15: *Encourages* Member States to contribute to the Trust Fund.
          """,
          """
          PP: *Recalling* its resolution 68/192,
          OP: *Adopts* the political declaration annexed to the present resolution.
          """,
          """
          OP 1: *Also decides* that:
          item (a): The opening plenary meeting will feature statements;
          OP 2: *Decides* to remain seized of the matter.
          """,
          """
          OP 1: *Decides* to meet. The meeting will be open to all Member States;
          OP 2: *Decides* to remain seized of the matter. [Agreed ad ref]
          """,
          """
          OP 1: *Requests* the Secretary-General to report;[^1]
          OP 2: *Decides* to remain seized of the matter.
          note 1: A/76/120.
          """,
          """
          PP: *Recalling* its resolution 68/192,
          OP 1: *Decides* to remain seized of the matter.
          title: Second resolution
          opening: The General Assembly,
          PP: *Recalling* its resolution 68/192,
          OP 1: *Decides* to remain seized of the matter.
          """,
          """
          OP 1: *Decides* to include the item entitled “Crime prevention”;
          OP 2: *Decides* to convene a meeting “as soon as possible.”
          """,
        ],
        wrong: [
          Wrong(
            """
            OP 14: *Decides* that the proceedings of the high-level meeting shall be webcast.
            OP 15: *Encourages* Member States to contribute to the Trust Fund.
            """,
            finds: ".",
            mended: "Decides that the proceedings of the high-level meeting shall be webcast;"
          ),
          Wrong(
            """
            OP 1: *Invites* Member States to be represented at the highest possible level;
            OP 2: *Decides* to remain seized of the matter;
            """,
            finds: ";",
            mended: "Decides to remain seized of the matter."
          ),
          Wrong(
            """
            OP 1: *Invites* Member States to be represented at the highest possible level,
            OP 2: *Decides* to remain seized of the matter.
            """,
            finds: ","
          ),
          Wrong(
            """
            OP 1: *Invites* Member States to be represented at the highest possible level
            OP 2: *Decides* to remain seized of the matter.
            """,
            finds: ""
          ),
          Wrong(
            """
            PP: *Recalling* its resolution 68/192,
            OP: *Adopts* the political declaration annexed to the present resolution;
            """,
            finds: ";"
          ),
        ]
      ),
      RuleTable(
        rule: 30,
        right: [
          """
          PP: *Recalling* that the Plan of Action was developed:
          item (a): To promote universal ratification of the Convention,
          item (b): To help Member States to implement it,
          OP: *Decides* to meet.
          """,
          """
          PP: *Recalling* its resolution 68/192,
          OP: *Decides* to meet.
          """,
          """
          PP: *Recalling* that the Plan was developed:
          item (a): To promote ratification, [Delegation A: delete]
          OP: *Decides* to meet.
          """,
          """
          PP: *Recalling* that the Plan was developed:
          item (a): To promote ratification
          flush: and noting its importance,
          OP: *Decides* to meet.
          """,
          """
          PP: *Recalling* that the Plan was developed:
          item (a): To promote, inter alia:
          item2 (i): Ratification of the Convention,
          OP: *Decides* to meet.
          """,
        ],
        wrong: [
          Wrong(
            """
            PP: *Recalling* that the Plan of Action was developed:
            item (a): To promote universal ratification of the Convention;
            item (b): To help Member States to implement it,
            OP: *Decides* to meet.
            """,
            finds: ";",
            mended: "To promote universal ratification of the Convention,"
          ),
          Wrong(
            """
            PP: *Recalling* that the Plan of Action was developed,
            item (a): To promote universal ratification of the Convention,
            OP: *Decides* to meet.
            """,
            finds: ",",
            mended: "Recalling that the Plan of Action was developed:"
          ),
          Wrong(
            """
            PP: *Recalling* that the Plan of Action was developed:
            item (a): To promote universal ratification of the Convention
            OP: *Decides* to meet.
            """,
            finds: ""
          ),
          Wrong(
            """
            PP: *Recalling* that the Plan of Action was developed:
            item (a): To promote universal ratification of the Convention,
            item (b): To help Member States to implement it.
            OP: *Decides* to meet.
            """,
            finds: "."
          ),
          Wrong(
            """
            PP: *Recalling* that the Plan was developed:
            item (a): To promote, inter alia,
            item2 (i): Ratification of the Convention,
            OP: *Decides* to meet.
            """,
            finds: ","
          ),
        ]
      ),
    ] + itemEndings
}
