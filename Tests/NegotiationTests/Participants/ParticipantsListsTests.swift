import DraftText
import Negotiation
import Testing

struct ParticipantsListsTests {
  private static func at(_ minute: Int) -> Instant { Instant(seconds: 1_625_000_000 + minute * 60) }

  private static func objection(_ minute: Int) -> Event {
    .participants(.objected(ParticipantObjection(participant: 3, received: at(minute))))
  }

  private static func decision(_ isAccepted: Bool) -> Event {
    .participants(.decided(ParticipantDecision(participant: 3, isAccepted: isAccepted)))
  }

  /// A ledger whose entry 2 opens a list until minute 60, and whose entry 3 proposes a name.
  private static func ledger(_ events: [Event]) throws -> Ledger {
    var ledger = Ledger(negotiation: "exercise")
    let all: [(Event, Int)] =
      [
        (.opened(Opening(title: "A declaration")), 0),
        (.participants(.opened(ParticipantsList(title: "Civil society", until: at(60)))), 0),
        (.participants(.proposed(ProposedParticipant(list: 2, name: "Organization Z"))), 1),
      ] + events.map { ($0, 100) }
    for (event, minute) in all {
      try ledger.append(ledger.entry(saying: event, at: at(minute), by: "test", after: nil))
    }
    return ledger
  }

  @Test(
    arguments: [
      ([], 30, .proposed), ([], 60, .accepted),
      ([objection(20)], 10, .proposed), ([objection(20)], 30, .objected),
      ([objection(20)], 90, .objected), ([objection(60)], 90, .accepted),
      ([objection(20), decision(true)], 90, .accepted),
      ([objection(20), decision(false)], 90, .rejected),
    ] as [([Event], Int, TrackedParticipantsList.Status)]
  )
  func `says what a name is at any time`(
    events: [Event],
    minute: Int,
    status: TrackedParticipantsList.Status
  ) throws {
    let list = try #require(try Self.ledger(events).state.participants[2])
    let participant = try #require(list.participants.first)
    #expect(list.status(of: participant, at: Self.at(minute)) == status)
  }

  @Test(
    arguments: [
      (
        [], .participants(.proposed(ProposedParticipant(list: 2, name: "Organization Y"))),
        ParticipantsRefusal.closed(since: at(60))
      ),
      (
        [], .participants(.proposed(ProposedParticipant(list: 2, name: "Organization Z"))),
        .proposedTwice("Organization Z", participant: 3)
      ),
      ([], decision(true), .nobodyObjected(3)),
      ([objection(20), decision(true)], objection(30), .decided(3)),
      ([], objection(101), .inTheFuture(at(101))),
      (
        [], .participants(.disclosed(ObjectionDisclosure(participant: 3, recipients: ["x"]))),
        .nobodyObjected(3)
      ),
      (
        [], .participants(.objected(ParticipantObjection(participant: 9, received: at(1)))),
        .unknownParticipant(9)
      ),
    ] as [([Event], Event, ParticipantsRefusal)]
  )
  func `refuses what the procedure does not allow`(
    before: [Event],
    event: Event,
    refusal: ParticipantsRefusal
  ) throws {
    let ledger = try Self.ledger(before)
    #expect(throws: Refusal.participants(refusal)) {
      try ledger.entry(saying: event, at: Self.at(100), by: "test", after: nil)
    }
  }

  @Test func `keeps no name of one who is not disclosed`() throws {
    let ledger = try Self.ledger([Self.objection(20)])
    let value = try ledger.entries[3].value()
    #expect(
      value["event"]?["participants"]?["objected"]?.fields?.keys.sorted() == [
        "participant", "received",
      ]
    )
  }
}
