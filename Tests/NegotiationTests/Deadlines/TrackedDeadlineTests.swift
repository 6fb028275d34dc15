import DraftText
import Negotiation
import Testing

struct TrackedDeadlineTests {
  private static func set(
    until: Int = 1010,
    announced: Int? = nil,
    letter: String? = nil,
    what: String = "written comments"
  ) -> Event {
    .deadline(
      .set(
        Deadline(
          what: what,
          until: Rehearsed.hour(until),
          announced: announced.map(Rehearsed.hour),
          letter: letter
        )
      )
    )
  }

  private static func extended(to until: Int, at hour: Int, _ number: Int = 4) -> Event {
    .deadline(
      .extended(
        DeadlineExtension(
          deadline: number,
          until: Rehearsed.hour(until),
          announced: Rehearsed.hour(hour)
        )
      )
    )
  }

  private static func lifted(at hour: Int) -> Event {
    .deadline(.lifted(DeadlineLifting(deadline: 4, announced: Rehearsed.hour(hour))))
  }

  private static func met(at hour: Int) -> Event {
    .deadline(.met(DeadlineFulfilment(deadline: 4, came: Rehearsed.hour(hour))))
  }

  @Test func `may be extended after it has run out`() throws {
    var record = try Rehearsed()
    try record.record(Self.set(until: 50, announced: 10))
    try record.record(Self.extended(to: 100, at: 60))
    let deadline = try #require(record.ledger.state.deadlines[4])
    #expect(deadline.status(at: Rehearsed.hour(55)) == .over)
    #expect(deadline.status(at: Rehearsed.hour(60)) == .ahead)
    #expect(deadline.status(at: Rehearsed.hour(100)) == .over)
    #expect(deadline.isLate(Rehearsed.hour(100)))
    #expect(!deadline.isLate(Rehearsed.hour(99)))
  }

  @Test func `is ahead, met or lifted by when that happened, not by when it was recorded`() throws {
    var record = try Rehearsed()
    try record.record(Self.set(until: 50, announced: 10))
    try record.record(Self.met(at: 20))
    try record.record(Self.lifted(at: 30))
    let deadline = try #require(record.ledger.state.deadlines[4])
    #expect(
      [19, 20, 29, 30, 60].map { deadline.status(at: Rehearsed.hour($0)) }
        == [.ahead, .met, .met, .lifted, .lifted]
    )
  }

  @Test func `lists what is ahead, the nearest first`() throws {
    var record = try Rehearsed()
    for until in [1030, 1010, 1020] { try record.record(Self.set(until: until)) }
    try record.record(Self.extended(to: 1040, at: 1000))
    try record.record(
      .deadline(.lifted(DeadlineLifting(deadline: 6, announced: Rehearsed.hour(0))))
    )
    func ahead(_ hour: Int) -> [Int] {
      record.ledger.state.deadlines.ahead(of: Rehearsed.hour(hour)).map(\.number)
    }
    #expect(ahead(1000) == [5, 4])
    #expect(ahead(1010) == [4])
    #expect(ahead(1039) == [4])
    #expect(ahead(1040) == [])
  }

  @Test(arguments: [
    (set(until: 999), DeadlineRefusal.past(Rehearsed.hour(999))),
    (set(until: 1000), .past(Rehearsed.hour(1000))),
    (set(announced: 1001), .inTheFuture(Rehearsed.hour(1001))),
    (
      set(until: 5, announced: 5),
      .announcedTooLate(
        announced: Rehearsed.hour(5),
        until: Rehearsed.hour(5)
      )
    ),
    (extended(to: 50, at: 20), .notLater(than: Rehearsed.hour(50))),
    (extended(to: 60, at: 9), .beforeAnnouncement(announced: Rehearsed.hour(10))),
    (extended(to: 60, at: 1001), .inTheFuture(Rehearsed.hour(1001))),
    (extended(to: 60, at: 20, 3), .unknown(3)),
    (met(at: 9), .beforeAnnouncement(announced: Rehearsed.hour(10))),
    (lifted(at: 1001), .inTheFuture(Rehearsed.hour(1001))),
  ])
  func `refuses what cannot have been`(event: Event, refusal: DeadlineRefusal) throws {
    var record = try Rehearsed()
    try record.record(Self.set(until: 50, announced: 10))
    #expect(record.refusal(of: event) == .deadline(refusal))
  }

  @Test func `is extended only by more, in whatever order that is recorded`() throws {
    var record = try Rehearsed()
    try record.record(Self.set(until: 50, announced: 10))
    try record.record(Self.extended(to: 80, at: 40))
    #expect(
      record.refusal(of: Self.extended(to: 90, at: 30))
        == .deadline(.laterOneEndsEarlier(Rehearsed.hour(80)))
    )
    try record.record(Self.extended(to: 60, at: 30))
    #expect(
      record.ledger.state.deadlines[4]?.extensions.map(\.until)
        == [Rehearsed.hour(60), Rehearsed.hour(80)]
    )
  }

  @Test func `takes nothing more once it is lifted, and is met once`() throws {
    var record = try Rehearsed()
    try record.record(Self.set(until: 50, letter: "letter of 3 May"))
    try record.record(Self.met(at: 20))
    #expect(
      record.refusal(of: Self.met(at: 21)) == .deadline(.met(4, came: Rehearsed.hour(20)))
    )
    try record.record(Self.lifted(at: 30))
    for event in [Self.met(at: 40), Self.lifted(at: 40), Self.extended(to: 90, at: 40)] {
      #expect(record.refusal(of: event) == .deadline(.lifted(4)))
    }
  }

  @Test func `says what is expected, of a version and a meeting that there are`() throws {
    let record = try Rehearsed()
    #expect(record.refusal(of: Self.set(what: " ")) == .blank("purpose of the deadline"))
    var deadline = Deadline(what: "inputs", until: Rehearsed.hour(2000), version: 9)
    #expect(record.refusal(of: .deadline(.set(deadline))) == .unknownVersion(9))
    deadline.version = 3
    deadline.meeting = 3
    #expect(record.refusal(of: .deadline(.set(deadline))) == .deadline(.unknownMeeting(3)))
  }
}
