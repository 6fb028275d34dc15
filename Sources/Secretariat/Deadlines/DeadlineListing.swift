public import DraftText
public import Negotiation

/// The deadlines, as they stand at a time.
public struct DeadlineListing: Codable, Hashable, Sendable {
  /// One deadline.
  public struct Line: Codable, Hashable, Sendable {
    /// The number of the entry that set it.
    public var entry: Int
    /// What is expected.
    public var what: String
    /// The moment that is already too late.
    public var until: Instant
    /// The day, where it was announced without an hour.
    public var day: CalendarDate?
    /// The label of the version it is about.
    public var version: String?
    /// The entry of the meeting it is about.
    public var meeting: Int?
    /// The letter that announced it.
    public var letter: String?
    /// How often it was extended.
    public var extensions: Int
    /// `ahead`, `over` or `lifted`.
    public var status: String
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The deadlines, in the order in which they were recorded.
  public var deadlines: [Line]

  /// Lists the deadlines of a ledger at a time.
  public init(_ ledger: Ledger, at now: Instant) {
    negotiation = ledger.negotiation
    at = now
    deadlines = ledger.state.deadlines.all.map { tracked in
      Line(
        entry: tracked.number,
        what: tracked.deadline.what,
        until: tracked.until,
        day: tracked.day,
        version: tracked.deadline.version.map { EventSentence.label($0, in: ledger) },
        meeting: tracked.deadline.meeting,
        letter: tracked.deadline.letter,
        extensions: tracked.extensions.count,
        status: tracked.isLifted ? "lifted" : now < tracked.until ? "ahead" : "over"
      )
    }
  }
}
