import DraftText
import Editorial

extension RuleTable {
  static let punctuation: [RuleTable] = endings + spacing + quotations

  /// R34, R36 and R37.
  static let spacing: [RuleTable] = [
    RuleTable(
      rule: 34,
      right: [
        "Reaffirms the importance of prevention, protection and prosecution;",
        "Stresses economic, social, cultural, civil and political rights;",
        """
        Encourages voluntary commitments, and invites non-governmental organizations, academic \
        institutions, and the private sector to participate;
        """,
        "Calls for mitigation, adaptation, and loss and damage financing;",
        "Notes, in 2017 and 2018, respectively, and commits itself to continue;",
        "Urges States to act individually, collectively, and through the United Nations;",
        "Recalls the Conference, held in Sevilla, Spain, and the Paris Agreement;",
      ],
      wrong: [
        Wrong(
          "Reaffirms the importance of prevention, protection, and prosecution;",
          finds: ",",
          mended: "Reaffirms the importance of prevention, protection and prosecution;"
        ),
        Wrong(
          "Encourages investment in research, services, and capacity development;",
          finds: ",",
          mended: "Encourages investment in research, services and capacity development;"
        ),
        Wrong("Condemns the production, transmission, or possession of such material;", finds: ","),
        Wrong("PP: *Noting* practices that may enable, justify, or perpetuate it,", finds: ","),
        Wrong("Calls for grid flexibility, resilience, and off-grid energy solutions;", finds: ","),
      ]
    ),
    RuleTable(
      rule: 36,
      right: [
        "Notes that that report had had an effect in Pago Pago;",
        "Takes note of the outcome of the sessions. The Group of Friends has met twice.",
        "Invites Member States ... to act … and to report by 10 a.m.;",
        "Recalls the theme “Women, peace and security at 5 p.m.”.",
        "note 1: E/2000/22 and E/2000/22/Corr.1, vol. I, chap. II, para. 3.",
        "Refers to https://www.un.org/a..b/file,and,more.pdf for information;",
        Sample(
          "1. Décide ce qui suit : la réunion aura lieu ; elle sera publique ?",
          language: .french
        ),
        "OP 4: *Encourages* [all] Member States [Delegation B: , upon request,] [Delegation A: delete] , to do so;",
        "Notes a ratio of 1 : 2 and an increase of .85 per cent;",
      ],
      wrong: [
        Wrong(
          "Requests cooperation with with the Office;",
          finds: "with with",
          mended: "Requests cooperation with the Office;"
        ),
        Wrong(
          "Requests the Secretary-General to to report and is is seized of the the matter;",
          finds: "to to",
          "is is",
          "the the"
        ),
        Wrong(
          "Takes note of the outcome of the sessions.. The Group of Friends has met twice.",
          finds: "..",
          mended: "Takes note of the outcome of the sessions. The Group of Friends has met twice."
        ),
        Wrong(
          "Welcomes the Global Report on Trafficking in Persons 2020 , published by the Office;",
          finds: " ,",
          mended:
            "Welcomes the Global Report on Trafficking in Persons 2020, published by the Office;"
        ),
        Wrong(
          "Demonstrates that  prosecution and conviction rates remain low;",
          finds: "  ",
          mended: "Demonstrates that prosecution and conviction rates remain low;"
        ),
        Wrong("Invites Member States to act,, and to report;", finds: ",,"),
        Wrong(
          "Invites all stakeholders,including the private sector, to participate;",
          finds: ",",
          mended: "Invites all stakeholders, including the private sector, to participate;"
        ),
        Wrong(
          Sample(
            "1. Décide , à cet égard, de se réunir ; elle demeure saisie.. ",
            language: .french
          ),
          finds: " ,",
          ".."
        ),
        Wrong("Recalls the Goals (Goal 5 ), which are indivisible;", finds: " )"),
        Wrong(Sample("1. تقرر ، في هذا الصدد، أن تجتمع.", language: .arabic), finds: " ،"),
      ]
    ),
    RuleTable(
      rule: 37,
      right: [
        "PP: *Recalling* its resolution 74/176 of 18 December 2019, which builds on resolution 68/192,",
        "PP: *Recalling* the resolution which it adopted,",
        "PP: *Recalling* its resolution 64/293 of 30 July 2010, by which it adopted the Plan,",
        "PP: *Noting* the year in which it was adopted,",
        "PP: *Recalling* its resolution 74/176, in which it decided to meet,",
        "PP: *Noting* the “resolution 74/176 which builds on resolution 68/192”,",
      ],
      wrong: [
        Wrong(
          "PP: *Recalling* its resolution 74/176 of 18 December 2019 which builds on resolution 68/192,",
          finds: "2019 which",
          mended:
            "Recalling its resolution 74/176 of 18 December 2019, which builds on resolution 68/192,"
        ),
        Wrong(
          "PP: *Recalling* its resolution 74/176 of 18 December 2019[^1] which builds on it,",
          finds: "2019 which",
          mended: "Recalling its resolution 74/176 of 18 December 2019, which builds on it,"
        ),
        Wrong(
          "PP: *Recalling* its resolution 64/293 which adopted the Plan,",
          finds: "64/293 which"
        ),
        Wrong("PP: *Recalling* decision 1/CP.21 which adopted it,", finds: "1/CP.21 which"),
        Wrong(
          "Recalls its resolution 55/25 of 15 November 2000 which adopted the Convention;",
          finds: "2000 which"
        ),
      ]
    ),
  ]
}
