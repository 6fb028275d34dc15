import DraftText
import Negotiation

@testable import Secretariat

/// A negotiation in memory, recorded hour by hour from 23 August 2021 on.
struct RecordedNegotiation {
  private(set) var ledger = Ledger(negotiation: "exercise")
  private var hour = 0

  /// A point in time, in hours after the beginning.
  static func hour(_ hour: Int) -> Instant { Instant(seconds: 1_629_727_200 + hour * 3600) }

  init(title: String = "An exercise") throws {
    try record(.opened(Opening(title: title)), at: 0)
  }

  /// Records an event at an hour; an hour after the last one if none is named.
  ///
  /// - Returns: the number of the entry.
  @discardableResult
  mutating func record(_ event: Event, at hour: Int? = nil) throws -> Int {
    self.hour = hour ?? self.hour + 1
    let digest = ledger.entries.isEmpty ? nil : Digest(hashed: [7])
    let now = Self.hour(self.hour)
    let entry = try ledger.entry(saying: event, at: now, by: "somebody", after: digest)
    try ledger.append(entry)
    return entry.number
  }

  /// Circulates a version.
  @discardableResult
  mutating func circulate(
    _ label: String,
    kind: VersionKind = .revision,
    symbol: String? = nil,
    dates: VersionDates = VersionDates()
  ) throws -> Int {
    let circulation = Circulation(
      label: label,
      kind: kind,
      symbol: symbol,
      dates: dates,
      manifest: Digest(hashed: [1]),
      paragraphs: 3
    )
    return try record(.circulated(circulation))
  }

  /// Places a version under silence from now until an hour.
  @discardableResult
  mutating func place(_ version: Int, until: Int) throws -> Int {
    let placement = SilencePlacement(
      version: version,
      placed: Self.hour(hour + 1),
      until: Self.hour(until)
    )
    return try record(.silence(.placed(placement)))
  }

  /// Schedules a meeting of one or several sittings.
  @discardableResult
  mutating func schedule(_ title: String, _ sittings: (Int, Int)...) throws -> Int {
    try record(.consultation(.scheduled(Self.meeting(title, sittings))))
  }

  /// A meeting of one or several sittings.
  static func meeting(_ title: String, _ sittings: [(Int, Int)]) -> Consultation {
    Consultation(
      kind: .informal,
      title: title,
      sittings: sittings.map { Sitting(start: hour($0.0), end: hour($0.1)) }
    )
  }
}
