import DraftText
import Negotiation
import Testing

/// Every rule of what a body decides on submitted texts, each with what it refuses.
struct TablingActionRefusalTests {
  private static let a = PartyID("A")
  private static let c = PartyID("C")

  @Test func `refuses votes that cannot be`() throws {
    var chronicle = try Chronicle.withDocument()
    let amendment = try chronicle.table(Chronicle.tabled())
    let a = Voting.Vote(Self.a, .yes)
    let c = Voting.Vote(Self.c, .no)
    let table: [(Voting, TabledDecision.Outcome, TablingRefusal)] = [
      (
        .recorded(Chronicle.tally(-1, 2, 0)), .rejected, .impossibleTally(Chronicle.tally(-1, 2, 0))
      ),
      (
        .unrecorded(Chronicle.tally(200, 100, 0)), .adopted,
        .impossibleTally(Chronicle.tally(200, 100, 0))
      ),
      (
        .unrecorded(Chronicle.tally(0, 0, 0)), .rejected, .impossibleTally(Chronicle.tally(0, 0, 0))
      ),
      (.recorded(Chronicle.tally(56, 89, 12)), .adopted, .notCarried(Chronicle.tally(56, 89, 12))),
      (.recorded(Chronicle.tally(5, 5, 1)), .adopted, .notCarried(Chronicle.tally(5, 5, 1))),
      (.recorded(Chronicle.tally(2, 0, 0), votes: [a, a]), .adopted, .twice(Self.a)),
      (
        .recorded(Chronicle.tally(1, 2, 0), votes: [a, c]), .rejected,
        .tallyDiffers(Chronicle.tally(1, 2, 0), listed: Chronicle.tally(1, 1, 0))
      ),
    ]
    for (voting, outcome, expected) in table {
      #expect(
        refused(Chronicle.decision(on: amendment, outcome, voting), in: chronicle) == expected
      )
    }
    #expect(
      refused(Chronicle.decision(on: amendment, .withdrawn), in: chronicle) == .withdrawnByVote
    )
    #expect(refused(Chronicle.decision(on: amendment, .adopted, nil), in: chronicle) == .noVoting)
    #expect(
      refused(Chronicle.decision(on: 3, .adopted), in: chronicle) == .unknownAmendment(3)
    )
    let paragraphs = TabledDecision.Matter.paragraphs([Chronicle.passage(1)])
    #expect(
      refused(Chronicle.decision(on: paragraphs, .withdrawn, nil), in: chronicle)
        == .paragraphsWithdrawn
    )
    let separate = try chronicle.table(Chronicle.decision(on: paragraphs, .adopted))
    #expect(
      refused(Chronicle.decision(on: paragraphs, .rejected), in: chronicle)
        == .paragraphDecided(Chronicle.passage(1), by: separate)
    )
    let withdrawn = try chronicle.table(Chronicle.decision(on: amendment, .withdrawn, nil))
    let voted = Chronicle.decision(on: amendment, .rejected, .recorded(Chronicle.tally(1, 2, 0)))
    #expect(refused(voted, in: chronicle) == .decided(amendment, .withdrawn, by: withdrawn))
  }

  @Test func `refuses corrections of votes that nobody cast by name`() throws {
    var chronicle = try Chronicle.withDocument()
    let amendment = try chronicle.table(Chronicle.tabled())
    let votes = [Voting.Vote(Self.a, .yes), Voting.Vote(Self.c, .no)]
    let voting = Voting.recorded(Chronicle.tally(1, 1, 0), votes: votes)
    let decision = try chronicle.table(Chronicle.decision(on: amendment, .rejected, voting))
    func correction(_ number: Int, _ meant: Voting.Vote.Choice) -> TablingEvent {
      .votingCorrected(VotingCorrection(voting: number, party: Self.a, meant: meant))
    }
    #expect(refused(correction(3, .no), in: chronicle) == .unknownVoting(3))
    #expect(refused(correction(decision, .yes), in: chronicle) == .votedSo(Self.a, .yes))
    let corrected = try chronicle.table(correction(decision, .abstaining))
    #expect(
      refused(correction(decision, .no), in: chronicle) == .correctedAlready(Self.a, by: corrected)
    )
    // The result stays.
    #expect(chronicle.state.tablings[3]?.decisions.first?.content.voting == voting)
    let adopted = try chronicle.table(Chronicle.adoption())
    #expect(refused(correction(adopted, .no), in: chronicle) == .unknownVoting(adopted))
    #expect(refusal { try chronicle.undo(decision) } == .stillNeeded(decision, by: adopted))
  }

  @Test func `refuses what comes after action or after a revision`() throws {
    var chronicle = try Chronicle.withDocument()
    let amendment = try chronicle.table(Chronicle.tabled())
    try chronicle.table(.submitted(Chronicle.submission("A/75/L.5/Rev.1", on: Chronicle.march(3))))
    let revised = 5
    for event in [
      Chronicle.revision(), Chronicle.tabled(3), Chronicle.decision(on: amendment, .adopted),
      try Chronicle.adoption(), Chronicle.sponsors(add: ["C"]),
    ] {
      #expect(refused(event, in: chronicle) == .replaced(3, by: revised))
    }
    #expect(
      refused(
        .distributed(Distribution(document: 5, date: try #require(Chronicle.march(9)))),
        in: chronicle
      )
        == .notAdopted(5)
    )
    let early = TablingEvent.explained(Explanation(document: 5, party: Self.a, kind: .vote))
    #expect(refused(early, in: chronicle) == .noAction(5))
    let adopted = try chronicle.table(Chronicle.adoption(of: 5))
    #expect(
      try refused(Chronicle.adoption(of: 5, as: "A/RES/75/91"), in: chronicle)
        == .adopted(5, by: adopted)
    )
    #expect(
      refused(Chronicle.revision(of: 5), in: chronicle) == .adopted(5, by: adopted)
    )
    #expect(
      try refused(.submitted(Chronicle.submission("A/75/L.5/Rev.2")), in: chronicle)
        == .adopted(5, by: adopted)
    )
  }
}
