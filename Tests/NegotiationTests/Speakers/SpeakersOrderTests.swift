import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// Who speaks first, and which of several registrations a speech is of.
struct SpeakersOrderTests {
  private static let limits: [SpeakersList.Limit] = [
    .init(speaker: "individual delegation", seconds: 180),
    .init(speaker: "group of States", seconds: 300, forGroups: true),
  ]

  private static func at(_ minute: Int) -> Instant { Instant(seconds: 1_615_000_000 + minute * 60) }

  private static func registration(
    _ letter: String,
    _ minute: Int,
    for group: String? = nil,
    level: String? = nil
  ) -> Event {
    .speakers(
      .registered(
        SpeakerRegistration(
          list: 2,
          party: PartyID("Delegation \(letter)"),
          behalf: group.map { [PartyID("Group \($0)")] } ?? [],
          level: level,
          received: at(minute)
        )
      )
    )
  }

  private static func speech(
    _ letter: String,
    registration: Int? = nil,
    for group: String? = nil
  ) -> Event {
    .speakers(
      .spoke(
        Speech(
          list: 2,
          party: PartyID("Delegation \(letter)"),
          seconds: 200,
          registration: registration,
          behalf: group.map { [PartyID("Group \($0)")] }
        )
      )
    )
  }

  /// A record whose entry 2 opens a list until minute 60.
  private static func chronicle(
    groupsFirst: Bool? = nil,
    levels: [String]? = nil,
    _ events: [Event]
  ) throws -> Chronicle {
    var chronicle = try Chronicle()
    let list = SpeakersList(
      title: "Plenary",
      until: at(60),
      isClosed: true,
      limits: limits,
      groupsFirst: groupsFirst,
      levels: levels
    )
    for event in [.speakers(.opened(list))] + events { try chronicle.record(event) }
    return chronicle
  }

  /// The letters of those on the list, in order.
  private static func order(_ chronicle: Chronicle) throws -> String {
    let list = try #require(chronicle.state.speakers[2])
    return list.speakers.map { String($0.party.name.suffix(1)) }.joined()
  }

  @Test(
    arguments: [
      (nil, nil, "ABCD"), (true, nil, "CABD"), (nil, ["Head of State", "minister"], "DBAC"),
      (true, ["Head of State", "minister"], "CDBA"),
    ] as [(Bool?, [String]?, String)]
  )
  func `lets groups and levels speak first only where the list says so`(
    groupsFirst: Bool?,
    levels: [String]?,
    order: String
  ) throws {
    let chronicle = try Self.chronicle(
      groupsFirst: groupsFirst,
      levels: levels,
      [
        Self.registration("B", 2, level: "minister"),
        Self.registration("A", 1, level: "ambassador"),
        Self.registration("D", 4, level: "Head of State"), Self.registration("C", 3, for: "X"),
      ]
    )
    #expect(try Self.order(chronicle) == order)
  }

  @Test func `puts a group that asks too late behind those who asked in time`() throws {
    let chronicle = try Self.chronicle(
      groupsFirst: true,
      [
        Self.registration("C", 61, for: "X"), Self.registration("A", 1),
        Self.registration("B", 59, for: "Y"), Self.registration("D", 62),
      ]
    )
    #expect(try Self.order(chronicle) == "BACD")
  }

  @Test func `lists who spoke before who is to come, whoever asks later`() throws {
    let chronicle = try Self.chronicle(
      groupsFirst: true,
      [
        Self.registration("A", 1), Self.registration("B", 2), Self.speech("B"),
        Self.registration("C", 3, for: "X"),
      ]
    )
    #expect(try Self.order(chronicle) == "BCA")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `orders by time, group, level and arrival in whatever order requests come`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let levels = ["Head of State", "minister"]
    let groupsFirst = Bool.random(using: &generator)
    let minutes = (0..<12).map { $0 * 9 }.shuffled(using: &generator)
    let events = minutes.enumerated().map { index, minute in
      Self.registration(
        String(Character(UnicodeScalar(UInt8(65 + index)))),
        minute,
        for: Bool.random(using: &generator) ? "X" : nil,
        level: [nil, "minister", "Head of State", "ambassador"].randomElement(using: &generator)
          ?? nil
      )
    }
    let chronicle = try Self.chronicle(groupsFirst: groupsFirst, levels: levels, events)
    let list = try #require(chronicle.state.speakers[2])
    let found = try list.speakers.map { try #require($0.registration) }
    #expect(found.count == events.count, "seed \(seed)")
    func rank(_ registration: SpeakerRegistration) -> [Int] {
      let level = registration.level.flatMap { levels.firstIndex(of: $0) } ?? levels.count
      return [
        registration.received >= Self.at(60) ? 1 : 0,
        groupsFirst && registration.behalf.isEmpty ? 1 : 0, level,
      ]
    }
    for (one, next) in zip(found, found.dropFirst()) {
      let isBefore =
        rank(one) == rank(next)
        ? one.received < next.received : rank(one).lexicographicallyPrecedes(rank(next))
      #expect(isBefore, "seed \(seed): \(one.party.name) before \(next.party.name)")
    }
  }

  @Test func `gives each registration of a party its own limit and speech`() throws {
    let both = [Self.registration("A", 1), Self.registration("A", 2, for: "X")]
    for speech in [Self.speech("A", registration: 4), Self.speech("A", for: "X")] {
      let chronicle = try Self.chronicle(both + [speech])
      let list = try #require(chronicle.state.speakers[2])
      #expect(list.speakers.map(\.number) == [4, 3])
      #expect(list.speakers.map(\.isWaiting) == [false, true])
      #expect(list.speakers.map(list.limit) == [300, 180])
      #expect(list.speakers.map(list.overrun) == [nil, nil])
    }
    let alone = try Self.chronicle(both + [Self.speech("A", registration: 3)])
    let list = try #require(alone.state.speakers[2])
    #expect(list.speakers.map(list.overrun) == [20, nil])
  }

  @Test(
    arguments: [
      (
        [registration("A", 1), registration("A", 2, for: "X")], speech("A"),
        SpeakersRefusal.severalRegistrations(PartyID("Delegation A"), registrations: [3, 4])
      ),
      (
        [registration("A", 1, for: "X")], registration("A", 2, for: "X"),
        .registeredTwice(PartyID("Delegation A"), registration: 3)
      ),
      (
        [registration("A", 1)], speech("A", for: "X"),
        .notRegistered(PartyID("Delegation A"))
      ),
      (
        [registration("A", 1)], speech("B", registration: 3),
        .otherSpeaker(3, of: PartyID("Delegation A"))
      ),
      ([registration("A", 1), speech("A")], speech("A", registration: 3), .spoken(3)),
      (
        [.speakers(.opened(SpeakersList(title: "Another"))), registration("A", 1)],
        .speakers(.spoke(Speech(list: 3, party: PartyID("Delegation A"), registration: 4))),
        .otherList(4, of: 2)
      ),
      (
        [registration("A", 1), registration("B", 2), speech("A")],
        .speakers(.moved(SpeakerMove(registration: 4, place: 1))),
        .placeIsPast(1, speaker: PartyID("Delegation A"))
      ),
      (
        [], .speakers(.opened(SpeakersList(title: "x", limits: limits + [limits[0]]))),
        .limitTwice("individual delegation")
      ),
    ] as [([Event], Event, SpeakersRefusal)]
  )
  func `refuses what leaves open who is meant`(
    before: [Event],
    event: Event,
    refusal: SpeakersRefusal
  ) throws {
    var chronicle = try Self.chronicle(before)
    #expect(throws: Refusal.speakers(refusal)) { try chronicle.record(event) }
  }

  @Test(arguments: [Int.min, -1, 0, 3, Int.max])
  func `refuses a place that the list does not have`(place: Int) throws {
    var chronicle = try Self.chronicle([Self.registration("A", 1), Self.registration("B", 2)])
    #expect(throws: Refusal.speakers(.noPlace(place, of: 2))) {
      try chronicle.record(.speakers(.moved(SpeakerMove(registration: 3, place: place))))
    }
  }
}
