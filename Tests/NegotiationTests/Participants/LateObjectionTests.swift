import DraftText
import Negotiation
import Testing

struct LateObjectionTests {
  private static func at(_ minute: Int) -> Instant { Instant(seconds: 1_615_000_000 + minute * 60) }

  private static func objection(_ minute: Int, by letter: String? = nil) -> Event {
    .participants(
      .objected(
        ParticipantObjection(
          participant: 3,
          received: at(minute),
          party: letter.map { PartyID("Delegation \($0)") }
        )
      )
    )
  }

  private static func proposal(_ name: String, _ minute: Int?) -> Event {
    .participants(
      .proposed(ProposedParticipant(list: 2, name: name, proposed: minute.map(at)))
    )
  }

  /// A record whose entry 2 opens a list until minute 60, and whose entry 3 proposes a name.
  private static func chronicle(_ events: [Event]) throws -> Chronicle {
    var chronicle = try Chronicle()
    let list = ParticipantsList(title: "Civil society", until: at(60))
    let all = [.participants(.opened(list)), proposal("Organization Z", 1)] + events
    for event in all { try chronicle.record(event) }
    return chronicle
  }

  @Test func `keeps a late objection apart, and lets it change nothing`() throws {
    let chronicle = try Self.chronicle([Self.objection(60), Self.objection(90, by: "A")])
    let list = try #require(chronicle.state.participants[2])
    let participant = try #require(list.participants.first)
    #expect(participant.objections.map(list.isInTime) == [false, false])
    #expect(list.objections(to: participant, at: Self.at(100)) == [])
    #expect(list.status(of: participant, at: Self.at(100)) == .accepted)
  }

  @Test(arguments: [(10, 0), (20, 1), (39, 1), (40, 2), (100, 2)])
  func `counts the objections that had come at a time`(minute: Int, count: Int) throws {
    let chronicle = try Self.chronicle([
      Self.objection(40, by: "A"), Self.objection(20, by: "B"), Self.objection(70, by: "C"),
    ])
    let list = try #require(chronicle.state.participants[2])
    let participant = try #require(list.participants.first)
    #expect(list.objections(to: participant, at: Self.at(minute)).count == count)
  }

  @Test func `knows of a decision from its day on`() throws {
    let day = try #require(CalendarDate(iso8601: "2021-03-11"))
    let decision = ParticipantDecision(participant: 3, isAccepted: false, date: day)
    let chronicle = try Self.chronicle([Self.objection(20), .participants(.decided(decision))])
    let list = try #require(chronicle.state.participants[2])
    let participant = try #require(list.participants.first)
    func status(_ text: String) throws -> TrackedParticipantsList.Status {
      let now = try #require(Instant(parsing: text))
      return list.status(of: participant, at: now)
    }
    #expect(try status("2021-03-10T12:00:00Z") == .objected)
    #expect(try status("2021-03-11T12:00:00Z") == .rejected)
  }

  @Test(
    arguments: [
      (
        [objection(20, by: "A")], objection(30, by: "A"),
        ParticipantsRefusal.objectedTwice(PartyID("Delegation A"), participant: 3)
      ),
      ([], proposal("organization  z", 2), .proposedTwice("organization  z", participant: 3)),
      ([], proposal("Organization Y", 60), .closed(since: at(60))),
      ([], proposal("Organization Y", nil), .closed(since: at(60))),
      ([], proposal("Organization Y", 20_000), .inTheFuture(at(20_000))),
    ] as [([Event], Event, ParticipantsRefusal)]
  )
  func `refuses what comes twice or at another time`(
    before: [Event],
    event: Event,
    refusal: ParticipantsRefusal
  ) throws {
    var chronicle = try Self.chronicle(before)
    #expect(throws: Refusal.participants(refusal)) { try chronicle.record(event) }
  }

  @Test func `takes a name that was put on the list before it closed`() throws {
    let chronicle = try Self.chronicle([Self.proposal("Organization Y", 59)])
    #expect(chronicle.state.participants[2]?.participants.count == 2)
  }

  @Test func `takes several objections whose States are not disclosed`() throws {
    let chronicle = try Self.chronicle([Self.objection(20), Self.objection(20)])
    #expect(chronicle.state.participants[2]?.participants.first?.objections.count == 2)
  }
}
