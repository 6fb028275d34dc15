import DraftText
import Editorial
import Testing

/// Citations found in running text and in notes.
struct CitationTests {
  /// Everything that is cited, as `number; date; title`, a `?` before what is not certain.
  private func cited(_ sample: String, _ language: Language = .english) -> [String] {
    groups(sample, language).flatMap(\.citations).map { citation in
      [
        (citation.isCertain ? "" : "?") + citation.number.printed,
        citation.date.map { "\($0)" }, citation.title,
      ].compactMap { $0 }.joined(separator: "; ")
    }
  }

  private func groups(_ sample: String, _ language: Language = .english) -> [CitationGroup] {
    let text = CheckedText(Sample(sample, language: language).draft)
    return text.body.flatMap { text.citations(in: $0) }
  }

  @Test func `finds a number with its date`() {
    #expect(
      cited("PP: *Recalling also* its resolution 64/293 of 30 July 2010, by which it adopted")
        == ["resolution 64/293; 2010-07-30"]
    )
  }

  @Test func `finds several numbers behind one word, each with its date`() {
    let sample = "PP: its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021,"
    #expect(cited(sample) == ["resolution 46/182; 1991-12-19", "resolution 76/124; 2021-12-10"])
    let group = groups(sample).first
    #expect(group?.isOwn == true)
    #expect(group?.isPlural == true)
    #expect(group?.goesOn == false)
  }

  @Test func `finds numbers of which some have no date, and indicators between them`() {
    #expect(
      cited(
        """
        OP 10: resolutions 55/7 of 30 October 2000,[^1] 57/141, and 64/71 of 4 December 2009
        note 1: See resolution 68/192.
        """
      ) == [
        "resolution 55/7; 2000-10-30", "resolution 57/141", "resolution 64/71; 2009-12-04",
        "resolution 68/192",
      ]
    )
  }

  @Test func `finds a title`() {
    #expect(
      cited("PP: its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,")
        == ["resolution 70/1; 2015-09-25; Transforming our world"]
    )
    #expect(
      cited("PP: at which resolution 79/1[^1] entitled “The Pact for the Future” was adopted,")
        == ["resolution 79/1; The Pact for the Future"]
    )
  }

  @Test func `knows that others follow without number`() {
    let sample = "PP: its resolution 66/243 A of 24 December 2011 and its subsequent resolutions,"
    #expect(groups(sample).first?.goesOn == true)
    #expect(cited(sample) == ["resolution 66/243 A; 2011-12-24"])
  }

  @Test(arguments: [
    (
      "PP: Security Council resolutions 2642 (2022) of 12 July 2022 and 2672 (2023)",
      [
        "Security Council resolution 2642 (2022); 2022-07-12",
        "Security Council resolution 2672 (2023)",
      ]
    ),
    (
      "PP: as set out in Human Rights Council resolution 53/4 of 12 July 2023,",
      ["Human Rights Council resolution 53/4; 2023-07-12"]
    ),
    (
      "PP: and Economic and Social Council resolution 2013/40 of 25 July 2013,",
      ["Economic and Social Council resolution 2013/40; 2013-07-25"]
    ),
    (
      "PP: in accordance with General Assembly resolution 1514 (XV) of 14 December 1960,",
      ["resolution 1514 (XV); 1960-12-14"]
    ),
    (
      "PP: pursuant to resolution 36/13 of the Human Rights Council,",
      ["Human Rights Council resolution 36/13"]
    ),
    (
      "PP: *Recalling* that the Human Rights Council, in its resolution 27/21, decided",
      ["?Human Rights Council resolution 27/21"]
    ),
    ("PP: *Recalling* resolution 5/14 of the United Nations Environment Assembly,", []),
    ("PP: *Recalling* resolution 53/2 of the Commission on Narcotic Drugs,", ["?resolution 53/2"]),
    ("note 1: International Maritime Organization, resolution A.1070(28).", []),
    ("PP: *Recalling* the resolution on the matter,", []),
  ])
  func `tells whose resolution it is`(sample: String, expected: [String]) {
    #expect(cited(sample) == expected)
  }

  @Test(arguments: [
    (Language.french, "PP: *Rappelant* sa résolution 74/176 du 18 décembre 2019,"),
    (.spanish, "PP: *Recordando* su resolución 74/176, de 18 de diciembre de 2019,"),
    (.russian, "PP: *ссылаясь* на свою резолюцию 74/176 от 18 декабря 2019 года,"),
    (.arabic, "PP: *إذ تشير* إلى قرارها 74/176 المؤرخ 18 كانون الأول/ديسمبر 2019،"),
    (.chinese, "PP: *回顾*其2019年12月18日第74/176号决议，"),
  ])
  func `finds number and date in the other languages`(language: Language, sample: String) {
    #expect(cited(sample, language) == ["resolution 74/176; 2019-12-18"])
  }

  @Test func `takes its resolution for that of the body that speaks`() {
    let sample = "opening: The Human Rights Council,\nPP: *Recalling* its resolution 36/13,"
    #expect(cited(sample) == ["Human Rights Council resolution 36/13"])
  }
}
