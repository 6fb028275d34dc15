import DraftText
import Editorial

extension RuleTable {
  /// R44 to R46 and R48: dates, ranges and weekdays.
  static let dates: [RuleTable] = [
    RuleTable(
      rule: 44,
      right: [
        "PP: *Recalling* its resolution 68/192 of 18 December 2013,",
        "Decides to meet on 22 and 23 November 2021 and in May 20 States will report;",
        "Recalls the “Declaration of December 18, 2013”;",
        "Notes that in March 2023 the Commission met;",
        "Decides that from 1 July 2025 to 30 June 2026 the Mission continues;",
        "Notes that by 18 December, 2,000 victims had been identified;",
      ],
      wrong: [
        Wrong(
          "PP: *Recalling* its resolution 68/192 of December 18, 2013,",
          finds: "December 18, 2013",
          mended: "Recalling its resolution 68/192 of 18 December 2013,"
        ),
        Wrong(
          "PP: *Recalling* its resolution 68/192 of 18th December 2013,",
          finds: "18th December 2013",
          mended: "Recalling its resolution 68/192 of 18 December 2013,"
        ),
        Wrong("Decides to meet on 16th August 2024;", finds: "16th August 2024"),
        Wrong(
          "Decides to meet on the 16th of August, 2024;",
          finds: "the 16th of August, 2024",
          mended: "Decides to meet on 16 August 2024;"
        ),
        Wrong(
          "Recalls the Summit of the Future held on 23 Sept 2024;",
          finds: "23 Sept 2024",
          mended: "Recalls the Summit of the Future held on 23 September 2024;"
        ),
        Wrong("Decides to meet on November 22 in New York;", finds: "November 22"),
      ]
    ),
    RuleTable(
      rule: 45,
      right: [
        "Decides to meet on 22 and 23 November 2021;",
        "Recalls its forty-first session, held from 13 to 18 October 2014;",
        "Recalls the Conference (Beijing, 4–15 September 1995);",
        "note 1: Report of the World Food Conference, Rome, 5–16 November 1974.",
        "Recalls the “Conference of 22-23 November 2021”;",
        "Notes targets 5-6 and the period 2021–2025;",
        "Decides to meet on Monday, 22 November, and Tuesday, 23 November 2021;",
      ],
      wrong: [
        Wrong(
          "Decides to meet on Monday, 22 November and Tuesday, 23 November 2021;",
          finds: "November",
          mended: "Decides to meet on Monday, 22 November, and Tuesday, 23 November 2021;"
        ),
        Wrong(
          "Recalls the convening of the Summit of the Future on 22-23 September 2024;",
          finds: "22-23",
          mended: "Recalls the convening of the Summit of the Future on 22 and 23 September 2024;"
        ),
        Wrong(
          "Decides to meet on 22–25 November 2021;",
          finds: "22–25",
          mended: "Decides to meet from 22 to 25 November 2021;"
        ),
        Wrong(
          "Recalls the meeting held in Addis Ababa from 6 to 7 February 2020;",
          finds: "from 6 to 7",
          mended: "Recalls the meeting held in Addis Ababa on 6 and 7 February 2020;"
        ),
        Wrong(
          "Decides to meet between 22–25 November 2021;",
          finds: "22–25",
          mended: "Decides to meet between 22 and 25 November 2021;"
        ),
        Wrong("Decides to meet from 22-25 November 2021;", finds: "22-25"),
        Wrong("heading: High-level meeting, 22 - 23 November 2021", finds: "22 - 23"),
      ]
    ),
    RuleTable(
      rule: 46,
      right: [
        "Recalls the Medium-Term Strategy (2022–2029) and the period 2021–2030;",
        "Recalls document A/2021-2025/1 and the number 555-2021;",
        "Refers to https://www.un.org/2021-2025/index.html;",
        "Recalls the “Plan of Action 2024-2026”;",
        "Recalls the plan for the period from 2024 to 2026;",
      ],
      wrong: [
        Wrong(
          "Recalls the Medium-Term Strategy (2022-2029);",
          finds: "2022-2029",
          mended: "Recalls the Medium-Term Strategy (2022–2029);"
        ),
        Wrong(
          "Recalls its new Plan of Action 2024‑2026 adopted by the member States;",
          finds: "2024‑2026",
          mended: "Recalls its new Plan of Action 2024–2026 adopted by the member States;"
        ),
        Wrong("Notes the increase over the period 2022-23;", finds: "2022-23"),
        Wrong(
          "Recalls the Decade of Family Farming (2019 - 2028);",
          finds: "2019 - 2028",
          mended: "Recalls the Decade of Family Farming (2019–2028);"
        ),
        Wrong("note 1: Strategic Framework 2022-2031, annex.", finds: "2022-2031"),
      ]
    ),
    RuleTable(
      rule: 48,
      right: [
        "Decides to meet on 30 November 2024 and on 29 February 2024;",
        "Decides to meet on Monday, 22 November and Tuesday, 23 November 2021;",
        "Decides to meet on Tuesday 13 July 2021 and Friday, 9 July 2021;",
        "Decides to meet on 22 November 2021;",
        Sample("1. Décide de se réunir le lundi 22 novembre 2021.", language: .french),
        Sample("1. Decide reunirse el lunes 22 de noviembre de 2021.", language: .spanish),
        Sample("1. 决定于2021年11月22日（星期一）举行会议。", language: .chinese),
      ],
      wrong: [
        Wrong("Decides to meet on 31 November 2024;", finds: "31 November 2024"),
        Wrong(
          "Decides to meet on February 30, 2025 and on 29 February 2023;",
          finds: "February 30, 2025",
          "29 February 2023"
        ),
        Wrong(
          Sample("Décide de se réunir le 31 novembre 2024 ;", language: .french),
          finds: "31 novembre 2024"
        ),
        Wrong(
          Sample("Décide de se réunir le mardi 22 novembre 2021 ;", language: .french),
          finds: "mardi 22 novembre 2021",
          mended: "Décide de se réunir le lundi 22 novembre 2021 ;"
        ),
        Wrong(
          Sample("постановляет собраться в пятницу, 24 ноября 2021 года;", language: .russian),
          finds: "пятницу, 24 ноября 2021 года",
          mended: "постановляет собраться в среду, 24 ноября 2021 года;"
        ),
        Wrong(
          Sample("决定于2021年11月22日（星期二）举行会议；", language: .chinese),
          finds: "2021年11月22日（星期二）",
          mended: "决定于2021年11月22日（星期一）举行会议；"
        ),
        Wrong(
          "Decides to meet on Tuesday, 22 November 2021;",
          finds: "Tuesday, 22 November 2021",
          mended: "Decides to meet on Monday, 22 November 2021;"
        ),
        Wrong(
          "Decides to meet on Tuesday, 22 November and Tuesday, 23 November 2021;",
          finds: "Tuesday, 22 November",
          mended: "Decides to meet on Monday, 22 November and Tuesday, 23 November 2021;"
        ),
        Wrong(
          Sample("1. Décide de se réunir le mardi 22 novembre 2021.", language: .french),
          finds: "mardi 22 novembre 2021"
        ),
        Wrong(
          Sample("1. Decide reunirse el martes 22 de noviembre de 2021.", language: .spanish),
          finds: "martes 22 de noviembre de 2021"
        ),
        Wrong(
          Sample(
            "1. постановляет провести заседание в среду, 22 ноября 2021 года.",
            language: .russian
          ),
          finds: "среду, 22 ноября 2021 года"
        ),
        Wrong(
          Sample("1. 决定于2021年11月22日（星期二）举行会议。", language: .chinese),
          finds: "2021年11月22日（星期二）"
        ),
        Wrong(
          Sample("1. تقرر أن تجتمع يوم الثلاثاء، 22 تشرين الثاني/نوفمبر 2021.", language: .arabic),
          finds: "الثلاثاء، 22 تشرين الثاني/نوفمبر 2021"
        ),
      ]
    ),
  ]
}
