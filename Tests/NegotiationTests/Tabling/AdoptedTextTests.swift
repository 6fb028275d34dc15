import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Negotiation

@Suite("The adopted text")
struct AdoptedTextTests {
  /// A text of an opening, three numbered paragraphs of which one points at another, and items.
  static let base: Draft = {
    let texts: [(Role, String?, String)] = [
      (.opening, nil, "The General Assembly,"),
      (.operative, "1", "Decides to meet for two days in the spring;"),
      (.operative, "2", "Requests a report on the meeting;"),
      (.operative, "3", "Invites comments on the report mentioned in paragraph 2 above."),
    ]
    return Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .recorded(entry: 2, ordinal: index),
          role: text.0,
          label: text.1.map { Label($0) },
          runs: [.text(text.2)]
        )
      }
    )
  }()

  static func edit(_ paragraph: Int, _ start: Int, _ quoted: String, _ words: String) -> Amendment {
    Amendment(
      .edit([.init(start: start, quoted: quoted, words: words)]),
      passages: [Chronicle.passage(paragraph + 1)]
    )
  }

  static func edit(_ paragraph: Int, _ quoted: String, _ words: String) -> Amendment {
    let text = Draft.spell(base.paragraphs[paragraph].runs, labels: [:])
    let start = text.firstRange(of: quoted).map {
      text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound)
    }
    return edit(paragraph, start ?? 999, quoted, words)
  }

  /// The text after some steps, each of some amendments.
  static func adopted(_ steps: [[Amendment]]) throws -> AdoptedText {
    try AdoptedText(
      base: base,
      steps: steps.enumerated().map {
        .init(number: $0.offset + 10, saidIn: $0.offset + 10, amendments: $0.element)
      },
      in: Chronicle.withDraft().state
    )
  }

  static func lines(_ draft: Draft) -> [String] {
    draft.paragraphs.map { paragraph in
      (paragraph.label.map { $0.text + " " } ?? "") + Draft.spell(paragraph.runs, labels: [:])
    }
  }

  @Test func `without a change it is the text`() throws {
    let adopted = try Self.adopted([])
    #expect(adopted.draft == Self.base)
    #expect(adopted.entries.isEmpty && adopted.doubts.isEmpty)
    #expect(adopted.basis == [[0], [1], [2], [3]])
  }

  @Test func `words are replaced where they are quoted`() throws {
    let adopted = try Self.adopted([[Self.edit(1, "two", "three")]])
    #expect(Self.lines(adopted.draft)[1] == "1 Decides to meet for three days in the spring;")
    #expect(adopted.draft.paragraphs[2] == Self.base.paragraphs[2])
    #expect(adopted.entries == [10])
  }

  @Test(arguments: [
    // Of the words that the first put in, by their place in the text as it read then.
    edit(1, 30, "weeks", "months"),
    // The same, where the place was counted otherwise: it is the only one with these words.
    edit(1, 3, "weeks", "months"),
  ])
  func `a later revision quotes what an earlier one put in`(_ later: Amendment) throws {
    let first = Self.edit(1, "two days", "all of three weeks")
    let adopted = try Self.adopted([[first], [later]])
    #expect(
      Self.lines(adopted.draft)[1] == "1 Decides to meet for all of three months in the spring;"
    )
  }

  @Test func `a later revision of the version's own words finds them where they are now`() throws {
    let adopted = try Self.adopted([
      [Self.edit(1, "two", "a number of")], [Self.edit(1, "spring", "autumn")],
    ])
    #expect(
      Self.lines(adopted.draft)[1] == "1 Decides to meet for a number of days in the autumn;"
    )
  }

  @Test func `paragraphs that come and go are numbered anew and pointed at in a doubt`() throws {
    let adopted = try Self.adopted([
      [Amendment(.insert("Welcomes the offer;"), passages: [Chronicle.passage(2)])],
      [Amendment(.delete, passages: [Chronicle.passage(2)])],
      [Self.edit(2, "a report", "two reports")],
    ])
    #expect(
      Self.lines(adopted.draft) == [
        "The General Assembly,", "1 Welcomes the offer;", "2 Requests two reports on the meeting;",
        "3 Invites comments on the report mentioned in paragraph 2 above.",
      ]
    )
    #expect(adopted.basis == [[0], [], [2], [3]])
    guard case .mention(let mention, entry: 10)? = adopted.doubts.first else {
      Issue.record("\(adopted.doubts)")
      return
    }
    #expect(mention.words == "paragraph 2" && mention.label?.text == "3")
  }

  @Test(arguments: [
    ([[edit(1, "two", "three")], [edit(1, "two days", "a week")]], 11, "two days"),
    ([[edit(1, 4, "weeks", "months")]], 10, "weeks"),
  ])
  func `words that do not stand there are a fault`(
    _ steps: [[Amendment]],
    _ entry: Int,
    _ quoted: String
  ) {
    #expect(
      throws: AdoptedText.Fault(entry: entry, place: 0, reason: .quoted(quoted, paragraph: 1))
    ) { try Self.adopted(steps) }
  }

  @Test func `what is about a paragraph that is gone is a fault, unless it takes it out`() throws {
    let out = [Amendment(.delete, passages: [Chronicle.passage(2)])]
    #expect(try Self.adopted([out, out]).draft.paragraphs.count == 3)
    #expect(throws: AdoptedText.Fault(entry: 11, place: 0, reason: .gone(paragraph: 1))) {
      try Self.adopted([out, [Self.edit(1, "two", "three")]])
    }
  }

  @Test func `of two changes of one entry that exclude each other none is taken`() {
    #expect(throws: AdoptedText.Fault.self) {
      try Self.adopted([[Self.edit(1, "two", "three"), Self.edit(1, "two days", "a week")]])
    }
  }

  @Test func `a paragraph that the version does not have is a fault`() {
    #expect(throws: AdoptedText.Fault(entry: 10, place: 0, reason: .missing)) {
      try Self.adopted([[Amendment(.delete, passages: [Chronicle.passage(9)])]])
    }
  }

  /// Edits at random, each of the text as it then reads, held against plain replacing.
  @Test(arguments: 0..<200)
  func `one edit after the other is what plain replacing makes of it`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var texts = Self.base.paragraphs.map {
      Array(Draft.spell($0.runs, labels: [:]).unicodeScalars)
    }
    var steps: [[Amendment]] = []
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let paragraph = Int.random(in: 1...3, using: &random)
      let words = texts[paragraph].split(separator: " ")
      guard let word = words.randomElement(using: &random) else { continue }
      let new = Array("word\(Int.random(in: 0..<1000, using: &random))".unicodeScalars)
      steps.append([
        Self.edit(
          paragraph,
          word.startIndex,
          String(String.UnicodeScalarView(word)),
          String(String.UnicodeScalarView(new))
        )
      ])
      texts[paragraph].replaceSubrange(word.startIndex..<word.endIndex, with: new)
    }
    // Places are those of the text as it reads then, so nothing may be carried: the addresses of
    // the words say of what they are.
    let adopted = try AdoptedText(
      base: Self.base,
      addresses: [Chronicle.hashing([0]), Chronicle.hashing([1])] + [
        Chronicle.hashing([2]), Chronicle.hashing([3]),
      ],
      steps: steps.enumerated().map { index, amendments in
        let now = amendments.map { amendment in
          var amendment = amendment
          amendment.text = Chronicle.hashing([9])
          return amendment
        }
        return .init(number: index + 10, saidIn: index + 10, amendments: now)
      },
      in: Chronicle.withDraft().state
    )
    #expect(
      adopted.draft.paragraphs.map { Array(Draft.spell($0.runs, labels: [:]).unicodeScalars) }
        == texts
    )
    #expect(adopted.draft.paragraphs.map(\.label) == Self.base.paragraphs.map(\.label))
    let comparison = Comparison(comparing: Self.base, with: adopted.draft)
    for relation in comparison.relations {
      let old = relation.script.filter { $0.kind != .inserted }.map(\.text).joined()
      let new = relation.script.filter { $0.kind != .deleted }.map(\.text).joined()
      guard relation.operation == .modified else { continue }
      #expect(old == Draft.spell(Self.base.paragraphs[relation.old[0]].runs, labels: [:]))
      #expect(new == Draft.spell(adopted.draft.paragraphs[relation.new[0]].runs, labels: [:]))
    }
  }

  @Test func `amendments that were rejected or withdrawn change nothing`() throws {
    let amendment = TabledAmendment(
      document: 3,
      sponsors: [PartyID("Delegation A")],
      amendments: [Self.edit(1, "two", "three")],
      words: "Replace “two” by “three”."
    )
    var document = TrackedDocument(
      number: 3,
      submission: Submission(
        version: 2,
        symbol: try #require(DocumentSymbol("A/99/L.1")),
        submitter: .president
      )
    )
    document.amendments = [.init(number: 4, content: amendment)]
    func decide(_ outcome: TabledDecision.Outcome) -> TrackedDocument {
      var document = document
      document.decisions = [
        .init(
          number: 5,
          content: TabledDecision(
            document: 3,
            matter: .amendment(4),
            outcome: outcome,
            voting: .withoutVote
          )
        )
      ]
      return document
    }
    #expect(decide(.rejected).steps.isEmpty && decide(.withdrawn).steps.isEmpty)
    #expect(decide(.adopted).steps.map(\.number) == [5])
    var voted = document
    voted.decisions = [
      .init(
        number: 6,
        content: TabledDecision(
          document: 3,
          matter: .paragraphs([Chronicle.passage(3)]),
          outcome: .rejected,
          voting: .unrecorded(.init(yes: 1, no: 2, abstaining: 0))
        )
      )
    ]
    let state = try Chronicle.withDraft().state
    let adopted = try AdoptedText(of: voted, base: Self.base, in: state)
    #expect(adopted.draft.paragraphs.count == 3 && adopted.entries == [6])
  }
}
