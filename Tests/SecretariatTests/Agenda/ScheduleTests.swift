import DraftText
import Interchange
import Negotiation
import Testing

@testable import Secretariat

struct ScheduleTests {
  private static func titles(_ record: RecordedNegotiation, at hour: Int) -> [String] {
    Schedule(record.ledger, at: RecordedNegotiation.hour(hour)).ahead.map(\.title)
  }

  @Test func `lists meetings, deadlines and the end of silence, the earliest first`() throws {
    var record = try RecordedNegotiation()
    let version = try record.circulate("Rev.2")
    try record.place(version, until: 96)
    try record.schedule("first reading", (20, 23), (44, 47))
    let deadline = Deadline(what: "written comments", until: RecordedNegotiation.hour(30))
    try record.record(.deadline(.set(deadline)))
    #expect(
      Self.titles(record, at: 10) == [
        "first reading", "written comments", "first reading", "silence ends on Rev.2",
      ]
    )
    #expect(Self.titles(record, at: 22).count == 4)
    #expect(Self.titles(record, at: 23).count == 3)
    #expect(Self.titles(record, at: 30) == ["first reading", "silence ends on Rev.2"])
    #expect(Self.titles(record, at: 96).isEmpty)
    // Before it was placed, nobody knew of the silence.
    #expect(!Self.titles(record, at: 1).contains("silence ends on Rev.2"))
  }

  @Test func `numbers every change of an item, and never goes back`() throws {
    var record = try RecordedNegotiation()
    let meeting = try record.schedule("reading", (50, 53), (70, 73))
    func item(_ part: Int) throws -> ScheduledItem {
      let items = Schedule(record.ledger, at: RecordedNegotiation.hour(20)).items
      return try #require(items.first { $0.part == part })
    }
    #expect(try item(1).sequence == 0)
    let moved = RecordedNegotiation.meeting("reading", [(51, 53)])
    let change = try record.record(
      .consultation(.changed(ConsultationChange(meeting: meeting, consultation: moved)))
    )
    #expect(try item(1).sequence == 1)
    #expect(try item(1).start == RecordedNegotiation.hour(51))
    #expect(try item(1).revised == RecordedNegotiation.hour(2))
    // The sitting that is no more stays as a cancelled one.
    #expect(try item(2).status == .cancelled)
    #expect(try item(2).start == RecordedNegotiation.hour(70))
    let undo = try record.record(.reversed(Reversal(entry: change)))
    #expect(try item(1).sequence == 2)
    #expect(try item(1).start == RecordedNegotiation.hour(50))
    #expect(try item(2).status == .ahead)
    try record.record(.reversed(Reversal(entry: undo)))
    #expect(try item(1).sequence == 3)
  }

  @Test func `keeps what was cancelled, lifted, broken or undone, marked as such`() throws {
    var record = try RecordedNegotiation()
    let version = try record.circulate("Rev.2")
    let meeting = try record.schedule("reading", (50, 53))
    try record.record(
      .consultation(
        .cancelled(
          ConsultationCancellation(
            meeting: meeting,
            announced: RecordedNegotiation.hour(3),
            reason: "snow"
          )
        )
      )
    )
    let deadline = try record.record(
      .deadline(.set(Deadline(what: "inputs", until: RecordedNegotiation.hour(60))))
    )
    let lifting = DeadlineLifting(deadline: deadline, announced: RecordedNegotiation.hour(4))
    try record.record(.deadline(.lifted(lifting)))
    let round = try record.place(version, until: 96)
    let objection = SilenceObjection(round: round, received: RecordedNegotiation.hour(7))
    try record.record(.silence(.objected(objection)))
    let undone = try record.record(
      .deadline(.set(Deadline(what: "proposals", until: RecordedNegotiation.hour(80))))
    )
    try record.record(.reversed(Reversal(entry: undone)))
    let schedule = Schedule(record.ledger, at: RecordedNegotiation.hour(20))
    #expect(
      schedule.items.map(\.status) == [.cancelled, .cancelled, .cancelled, .broken]
    )
    #expect(schedule.items.first?.details == ["Cancelled: snow"])
    #expect(schedule.items.last?.details == ["Broken on the whole text"])
    #expect(schedule.ahead.isEmpty)
    let printer = try TimePrinter(zone: "America/New_York")
    let now = RecordedNegotiation.hour(20)
    let events = AgendaCalendar(record.ledger, at: now, printer: printer).events
    #expect(events.count == 4)
    #expect(events.allSatisfy { $0.isCancelled })
    #expect(Set(events.map(\.identity)).count == 4)
  }

  @Test func `lists a meeting that was put off, and takes its old time off the calendar`() throws {
    var record = try RecordedNegotiation()
    let meeting = try record.schedule("reading", (50, 53))
    let postponement = ConsultationPostponement(
      meeting: meeting,
      announced: RecordedNegotiation.hour(2),
      reason: "no room"
    )
    try record.record(.consultation(.postponed(postponement)))
    let now = RecordedNegotiation.hour(20)
    let printer = try TimePrinter(zone: "America/New_York")
    let listing = AgendaListing(record.ledger, at: now, printer: printer)
    #expect(listing.items.map(\.status) == [.postponed])
    #expect(listing.items.first?.details == ["Postponed: no room"])
    #expect(Self.titles(record, at: 20).isEmpty)
    let event = AgendaCalendar(record.ledger, at: now, printer: printer).events.first
    #expect(event?.isCancelled == true)
    #expect(event?.sequence == 1)
  }

  @Test func `keeps the identity of a sitting when others come to it`() throws {
    var record = try RecordedNegotiation()
    let meeting = try record.schedule("reading", (50, 53))
    let printer = try TimePrinter(zone: "America/New_York")
    func identities() -> [String] {
      AgendaCalendar(record.ledger, at: RecordedNegotiation.hour(9), printer: printer)
        .events.map(\.identity)
    }
    let alone = identities()
    let change = ConsultationChange(
      meeting: meeting,
      consultation: RecordedNegotiation.meeting("reading", [(50, 53), (70, 73)])
    )
    try record.record(.consultation(.changed(change)))
    #expect(identities().count == 2)
    #expect(identities().first == alone.first)
  }

  @Test func `gives a deadline without an hour its whole day in New York`() throws {
    var record = try RecordedNegotiation()
    let times = TimeReader(zone: "America/New_York")
    let (until, day) = try times.deadline("9 September 2021")
    try record.record(.deadline(.set(Deadline(what: "inputs", until: until, day: day))))
    let item = try #require(Schedule(record.ledger, at: RecordedNegotiation.hour(9)).ahead.first)
    #expect(item.start.description == "2021-09-09T00:00:00-04:00[America/New_York]")
    #expect(item.end == until)
    let printer = try TimePrinter(zone: "America/New_York")
    let shown = AgendaListing.Item(item)
    #expect(shown.time(printer) == "Thursday, 9 September 2021")
    #expect(shown.distance(from: try times.instant("2021-09-09 20:00")) == "4 hours left")
    #expect(Self.titles(record, at: 0) == ["inputs"])
  }
}
