public import DraftText

/// What happens to deadlines.
public enum DeadlineEvent: Hashable, Codable, Sendable {
  /// A deadline was announced.
  case set(Deadline)
  /// A deadline was moved to a later time.
  case extended(DeadlineExtension)
  /// What was expected has come.
  case met(DeadlineFulfilment)
  /// A deadline no longer holds.
  case lifted(DeadlineLifting)
}

/// A time until which something is expected.
public struct Deadline: Hashable, Codable, Sendable {
  /// What is expected, such as `written comments`.
  public var what: String
  /// The moment that is already too late.
  public var until: Instant
  /// The day, where it was announced without an hour; `until` is then the end of that day.
  public var day: CalendarDate?
  /// The version it is about.
  public var version: Int?
  /// The number of the entry of the meeting it is about.
  public var meeting: Int?
  /// When it was announced, where that is known.
  public var announced: Instant?
  /// The letter that announced it.
  public var letter: String?

  /// Announces a deadline.
  public init(
    what: String,
    until: Instant,
    day: CalendarDate? = nil,
    version: Int? = nil,
    meeting: Int? = nil,
    announced: Instant? = nil,
    letter: String? = nil
  ) {
    self.what = what
    self.until = until
    self.day = day
    self.version = version
    self.meeting = meeting
    self.announced = announced
    self.letter = letter
  }
}

/// Moves a deadline to a later time.
public struct DeadlineExtension: Hashable, Codable, Sendable {
  /// The number of the entry that set the deadline.
  public var deadline: Int
  /// The new moment that is already too late.
  public var until: Instant
  /// The new day, where it was announced without an hour.
  public var day: CalendarDate?
  /// When the extension was announced.
  public var announced: Instant
  /// The letter that announced it.
  public var letter: String?

  /// Extends a deadline.
  public init(
    deadline: Int,
    until: Instant,
    day: CalendarDate? = nil,
    announced: Instant,
    letter: String? = nil
  ) {
    self.deadline = deadline
    self.until = until
    self.day = day
    self.announced = announced
    self.letter = letter
  }
}

/// Says that what was expected by a deadline has come, such as a decision.
///
/// It does not end a deadline that many are to keep, such as one for written comments.
public struct DeadlineFulfilment: Hashable, Codable, Sendable {
  /// The number of the entry that set the deadline.
  public var deadline: Int
  /// When it came.
  public var came: Instant
  /// What came, such as the symbol of a decision.
  public var note: String?

  /// Meets a deadline.
  public init(deadline: Int, came: Instant, note: String? = nil) {
    self.deadline = deadline
    self.came = came
    self.note = note
  }
}

/// Says that a deadline no longer holds.
public struct DeadlineLifting: Hashable, Codable, Sendable {
  /// The number of the entry that set the deadline.
  public var deadline: Int
  /// When this was announced.
  public var announced: Instant
  /// Why.
  public var reason: String?

  /// Lifts a deadline.
  public init(deadline: Int, announced: Instant, reason: String? = nil) {
    self.deadline = deadline
    self.announced = announced
    self.reason = reason
  }
}
