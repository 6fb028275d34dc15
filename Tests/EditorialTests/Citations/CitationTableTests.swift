import DraftText
import Editorial
import Testing
import ZerodraftTestSupport

/// What is learnt of resolutions, put together, written and read again.
struct CitationTableTests {
  private func number(_ text: String) throws -> ResolutionNumber {
    try #require(ResolutionNumber(text))
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  private func adopted(
    _ title: String,
    number: String,
    _ adopted: String,
    _ distributed: String
  )
    -> Draft
  {
    var draft = Sample("title: \(title)\nPP: *Recalling* its resolution 70/1,").draft
    draft.front.number = number
    draft.front.adopted = CalendarDate(iso8601: adopted)
    draft.front.distributed = CalendarDate(iso8601: distributed)
    return draft
  }

  @Test func `learns from a resolution when it was adopted and when distributed`() throws {
    let draft = adopted("The right to food", number: "76/166", "2021-12-16", "2022-01-07")
    let entry = try #require(CitationTable.learning(from: draft).entry(for: number("76/166")))
    #expect(entry.title == "The right to food")
    #expect(entry.adopted == (try date("2021-12-16")))
    #expect(entry.distributed == (try date("2022-01-07")))
    #expect(entry.attested == 1)
  }

  @Test func `learns from what a text cites, notes included`() throws {
    let draft = Sample(
      """
      PP: *Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,
      PP: *Recalling* resolution 53/2 of 1 March 2010 of the Commission on Narcotic Drugs,
      OP 1: *Recalls* it;[^1]
      note 1: See Security Council resolution 1325 (2000) of 31 October 2000.
      """
    ).draft
    let table = CitationTable.learning(from: draft)
    #expect(table.entries.map(\.number.description) == ["70/1", "1325 (2000)"])
    #expect(table.entries.first?.title == "Transforming our world")
  }

  @Test func `learns the same in any order`() {
    let drafts = [
      adopted("The right to food", number: "76/166", "2021-12-16", "2022-01-07"),
      Sample("PP: *Recalling* its resolution 76/166 of 16 December 2021,").draft,
      Sample("PP: *Recalling* its resolution 76/166 of 7 January 2022,").draft,
      Sample("PP: *Recalling* its resolution 70/1 of 25 September 2015,").draft,
      Sample("PP: *Recalling* its resolution 70/1 of 25 September 2016,").draft,
    ]
    let table = CitationTable.learning(from: drafts)
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let shuffled = drafts.shuffled(using: &generator)
      #expect(CitationTable.learning(from: shuffled) == table, "seed \(seed)")
    }
    let half = CitationTable.learning(from: drafts.prefix(2))
    let rest = CitationTable.learning(from: drafts.dropFirst(2))
    #expect(rest.merging(half) == table)
  }

  @Test func `keeps what the resolution itself says before what others say, and reports both`()
    throws
  {
    let table = CitationTable.learning(from: [
      adopted("The right to food", number: "76/166", "2021-12-16", "2022-01-07"),
      Sample("PP: *Recalling* its resolution 76/166 of 7 January 2022,").draft,
      Sample("PP: *Recalling* its resolution 76/166 of 7 January 2022,").draft,
    ])
    let number = try number("76/166")
    #expect(table.entry(for: number)?.adopted == (try date("2021-12-16")))
    let contradiction = try #require(table.contradictions.first)
    #expect(contradiction.number == number)
    #expect(contradiction.said.map(\.words) == ["7 January 2022", "16 December 2021"])
    #expect(contradiction.said.map(\.times) == [2, 1])
  }

  @Test func `relies on no citation that others contradict`() throws {
    let right = Sample("PP: *Recalling* its resolution 70/1 of 25 September 2015,").draft
    let wrong = Sample("PP: *Recalling* its resolution 70/1 of 25 September 2016,").draft
    let number = try number("70/1")
    let even = CitationTable.learning(from: [right, wrong])
    #expect(even.entry(for: number)?.adopted == nil)
    let clear = CitationTable.learning(from: [right, right, wrong, right])
    #expect(clear.entry(for: number)?.adopted == (try date("2015-09-25")))
    #expect(clear.entry(for: number)?.attested == 4)
  }

  @Test func `reads the text that it writes`() throws {
    let table = CitationTable.learning(from: [
      adopted("The right to food", number: "76/166", "2021-12-16", "2022-01-07"),
      Sample("PP: Human Rights Council resolution 53/4 of 12 July 2023,").draft,
      Sample("PP: Security Council resolution 1325 (2000) of 31 October 2000,").draft,
    ])
    #expect(
      table.text == """
        76/166|2021-12-16|2022-01-07|The right to food|1
        Security Council 1325 (2000)|2000-10-31|||1
        Human Rights Council 53/4|2023-07-12|||1

        """
    )
    #expect(try CitationTable(parsing: table.text).entries == table.entries)
  }

  @Test(arguments: [
    ("74/176|2019-12-18|", 1, CitationTable.LineError.Reason.fields(3)),
    ("# known\n\n74176|2019-12-18||", 3, .number("74176")),
    ("74/176|18.12.2019||", 1, .date("18.12.2019")),
    ("74/176|2019-02-30||", 1, .date("2019-02-30")),
    ("74/176|2019-12-18|||many", 1, .count("many")),
    ("74/176||||1\n74/176||||1", 2, .repeated(earlier: 1)),
    (
      "74/176|||" + String(repeating: "a", count: 2_000), 1,
      .tooLong(limit: CitationTable.longestLine)
    ),
  ])
  func `says which line it cannot read, and why`(
    text: String,
    line: Int,
    reason: CitationTable.LineError.Reason
  ) throws {
    let error = try #require(throws: CitationTable.LineError.self) {
      try CitationTable(parsing: text)
    }
    #expect(error.line == line)
    #expect(error.reason == reason)
  }

  @Test func `reads lines of other systems, comments and four fields`() throws {
    let table = try CitationTable(parsing: "# table\r\n74/176|2019-12-18|2020-01-23|A title\r\n")
    #expect(table.entries.map(\.title) == ["A title"])
  }

  @Test func `comes with the resolutions that adopted texts cite`() throws {
    let known = CitationTable.known
    #expect(known.count > 500)
    #expect(known.contradictions.isEmpty)
    let entry = try #require(known.entry(for: number("74/176")))
    #expect(entry.adopted == (try date("2019-12-18")))
    #expect(entry.distributed == (try date("2020-01-23")))
    #expect(entry.title == "Improving the coordination of efforts against trafficking in persons")
    for text in ["76/7", "75/283", "80/9"] {
      let entry = try #require(known.entry(for: number(text)))
      #expect(entry.adopted != nil && entry.distributed != nil && entry.title != nil, "\(text)")
    }
    // Every session of the Assembly is of its year or the next.
    for entry in known.entries {
      guard case .session(.regular, let session, _) = entry.number.form,
        entry.number.body == .generalAssembly, let year = entry.adopted?.year
      else { continue }
      #expect((1945 + session...1946 + session).contains(year), "\(entry.number)")
    }
  }
}
