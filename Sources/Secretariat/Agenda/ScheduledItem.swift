public import DraftText
public import Negotiation

/// Something with a time: a sitting of a meeting, a deadline, the end of a silence.
public struct ScheduledItem: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// A sitting of a meeting.
    case meeting
    /// A time until which something is expected.
    case deadline
    /// The end of a silence.
    case silence
  }

  /// What it is at some time.
  public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
    /// It is still to come.
    case ahead
    /// The meeting sits.
    case underWay = "under way"
    /// The meeting was put off, and has no new time; what is shown is the old one.
    case postponed
    /// Its time is over; of a silence, that it has held.
    case over
    /// What was expected came before.
    case met
    /// The silence was broken before.
    case broken
    /// It will not be: called off, lifted, or undone.
    case cancelled
  }

  /// The number of the entry that it began with.
  public var entry: Int
  /// Which sitting it is, counted from 1, where a meeting has several.
  public var part: Int?
  /// What it is.
  public var kind: Kind
  /// What it is called.
  public var title: String
  /// When it begins, or the moment that is already too late.
  public var start: Instant
  /// When it ends; nothing for a moment.
  public var end: Instant?
  /// The day, where no hour was given; `end` is then the end of that day.
  public var day: CalendarDate?
  /// Where it takes place.
  public var place: String?
  /// The label of the version it is about.
  public var version: String?
  /// What else there is to know, in lines.
  public var details: [String]
  /// What it is at the time that was asked about.
  public var status: Status
  /// How often it was changed.
  public var sequence: Int
  /// When the last change was recorded.
  public var revised: Instant

  /// When it is over.
  public var over: Instant { end ?? start }
}
