import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

private func read(_ path: String) throws -> Reading {
  try AkomaNtosoReader().read(Corpus.bytes(path))
}

/// The files as the United Nations published them; skipped where `ZERODRAFT_CORPUS` is not set.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct AkomaNtosoCorpusTests {
  static let files = Corpus.paths(ending: ".xml")

  @Test func `finds the corpus whole`() {
    #expect(Self.files.count == 126)
  }

  @Test(arguments: files)
  func `reads every published file in good form`(path: String) throws {
    let reading = try read(path)
    let draft = reading.draft
    try checkForm(of: reading, path)
    #expect(draft.paragraphs.count { $0.role == .title } >= 1)
    #expect(draft.paragraphs.first?.role == .title)
    #expect(draft.paragraphs.dropFirst().first?.role == .opening)
    #expect(draft.paragraphs.count { $0.role == .closing } == 2)
    #expect(draft.paragraphs.allSatisfy { !$0.runs.isEmpty }, "no number without words")
    #expect(DraftCounts(draft).operative >= 1)
    #expect(draft.front.symbol?.hasPrefix("A/RES/") == true)
    #expect(draft.front.number.map { "A/RES/\($0)" } == draft.front.symbol)
    #expect(draft.front.adopted != nil && draft.front.distributed != nil)
    // One file leaves the place of its job number empty.
    #expect((draft.front.jobNumber != nil) == (path != "languages/A_RES_78_265/zh.xml"))
    #expect(draft.front.originSymbol != nil)
    #expect(draft.front.session != nil && draft.front.agendaItem != nil)
    #expect(reading.paragraphLines == reading.paragraphLines.sorted())
  }

  @Test(arguments: files)
  func `anchors every footnote once, in order`(path: String) throws {
    let draft = try read(path).draft
    let anchors = draft.paragraphs.flatMap(\.runs).compactMap { run -> FootnoteID? in
      if case .footnote(let id) = run { id } else { nil }
    }
    #expect(anchors == draft.footnotes.map(\.id))
    #expect(
      draft.footnotes.map(\.label)
        == (1...max(1, anchors.count)).prefix(anchors.count).map(String.init)
    )
    #expect(draft.footnotes.allSatisfy { !$0.runs.isEmpty })
  }

  @Test(arguments: files)
  func `counts paragraphs without a gap`(path: String) throws {
    var last = 0
    for paragraph in try read(path).draft.paragraphs {
      if case .annex = paragraph.role { last = 0 }
      guard paragraph.role == .operative, let label = paragraph.label else { continue }
      let number = try #require(Int(label.text))
      // The annex of 79/144 amends paragraph 8 of another text.
      let isQuoted = path.hasSuffix("A_RES_79_144.xml") && number == 8 && last == 0
      // The convention annexed to 79/243 numbers the paragraphs of each article by itself.
      let isArticle = path.hasSuffix("A_RES_79_243.xml") && number == 1
      #expect(number == last + 1 || isQuoted || isArticle, "\(path): \(number) after \(last)")
      last = number
    }
  }

  /// The letters and digits of a file's text, however they are marked up.
  ///
  /// What the reader turns into front matter, labels of the resolution and metadata is cut out.
  static func letters(ofSource source: String) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    var rest = source[...]
    for name in ["meta", "coverPage"] {
      while let start = rest.firstRange(of: "<\(name)"), let end = rest.firstRange(of: "</\(name)>")
      {
        rest = rest[..<start.lowerBound] + rest[end.upperBound...]
      }
    }
    if let start = rest.firstRange(of: "<docNumber>"), let end = rest.firstRange(of: "</docNumber>")
    {
      rest = rest[..<start.lowerBound] + rest[end.upperBound...]
    }
    var isMarkup = false
    for character in rest {
      if character == "<" { isMarkup = true }
      if !isMarkup, character.isLetter || character.isNumber { counts[character, default: 0] += 1 }
      if character == ">" { isMarkup = false }
    }
    return counts
  }

  @Test(arguments: files)
  func `loses no letter and no digit of the text`(path: String) throws {
    // A tab is the only character that a file writes as a reference, and only in an attribute.
    let source = String(decoding: try Corpus.bytes(path), as: UTF8.self)
      .replacing("&#x9;", with: "")
    #expect(!source.contains("&#") && !source.contains("<![CDATA["))
    var kept: [Character: Int] = [:]
    func count(_ words: String) {
      for character in words where character.isLetter || character.isNumber {
        kept[character, default: 0] += 1
      }
    }
    let draft = try read(path).draft
    for paragraph in draft.paragraphs {
      count(paragraph.words)
      count(paragraph.label?.text ?? "")
    }
    for note in draft.footnotes { count(Draft.spell(note.runs, labels: [:])) }
    var expected = Self.letters(ofSource: source.replacing("&amp;", with: "&"))
    for (character, number) in kept { expected[character, default: 0] -= number }
    #expect(expected.filter { $0.value != 0 }.isEmpty)
  }

  /// Counted in the plain text of each resolution, by eye.
  static let counted: [(path: String, counts: DraftCounts)] = [
    (
      "modalities/A_RES_75_283-E.xml",
      DraftCounts(preambular: 5, operative: 14, items: [7], footnotes: 6)
    ),
    // One operative paragraph adopts; 31 are the declaration's.
    (
      "declaration/A_RES_80_9/en.xml",
      DraftCounts(preambular: 0, operative: 32, items: [13], footnotes: 15)
    ),
    (
      "declaration/A_RES_80_9/ar.xml",
      DraftCounts(preambular: 0, operative: 32, items: [13], footnotes: 15)
    ),
    (
      "declaration/A_RES_76_7-2117189E.xml",
      DraftCounts(preambular: 0, operative: 30, items: [11], footnotes: 12)
    ),
    // (a) to (t) under 38, and (i) to (xiv) under (t).
    (
      "languages/A_RES_78_1/en.xml",
      DraftCounts(preambular: 0, operative: 44, items: [20, 14], footnotes: 2)
    ),
    (
      "languages/A_RES_78_1/fr.xml",
      DraftCounts(preambular: 0, operative: 44, items: [20, 14], footnotes: 2)
    ),
    (
      "languages/A_RES_78_265/es.xml",
      DraftCounts(preambular: 9, operative: 13, items: [24], footnotes: 10)
    ),
    (
      "languages/A_RES_78_265/ru.xml",
      DraftCounts(preambular: 9, operative: 13, items: [24], footnotes: 10)
    ),
    (
      "languages/A_RES_78_265/zh.xml",
      DraftCounts(preambular: 9, operative: 13, items: [24], footnotes: 10)
    ),
    ("resolutions/A_RES_79_14.xml", DraftCounts(preambular: 3, operative: 1, footnotes: 2)),
    ("resolutions/A_RES_79_26.xml", DraftCounts(preambular: 9, operative: 4, footnotes: 0)),
    ("resolutions/A_RES_79_251.xml", DraftCounts(preambular: 2, operative: 6, footnotes: 1)),
    // Items (a) to (d) in the preamble, (a) to (c) under an operative paragraph; the plain text
    // lacks the words before the former.
    (
      "resolutions/A_RES_79_171.xml",
      DraftCounts(preambular: 50, operative: 51, items: [7], footnotes: 28)
    ),
    (
      "resolutions/A_RES_79_180.xml",
      DraftCounts(preambular: 27, operative: 12, items: [12], footnotes: 15)
    ),
    (
      "resolutions/A_RES_79_327.xml",
      DraftCounts(preambular: 6, operative: 53, items: [19], footnotes: 2)
    ),
  ]

  @Test(arguments: counted)
  func `counts what a reader counts`(_ example: (path: String, counts: DraftCounts)) throws {
    #expect(DraftCounts(try read(example.path).draft) == example.counts)
  }

  static let texts: [[(path: String, language: Language)]] = [
    zip(
      ["E", "F", "S", "R", "A", "C"],
      [.english, .french, .spanish, .russian, .arabic, .chinese]
    )
    .map { ("modalities/A_RES_75_283-\($0).xml", $1) },
    zip(
      ["E", "F", "S", "R", "A", "C"],
      [.english, .french, .spanish, .russian, .arabic, .chinese]
    )
    .map { ("declaration/A_RES_76_7-2117189\($0).xml", $1) },
    ["en", "fr", "es", "ru", "ar", "zh"].map {
      ("declaration/A_RES_80_9/\($0).xml", Language(rawValue: $0) ?? .english)
    },
    ["en", "fr", "es", "ru", "ar", "zh"].map {
      ("languages/A_RES_78_1/\($0).xml", Language(rawValue: $0) ?? .english)
    },
    ["en", "fr", "es", "ru", "ar", "zh"].map {
      ("languages/A_RES_78_265/\($0).xml", Language(rawValue: $0) ?? .english)
    },
  ]

  @Test(arguments: texts)
  func `gives the same paragraphs in six languages`(
    _ versions: [(path: String, language: Language)]
  ) throws {
    let english = try read(versions[0].path).draft
    for (path, language) in versions {
      let draft = try read(path).draft
      #expect(draft.language == language)
      #expect(DraftCounts(draft) == DraftCounts(english), "\(path)")
      #expect(draft.paragraphs.map(\.role) == english.paragraphs.map(\.role), "\(path)")
      #expect(draft.front.adopted == english.front.adopted, "\(path)")
      #expect(draft.front.distributed == english.front.distributed, "\(path)")
      #expect(draft.front.originSymbol == english.front.originSymbol, "\(path)")
      let numbers = draft.paragraphs.filter { $0.role == .operative }.map(\.label?.text)
      #expect(numbers == english.paragraphs.filter { $0.role == .operative }.map(\.label?.text))
    }
  }

  @Test func `reads the modalities resolution as it is printed`() throws {
    let reading = try read("modalities/A_RES_75_283-E.xml")
    let draft = reading.draft
    let labels = draft.footnoteLabels
    let items = draft.paragraphs.indices.filter { draft.paragraphs[$0].role.name == "item" }
    let printed = items.map { place -> String in
      let above = draft.paragraphs[..<place].last { $0.role == .operative }?.label?.text ?? ""
      return above + " " + (draft.paragraphs[place].label?.text ?? "")
    }
    #expect(printed == ["2 (a)", "2 (b)", "2 (c)", "4 (a)", "4 (b)", "4 (c)", "4 (d)"])
    #expect(
      Draft.spell(draft.paragraphs[7].runs, labels: labels).hasPrefix(
        "Decides that the high-level meeting of the General Assembly on the appraisal of the "
          + "United Nations Global Plan of Action to Combat Trafficking in Persons[^3] will be held"
      )
    )
    #expect(draft.paragraphs[7].runs.first == .text("Decides", Style(emphasis: true)))
    #expect(reading.paragraphLines[7] == 195)
    let last = draft.paragraphs.last { $0.role == .operative }
    #expect(last?.words.hasSuffix("to Combat Trafficking in Persons.") == true)
    let note = draft.footnotes[5]
    #expect(Draft.spell(note.runs, labels: labels) == "Resolution 48/134, annex.")
    #expect(
      note.runs[1] == .text("48/134", Style(link: "https://undocs.org/en/A/RES/48/134"))
    )
  }

  @Test func `reads what the masthead of the declaration of 2021 says`() throws {
    let front = try read("declaration/A_RES_76_7-2117189E.xml").draft.front
    var expected = FrontMatter()
    expected.organ = "General Assembly"
    expected.symbol = "A/RES/76/7"
    expected.distribution = "General"
    expected.distributed = CalendarDate(year: 2021, month: 11, day: 23)
    expected.session = "Seventy-sixth session"
    expected.agendaItem = "108"
    expected.agendaTitle = "Crime prevention and criminal justice"
    expected.heading = "Resolution adopted by the General Assembly on 22 November 2021"
    expected.adopted = CalendarDate(year: 2021, month: 11, day: 22)
    expected.origin = "without reference to a Main Committee (A/76/L.11)"
    expected.originSymbol = "A/76/L.11"
    expected.number = "76/7"
    expected.meeting = "37th plenary meeting"
    expected.jobNumber = "21-17189 (E)"
    expected.other = ["United Nations"]
    #expect(front == expected)
  }

  @Test func `says what has no place in a draft`() throws {
    let notes = try read("modalities/A_RES_75_283-E.xml").notes.map(\.message)
    #expect(notes.contains { $0.contains("comment: “This is an unofficial copy") })
    #expect(notes.contains("not carried over: classification: 46 keywords"))
    #expect(notes.contains { $0.contains("history: draftResolution A/75/L.93 2021-05-26") })
    #expect(notes.contains("not carried over: record of votes: adoptedWithoutVote"))
    #expect(notes.contains("not carried over: images: 4"))
    #expect(notes.count == 5)
  }

  @Test func `finds three texts in the Pact for the Future`() throws {
    let paragraphs = try read("resolutions/A_RES_79_1.xml").draft.paragraphs
    let parts = paragraphs.split { $0.role == .annex }
    #expect(parts.count == 3)
    #expect(parts.map { $0.last { $0.role == .operative }?.label?.text } == ["84", "74", "32"])
    #expect(parts[1].first?.words == "Global Digital Compact")
    #expect(parts[2].first?.words == "Declaration on Future Generations")
    let sections = parts[0].filter { $0.role == .heading(level: 2) }.map(\.label?.text)
    #expect(sections == ["I", "II", "III", "IV", "V"])
    let actions = parts[0].filter { $0.role == .heading(level: 3) }
    #expect(actions.count == 56)
    #expect(actions[12].words.hasPrefix("Action 13. We will redouble our efforts"))
  }
}
