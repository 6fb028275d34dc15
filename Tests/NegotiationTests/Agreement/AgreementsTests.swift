import DraftText
import Negotiation
import Testing

struct AgreementsTests {
  @Test func `lets a tier go up without reopening, and never down`() throws {
    var chronicle = try Chronicle.withDraft()
    let first = try chronicle.agree(Chronicle.agreement([1], tier: .smallGroup))
    let second = try chronicle.agree(Chronicle.agreement([1], tier: .informals))
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1])) }
        == .agreement(.agreedAlready(Chronicle.passage(1), .informals, by: second))
    )
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1], tier: .smallGroup)) }
        == .agreement(.agreedHigher(Chronicle.passage(1), .informals, by: second))
    )
    try chronicle.agree(Chronicle.agreement([1], tier: .plenary))
    #expect(first < second)
    try chronicle.reopen([1])
    try chronicle.agree(Chronicle.agreement([1], tier: .smallGroup))
  }

  @Test func `keeps no words that say nothing`() throws {
    var chronicle = try Chronicle.withDraft()
    var agreement = Chronicle.agreement([1])
    agreement.note = " "
    #expect(refusal { try chronicle.agree(agreement) } == .blank("note"))
  }

  @Test func `reopens only what is agreed, for somebody and for a reason`() throws {
    var chronicle = try Chronicle.withDraft()
    #expect(
      refusal { try chronicle.reopen([1]) } == .agreement(.notAgreed(Chronicle.passage(1)))
    )
    try chronicle.agree(Chronicle.agreement([1, 2]))
    #expect(refusal { try chronicle.reopen([1], by: nil) } == .agreement(.nobodyReopens))
    #expect(refusal { try chronicle.reopen([1], because: nil) } == .blank("reason for reopening"))
    #expect(refusal { try chronicle.reopen([1], because: " ") } == .blank("reason for reopening"))
    #expect(refusal { try chronicle.reopen([]) } == .agreement(.nothing))
    let paragraph = try #require(Chronicle.passage(1).paragraph)
    #expect(Agreements.closed(paragraph, in: chronicle.state) != nil)
    try chronicle.reopen([1])
    #expect(Agreements.closed(paragraph, in: chronicle.state) == nil)
    #expect(
      refusal { try chronicle.reopen([1, 2]) } == .agreement(.notAgreed(Chronicle.passage(1)))
    )
  }

  @Test func `takes capitals back only where they are awaited`() throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.agree(Chronicle.agreement([1], pending: ["Delegation A", "Delegation B"]))
    func confirm(_ party: String, on place: Int = 1) throws {
      try chronicle.record(
        .agreement(
          .confirmed(
            AgreementConfirmation(
              passages: [Chronicle.passage(place)],
              parties: [PartyID(party)]
            )
          )
        )
      )
    }
    #expect(
      refusal { try confirm("Delegation C") }
        == .agreement(.notPending(Chronicle.passage(1), PartyID("Delegation C")))
    )
    #expect(
      refusal { try confirm("Delegation A", on: 2) }
        == .agreement(.notAgreed(Chronicle.passage(2)))
    )
    try confirm("Delegation A")
    #expect(
      refusal { try confirm("Delegation A") }
        == .agreement(.notPending(Chronicle.passage(1), PartyID("Delegation A")))
    )
    #expect(chronicle.statuses(2, [2: Chronicle.facts("1", "2", "3", "4")])[0] == .pending)
    try confirm("Delegation B")
    #expect(chronicle.statuses(2, [2: Chronicle.facts("1", "2", "3", "4")])[0] == .agreedAdRef)
  }

  @Test func `keeps who is pending when a tier goes up`() throws {
    var chronicle = try Chronicle.withDraft()
    let first = try chronicle.agree(Chronicle.agreement([1], pending: ["Delegation A"]))
    #expect(
      refusal {
        try chronicle.agree(Chronicle.agreement([1], tier: .plenary, pending: ["Delegation A"]))
      }
        == .agreement(
          .pendingAlready(Chronicle.passage(1), PartyID("Delegation A"), by: first)
        )
    )
    try chronicle.agree(
      Chronicle.agreement([1, 2], tier: .plenary, pending: ["Delegation B"])
    )
    func pending(_ place: Int) -> [String] {
      guard let paragraph = Chronicle.passage(place).paragraph else { return [] }
      return Agreements.closed(paragraph, in: chronicle.state)?.pending.map(\.name) ?? []
    }
    #expect(pending(1) == ["Delegation A", "Delegation B"])
    #expect(pending(2) == ["Delegation B"])
    // The copy without names counts the same.
    let copy = chronicle.ledger.seen(by: .everybody)
    let paragraph = try #require(Chronicle.passage(1).paragraph)
    #expect(Agreements.closed(paragraph, in: copy.state)?.unnamed == 2)
    for party in ["Delegation A", "Delegation B"] {
      let confirmation = AgreementConfirmation(
        passages: [Chronicle.passage(1)],
        parties: [PartyID(party)]
      )
      try chronicle.record(.agreement(.confirmed(confirmation)))
    }
    #expect(pending(1).isEmpty)
    #expect(chronicle.statuses(2, [2: Chronicle.facts("1", "2", "3", "4")])[0] == .agreedInPlenary)
    // What was reopened begins anew.
    try chronicle.reopen([2])
    try chronicle.agree(Chronicle.agreement([2]))
    #expect(pending(2).isEmpty)
  }

  @Test(arguments: [
    (1, "due", false), (0, " due course ", false), (2, "ue cours", false), (10, "e of", true),
    (0, " du", true), (11, " of", false), (0, " ", false),
  ])
  func `lets brackets nest and never cross`(start: Int, words: String, crosses: Bool) throws {
    var chronicle = try Chronicle.withDraft()
    func bracket(_ start: Int, _ words: String) throws -> Int {
      let words = QuotedSpan(start: start, quoted: words)
      return try chronicle.record(
        .agreement(.bracketed(Bracketing(passage: Chronicle.passage(1), words: words)))
      )
    }
    let number = try bracket(1, "due course")
    let refused = refusal { _ = try bracket(start, "x" + words.dropFirst()) }
    #expect(refused == (crosses ? .agreement(.bracketsCross(by: number)) : nil))
  }

  @Test func `keeps nothing open for what was withdrawn, replaced or lifted`() throws {
    var chronicle = try Chronicle.withDraft()
    let facts = [2: Chronicle.facts("1", "2", "3", "4")]
    func deletion(of place: Int, replaces: Int? = nil) -> Proposal {
      Chronicle.proposal(
        of: "Delegation A",
        wanting: [Amendment(.delete, passages: [Chronicle.passage(place)])],
        replaces: replaces
      )
    }
    let first = try chronicle.propose(deletion(of: 1))
    let second = try chronicle.propose(deletion(of: 2))
    let third = try chronicle.reserve([3])
    #expect(chronicle.statuses(2, facts) == [.open, .open, .open, .untouched])
    try chronicle.withdraw(first)
    try chronicle.propose(deletion(of: 4, replaces: second))
    try chronicle.record(
      .agreement(.reservationLifted(ReservationLifting(reservation: third)))
    )
    #expect(chronicle.statuses(2, facts) == [.untouched, .untouched, .untouched, .open])
    let version = try #require(chronicle.state.version(2))
    let table = StatusReader(chronicle.state, facts: facts).table(of: version)
    #expect(table.paragraphs.prefix(3).flatMap(\.parties) == [])
  }

  @Test func `keeps brackets off what is agreed`() throws {
    var chronicle = try Chronicle.withDraft()
    let words = QuotedSpan(start: 2, quoted: "words")
    func bracket(_ place: Int) throws -> Int {
      try chronicle.record(
        .agreement(.bracketed(Bracketing(passage: Chronicle.passage(place), words: words)))
      )
    }
    let number = try bracket(1)
    #expect(refusal { _ = try bracket(1) } == .agreement(.bracketedAlready(by: number)))
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1])) }
        == .agreement(.bracketsOpen(Chronicle.passage(1), by: number))
    )
    let lifting = BracketLifting(
      bracketing: number,
      passage: Chronicle.passage(1),
      words: words,
      kept: "words"
    )
    let version = try #require(chronicle.state.version(2))
    #expect(
      chronicle.state.agreements.bracketing(in: version, of: chronicle.state).map(\.number)
        == [number]
    )
    let lifted = try chronicle.record(.agreement(.bracketsLifted(lifting)))
    #expect(chronicle.state.agreements.bracketing(in: version, of: chronicle.state).isEmpty)
    #expect(
      refusal { try chronicle.record(.agreement(.bracketsLifted(lifting))) }
        == .agreement(.liftedAlready(number, by: lifted))
    )
    let agreed = try chronicle.agree(Chronicle.agreement([1]))
    #expect(
      refusal { _ = try bracket(1) }
        == .agreement(.closed(Chronicle.passage(1), .informals, by: agreed))
    )
  }

  @Test func `lifts a reservation once`() throws {
    var chronicle = try Chronicle.withDraft()
    let number = try chronicle.reserve([1])
    #expect(
      refusal { try chronicle.reserve([1]) }
        == .agreement(.reservedAlready(PartyID("Delegation A"), by: number))
    )
    #expect(
      refusal { try chronicle.reserve([2], until: [2, 3]) }
        == .agreement(.waitsOnItself(Chronicle.passage(2)))
    )
    let lifting = AgreementEvent.reservationLifted(ReservationLifting(reservation: number))
    let lifted = try chronicle.record(.agreement(lifting))
    #expect(
      refusal { try chronicle.record(.agreement(lifting)) }
        == .agreement(.liftedAlready(number, by: lifted))
    )
    #expect(
      refusal {
        try chronicle.record(
          .agreement(.reservationLifted(ReservationLifting(reservation: 2)))
        )
      } == .agreement(.unknownReservation(2))
    )
  }

  @Test func `refuses what no version has, and what has not happened`() throws {
    var chronicle = try Chronicle.withDraft()
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([9])) }
        == .unknownParagraph(.recorded(entry: 2, ordinal: 8), version: "Zero draft")
    )
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1], of: 7)) } == .unknownVersion(7)
    )
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1], tied: [2])) }
        == .agreement(.tiedToNothing)
    )
    #expect(
      refusal { try chronicle.agree(Chronicle.agreement([1], package: "p", tied: [1])) }
        == .agreement(.agreedAndTied(Chronicle.passage(1)))
    )
    var late = Chronicle.agreement([1])
    late.said = Instant(seconds: Chronicle.now.seconds + 1)
    #expect(
      refusal { try chronicle.agree(late) }
        == .agreement(.inTheFuture(Instant(seconds: Chronicle.now.seconds + 1)))
    )
    late = Chronicle.agreement([1])
    late.meeting = 2
    #expect(refusal { try chronicle.agree(late) } == .consultation(.unknown(2)))
  }

  @Test func `takes nothing up that changes what is agreed`() throws {
    var chronicle = try Chronicle.withDraft()
    let deletion = try chronicle.propose(
      Chronicle.proposal(
        of: "Delegation A",
        wanting: [
          Amendment(.delete, passages: [Chronicle.passage(2)]),
          Amendment(.insert("Notes;"), passages: [Chronicle.passage(2)]),
          Amendment(.exchange, passages: [Chronicle.passage(2), Chronicle.passage(3)]),
        ]
      )
    )
    let agreed = try chronicle.agree(Chronicle.agreement([2]))
    func decide(
      _ place: Int,
      _ outcome: Decision.Outcome,
      instead: [Amendment] = []
    ) throws {
      try chronicle.record(
        .decision(
          .made(
            Decision(
              version: 2,
              amendments: [.init(proposal: deletion, place: place)],
              outcome: outcome,
              instead: instead
            )
          )
        )
      )
    }
    let closed = Refusal.agreement(.closed(Chronicle.passage(2), .informals, by: agreed))
    #expect(refusal { try decide(1, .accepted) } == closed)
    #expect(
      refusal {
        try decide(
          1,
          .acceptedInPart,
          instead: [Amendment(.rewrite("Decides;"), passages: [Chronicle.passage(2)])]
        )
      } == closed
    )
    // What comes after it, and where it stands, is no matter of its words.
    try decide(2, .accepted)
    try decide(3, .accepted)
    try chronicle.reopen([2])
    try decide(1, .accepted)
  }
}
