import DraftText
import Negotiation
import Testing

/// Every rule of the record itself, each with what it refuses.
struct RefusalTests {
  /// A record of two versions of two paragraphs, the first of them in French too.
  private static func chronicle() throws -> Chronicle {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil])
    try chronicle.circulate("Rev.1", on: 2, [0, 1])
    try chronicle.record(.translated(edition(of: 2, in: .french)))
    return chronicle
  }

  private static func edition(
    of version: Int,
    in language: Language,
    paragraphs: Int = 2,
    pair: Int = 1
  ) -> LanguageEdition {
    LanguageEdition(
      version: version,
      language: language,
      manifest: Chronicle.hashing([1]),
      paragraphs: paragraphs,
      matching: Matching(continued: [.init(old: pair, new: 0)])
    )
  }

  private static func version(
    _ label: String,
    symbol: String? = nil,
    paragraphs: Int = 2,
    basis: Int? = 3,
    pair: Matching.Pair? = nil
  ) -> Event {
    .circulated(
      Circulation(
        label: label,
        kind: .revision,
        symbol: symbol,
        manifest: Chronicle.hashing([2]),
        paragraphs: paragraphs,
        basis: basis,
        matching: Matching(continued: pair.map { [$0] } ?? []),
        departed: basis == 3
          ? (0..<2).filter { $0 != pair?.old }.map { Departure(paragraph: $0, reason: "a") } : nil
      )
    )
  }

  private static func passage(_ version: Int, _ entry: Int, _ ordinal: Int) -> Event {
    .noted(
      Note(
        "a",
        passage: Passage(version: version, paragraph: .recorded(entry: entry, ordinal: ordinal))
      )
    )
  }

  private static func correction(
    _ version: Int,
    _ paired: [Matching.Pair] = [],
    unpaired: [Int] = []
  ) -> Event {
    .rematched(MatchCorrection(version: version, paired: paired, unpaired: unpaired))
  }

  static let table: [(Event, Refusal)] = [
    (.opened(Opening(title: "Another")), .alreadyOpened),
    (.restated(Opening(title: " \n")), .blank("title")),
    (.restated(Opening(title: "A", languages: [])), .blank("languages")),
    (.facilitation(FacilitationChange()), .blank("names")),
    (.facilitation(FacilitationChange(joining: [CoFacilitator(name: "")])), .blank("name")),
    (.facilitation(FacilitationChange(leaving: ["X"])), .unknownCoFacilitator("X", known: ["B"])),
    (
      .facilitation(FacilitationChange(joining: [CoFacilitator(name: "B")])),
      .alreadyCoFacilitator("B")
    ),
    (.noted(Note("  ")), .blank("note")),
    (.noted(Note("a", passage: Passage(version: 1))), .unknownVersion(1)),
    (passage(3, 3, 7), .unknownParagraph(.recorded(entry: 3, ordinal: 7), version: "Rev.1")),
    (passage(3, 2, 2), .unknownParagraph(.recorded(entry: 2, ordinal: 2), version: "Rev.1")),
    (passage(9, 2, 0), .unknownVersion(9)),
    (version(" "), .blank("label")),
    (version("A/76/L.11"), .labelIsSymbol("A/76/L.11")),
    (version("Rev.2", symbol: "Rev.2"), .symbolIsLabel("Rev.2")),
    (version("latest"), .labelIsReserved("latest")), (version("—"), .labelIsReserved("—")),
    (version("#4"), .labelIsReserved("#4")),
    (version("Rev.1"), .labelInUse("Rev.1", entry: 3)),
    (version("REV 1"), .labelInUse("Rev.1", entry: 3)),
    (version("zero-draft"), .labelInUse("Zero draft", entry: 2)),
    (version("Rev.2", paragraphs: 0), .emptyVersion),
    (version("Rev.2", basis: 1), .unknownVersion(1)),
    (version("Rev.2", basis: 9), .unknownVersion(9)),
    (version("Rev.2", pair: .init(old: 2, new: 0)), .matchingDoesNotFit),
    (version("Rev.2", pair: .init(old: 0, new: 2)), .matchingDoesNotFit),
    (version("Rev.2", pair: .init(old: -1, new: 0)), .matchingDoesNotFit),
    (version("Rev.2", basis: nil, pair: .init(old: 0, new: 0)), .matchingDoesNotFit),
    (.translated(edition(of: 9, in: .arabic)), .unknownVersion(9)),
    (.translated(edition(of: 2, in: .english)), .editionExists(.english, version: "Zero draft")),
    (.translated(edition(of: 2, in: .french)), .editionExists(.french, version: "Zero draft")),
    (.translated(edition(of: 2, in: .arabic, paragraphs: 0)), .emptyVersion),
    (.translated(edition(of: 2, in: .arabic, pair: 2)), .matchingDoesNotFit),
    (correction(3), .blank("pairs")), (correction(9, unpaired: [0]), .unknownVersion(9)),
    (correction(2, unpaired: [0]), .nothingToMatch(version: "Zero draft")),
    (correction(3, unpaired: [2]), .matchingDoesNotFit),
    (correction(3, [.init(old: 2, new: 0)]), .matchingDoesNotFit),
    (correction(3, [.init(old: 0, new: 2)]), .matchingDoesNotFit),
    (correction(3, [.init(old: 0, new: 0), .init(old: 0, new: 1)]), .matchedTwice),
    (correction(3, [.init(old: 0, new: 0), .init(old: 1, new: 0)]), .matchedTwice),
    (correction(3, [.init(old: 0, new: 0)], unpaired: [0]), .matchedTwice),
    (correction(3, unpaired: [0, 0]), .matchedTwice),
    (.reversed(Reversal(entry: 1)), .openingCannotBeReversed),
    (.reversed(Reversal(entry: 2)), .stillNeeded(2, by: 3)),
    (.reversed(Reversal(entry: 5)), .unknownEntry(5)),
  ]

  @Test(arguments: table)
  func `refuses, and leaves the record as it was`(event: Event, expected: Refusal) throws {
    var chronicle = try Self.chronicle()
    let before = chronicle.ledger
    #expect(refusal { try chronicle.record(event) } == expected)
    #expect(chronicle.ledger == before)
    try chronicle.record(.noted(Note("and goes on")))
  }

  @Test func `begins with an opening and nothing else`() throws {
    var chronicle = Chronicle(unopened: ())
    #expect(refusal { try chronicle.record(.noted(Note("a"))) } == .notOpened)
    #expect(refusal { try chronicle.record(.reversed(Reversal(entry: 1))) } == .unknownEntry(1))
    #expect(refusal { try chronicle.record(.opened(Opening(title: ""))) } == .blank("title"))
    try chronicle.record(.opened(Opening(title: "A")))
  }

  @Test func `takes in only the next entry of its own negotiation`() throws {
    var ledger = try Self.chronicle().ledger
    var entry = try ledger.entry(
      saying: .noted(Note("a")),
      at: Chronicle.now,
      by: "somebody",
      after: nil
    )
    entry.number = 7
    #expect(refusal { try ledger.append(entry) } == .outOfOrder(expected: 5, found: 7))
    entry.number = 5
    entry.negotiation = "another"
    #expect(refusal { try ledger.append(entry) } == .outOfOrder(expected: 5, found: 5))
    let entries = ledger.entries
    let fault = #expect(throws: ReplayFault.self) {
      try Ledger(negotiation: "exercise", replaying: Array(entries.dropFirst()))
    }
    #expect(fault?.number == 2)
  }

  @Test(
    arguments: [
      ("Rev.1", 3), ("rev1", 3), ("REV. 1", 3), ("zero", 2), ("Zero Draft", 2), ("first", 2),
      ("latest", 5), ("#3", 3), ("#5", 5), ("A/76/L.11/Rev.1", 5), ("a/76/l.11/rev.1", 5),
      ("L.11/Rev.1", 5), ("l11rev1", 5), ("L-document", 5), ("rev", nil), ("", nil), ("#", nil),
      ("#4", nil), ("draft", nil), ("A/76", nil), ("Rev.2", nil),
    ] as [(String, Int?)]
  )
  func `finds the version that a name means`(name: String, number: Int?) throws {
    var chronicle = try Self.chronicle()
    try chronicle.record(Self.version("L-document", symbol: "A/76/L.11/Rev.1"))
    #expect(chronicle.state.version(named: name)?.number == number)
  }
}
