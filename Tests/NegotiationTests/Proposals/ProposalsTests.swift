import DraftText
import Negotiation
import Testing

/// What becomes of proposals, and what is refused.
struct ProposalsTests {
  private static func names(_ parties: [PartyID]) -> [String] { parties.map(\.name) }

  @Test func `keeps who makes a proposal, through joining and leaving`() throws {
    var chronicle = try Chronicle.withDraft()
    let number = try chronicle.propose(Chronicle.proposal(of: "A"))
    try chronicle.join(number, "B", "C")
    try chronicle.leave(number, "A")
    let tracked = try #require(chronicle.state.proposals[number])
    #expect(Self.names(tracked.parties) == ["B", "C"])
    #expect(Self.names(tracked.holders) == ["B", "C"])
    #expect(Self.names(tracked.makers.sorted { $0.name < $1.name }) == ["A", "B", "C"])
    #expect(tracked.holds && chronicle.state.proposals.holding.count == 1)
    try chronicle.join(number, "A")
    #expect(Self.names(chronicle.state.proposals[number]?.parties ?? []) == ["B", "C", "A"])
  }

  @Test func `gives a proposal to those on whose behalf it is made, and to those who joined`()
    throws
  {
    var chronicle = try Chronicle.withDraft()
    let number = try chronicle.propose(Chronicle.proposal(of: "A", behalf: ["Group X"]))
    try chronicle.join(number, "B")
    let tracked = try #require(chronicle.state.proposals[number])
    #expect(Self.names(tracked.holders) == ["Group X", "B"])
    #expect(Self.names(tracked.proposal.holders) == ["Group X"])
  }

  @Test func `lets a proposal go when it is withdrawn or replaced, and brings it back`() throws {
    var chronicle = try Chronicle.withDraft()
    let first = try chronicle.propose(Chronicle.proposal(of: "A", "B"))
    let second = try chronicle.propose(Chronicle.proposal(of: "A", "B", replaces: first))
    let withdrawal = try chronicle.withdraw(second, because: "agreed otherwise")
    #expect(chronicle.state.proposals[first]?.successor == second)
    #expect(chronicle.state.proposals[second]?.withdrawal?.reason == "agreed otherwise")
    #expect(chronicle.state.proposals.holding.isEmpty)
    try chronicle.undo(withdrawal)
    #expect(chronicle.state.proposals.holding.map(\.number) == [second])
    try chronicle.undo(second)
    #expect(chronicle.state.proposals.holding.map(\.number) == [first])
    #expect(chronicle.state.proposals[second] == nil)
  }

  @Test func `cannot lose a proposal that others speak of`() throws {
    var chronicle = try Chronicle.withDraft()
    let first = try chronicle.propose(Chronicle.proposal(of: "A"))
    let join = try chronicle.join(first, "B")
    #expect(refusal { try chronicle.undo(first) } == .stillNeeded(first, by: join))
    #expect(refusal { try chronicle.undo(2) } == .stillNeeded(2, by: first))
    try chronicle.undo(join)
    try chronicle.undo(first)
    #expect(chronicle.state.proposals.all.isEmpty)
  }

  @Test func `keeps the deadline that a proposal was held against`() throws {
    var chronicle = try Chronicle.withDraft()
    let end = Instant(seconds: Chronicle.now.seconds + 60)
    let deadline = try chronicle.record(.deadline(.set(Deadline(what: "comments", until: end))))
    var proposal = Chronicle.proposal(of: "A")
    proposal.deadline = 77
    #expect(refusal { try chronicle.propose(proposal) } == .deadline(.unknown(77)))
    proposal.deadline = deadline
    let number = try chronicle.propose(proposal)
    #expect(refusal { try chronicle.undo(deadline) } == .stillNeeded(deadline, by: number))
  }

  private static let somewhere = Chronicle.passage(1)
  private static let later = Instant(seconds: Chronicle.now.seconds + 1)

  private static func wanting(_ amendments: Amendment...) -> Proposal {
    Chronicle.proposal(of: "A", wanting: amendments)
  }

  private static func blank(_ change: (inout Proposal) -> Void) -> Proposal {
    var proposal = Chronicle.proposal(of: "A", wanting: [])
    change(&proposal)
    return proposal
  }

  // Entry 3 is a proposal of A, 4 one of B that was withdrawn, 6 one of A that 7 replaced.
  private static let refused: [(Proposal, Refusal)] = [
    (Chronicle.proposal(), .blank("party")), (blank { _ in }, .proposal(.empty)),
    (Chronicle.proposal(of: "A", version: 9), .unknownVersion(9)),
    (
      blank {
        $0.remarks = "a"
        $0.received = later
      }, .proposal(.inTheFuture(later))
    ),
    (
      wanting(Amendment(.delete, passages: [Chronicle.passage(9)])),
      .unknownParagraph(.recorded(entry: 2, ordinal: 8), version: "Zero draft")
    ),
    (
      wanting(
        Amendment(
          .move(.init(passage: Chronicle.passage(9), isBefore: true)),
          passages: [somewhere]
        )
      ), .unknownParagraph(.recorded(entry: 2, ordinal: 8), version: "Zero draft")
    ),
    (wanting(Amendment(.delete, passages: [], target: .init(proposal: 2))), .proposal(.unknown(2))),
    (
      wanting(Amendment(.delete, passages: [], target: .init(proposal: 3, place: 2))),
      .proposal(.unknownAmendment(2, of: 3))
    ),
    (
      wanting(Amendment(.delete, passages: [], target: .init(proposal: 3, place: 0))),
      .proposal(.unknownAmendment(0, of: 3))
    ),
    (
      wanting(Amendment(.delete, passages: [], target: .init(proposal: 4))),
      .proposal(.withdrawn(4))
    ),
    (
      wanting(Amendment(.delete, passages: [], target: .init(proposal: 6))),
      .proposal(.replaced(6, by: 7))
    ), (Chronicle.proposal(of: "A", replaces: 5), .proposal(.unknown(5))),
    (Chronicle.proposal(of: "B", replaces: 4), .proposal(.withdrawn(4))),
    (Chronicle.proposal(of: "A", replaces: 6), .proposal(.replaced(6, by: 7))),
    (Chronicle.proposal(of: "C", replaces: 3), .proposal(.ofOthers(3))),
    (
      Chronicle.proposal(of: "A", as: .unattributed, replaces: 3),
      .proposal(.otherVisibility(3, .attributed))
    ),
  ]

  private static func chronicle() throws -> Chronicle {
    var chronicle = try Chronicle.withDraft()
    try chronicle.propose(Chronicle.proposal(of: "A"))
    try chronicle.propose(Chronicle.proposal(of: "B"))
    try chronicle.withdraw(4)
    try chronicle.propose(Chronicle.proposal(of: "A"))
    try chronicle.propose(Chronicle.proposal(of: "A", replaces: 6))
    return chronicle
  }

  @Test(arguments: refused.indices)
  func `refuses what could not be followed`(index: Int) throws {
    var chronicle = try Self.chronicle()
    let before = chronicle.ledger
    let (proposal, reason) = Self.refused[index]
    #expect(refusal { try chronicle.propose(proposal) } == reason)
    #expect(chronicle.ledger == before)
  }

  // Each wants something of as many paragraphs as it must not.
  private static let misplaced: [Amendment] = [
    Amendment(.edit([]), passages: [somewhere]),
    Amendment(.edit([.init(start: 0, quoted: "a", words: "a")]), passages: [somewhere]),
    Amendment(.edit([.init(start: -1, quoted: "a", words: "b")]), passages: [somewhere]),
    Amendment(.edit([.init(start: 0, quoted: "a", words: "b")]), passages: []),
    Amendment(.rewrite(" "), passages: [somewhere]), Amendment(.rewrite("a"), passages: []),
    Amendment(.alternative("a"), passages: [somewhere, Chronicle.passage(2)]),
    Amendment(.delete, passages: []),
    Amendment(.insert("a"), passages: [somewhere, Chronicle.passage(2)]),
    Amendment(.insert("\n"), passages: [somewhere]),
    Amendment(.move(.init(passage: somewhere, isBefore: true)), passages: []),
    Amendment(.exchange, passages: [somewhere]), Amendment(.split(["a"]), passages: [somewhere]),
    Amendment(.split(["a", " "]), passages: [somewhere]),
    Amendment(.merge(words: nil), passages: [somewhere]),
  ]

  @Test(arguments: misplaced.indices)
  func `refuses an amendment that does not say what it is of`(index: Int) throws {
    var chronicle = try Chronicle.withDraft()
    let sound = Amendment(.stance(.comment), passages: [])
    let proposal = Self.wanting(sound, Self.misplaced[index])
    #expect(refusal { try chronicle.propose(proposal) } == .proposal(.misplaced(2)))
  }

  @Test func `refuses parties who are there, or are not, or would leave nobody`() throws {
    var chronicle = try Self.chronicle()
    func reason(_ body: (inout Chronicle) throws -> Int) -> Refusal? {
      refusal { _ = try body(&chronicle) }
    }
    #expect(reason { try $0.join(3, "A") } == .proposal(.alreadyPartOf(3, PartyID("A"))))
    #expect(reason { try $0.leave(3, "B") } == .proposal(.noPartOf(3, PartyID("B"))))
    #expect(reason { try $0.leave(3, "A") } == .proposal(.nobodyLeft(3)))
    #expect(reason { try $0.join(3) } == .blank("party"))
    #expect(reason { try $0.join(4, "A") } == .proposal(.withdrawn(4)))
    #expect(reason { try $0.leave(6, "A") } == .proposal(.replaced(6, by: 7)))
    #expect(reason { try $0.withdraw(6) } == .proposal(.replaced(6, by: 7)))
    #expect(reason { try $0.withdraw(1) } == .proposal(.unknown(1)))
    let late = ProposalParties(proposal: 3, parties: [PartyID("B")], said: Self.later)
    #expect(
      reason { try $0.record(.proposal(.joined(late))) } == .proposal(.inTheFuture(Self.later))
    )
    #expect(reason { try $0.record(.withheld) } == .blank("event"))
  }

  @Test func `never reads an entry of somebody's copy as one of a record`() throws {
    let entry = Entry(
      negotiation: "exercise",
      number: 2,
      recorded: Chronicle.now,
      recorder: "–",
      event: .withheld,
      previous: nil
    )
    let value = try entry.value()
    #expect(throws: DecodingError.self) { try Entry(value: value) }
  }
}
