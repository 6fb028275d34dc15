import DraftText
import Negotiation
import Testing

struct SilenceRoundTests {
  /// Rev.2 under silence from hour 0 until hour 72.
  private static func placed(
    until: Int = 72,
    kind: SilencePlacement.Kind = .informal,
    at hour: Int = 0,
    version: Int = 3
  ) -> Event {
    .silence(
      .placed(
        SilencePlacement(
          version: version,
          kind: kind,
          placed: Rehearsed.hour(hour),
          until: Rehearsed.hour(until)
        )
      )
    )
  }

  private static func extended(to until: Int, at hour: Int) -> Event {
    .silence(
      .extended(
        SilenceExtension(round: 4, until: Rehearsed.hour(until), announced: Rehearsed.hour(hour))
      )
    )
  }

  private static func objection(at second: Int, on passages: [Passage] = []) -> Event {
    let received = Instant(seconds: Rehearsed.hour(0).seconds + second)
    return .silence(.objected(SilenceObjection(round: 4, received: received, passages: passages)))
  }

  @Test(arguments: [
    (72 * 3600 - 1, SilenceRound.Status.broken), (72 * 3600, .held), (72 * 3600 + 1, .held),
    (0, .broken),
  ])
  func `has held at the very moment of its end`(
    second: Int,
    status: SilenceRound.Status
  ) throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: second))
    let round = try #require(record.ledger.state.silence[4])
    #expect(round.status(at: Rehearsed.hour(80)) == status)
    #expect(round.objections.count == 1)
  }

  @Test func `is broken by the first objection, and keeps the others`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: 9000, on: [Passage(version: 3)]))
    try record.record(Self.objection(at: 8000))
    try record.record(Self.objection(at: 100 * 3600))
    let round = try #require(record.ledger.state.silence[4])
    #expect(round.breach()?.received.seconds == Rehearsed.hour(0).seconds + 8000)
    #expect(round.objections.map { round.isInTime($0) } == [true, true, false])
    #expect(round.status(at: Instant(seconds: Rehearsed.hour(0).seconds + 7999)) == .running)
    #expect(round.status(at: Instant(seconds: Rehearsed.hour(0).seconds + 8000)) == .broken)
  }

  @Test func `is broken by an objection that an extension, recorded later, makes timely`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: 80 * 3600))
    #expect(record.ledger.state.silence[4]?.status(at: Rehearsed.hour(90)) == .held)
    try record.record(Self.extended(to: 96, at: 70))
    let round = try #require(record.ledger.state.silence[4])
    #expect(round.status(at: Rehearsed.hour(90)) == .broken)
    #expect(round.until(at: Rehearsed.hour(69)) == Rehearsed.hour(72))
    #expect(round.until(at: Rehearsed.hour(70)) == Rehearsed.hour(96))
  }

  @Test func `runs again without the objection that was undone`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: 3600))
    try record.record(.reversed(Reversal(entry: 5)))
    #expect(record.ledger.state.silence[4]?.status(at: Rehearsed.hour(2)) == .running)
    try record.record(.reversed(Reversal(entry: 4)))
    #expect(record.ledger.state.silence.all.isEmpty)
  }

  @Test func `keeps the objection that a later round builds on`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: 3600))
    let again = SilencePlacement(
      version: 3,
      placed: Rehearsed.hour(10),
      until: Rehearsed.hour(90),
      parent: 4
    )
    try record.record(.silence(.placed(again)))
    #expect(record.refusal(of: .reversed(Reversal(entry: 5))) == .stillNeeded(5, by: 6))
    #expect(record.refusal(of: .reversed(Reversal(entry: 4))) != nil)
    #expect(record.ledger.state.silence.latest(at: Rehearsed.hour(9))?.number == 4)
    #expect(record.ledger.state.silence.latest(at: Rehearsed.hour(10))?.number == 6)
  }

  @Test(arguments: [
    (
      placed(until: 0),
      SilenceRefusal.endsBeforeItBegins(
        placed: Rehearsed.hour(0),
        until: Rehearsed.hour(0)
      )
    ),
    (placed(until: 71, kind: .formal), .tooShort(hours: 71, least: 72)),
    (placed(until: 2000, at: 1001), .inTheFuture(Rehearsed.hour(1001))),
    (
      placed(until: 200, at: 71),
      .running(
        round: 4,
        from: Rehearsed.hour(0),
        until: Rehearsed.hour(72)
      )
    ),
    (
      placed(until: 10, at: -10),
      .running(
        round: 4,
        from: Rehearsed.hour(0),
        until: Rehearsed.hour(72)
      )
    ),
    (extended(to: 72, at: 10), .notLater(than: Rehearsed.hour(72))),
    (extended(to: 71, at: 10), .notLater(than: Rehearsed.hour(72))),
    (extended(to: 96, at: 72), .over(round: 4, since: Rehearsed.hour(72))),
    (extended(to: 96, at: -1), .beforePlacement(placed: Rehearsed.hour(0))),
    (extended(to: 2000, at: 1001), .inTheFuture(Rehearsed.hour(1001))),
    (objection(at: -1), .beforePlacement(placed: Rehearsed.hour(0))),
    (objection(at: 10, on: [Passage(version: 2)]), .otherVersion("Rev.1")),
    (objection(at: 1001 * 3600), .inTheFuture(Rehearsed.hour(1001))),
  ])
  func `refuses what cannot have been`(event: Event, refusal: SilenceRefusal) throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    #expect(record.refusal(of: event) == .silence(refusal))
  }

  @Test func `takes 72 hours for the formal procedure, and another version at the same time`()
    throws
  {
    var record = try Rehearsed()
    try record.record(Self.placed(kind: .formal))
    #expect(record.refusal(of: Self.placed(version: 2)) == nil)
    #expect(record.refusal(of: Self.placed(until: 200, at: 72)) == nil)
    #expect(record.refusal(of: Self.placed(version: 9)) == .unknownVersion(9))
  }

  @Test func `is not extended after it was broken, nor into another round`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.placed(until: 200, at: 100))
    #expect(
      record.refusal(of: Self.extended(to: 101, at: 10))
        == .silence(.running(round: 5, from: Rehearsed.hour(100), until: Rehearsed.hour(200)))
    )
    #expect(record.refusal(of: Self.extended(to: 100, at: 10)) == nil)
    try record.record(Self.objection(at: 3600))
    #expect(
      record.refusal(of: Self.extended(to: 90, at: 2))
        == .silence(.broken(round: 4, at: Rehearsed.hour(1)))
    )
    #expect(record.refusal(of: Self.extended(to: 90, at: 0)) == nil)
  }

  @Test func `is extended only by more, in whatever order that is recorded`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.extended(to: 96, at: 50))
    #expect(
      record.refusal(of: Self.extended(to: 100, at: 40))
        == .silence(.laterOneEndsEarlier(Rehearsed.hour(96)))
    )
    try record.record(Self.extended(to: 80, at: 40))
    let ends = record.ledger.state.silence[4]?.countingExtensions().map(\.until)
    #expect(ends == [Rehearsed.hour(80), Rehearsed.hour(96)])
  }

  /// New York goes back to standard time on 7 November 2021 at 2 a.m.: the night has an hour more.
  @Test func `lasts as long as the clocks say when they are changed`() throws {
    let placed = try #require(Instant(parsing: "2021-11-05T16:00:00-04:00[America/New_York]"))
    let until = try #require(Instant(parsing: "2021-11-08T15:00:00-05:00[America/New_York]"))
    let placement = SilencePlacement(version: 3, kind: .formal, placed: placed, until: until)
    #expect(until.seconds - placed.seconds == 72 * 3600)
    #expect(try Rehearsed().refusal(of: .silence(.placed(placement))) == nil)
    var record = try Rehearsed()
    try record.record(.silence(.placed(placement)))
    let received = try #require(Instant(parsing: "2021-11-08T20:59:59+01:00[Europe/Zurich]"))
    try record.record(.silence(.objected(SilenceObjection(round: 4, received: received))))
    #expect(record.ledger.state.silence[4]?.status(at: until) == .broken)
  }

  @Test func `keeps no name where none is disclosed`() throws {
    var record = try Rehearsed()
    try record.record(Self.placed())
    try record.record(Self.objection(at: 3600))
    let last = try #require(record.ledger.entries.last)
    let objected = try last.value()["event"]?["silence"]?["objected"]
    #expect(objected?["parties"] == .list([]))
    #expect(objected?["received"] != nil)
  }
}
