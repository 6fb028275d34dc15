import DraftText
import Publishing
import Testing

struct OfficialWordingTests {
  @Test(arguments: [
    (1, "First session", "Première session", "Primer período de sesiones", "Первая сессия"),
    (
      13, "Thirteenth session", "Treizième session", "Decimotercer período de sesiones",
      "Тринадцатая сессия"
    ),
    (
      20, "Twentieth session", "Vingtième session", "Vigésimo período de sesiones",
      "Двадцатая сессия"
    ),
    (
      41, "Forty-first session", "Quarante et unième session",
      "Cuadragésimo primer período de sesiones", "Сорок первая сессия"
    ),
    (
      71, "Seventy-first session", "Soixante et onzième session",
      "Septuagésimo primer período de sesiones", "Семьдесят первая сессия"
    ),
    (
      73, "Seventy-third session", "Soixante-treizième session",
      "Septuagésimo tercer período de sesiones", "Семьдесят третья сессия"
    ),
    (
      76, "Seventy-sixth session", "Soixante-seizième session",
      "Septuagésimo sexto período de sesiones", "Семьдесят шестая сессия"
    ),
    (
      80, "Eightieth session", "Quatre-vingtième session", "Octogésimo período de sesiones",
      "Восьмидесятая сессия"
    ),
    (
      91, "Ninety-first session", "Quatre-vingt-onzième session",
      "Nonagésimo primer período de sesiones", "Девяносто первая сессия"
    ),
  ])
  func `spells the number of a session`(
    number: Int,
    english: String,
    french: String,
    spanish: String,
    russian: String
  ) {
    #expect(OfficialWording(.english).session(number) == english)
    #expect(OfficialWording(.french).session(number) == french)
    #expect(OfficialWording(.spanish).session(number) == spanish)
    #expect(OfficialWording(.russian).session(number) == russian)
  }

  @Test(arguments: [
    (6, "第六届会议", "الدورة السادسة"), (10, "第十届会议", "الدورة العاشرة"),
    (11, "第十一届会议", "الدورة الحادية عشرة"), (20, "第二十届会议", "الدورة العشرون"),
    (76, "第七十六届会议", "الدورة السادسة والسبعون"),
    (81, "第八十一届会议", "الدورة الحادية والثمانون"),
  ])
  func `spells it in Chinese and Arabic`(number: Int, chinese: String, arabic: String) {
    #expect(OfficialWording(.chinese).session(number) == chinese)
    #expect(OfficialWording(.arabic).session(number) == arabic)
  }

  @Test(arguments: Language.allCases)
  func `gives a name of its own to every session that it names`(language: Language) {
    let names = (1...99).compactMap { OfficialWording(language).session($0) }
    #expect(names.count == 99)
    #expect(Set(names).count == 99)
    for number in [Int.min, -1, 0, 120, 1_000, Int.max] {
      #expect(OfficialWording(language).session(number) == nil)
    }
  }

  @Test(arguments: [
    (["108"], "Agenda item 108"), (["13", "117"], "Agenda items 13 and 117"),
    (["13", "26 (b)", "117"], "Agenda items 13, 26 (b) and 117"),
  ])
  func `names agenda items, and finds them again`(numbers: [String], line: String) {
    let wording = OfficialWording(.english)
    #expect(wording.agendaItems(numbers) == line)
    for language in Language.allCases {
      let wording = OfficialWording(language)
      let printed = wording.agendaItems(numbers)
      let found = wording.agendaNumbers(in: printed)
      #expect(found.map { printed.contains($0) } == true)
      let front = { () -> FrontMatter in
        var front = FrontMatter()
        front.agendaItem = found
        return front
      }()
      #expect(OfficialDocument.AgendaItem.items(of: front).map(\.number) == numbers)
    }
    #expect(wording.agendaNumbers(in: "Agenda item ") == nil)
    #expect(wording.agendaNumbers(in: "Item 108") == nil)
  }

  @Test(arguments: [
    (["Japan"], "Japan: draft resolution"),
    (
      [
        "United Kingdom of Great Britain and Northern Ireland", "Japan", "Argentina", "Australia",
      ],
      "Argentina, Australia, Japan and United Kingdom of Great Britain and Northern Ireland:"
        + " draft resolution"
    ),
    (
      ["Cuba", "Türkiye", "Croatia", "Côte d’Ivoire", "Turkmenistan", "Costa Rica"],
      "Costa Rica, Côte d’Ivoire, Croatia, Cuba, Türkiye and Turkmenistan: draft resolution"
    ),
  ])
  func `puts States in the alphabetical order of English`(states: [String], line: String) {
    #expect(OfficialWording(.english).submitted(by: states) == line)
    #expect(OfficialWording(.english).submitted(by: states.reversed()) == line)
  }

  @Test func `says what States submit, and for whom`() throws {
    let wording = OfficialWording(.english)
    let symbol = try #require(DocumentSymbol("A/75/L.93"))
    #expect(wording.submitted(by: ["Japan"], kind: .revised) == "Japan: revised draft resolution")
    #expect(
      wording.submitted(by: ["Japan", "Chile"], kind: .amendment(to: symbol))
        == "Chile and Japan: amendment to draft resolution A/75/L.93"
    )
    #expect(wording.submitted(by: ["Cuba"], isOnBehalf: true) == "Cuba:* draft resolution")
    #expect(
      wording.onBehalf(of: "the Group of 77 and China")
        == "On behalf of the Group of 77 and China."
    )
    #expect(
      wording.addendum(sponsors: ["Peru", "Chile"]) == [
        "Addendum",
        "Add the following countries to the list of sponsors of the draft resolution:",
        "Chile and Peru",
      ]
    )
    #expect(
      wording.submitted(byPresidentOf: "General Assembly")
        == "Draft resolution submitted by the President of the General Assembly"
    )
    #expect(OfficialWording(.spanish).list(of: ["Francia", "Irlanda"]) == "Francia e Irlanda")
    #expect(OfficialWording(.french).submitted(by: ["Chili"]) == "Chili : projet de résolution")
    #expect(OfficialWording(.english).list(of: []).isEmpty)
  }

  @Test(arguments: [
    (["A/76/L.11"], "[without reference to a Main Committee (A/76/L.11)]"),
    (
      ["A/61/L.45", "A/61/L.45/Add.1"],
      "[without reference to a Main Committee (A/61/L.45 and Add.1)]"
    ),
    (
      ["A/61/L.45/Rev.1", "A/61/L.45/Rev.1/Add.1", "A/61/L.45/Rev.1/Add.2"],
      "[without reference to a Main Committee (A/61/L.45/Rev.1, Add.1 and Add.2)]"
    ),
    (
      ["A/61/L.45", "A/61/L.46"],
      "[without reference to a Main Committee (A/61/L.45 and A/61/L.46)]"
    ),
  ])
  func `says which draft a resolution was`(drafts: [String], line: String) {
    let symbols = drafts.compactMap { DocumentSymbol($0) }
    #expect(OfficialWording(.english).origin(withoutReference: symbols) == line)
  }

  @Test func `says which report recommended a resolution`() throws {
    let report = try #require(DocumentSymbol("A/74/400"))
    let english = OfficialWording(.english)
    #expect(
      english.origin(reportOf: "Third Committee", report)
        == "[on the report of the Third Committee (A/74/400)]"
    )
    #expect(
      OfficialWording(.french).origin(reportOf: "Third Committee", report, paragraph: 5)
        == "[sur la base du rapport de la Troisième Commission (A/74/400, par. 5)]"
    )
    #expect(
      OfficialWording(.arabic).origin(reportOf: "Third Committee", report, paragraph: 5)
        == "[بناء على تقرير اللجنة الثالثة (A/74/400، الفقرة 5)]"
    )
  }

  @Test(arguments: [
    ("37", "37th plenary meeting"), ("1", "1st plenary meeting"), ("22", "22nd plenary meeting"),
    ("73rd plenary meeting", "73rd plenary meeting"), ("111", "111th plenary meeting"),
    ("55th (resumed) plenary meeting", "55th (resumed) plenary meeting"),
  ])
  func `names the meeting under a resolution`(meeting: String, line: String) throws {
    let date = try #require(CalendarDate(year: 2021, month: 11, day: 22))
    #expect(
      OfficialWording(.english).closing(meeting: meeting, date: date)
        == [line, "22 November 2021"]
    )
    #expect(
      OfficialWording(.french).closing(meeting: "37th plenary meeting", date: date)
        == ["37e séance plénière", "22 novembre 2021"]
    )
  }

  @Test func `prints distribution and day in English where documents do`() throws {
    let date = try #require(CalendarDate(year: 2021, month: 11, day: 23))
    let lines = Language.allCases.map { language in
      let wording = OfficialWording(language)
      return [wording.distribution(.draft), wording.mastheadDate(date), wording.original(.french)]
    }
    let english = ["Distr.: Limited", "23 November 2021", "Original: French"]
    #expect(
      lines == [
        english, english, english,
        ["Distr. limitée", "23 novembre 2021", "Original\u{A0}: français"], english,
        ["Distr. limitada", "23 de noviembre de 2021", "Original: francés"],
      ]
    )
  }
}
