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
    /// When it was announced, where that is known.
    public var announced: Instant?
    /// How it was extended by then, in order.
    public var extensions: [Extension]
    /// When what was expected came.
    public var met: Instant?
    /// Why it was lifted, in whatever words there are.
    public var lifted: String?
    /// `ahead`, `met`, `over` or `lifted`.
    public var status: String
  }

  /// One extension.
  public struct Extension: Codable, Hashable, Sendable {
    /// The end before.
    public var old: Instant
    /// The new end.
    public var until: Instant
    /// When it was announced.
    public var announced: Instant
    /// The letter that announced it.
    public var letter: String?
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The deadlines, in the order in which they were recorded.
  public var deadlines: [Line]

  /// Lists the deadlines of a ledger.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time; what was announced later is left out.
  public init(_ ledger: Ledger, at now: Instant) {
    negotiation = ledger.negotiation
    at = now
    deadlines = ledger.state.deadlines.all.map { Line($0.known(at: now), in: ledger, at: now) }
  }
}

extension DeadlineListing.Line {
  init(_ tracked: TrackedDeadline, in ledger: Ledger, at now: Instant) {
    var old = tracked.deadline.until
    self.init(
      entry: tracked.number,
      what: tracked.deadline.what,
      until: tracked.until,
      day: tracked.day,
      version: tracked.deadline.version.map { EventSentence.label($0, in: ledger) },
      meeting: tracked.deadline.meeting,
      letter: tracked.deadline.letter,
      announced: tracked.deadline.announced,
      extensions: tracked.extensions.map { step in
        defer { old = step.until }
        return DeadlineListing.Extension(
          old: old,
          until: step.until,
          announced: step.announced,
          letter: step.letter
        )
      },
      met: tracked.fulfilment?.came,
      lifted: tracked.lifting.map { $0.reason ?? "" },
      status: tracked.status(at: now).rawValue
    )
  }
}
