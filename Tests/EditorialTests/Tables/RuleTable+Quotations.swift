import DraftText
import Editorial

extension RuleTable {
  /// R35: pairs in the six languages.
  static let quotations: [RuleTable] = [
    RuleTable(
      rule: 35,
      right: [
        "Notes the victims' testimonies;",
        "Notes the States’ reports and the word 'victims' in them;",
        "PP: *Recalling* resolution 70/1, entitled “Transforming our world: the 2030 Agenda”,",
        "PP: *Noting* the theme “The slogan ‘Leave no one behind’ and States’ duties”,",
        """
        OP 1: *Decides* to adopt the following text:
        plain: “The General Assembly has met.
        plain: “It has decided to meet again.
        plain: “It remains seized of the matter.”
        """,
        """
        OP 1: *Decides* that the paragraph reads “The States
        plain: have met and will meet again
        plain: in the year to come”.
        """,
        Sample(
          "PP: *Rappelant* la résolution intitulée « Transformer notre monde “ici” »,",
          language: .french
        ),
        Sample(
          "PP: *Recordando* la resolución titulada “Transformar nuestro mundo”,",
          language: .spanish
        ),
        Sample("PP: *ссылаясь* на «Доклад об „устойчивом“ развитии»,", language: .russian),
        Sample("PP: وإذ تشير إلى قرارها المعنون ”تحويل عالمنا“،", language: .arabic),
        Sample("PP: وإذ تشير إلى قرارها المعنون “تحويل عالمنا”،", language: .arabic),
        Sample("PP: 回顾《2030年议程》和“我们希望的未来”，", language: .chinese),
        "PP: *Noting* a screen of 5\" and the “new” devices,",
      ],
      wrong: [
        Wrong(
          "Notes the States’ reports and the victims' testimonies;",
          finds: "'",
          mended: "Notes the States’ reports and the victims’ testimonies;"
        ),
        Wrong("Notes the Secretary-General's and the States’ reports;", finds: "'"),
        Wrong(
          "PP: *Recalling* “Modalities, format and organization of the high-level meeting\",",
          finds: "\"",
          mended: "Recalling “Modalities, format and organization of the high-level meeting”,"
        ),
        Wrong(
          "PP: *Recalling* resolution 70/1, entitled \"Transforming our world: the 2030 Agenda\",",
          finds: "\"Transforming our world: the 2030 Agenda\"",
          mended: "Recalling resolution 70/1, entitled “Transforming our world: the 2030 Agenda”,"
        ),
        Wrong(
          "Welcomes the “Roadmap on strengthening cooperation. It also notes the “Guide”.",
          finds: "“"
        ),
        Wrong("Welcomes the Roadmap on strengthening cooperation”, as presented;", finds: "”"),
        Wrong(
          """
          OP 1: *Welcomes* the “Roadmap on strengthening cooperation;
          OP 2: *Notes* the “Guide” and the “Manual”.
          """,
          finds: "“"
        ),
        Wrong(
          Sample(
            "PP: *Rappelant* sa résolution intitulée « Transformer notre monde,",
            language: .french
          ),
          finds: "«"
        ),
        Wrong(
          Sample("PP: *ссылаясь* на Доклад об устойчивом развитии»,", language: .russian),
          finds: "»"
        ),
        Wrong(
          Sample(
            "PP: *Recordando* la resolución \"Transformar nuestro mundo\",",
            language: .spanish
          ),
          finds: "\"Transformar nuestro mundo\"",
          mended: "Recordando la resolución “Transformar nuestro mundo”,"
        ),
        Wrong(
          Sample("PP: وإذ تشير إلى قرارها المعنون ”تحويل عالمنا،", language: .arabic),
          finds: "”"
        ),
        Wrong(
          "PP: *Recalling* “the theme \"Leave no one behind\" and its goals”,",
          finds: "\"Leave no one behind\"",
          mended: "Recalling “the theme ‘Leave no one behind’ and its goals”,"
        ),
        Wrong(Sample("PP: 回顾《2030年议程和“我们希望的未来”，", language: .chinese), finds: "《"),
      ]
    )
  ]
}
