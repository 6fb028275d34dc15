import DraftText
import Negotiation
import Testing

struct LedgerTests {
  private static let now = Instant(seconds: 1_615_500_000)

  /// Something that tells bytes apart, which is all these tests need.
  private static let hashing: Hashing = { bytes in
    var sum: UInt64 = 14_695_981_039_346_656_037
    var out: [UInt8] = []
    for round in 0..<4 {
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 &+ UInt64(round) }
      for shift in 0..<8 { out.append(UInt8(truncatingIfNeeded: sum >> UInt64(8 * shift))) }
    }
    return Digest(hashed: out)
  }

  @Test func `reads back every entry it seals`() throws {
    var ledger = Ledger(negotiation: "exercise")
    var head: Digest?
    let manifest = Self.hashing([1])
    let events: [Event] = [
      .opened(Opening(title: "A declaration", agendaItem: AgendaItem(number: "108"))),
      .circulated(
        Circulation(label: "Zero draft", kind: .zeroDraft, manifest: manifest, paragraphs: 3)
      ),
      .circulated(
        Circulation(
          label: "Rev.1",
          kind: .revision,
          manifest: manifest,
          paragraphs: 3,
          basis: 2,
          matching: Matching(continued: [.init(old: 0, new: 1), .init(old: 1, new: 2)])
        )
      ),
      .noted(Note("Sent by e-mail", date: CalendarDate(iso8601: "2021-03-12"))),
      .reversed(Reversal(entry: 4, reason: "twice")),
    ]
    for event in events {
      let entry = try ledger.entry(saying: event, at: Self.now, by: "somebody", after: head)
      let sealed = try entry.sealed(by: Self.hashing)
      #expect(try sealed.opened() == entry)
      #expect(sealed.isIntact(by: Self.hashing))
      head = sealed.digest
      try ledger.append(entry)
    }
    let state = ledger.state
    #expect(state.notes.isEmpty)
    #expect(ledger.asOf(4).state.notes.map(\.note.text) == ["Sent by e-mail"])
    #expect(
      state.version(named: "rev1")?.identities == [
        .recorded(entry: 3, ordinal: 0), .recorded(entry: 2, ordinal: 0),
        .recorded(entry: 2, ordinal: 1),
      ]
    )
  }
}
