import DraftText
import Interchange
import Redlining
import Testing

@testable import Secretariat

/// What is made of the files that delegations send.
struct ReadProposalTests {
  typealias Fixture = ProposalFixture

  // MARK: - Whole texts

  @Test(arguments: [
    ("00-zero-draft", "01-rev-1"), ("01-rev-1", "02-rev-2"), ("00-zero-draft", "02-rev-2"),
    ("02-rev-2", "00-zero-draft"),
  ])
  func `gives the text that is wanted, sent tracked or clean`(old: String, new: String) throws {
    let (base, wanted) = (try Fixture.draft(old), try Fixture.draft(new))
    let tracked = try Fixture.read(Fixture.tracked(base, wanted, by: "Delegation A"), on: base)
    #expect(tracked.form == .tracked)
    #expect(tracked.contributions.map(\.parties) == [[Fixture.a]])
    #expect(Fixture.texts(tracked.contributions[0].items, on: base) == Fixture.words(wanted))
    let clean = try Fixture.read(Array(Fixture.text(new).utf8), on: base)
    #expect(clean.form == .clean)
    #expect(Fixture.texts(clean.contributions[0].items, on: base) == Fixture.words(wanted))
  }

  @Test func `refuses a text in which nothing is wanted, and says how to record support`() throws {
    let problem = #expect(throws: Problem.self) {
      try Fixture.read(Fixture.text("00-zero-draft"))
    }
    #expect(problem?.summary == "file: nothing in it differs from Zero draft")
    #expect(problem?.hint?.contains("--position support") == true)
  }

  @Test(arguments: [
    ("Dear colleagues,\n\nhave a good summer.\n", "none of the words of Zero draft are in it"),
    ("", "there is nothing in it"),
  ])
  func `refuses a file that is not about the text`(text: String, reason: String) throws {
    let problem = #expect(throws: Problem.self) { try Fixture.read(text) }
    #expect(problem?.summary.contains(reason) == true, "\(problem?.summary ?? "")")
  }

  @Test func `takes a part of the text for no whole one`() throws {
    let part = try Fixture.text("00-zero-draft").split(separator: "1\\. ")[0]
    let problem = #expect(throws: Problem.self) { try Fixture.read(String(part)) }
    #expect(problem?.summary.contains("per cent of the paragraphs of Zero draft") == true)
    let clean = try Fixture.read(String(part), as: .clean)
    #expect(clean.count > 5)
  }

  @Test func `keeps reasons beside what they are for, and covering words apart`() throws {
    let text = try Fixture.text("00-zero-draft")
      .replacing("once every three months", with: "once a month")
      .replacing(
        "\n4\\. ",
        with: "\nRationale: water goes stale.\n\n4\\. "
      )
    let reading = try Fixture.read(text)
    #expect(reading.contributions[0].items.map(\.rationale) == ["Rationale: water goes stale."])
  }

  @Test func `leaves what becomes of footnotes open`() throws {
    let text = try Fixture.text("00-zero-draft").replacing("sheet 4", with: "sheet 5")
    let reading = try Fixture.read(text)
    #expect(reading.count == 0)
    #expect(
      reading.open.map(\.words)
        == ["footnote 1: “Exercise paper 3, sheet 4.” → “Exercise paper 3, sheet 5.”"]
    )
    #expect(reading.open.map(\.parties) == [[Fixture.a]])
  }

  @Test func `tells what only looks different`() throws {
    let text = try Fixture.text("00-zero-draft")
      .replacing("*Mindful* of", with: "Mindful of")
      .replacing("on the day", with: "on the\u{A0}day")
      .replacing("once every", with: "twice every")
    let reading = try Fixture.read(text)
    #expect(reading.count == 1)
    #expect(
      reading.notes.map(\.message).suffix(2) == [
        "not carried over: another setting of PP5, which is no proposal",
        "not carried over: spaces, dashes or quotation marks of OP4 (c)",
      ]
    )
  }

  @Test func `asks who sends a text`() throws {
    let text = try Fixture.text("00-zero-draft").replacing("three years", with: "two years")
    let problem = #expect(throws: Problem.self) { try Fixture.read(text, from: []) }
    #expect(problem?.summary == "file: it is not said who proposes this")
  }

  // MARK: - Word

  /// The zero draft without its note.
  private func plain() throws -> Draft {
    var draft = try Fixture.draft("00-zero-draft")
    draft.footnotes = []
    for index in draft.paragraphs.indices {
      draft.paragraphs[index].runs.removeAll { !$0.isText }
    }
    return draft
  }

  private func read(
    _ file: [UInt8],
    from parties: [PartyID] = [Fixture.a],
    authors: [String: PartyID] = [:]
  ) throws -> ProposalReading {
    try Fixture.read(file, from: parties, authors: authors, on: plain())
  }

  /// The zero draft, of which each author changed something.
  private func revised(_ changes: [String: String], comments: String? = nil) throws -> [UInt8] {
    let draft = try plain()
    let references = draft.references()
    var paragraphs: [String] = []
    for (index, paragraph) in draft.paragraphs.enumerated() {
      let name = references[index]?.description ?? ""
      let label = paragraph.label.map { $0.text.hasPrefix("(") ? $0.text + " " : $0.text + ". " }
      let words = (label ?? "") + Draft.spell(paragraph.runs.filter(\.isText), labels: [:])
      var markup = Fixture.run(words)
      for (place, change) in changes where place.hasPrefix(name + "|") && !name.isEmpty {
        let old = String(place.dropFirst(name.count + 1))
        let parts = words.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { continue }
        markup = Fixture.run(String(parts[0])) + change + Fixture.run(String(parts[1]))
      }
      paragraphs.append(markup)
    }
    return try Fixture.word(paragraphs, comments: comments)
  }

  private var twoAuthors: [String: String] {
    [
      "OP3|three months": Fixture.deleted("three months", by: "Ann")
        + Fixture.inserted("six months", by: "Ann"),
      "OP10|three years": Fixture.deleted("three", by: "Ben") + Fixture.inserted("two", by: "Ben")
        + Fixture.run(" years"),
      "OP7|signs": Fixture.inserted("clear ", by: "Ben") + Fixture.run("signs"),
    ]
  }

  @Test func `takes all changes for the sender's and names the authors`() throws {
    let reading = try read(revised(twoAuthors))
    #expect(reading.contributions.map(\.parties) == [[Fixture.a]])
    #expect(reading.count == 3)
    #expect(
      reading.notes.map(\.message).contains {
        $0.contains("“Ann”, “Ben” were all taken for those of Delegation A")
          || $0.contains("“Ben”, “Ann” were all taken for those of Delegation A")
      }
    )
  }

  @Test func `gives each party what its authors did`() throws {
    let reading = try read(
      revised(twoAuthors),
      from: [],
      authors: ["Ann": Fixture.a, "Ben": Fixture.b]
    )
    let base = try Fixture.draft("00-zero-draft")
    let texts = Dictionary(
      uniqueKeysWithValues: reading.contributions.map { contribution in
        (contribution.parties, Fixture.texts(contribution.items, on: base))
      }
    )
    #expect(reading.contributions.count == 2)
    let ann = texts[[Fixture.a]] ?? []
    let ben = texts[[Fixture.b]] ?? []
    #expect(ann.contains { $0.contains("every six months") })
    #expect(
      ann.contains { $0.contains("that signs") } && ann.contains { $0.contains("three years") }
    )
    #expect(ben.contains { $0.contains("every three months") })
    #expect(
      ben.contains { $0.contains("clear signs") } && ben.contains { $0.contains("two years") }
    )
    #expect(reading.open.isEmpty)
  }

  @Test func `asks for whom authors write whom nobody knows`() throws {
    let file = try revised(twoAuthors)
    let nobody = #expect(throws: Problem.self) { try read(file, from: []) }
    #expect(nobody?.summary.contains("it is not known for whom") == true)
    #expect(nobody?.hint?.contains("--author \"Ann=PARTY\"") == true)
    let wrong = #expect(throws: Problem.self) {
      try read(file, from: [], authors: ["Anne": Fixture.a])
    }
    #expect(wrong?.summary == "file: “Anne” changed nothing in it")
    let rest = try read(file, from: [Fixture.a], authors: ["Ben": Fixture.b])
    #expect(Set(rest.contributions.map(\.parties)) == [[Fixture.a], [Fixture.b]])
  }

  @Test func `knows authors who are called as their delegation is`() throws {
    let file = try revised([
      "OP3|three months": Fixture.deleted("three", by: "DA") + Fixture.inserted("six", by: "DA")
        + Fixture.run(" months")
    ])
    #expect(try read(file, from: []).contributions.map(\.parties) == [[Fixture.a]])
  }

  @Test func `tells what was changed without being marked`() throws {
    let file = try revised([
      "OP3|three months": Fixture.run("four months"),
      "OP10|three": Fixture.deleted("three", by: "Ann") + Fixture.inserted("two", by: "Ann"),
    ])
    let reading = try read(file)
    #expect(reading.count == 2)
    #expect(
      reading.notes.map(\.message).contains {
        $0.hasPrefix("the text under the changes is not Zero draft: it differs at OP3")
      }
    )
    let mapped = try read(
      revised(twoAuthors.merging(["OP5|two years": Fixture.run("nine years")]) { $1 }),
      from: [],
      authors: ["Ann": Fixture.a, "Ben": Fixture.b]
    )
    #expect(mapped.count == 3)
    #expect(mapped.open.map { $0.words.contains("nine years") } == [true])
  }

  @Test func `puts comments beside the changes of their paragraph`() throws {
    func comment(_ id: Int, _ words: String) -> String {
      "<w:comment w:id=\"\(id)\" w:author=\"Ann\"><w:p>\(Fixture.run(words))</w:p></w:comment>"
    }
    func mark(_ id: Int, _ runs: String) -> String {
      "<w:commentRangeStart w:id=\"\(id)\"/>\(runs)<w:commentRangeEnd w:id=\"\(id)\"/>"
        + "<w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
    }
    let file = try revised(
      [
        "OP3|three months": mark(
          1,
          Fixture.deleted("three", by: "Ann") + Fixture.inserted("six", by: "Ann")
        ) + Fixture.run(" months"),
        "OP8|monuments": mark(2, Fixture.run("monuments")),
      ],
      comments: comment(1, "Cheaper.") + comment(2, "Why?")
    )
    let reading = try read(file)
    #expect(reading.contributions[0].items[0].comments.map(\.text) == ["Cheaper."])
    #expect(reading.open.map(\.words) == ["Why? (on “monuments”)"])
    #expect(reading.open.map(\.reason) == ["a comment by Ann that belongs to no change"])
    #expect(
      reading.open[0].paragraph
        == (try Fixture.draft("00-zero-draft")).paragraphs.firstIndex { $0.label?.text == "8" }
    )
  }

  @Test func `reads what was marked by hand`() throws {
    let file = try revised([
      "OP3|three months": Fixture.run("three", "<w:strike/>")
        + Fixture.run("six", "<w:u w:val=\"single\"/>") + Fixture.run(" months")
    ])
    let reading = try read(file)
    #expect(reading.form == .redlined)
    let base = try Fixture.draft("00-zero-draft")
    #expect(
      Fixture.texts(reading.contributions[0].items, on: base).contains {
        $0.contains("every six months")
      }
    )
  }

  // MARK: - Tables

  private func table(_ rows: [[String]]) throws -> [UInt8] {
    let cells = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p>\(Fixture.run($0))</w:p></w:tc>" }.joined() + "</w:tr>"
    }
    return try Fixture.word(body: "<w:tbl>\(cells.joined())</w:tbl>")
  }

  @Test func `reads the rows of a table against the text`() throws {
    let base = try Fixture.draft("00-zero-draft")
    let op = { (label: String) in
      base.paragraphs.first { $0.label?.text == label }.map(\.words) ?? ""
    }
    let file = try table([
      ["Paragraph", "Current text", "Proposed amendment", "Reason"],
      ["OP3", op("3"), op("3").replacing("three", with: "six"), "Cheaper"],
      ["OP6", op("6"), "Deleted", ""],
      ["OP8 bis", "", "Welcomes the monuments of other conferences;", ""],
      ["OP9", op("10"), op("10").replacing("three", with: "two"), ""],
      ["OP7", "Recommends that doors be open;", "Recommends that doors be closed;", ""],
      ["OP1", op("1"), op("1"), ""],
    ])
    let reading = try read(file)
    #expect(reading.form == .table)
    let items = reading.contributions[0].items
    #expect(items.count == 3)
    #expect(items[0].rationale?.contains("Cheaper") == true)
    let texts = Fixture.texts(items, on: base)
    #expect(texts.contains { $0.contains("every six months") })
    #expect(!texts.contains { $0.contains("wheelchairs") })
    #expect(texts.firstIndex { $0.hasPrefix("Welcomes the monuments") } != nil)
    #expect(
      reading.open.map(\.reason)
        == [
          "it is called OP9, and its text is that of OP10",
          "its text is not that of OP7",
        ],
      "\(reading.open)"
    )
  }

  // MARK: - Instructions

  @Test func `reads instructions, and keeps what it does not understand`() throws {
    let reading = try Fixture.read(
      "OP7: delete.\n\nOP3: replace “three” by “six”.\n\nOP5 is much too long.\n"
    )
    #expect(reading.form == .instructions)
    #expect(reading.count == 2)
    #expect(reading.open.map(\.words) == ["OP5 is much too long."])
    #expect(reading.open[0].paragraph != nil)
    let word = try Fixture.word([Fixture.run("OP7: delete."), Fixture.run("OP9: delete.")])
    #expect(try Fixture.read(word).count == 2)
  }

  @Test func `keeps a reason beside its instruction`() throws {
    let reading = try Fixture.read(
      "OP7: delete.\nRationale: there are signs enough.\n\nOP5 is too long.\nRationale: see OP7.\n"
    )
    #expect(
      reading.contributions[0].items.map(\.rationale) == ["Rationale: there are signs enough."]
    )
    #expect(reading.open.map(\.words) == ["OP5 is too long.", "Rationale: see OP7."])
  }

  // MARK: - Limits

  @Test(arguments: [
    "[", "[[", "[+Delegation A: ", "**", "~~", "[a - Delegation A / ", "] ", "OP1 bis ",
  ])
  func `reads what nobody writes in steps that grow with its length`(unit: String) throws {
    let text = try Fixture.text("00-zero-draft")
    let noise = String(repeating: unit, count: 8_000 / unit.utf8.count)
    for form in ProposalReading.Form.allCases where form.rawValue.count > 4 {
      _ = try? Fixture.read(text.replacing("10\\. ", with: "10\\. \(noise)"), as: form)
    }
  }

  @Test func `refuses more changes than anybody proposes`() throws {
    let base = Draft(
      paragraphs: (0...10_001).map { index in
        Paragraph(
          id: .provisional(index),
          role: .operative,
          label: Label("\(index + 1)"),
          runs: [.text("Decides to meet on day \(index) of the conference in room \(index);")]
        )
      }
    )
    let text = (0...10_001).map {
      "\($0 + 1). Decides to meet on day \($0) of the conference in hall \($0);"
    }
    let problem = #expect(throws: Problem.self) {
      try Fixture.read(Array(text.joined(separator: "\n\n").utf8), on: base)
    }
    #expect(
      problem?.summary.contains("10002 changes; up to 10000") == true,
      "\(problem?.summary ?? "")"
    )
  }
}
