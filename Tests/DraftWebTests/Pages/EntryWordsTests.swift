import DraftText
import Negotiation
import Secretariat
import Testing

@testable import DraftWeb

@Suite struct EntryWordsTests {
  private static func cancellation(of meeting: Int) -> Event {
    let cancellation = ConsultationCancellation(
      meeting: meeting,
      announced: Instant(seconds: 1_629_734_400),
      reason: "no room"
    )
    return .consultation(.cancelled(cancellation))
  }

  private func words(_ ledger: Ledger, isNumbered: Bool) throws -> [String] {
    let words = EntryWords(
      ledger: ledger,
      printer: try TimePrinter(zone: "America/New_York"),
      isNumbered: isNumbered
    )
    return ledger.entries.filter { $0.event != .withheld }.map(words.words(of:))
  }

  @Test func `points at other entries by number before those who keep the record`() throws {
    var record = try RecordInMemory()
    let meeting = try record.schedule("First informals")
    try record.record(Self.cancellation(of: meeting))
    let ledger = record.ledger
    #expect(try words(ledger, isNumbered: true).last == "Meeting #2 cancelled: no room")
    #expect(
      try words(ledger, isNumbered: false).last
        == "The meeting “First informals” of 26 August 2021 cancelled: no room"
    )
  }

  @Test(arguments: 0..<4)
  func `says the same however much is hidden`(count: Int) throws {
    var record = try RecordInMemory()
    // The times are the same as without what is hidden only where that comes last.
    let meeting = try record.schedule("First informals")
    try record.record(Self.cancellation(of: meeting))
    for _ in 0..<count { try record.record(.noted(Note("for ourselves"))) }
    let seen = record.ledger.seen(by: .party(PartyID("Delegation A"), groups: []))
    #expect(try words(seen, isNumbered: false).count == 3)
    #expect(try words(seen, isNumbered: false).allSatisfy { !$0.contains("#") })
  }
}
