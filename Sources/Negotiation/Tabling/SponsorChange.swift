public import DraftText

/// Sponsors of a submitted text that come or go after it was handed in.
public struct SponsorChange: Hashable, Codable, Sendable {
  /// Where it is said.
  public enum Channel: Hashable, Codable, Sendable {
    /// On the document itself, before it was printed.
    case document
    /// In an addendum.
    case addendum(DocumentSymbol)
    /// From the floor, at a meeting as it is printed, such as `37th plenary meeting`.
    case floor(meeting: String?)
  }

  /// The number of the entry that submitted the document.
  public var document: Int
  /// Those who join.
  public var added: [PartyID]
  /// Those who withdraw.
  public var withdrawn: [PartyID]
  /// Where it is said.
  public var channel: Channel
  /// When.
  public var date: CalendarDate?

  /// Makes a change.
  public init(
    document: Int,
    added: [PartyID] = [],
    withdrawn: [PartyID] = [],
    channel: Channel,
    date: CalendarDate? = nil
  ) {
    self.document = document
    self.added = added
    self.withdrawn = withdrawn
    self.channel = channel
    self.date = date
  }
}
