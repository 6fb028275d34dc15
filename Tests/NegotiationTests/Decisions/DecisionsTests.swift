import DraftText
import Negotiation
import Testing

/// What may be decided, when, and how often.
struct DecisionsTests {
  private static let amendments = [
    Amendment(.delete, passages: [Chronicle.passage(2)]),
    Amendment(.insert("Stresses;"), passages: [Chronicle.passage(3)]),
  ]

  /// A record with two proposals for the zero draft: 3 with two amendments, and 4 with one.
  private static func chronicle() throws -> Chronicle {
    var chronicle = try Chronicle.withDraft()
    try chronicle.propose(Chronicle.proposal(of: "Delegation A", wanting: amendments))
    try chronicle.propose(Chronicle.proposal(of: "Delegation B"))
    return chronicle
  }

  private static func decide(
    _ amendments: [(Int, Int?)],
    as outcome: Decision.Outcome = .accepted,
    on version: Int = 2,
    instead: [Amendment] = [],
    note: String? = nil
  ) -> Event {
    .decision(
      .made(
        Decision(
          version: version,
          amendments: amendments.map { .init(proposal: $0.0, place: $0.1) },
          outcome: outcome,
          instead: instead,
          note: note
        )
      )
    )
  }

  private static func takeBack(_ amendments: [(Int, Int?)], on version: Int = 2) -> Event {
    .decision(
      .takenBack(
        DecisionReturn(
          version: version,
          amendments: amendments.map { .init(proposal: $0.0, place: $0.1) }
        )
      )
    )
  }

  private static func pointer(_ proposal: Int, _ place: Int) -> Amendment.Pointer {
    .init(proposal: proposal, place: place)
  }

  @Test func `decides on one amendment, on several, and on all of a proposal`() throws {
    var chronicle = try Self.chronicle()
    try chronicle.record(Self.decide([(3, 2), (4, 1)], as: .deferred))
    let decisions = chronicle.state.decisions
    #expect(decisions[Self.pointer(3, 2), on: 2]?.number == 5)
    #expect(decisions[Self.pointer(4, 1), on: 2]?.decision.outcome == .deferred)
    #expect(decisions[Self.pointer(3, 1), on: 2] == nil)
    var other = try Self.chronicle()
    try other.record(Self.decide([(3, nil)]))
    for place in 1...2 { #expect(other.state.decisions[Self.pointer(3, place), on: 2] != nil) }
    #expect(other.state.decisions[Self.pointer(4, 1), on: 2] == nil)
  }

  @Test func `decides anew what was taken back, and nothing else twice`() throws {
    var chronicle = try Self.chronicle()
    let first = try chronicle.record(Self.decide([(3, nil)]))
    #expect(
      refusal { try chronicle.record(Self.decide([(3, 2)], as: .notRetained)) }
        == .decision(.alreadyMade(Self.pointer(3, 2), by: first))
    )
    try chronicle.record(Self.takeBack([(3, 2)]))
    #expect(chronicle.state.decisions[Self.pointer(3, 2), on: 2] == nil)
    #expect(chronicle.state.decisions[Self.pointer(3, 1), on: 2]?.number == first)
    #expect(
      refusal { try chronicle.record(Self.takeBack([(3, 2)])) }
        == .decision(.notMade(Self.pointer(3, 2)))
    )
    let second = try chronicle.record(Self.decide([(3, 2)], as: .notRetained))
    #expect(chronicle.state.decisions[Self.pointer(3, 2), on: 2]?.number == second)
    #expect(chronicle.state.decisions.made(on: 2).map(\.number) == [first, second])
  }

  private static let refusals: [(Event, Refusal)] = [
    (decide([(9, 1)]), .proposal(.unknown(9))),
    (decide([(3, 3)]), .proposal(.unknownAmendment(3, of: 3))),
    (decide([(3, 1), (3, nil)]), .decision(.namedTwice(pointer(3, 1)))),
    (decide([(3, 1)], on: 8), .unknownVersion(8)), (decide([]), .blank("amendments")),
    (decide([(3, 1)], note: " "), .blank("note")),
    (decide([(3, 1)], instead: amendments), .decision(.insteadOfNothing)),
    (
      decide([(3, 1)], as: .acceptedInPart, instead: [Amendment(.delete, passages: [])]),
      .decision(.misplaced)
    ), (takeBack([(3, 1)]), .decision(.notMade(pointer(3, 1)))),
  ]

  @Test(arguments: refusals.indices)
  func `refuses what cannot be decided`(index: Int) throws {
    var chronicle = try Self.chronicle()
    let (event, expected) = Self.refusals[index]
    let before = chronicle.state
    #expect(refusal { try chronicle.record(event) } == expected)
    #expect(chronicle.state == before)
  }

  @Test func `refuses what is decided on a proposal that does not hold`() throws {
    var chronicle = try Self.chronicle()
    try chronicle.record(.proposal(.withdrawn(ProposalWithdrawal(proposal: 4))))
    #expect(refusal { try chronicle.record(Self.decide([(4, 1)])) } == .proposal(.withdrawn(4)))
    let successor = Chronicle.proposal(of: "Delegation A", replaces: 3)
    let number = try chronicle.propose(successor)
    #expect(
      refusal { try chronicle.record(Self.decide([(3, 1)])) } == .proposal(.replaced(3, by: number))
    )
  }

  @Test func `lets stand what led to a version that was circulated`() throws {
    var chronicle = try Self.chronicle()
    let decision = try chronicle.record(Self.decide([(3, 1)]))
    let next = try chronicle.circulate("Rev.1", on: 2, [0, nil, 2, 3])
    let settled = Refusal.decision(.settled(version: 2, by: next))
    #expect(refusal { try chronicle.record(Self.decide([(4, 1)])) } == settled)
    #expect(refusal { try chronicle.record(Self.takeBack([(3, 1)])) } == settled)
    #expect(refusal { try chronicle.undo(decision) } == settled)
    // Once the version is gone, the question is open again.
    try chronicle.undo(next)
    try chronicle.undo(decision)
    #expect(chronicle.state.decisions[Self.pointer(3, 1), on: 2] == nil)
  }

  @Test func `keeps a deferred question open for the next version, and closes others`() throws {
    var chronicle = try Self.chronicle()
    try chronicle.record(Self.decide([(3, 1)], as: .deferred))
    let closing = try chronicle.record(Self.decide([(3, 2)], as: .notRetained))
    let next = try chronicle.circulate("Rev.1", on: 2, [0, 1, 2, 3])
    let version = try #require(chronicle.state.version(next))
    #expect(chronicle.state.answer(to: Self.pointer(3, 1), before: version) == nil)
    #expect(chronicle.state.answer(to: Self.pointer(3, 2), before: version)?.number == closing)
    let later = try chronicle.record(Self.decide([(3, 1)], as: .accepted, on: next))
    #expect(chronicle.state.decisions[Self.pointer(3, 1), on: next]?.number == later)
    #expect(chronicle.state.answer(to: Self.pointer(3, 1), before: version) == nil)
  }

  @Test func `needs the proposal that it is about`() throws {
    var chronicle = try Self.chronicle()
    let decision = try chronicle.record(Self.decide([(4, 1)]))
    #expect(refusal { try chronicle.undo(4) } == .stillNeeded(4, by: decision))
  }

  @Test func `tells delegations with the next version, and of what they may see`() throws {
    var chronicle = try Chronicle.withDraft()
    let open = try chronicle.propose(Chronicle.proposal(of: "Delegation A"))
    let hidden = try chronicle.propose(
      Chronicle.proposal(of: "Delegation B", as: .coFacilitators)
    )
    let both = try chronicle.record(Self.decide([(open, 1), (hidden, 1)], note: "NOTED"))
    func said(to viewer: Viewer) -> Event {
      chronicle.ledger.seen(by: viewer).entries[both - 1].event
    }
    let other = Viewer.party(PartyID("Delegation C"), groups: [])
    for viewer in [other, .party(PartyID("Delegation A"), groups: []), .everybody] {
      #expect(said(to: viewer) == .withheld)
    }
    let links = [open, hidden].map { ReflectedAmendment(Self.pointer($0, 1), .whole, .equal) }
    let next = try chronicle.record(
      .circulated(
        Circulation(
          label: "Rev.1",
          kind: .revision,
          manifest: Chronicle.hashing([1]),
          paragraphs: 3,
          basis: 2,
          matching: Matching(continued: [0, 2, 3].enumerated().map { .init(old: $1, new: $0) }),
          reflected: links,
          departed: [Departure(paragraph: 1, amendment: Self.pointer(hidden, 1))]
        )
      )
    )
    #expect(said(to: other) == Self.decide([(open, 1)], note: "NOTED"))
    #expect(said(to: .everybody) == Self.decide([(open, 1)]))
    #expect(
      said(to: .party(PartyID("Delegation B"), groups: []))
        == Self.decide([(open, 1), (hidden, 1)], note: "NOTED")
    )
    let copy = try #require(chronicle.ledger.seen(by: other).state.version(next)?.circulation)
    #expect(copy.reflected == [links[0]])
    #expect(copy.departed == [Departure(paragraph: 1)])
  }
}
