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
    /// Whether it no longer counts.
    public var isReversed: Bool
  }

  /// The negotiation.
  public var negotiation: String
  /// The entries, in order.
  public var entries: [Line]

  /// Lists the entries of a ledger.
  public init(_ ledger: Ledger) {
    negotiation = ledger.negotiation
    entries = ledger.entries.map { entry in
      Line(
        number: entry.number,
        recorded: entry.recorded,
        recorder: entry.recorder,
        says: EventSentence(entry.event, in: ledger).text,
        isReversed: ledger.reversed.contains(entry.number)
      )
    }
  }
}
