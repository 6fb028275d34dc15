import DraftText
import Negotiation
import Testing

/// The table of ``Viewer``, row by row.
struct ViewerTests {
  typealias Eyes = ViewedChronicle.Eyes

  private static let wanted = ["QUOTED", "WANTED", "INSERTED"]
  private static let around = [
    "WRITTEN", "RATIONALE", "OPENED", "UNCLEAR", "FILED", "REMARKED", "FARAWAY", "Delegation A",
  ]

  private static func expect(
    _ said: String,
    says words: [String],
    butNot others: [String] = [],
    _ comment: String
  ) {
    for word in words { #expect(said.contains(word), "\(comment) misses \(word)") }
    for word in others { #expect(!said.contains(word), "\(comment) tells \(word)") }
  }

  /// How much each viewer sees: all, the words, or nothing.
  private static let proposals: [(Proposal.Visibility, Eyes, [String], [String])] = [
    (.attributed, .coFacilitators, wanted + around, []),
    (.attributed, .maker, wanted + around, []), (.attributed, .other, wanted + around, []),
    (.attributed, .everybody, wanted, around),
    (.unattributed, .coFacilitators, wanted + around, []),
    (.unattributed, .maker, wanted + around, []), (.unattributed, .other, wanted, around),
    (.unattributed, .everybody, ["withheld"], wanted + around),
    (.coFacilitators, .coFacilitators, wanted + around, []),
    (.coFacilitators, .maker, wanted + around, []),
    (.coFacilitators, .other, ["withheld"], wanted + around),
    (.coFacilitators, .everybody, ["withheld"], wanted + around),
  ]

  @Test(arguments: proposals.indices)
  func `shows of a proposal what its visibility allows`(index: Int) throws {
    let (visibility, eyes, shown, hidden) = Self.proposals[index]
    var viewed = try ViewedChronicle()
    let proposal = ViewedChronicle.proposal(of: "Delegation A", as: visibility)
    try viewed.record("proposal", .proposal(.submitted(proposal)))
    let comment = "\(visibility) to \(eyes)"
    Self.expect(viewed.says("proposal", to: eyes), says: shown, butNot: hidden, comment)
  }

  @Test(arguments: Proposal.Visibility.allCases)
  func `shows a proposal to everybody who ever had a part in it, and to their members`(
    visibility: Proposal.Visibility
  ) throws {
    var viewed = try ViewedChronicle()
    let proposal = ViewedChronicle.proposal(of: "Delegation A", behalf: ["Group X"], as: visibility)
    try viewed.record("proposal", .proposal(.submitted(proposal)))
    let number = try #require(viewed.numbers["proposal"])
    try viewed.chronicle.join(number, "B")
    try viewed.chronicle.leave(number, "B")
    let former = viewed.chronicle.ledger.seen(by: .party(PartyID("B"), groups: []))
    #expect(former.state.proposals[number]?.proposal == proposal)
    for eyes in [Eyes.maker, .member] {
      Self.expect(viewed.says("proposal", to: eyes), says: Self.around, "\(visibility) to \(eyes)")
    }
    // Who takes part by mistake, which was undone, has no part.
    try viewed.chronicle.undo(viewed.chronicle.join(number, "Delegation C"))
    let said = viewed.says("proposal", to: .other)
    #expect(said.contains("REMARKED") == (visibility == .attributed))
  }

  @Test func `shows a guest what the public sees, and their own proposals`() throws {
    var viewed = try ViewedChronicle()
    let guest = Viewer.guest(PartyID("S"), groups: [])
    let own = ViewedChronicle.proposal(of: "S", as: .coFacilitators)
    try viewed.record("own", .proposal(.submitted(own)))
    for visibility in Proposal.Visibility.allCases {
      let proposal = ViewedChronicle.proposal(of: "Delegation A", as: visibility)
      try viewed.record("\(visibility)", .proposal(.submitted(proposal)))
    }
    var seen = viewed.chronicle.ledger.seen(by: guest).entries
    let number = try #require(viewed.numbers["own"])
    #expect(seen[number - 1].event == .proposal(.submitted(own)))
    seen[number - 1].event = .withheld
    #expect(seen == viewed.chronicle.ledger.seen(by: .everybody).entries)
  }

  @Test func `tells that somebody joined, left and withdrew, and not who or why`() throws {
    var viewed = try ViewedChronicle()
    for visibility in Proposal.Visibility.allCases {
      let name = visibility.rawValue
      try viewed.record(
        name,
        .proposal(.submitted(ViewedChronicle.proposal(of: "Delegation A", as: visibility)))
      )
      let number = viewed.numbers[name] ?? 0
      let change = ProposalParties(
        proposal: number,
        parties: [PartyID("JOINER")],
        said: Instant(seconds: 0, zone: "FARAWAY")
      )
      try viewed.record(name + " join", .proposal(.joined(change)))
      try viewed.record(name + " leave", .proposal(.left(change)))
      let withdrawal = ProposalWithdrawal(proposal: number, reason: "REASON")
      try viewed.record(name + " end", .proposal(.withdrawn(withdrawal)))
    }
    let secrets = ["JOINER", "FARAWAY", "REASON"]
    for step in [" join", " leave", " end"] {
      #expect(viewed.says("attributed" + step, to: .other).contains("R"))
      for (name, eyes) in [("attributed", Eyes.everybody), ("unattributed", .other)] {
        let said = viewed.says(name + step, to: eyes)
        Self.expect(said, says: ["proposal"], butNot: secrets, name + step)
      }
      for (name, eyes) in [
        ("unattributed", Eyes.everybody), ("co-facilitators", .everybody),
        ("co-facilitators", .other),
      ] {
        #expect(viewed.says(name + step, to: eyes) == "withheld", "\(name + step)")
      }
    }
  }

  @Test func `hides what is said of a proposal that is not seen, and keeps places`() throws {
    var viewed = try ViewedChronicle()
    var chronicle = viewed.chronicle
    let secret = try chronicle.propose(Chronicle.proposal(of: "A", as: .coFacilitators))
    let aim = Amendment(
      .stance(.oppose),
      passages: [],
      target: .init(proposal: secret),
      rationale: "AGAINST"
    )
    let open = Amendment(.insert("INSERTED"), passages: [])
    let both = try chronicle.propose(Chronicle.proposal(of: "B", wanting: [aim, open]))
    let only = try chronicle.propose(Chronicle.proposal(of: "B", wanting: [aim]))
    viewed.chronicle = chronicle
    viewed.numbers = ["both": both, "only": only]
    let said = viewed.says("both", to: .other)
    Self.expect(said, says: ["INSERTED", "comment"], butNot: ["AGAINST", "oppose"], "both")
    #expect(viewed.says("only", to: .other) == "withheld")
    let own = chronicle.ledger.seen(by: .party(PartyID("B"), groups: []))
    #expect(own.state.proposals[only]?.proposal.amendments.first?.rationale == "AGAINST")
  }

  @Test func `tells that one proposal took the place of another only where that names nobody`()
    throws
  {
    var chronicle = try Chronicle.withDraft()
    let first = try chronicle.propose(
      Chronicle.proposal(of: "Delegation A", "B", as: .unattributed)
    )
    let next = try chronicle.propose(
      Chronicle.proposal(of: "Delegation A", "B", as: .unattributed, replaces: first)
    )
    for eyes in Eyes.allCases where eyes != .everybody {
      let copy = chronicle.ledger.seen(by: eyes.viewer)
      #expect(copy.state.proposals[first]?.successor == next, "\(eyes)")
    }
    // A record that another program wrote may replace what all see by what they may not know.
    var entries = chronicle.ledger.entries
    var open = Chronicle.proposal(of: "Delegation A")
    open.replaces = next
    entries.append(
      Entry(
        negotiation: "exercise",
        number: 5,
        recorded: Chronicle.now,
        recorder: "a",
        event: .proposal(.submitted(open)),
        previous: nil
      )
    )
    let foreign = try Ledger(negotiation: "exercise", replaying: entries)
    let copy = foreign.seen(by: Eyes.other.viewer)
    #expect(copy.state.proposals[5]?.proposal.parties == [PartyID("Delegation A")])
    #expect(copy.state.proposals[5]?.proposal.replaces == nil)
    #expect(copy.state.proposals[next]?.successor == nil)
    #expect(foreign.seen(by: Eyes.maker.viewer).state.proposals[next]?.successor == 5)
  }

  @Test func `keeps notes, undoing, what was undone, recorders and digests to those who record`()
    throws
  {
    var viewed = try ViewedChronicle()
    try viewed.record("note", .noted(Note("NOTED")))
    try viewed.record(
      "mistake",
      .proposal(.submitted(ViewedChronicle.proposal(of: "Delegation A", as: .attributed)))
    )
    let mistake = viewed.numbers["mistake"] ?? 0
    try viewed.record("undo", .reversed(Reversal(entry: mistake, reason: "WHY")))
    for eyes in Eyes.allCases where eyes != .coFacilitators {
      for name in ["note", "mistake", "undo"] {
        #expect(viewed.says(name, to: eyes) == "withheld", "\(name) to \(eyes)")
      }
      let copy = viewed.chronicle.ledger.seen(by: eyes.viewer)
      #expect(copy.entries.allSatisfy { $0.recorder == "–" && $0.previous == nil })
      // As it stood before the mistake was found, it is withheld too.
      #expect(copy.asOf(mistake).state.proposals.all.isEmpty)
    }
    let whole = viewed.chronicle.ledger
    #expect(whole.seen(by: .coFacilitators) == whole)
    #expect(whole.entries.contains { $0.recorder == "somebody" && $0.previous != nil })
  }
}
