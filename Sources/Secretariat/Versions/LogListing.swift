public import Negotiation

/// The entries of a record, one line each.
public struct LogListing: Codable, Hashable, Sendable {
  /// One entry.
  public struct Line: Codable, Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// When it was recorded.
    public var recorded: Instant
    /// Who recorded it.
    public var recorder: String
    /// What it says, in a sentence.
    public var says: String
    /// The number of the entry that took it back; nothing where it counts.
    public var reversedBy: Int?
  }

  /// The negotiation.
  public var negotiation: String
  /// The entries, in order.
  public var entries: [Line]

  /// Lists the entries of a ledger.
  public init(_ ledger: Ledger) {
    negotiation = ledger.negotiation
    let reversers = ledger.reversers
    entries = ledger.entries.map { entry in
      Line(
        number: entry.number,
        recorded: entry.recorded,
        recorder: entry.recorder,
        says: EventSentence(entry.event, in: ledger).text,
        reversedBy: reversers[entry.number]
      )
    }
  }
}

extension Ledger {
  /// For each entry that does not count, the one that took it back.
  fileprivate var reversers: [Int: Int] {
    var reversers: [Int: Int] = [:]
    for entry in entries where counts(entry.number) {
      if case .reversed(let reversal) = entry.event { reversers[reversal.entry] = entry.number }
    }
    return reversers
  }
}
