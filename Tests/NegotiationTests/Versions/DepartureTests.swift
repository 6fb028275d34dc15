import DraftText
import Negotiation
import Testing

/// No paragraph vanishes in silence.
struct DepartureTests {
  /// A version of three paragraphs on one of four, of which the third is not continued.
  private static func circulation(
    related: [Matching.Pair] = [],
    departed: [Departure]? = nil,
    reflected: [ReflectedAmendment]? = nil
  ) -> Event {
    .circulated(
      Circulation(
        label: "Rev.1",
        kind: .revision,
        manifest: Chronicle.hashing([1]),
        paragraphs: 3,
        basis: 2,
        matching: Matching(
          continued: [0, 1, 3].enumerated().map { .init(old: $1, new: $0) },
          related: related
        ),
        reflected: reflected,
        departed: departed
      )
    )
  }

  private static let accepted: [(String, [Matching.Pair], Departure?)] = [
    ("a reason", [], Departure(paragraph: 2, reason: "overtaken by OP1")),
    ("an amendment", [], Departure(paragraph: 2, amendment: .init(proposal: 3, place: 1))),
    ("a paragraph that took it up", [], Departure(paragraph: 2, into: [1])),
    ("a merger", [.init(old: 2, new: 1)], nil),
  ]

  @Test(arguments: accepted.indices)
  func `lets a paragraph go that is accounted for`(index: Int) throws {
    let (name, related, departure) = Self.accepted[index]
    var chronicle = try Chronicle.withDraft()
    try chronicle.propose(Chronicle.proposal(of: "Delegation A"))
    let event = Self.circulation(related: related, departed: departure.map { [$0] })
    #expect(refusal { try chronicle.record(event) } == nil, "\(name)")
  }

  private static let refused: [(String, Event, Refusal)] = [
    ("nothing said", circulation(), .unaccounted([2])),
    ("nothing said of it", circulation(departed: []), .unaccounted([2])),
    ("blank reason", circulation(departed: [.init(paragraph: 2, reason: " ")]), .unaccounted([2])),
    (
      "goes nowhere", circulation(departed: [.init(paragraph: 2, into: [])]), .unaccounted([2])
    ),
    (
      "is there", circulation(departed: [.init(paragraph: 1, reason: "a")]),
      .departureDoesNotFit(1)
    ),
    (
      "is not in the basis", circulation(departed: [.init(paragraph: 7, reason: "a")]),
      .departureDoesNotFit(7)
    ),
    (
      "said twice",
      circulation(departed: [.init(paragraph: 2, reason: "a"), .init(paragraph: 2, reason: "b")]),
      .departureDoesNotFit(2)
    ),
    (
      "goes beyond the text", circulation(departed: [.init(paragraph: 2, into: [3])]),
      .linkDoesNotFit
    ),
    (
      "unknown proposal",
      circulation(departed: [.init(paragraph: 2, amendment: .init(proposal: 9, place: 1))]),
      .proposal(.unknown(9))
    ),
    (
      "link without a place",
      circulation(
        departed: [.init(paragraph: 2, reason: "a")],
        reflected: [.init(.init(proposal: 3), .whole, .equal)]
      ), .linkDoesNotFit
    ),
    (
      "link beyond the text",
      circulation(
        departed: [.init(paragraph: 2, reason: "a")],
        reflected: [
          .init(
            .init(proposal: 3, place: 1),
            .whole,
            .equal,
            spans: [.init(paragraph: 3, start: 0, length: 1)]
          )
        ]
      ), .linkDoesNotFit
    ),
  ]

  @Test(arguments: refused.indices)
  func `refuses a version that does not account for a paragraph`(index: Int) throws {
    let (name, event, expected) = Self.refused[index]
    var chronicle = try Chronicle.withDraft()
    try chronicle.propose(Chronicle.proposal(of: "Delegation A"))
    #expect(refusal { try chronicle.record(event) } == expected, "\(name)")
  }

  @Test func `asks a correction as well what becomes of a paragraph`() throws {
    var chronicle = try Chronicle.withDraft()
    let version = try chronicle.circulate("Rev.1", on: 2, [0, 1, 3])
    func correction(_ departed: [Departure]?) -> Event {
      .rematched(MatchCorrection(version: version, unpaired: [1], departed: departed))
    }
    #expect(refusal { try chronicle.record(correction(nil)) } == .unaccounted([1]))
    let kept = Departure(paragraph: 0, reason: "a")
    #expect(refusal { try chronicle.record(correction([kept])) } == .departureDoesNotFit(0))
    try chronicle.record(correction([Departure(paragraph: 1, reason: "another one")]))
    let departed = chronicle.state.version(version)?.circulation.departed
    #expect(departed?.map(\.paragraph) == [2, 1])
    // A paragraph that is found again is not gone.
    try chronicle.record(
      .rematched(MatchCorrection(version: version, paired: [.init(old: 1, new: 1)]))
    )
    #expect(chronicle.state.version(version)?.circulation.departed?.map(\.paragraph) == [2])
  }

  @Test func `keeps a proposal that a version was linked to`() throws {
    var chronicle = try Chronicle.withDraft()
    let proposal = try chronicle.propose(Chronicle.proposal(of: "Delegation A"))
    let version = try chronicle.record(
      Self.circulation(
        departed: [.init(paragraph: 2, reason: "a")],
        reflected: [.init(.init(proposal: proposal, place: 1), .part, .near)]
      )
    )
    #expect(refusal { try chronicle.undo(proposal) } == .stillNeeded(proposal, by: version))
  }
}
