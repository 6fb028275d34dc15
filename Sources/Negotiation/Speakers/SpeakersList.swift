public import DraftText

/// A list of those who want to speak at a meeting, and how long they may.
///
/// Speakers speak in the order in which they asked, unless the chair gives one another place.
public struct SpeakersList: Hashable, Codable, Sendable {
  /// How long a kind of speaker may speak.
  public struct Limit: Hashable, Codable, Sendable {
    /// The kind of speaker, such as `individual delegation` or `group of States`.
    public var speaker: String
    /// How long, in seconds.
    public var seconds: Int

    /// Makes a limit.
    public init(speaker: String, seconds: Int) {
      self.speaker = speaker
      self.seconds = seconds
    }
  }

  /// What it is called.
  public var title: String
  /// The number of the entry of the meeting.
  public var meeting: Int?
  /// The moment from which registrations are late.
  public var until: Instant?
  /// The day, where registration closes without an hour.
  public var day: CalendarDate?
  /// Whether only those who registered may speak.
  public var isClosed: Bool
  /// How long whom may speak; the first limit is that of whoever names no other.
  public var limits: [Limit]
  /// Where the rules come from.
  public var source: String?

  /// Opens a list.
  public init(
    title: String,
    meeting: Int? = nil,
    until: Instant? = nil,
    day: CalendarDate? = nil,
    isClosed: Bool = false,
    limits: [Limit] = [],
    source: String? = nil
  ) {
    self.title = title
    self.meeting = meeting
    self.until = until
    self.day = day
    self.isClosed = isClosed
    self.limits = limits
    self.source = source
  }
}
