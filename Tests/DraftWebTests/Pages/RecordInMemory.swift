import DraftText
import Negotiation

/// A record in memory with an entry an hour, from 23 August 2021 at 10 in New York.
struct RecordInMemory {
  private(set) var ledger = Ledger(negotiation: "exercise")

  init() throws { try record(.opened(Opening(title: "An exercise"))) }

  /// Records an event; returns the number of its entry.
  @discardableResult
  mutating func record(_ event: Event) throws -> Int {
    let entry = try ledger.entry(
      saying: event,
      at: Instant(seconds: 1_629_727_200 + ledger.entries.count * 3600),
      by: "somebody",
      after: ledger.entries.isEmpty ? nil : Digest(hashed: [7])
    )
    try ledger.append(entry)
    return entry.number
  }

  /// Schedules a meeting some hours after the beginning.
  @discardableResult
  mutating func schedule(_ title: String, kind: Consultation.Kind = .informal) throws -> Int {
    try record(.consultation(.scheduled(Self.meeting(title, kind))))
  }

  static func meeting(_ title: String, _ kind: Consultation.Kind = .informal) -> Consultation {
    let start = Instant(seconds: 1_630_000_000)
    let end = Instant(seconds: 1_630_003_600)
    return Consultation(
      kind: kind,
      title: title,
      sittings: [Sitting(start: start, end: end)]
    )
  }
}
