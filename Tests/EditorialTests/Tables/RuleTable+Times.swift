import Editorial

extension RuleTable {
  /// R47: times of day.
  static let times: [RuleTable] = [
    RuleTable(
      rule: 47,
      right: [
        "Decides to meet from 10 a.m. to 11.30 a.m. and from 3 p.m. to 6 p.m.;",
        "Decides to hold plenary meetings from 10 a.m. to 1 p.m. and from 3 to 5.30 p.m.;",
        "Decides that the hearing will be held from 10 a.m. to 12 noon and from 3 p.m. to 5 p.m.;",
        "Decides to close at 5.30 p.m.",
        "Sets aside 0.15 to 0.20 per cent, and notes 10.00 – 11.00 per cent;",
        "Recalls regulation 4.10 and resolution 12.20 on marine debris;",
        "Notes that 2–3 panels, paragraphs 10–11 and the ratio 1:2 are given;",
        "Recalls the meeting “at 5.30 pm” and the ratio of 10:25;",
        "Decides to meet from 10 a.m. to 12 noon or to midnight;",
        "Decides to meet at 10\u{A0}a.m. in New York;",
      ],
      wrong: [
        Wrong(
          "Decides to meet from 3pm to 5pm;",
          finds: "3pm to 5pm",
          mended: "Decides to meet from 3 to 5 p.m.;"
        ),
        Wrong(
          "Decides to meet from 3 p.m. – 5 p.m. in the Hall;",
          finds: "3 p.m. – 5 p.m.",
          mended: "Decides to meet from 3 to 5 p.m. in the Hall;"
        ),
        Wrong(
          "Decides to hold a closing plenary meeting at 5.30 pm, as well as two panels;",
          finds: "5.30 pm",
          mended: "Decides to hold a closing plenary meeting at 5.30 p.m., as well as two panels;"
        ),
        Wrong(
          "Decides to meet on 30 March 2021 at 3:00 – 6:00 p.m. in the Hall;",
          finds: "3:00 – 6:00 p.m.",
          mended: "Decides to meet on 30 March 2021 at 3 to 6 p.m. in the Hall;"
        ),
        Wrong(
          "Decides to meet from 10am – 12pm and 3pm – 5pm;",
          finds: "10am – 12pm",
          "3pm – 5pm",
          mended: "Decides to meet from 10 a.m. to 12 noon and 3pm – 5pm;"
        ),
        Wrong(
          "Decides to meet from 10:00 am to 12:00 pm;",
          finds: "10:00 am to 12:00 pm",
          mended: "Decides to meet from 10 a.m. to 12 noon;"
        ),
        Wrong(
          "heading: 15:00 – 16:30 Panel Discussion 1",
          finds: "15:00 – 16:30",
          mended: "3 to 4.30 p.m. Panel Discussion 1"
        ),
        Wrong(
          "heading: 10.00 – 13.00 Plenary meeting",
          finds: "10.00 – 13.00",
          mended: "10 a.m. to 1 p.m. Plenary meeting"
        ),
        Wrong(
          "Decides to meet from 10am-12pm and at 3-5pm;",
          finds: "10am-12pm",
          "3-5pm",
          mended: "Decides to meet from 10 a.m. to 12 noon and at 3-5pm;"
        ),
        Wrong(
          "Decides to meet at 5pm.",
          finds: "5pm.",
          mended: "Decides to meet at 5 p.m."
        ),
        Wrong(
          "Decides to meet at 10 A.M. and at 4.00 p.m;",
          finds: "10 A.M.",
          "4.00 p.m",
          mended: "Decides to meet at 10 a.m. and at 4.00 p.m;"
        ),
      ]
    )
  ]
}
