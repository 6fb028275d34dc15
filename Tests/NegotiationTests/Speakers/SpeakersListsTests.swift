import DraftText
import Negotiation
import Testing

struct SpeakersListsTests {
  private static func at(_ minute: Int) -> Instant { Instant(seconds: 1_625_000_000 + minute * 60) }

  private static func registration(
    _ party: String,
    _ minute: Int,
    kind: String? = nil,
    behalf: [PartyID] = []
  ) -> Event {
    .speakers(
      .registered(
        SpeakerRegistration(
          list: 2,
          party: PartyID(party),
          behalf: behalf,
          kind: kind,
          received: at(minute)
        )
      )
    )
  }

  private static func spoke(_ party: String, _ seconds: Int? = nil) -> Event {
    .speakers(.spoke(Speech(list: 2, party: PartyID(party), seconds: seconds)))
  }

  /// A ledger whose entry 2 opens a list that closes in minute 60.
  private static func ledger(isClosed: Bool = true, _ events: [Event]) throws -> Ledger {
    var ledger = Ledger(negotiation: "exercise")
    let list = SpeakersList(
      title: "Plenary",
      until: at(60),
      isClosed: isClosed,
      limits: [
        .init(speaker: "individual delegation", seconds: 180),
        .init(speaker: "group of States", seconds: 300),
      ]
    )
    let all = [.opened(Opening(title: "A declaration")), .speakers(.opened(list))] + events
    for event in all {
      try ledger.append(ledger.entry(saying: event, at: at(100), by: "test", after: nil))
    }
    return ledger
  }

  @Test func `lets them speak in the order in which they asked`() throws {
    let ledger = try Self.ledger([
      Self.registration("Delegation B", 20), Self.registration("Delegation A", 10),
      Self.registration("Delegation C", 70), Self.registration("Delegation D", 30),
    ])
    let list = try #require(ledger.state.speakers[2])
    #expect(
      list.speakers.map(\.party.name) == [
        "Delegation A", "Delegation B", "Delegation D", "Delegation C",
      ]
    )
    #expect(
      list.speakers.compactMap(\.registration).map(list.isLate) == [false, false, false, true]
    )
  }

  @Test func `counts a request at the very end as late`() throws {
    let ledger = try Self.ledger([Self.registration("Delegation A", 60)])
    let list = try #require(ledger.state.speakers[2])
    #expect(list.speakers.compactMap(\.registration).map(list.isLate) == [true])
  }

  @Test func `measures a speech against the limit of its kind`() throws {
    let ledger = try Self.ledger([
      Self.registration("Delegation A", 1),
      Self.registration("Delegation B", 2, kind: "group of States", behalf: [PartyID("Group X")]),
      Self.spoke("Delegation A", 200), Self.spoke("Delegation B", 200),
    ])
    let list = try #require(ledger.state.speakers[2])
    #expect(list.speakers.map(list.limit) == [180, 300])
    #expect(list.speakers.map(list.overrun) == [20, nil])
  }

  @Test func `keeps the place that the chair gave`() throws {
    let move = Event.speakers(.moved(SpeakerMove(registration: 5, place: 1, reason: "a minister")))
    let ledger = try Self.ledger([
      Self.registration("Delegation A", 1), Self.registration("Delegation B", 2),
      Self.registration("Delegation C", 3), move,
    ])
    #expect(
      ledger.state.speakers[2]?.speakers.map(\.party.name) == [
        "Delegation C", "Delegation A", "Delegation B",
      ]
    )
  }

  @Test func `hears one who did not register where the list is open`() throws {
    let ledger = try Self.ledger(isClosed: false, [Self.spoke("Delegation A", 60)])
    #expect(ledger.state.speakers[2]?.speakers.map(\.speech?.seconds) == [60])
  }

  @Test(
    arguments: [
      ([], spoke("Delegation A"), SpeakersRefusal.notRegistered(PartyID("Delegation A"))),
      (
        [registration("Delegation A", 1)], registration("Delegation A", 2),
        .registeredTwice(PartyID("Delegation A"), registration: 3)
      ),
      (
        [], registration("Delegation A", 1, kind: "minister"),
        .unknownKind("minister", known: ["individual delegation", "group of States"])
      ),
      ([], registration("Delegation A", 101), .inTheFuture(at(101))),
      (
        [registration("Delegation A", 1), spoke("Delegation A")],
        .speakers(.withdrawn(SpeakerWithdrawal(registration: 3))), .spoken(3)
      ),
      (
        [
          registration("Delegation A", 1),
          .speakers(.withdrawn(SpeakerWithdrawal(registration: 3))),
        ],
        .speakers(.withdrawn(SpeakerWithdrawal(registration: 3))), .withdrawn(3)
      ),
      (
        [registration("Delegation A", 1)],
        .speakers(.moved(SpeakerMove(registration: 3, place: 2))), .noPlace(2, of: 1)
      ),
      ([], .speakers(.withdrawn(SpeakerWithdrawal(registration: 9))), .unknownRegistration(9)),
      ([], .speakers(.spoke(Speech(list: 1, party: PartyID("Delegation A")))), .unknownList(1)),
      (
        [],
        .speakers(.opened(SpeakersList(title: "x", limits: [.init(speaker: "all", seconds: 0)]))),
        .limitWithoutTime("all")
      ),
    ] as [([Event], Event, SpeakersRefusal)]
  )
  func `refuses what the list does not allow`(
    before: [Event],
    event: Event,
    refusal: SpeakersRefusal
  ) throws {
    let ledger = try Self.ledger(before)
    #expect(throws: Refusal.speakers(refusal)) {
      try ledger.entry(saying: event, at: Self.at(100), by: "test", after: nil)
    }
  }
}
