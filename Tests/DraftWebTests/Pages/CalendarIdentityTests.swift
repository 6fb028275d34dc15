import DraftText
import Foundation
import Negotiation
import Secretariat
import Testing

@testable import DraftWeb

@Suite struct CalendarIdentityTests {
  private let delegation = Viewer.party(PartyID("Delegation A"), groups: [])
  private let now = Instant(seconds: 1_629_800_000)

  /// The names of the items, in the order of the schedule.
  private func names(_ ledger: Ledger) -> [String] {
    let identity = CalendarIdentity(ledger)
    return Schedule(ledger, at: now).items.map(identity.name(of:))
  }

  @Test func `names each item once, whoever looks`() throws {
    var record = try RecordInMemory()
    for number in 1...5 { try record.schedule("Informals \(number)") }
    let names = names(record.ledger)
    #expect(Set(names).count == 5)
    #expect(self.names(record.ledger.seen(by: delegation)) == names)
  }

  @Test func `keeps the names whatever is recorded later, hidden or not`() throws {
    var record = try RecordInMemory()
    let meeting = try record.schedule("Informals")
    let before = names(record.ledger)
    try record.record(.noted(Note("for ourselves")))
    try record.record(
      .consultation(
        .changed(
          ConsultationChange(
            meeting: meeting,
            consultation: RecordInMemory.meeting("Informals, moved")
          )
        )
      )
    )
    #expect(names(record.ledger) == before)
  }

  @Test func `says no number of an entry in the file`() throws {
    var record = try RecordInMemory()
    try record.record(.noted(Note("for ourselves")))
    try record.schedule("Informals")
    let seen = record.ledger.seen(by: delegation)
    let calendar = AgendaCalendar(
      seen,
      at: now,
      printer: try TimePrinter(zone: "America/New_York"),
      identity: CalendarIdentity(seen).name(of:)
    )
    let file = String(decoding: calendar.bytes, as: UTF8.self)
    #expect(file.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(!file.contains("#"))
    let name = try #require(names(seen).first)
    #expect(file.contains("UID:\(name)@zerodraft"))
  }
}
