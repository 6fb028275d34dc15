public import DraftText

/// A list of those who want to speak at a meeting, and how long they may.
///
/// Speakers speak in the order in which they asked, unless the list says that groups or levels come
/// first, or the chair gives one another place.
public struct SpeakersList: Hashable, Codable, Sendable {
  /// How long a kind of speaker may speak.
  public struct Limit: Hashable, Codable, Sendable {
    /// The kind of speaker, such as `individual delegation` or `group of States`.
    public var speaker: String
    /// How long, in seconds.
    public var seconds: Int
    /// Whether it is the limit of those who speak on behalf of others; absent where it is not.
    public var forGroups: Bool?

    /// Makes a limit.
    public init(speaker: String, seconds: Int, forGroups: Bool? = nil) {
      self.speaker = speaker
      self.seconds = seconds
      self.forGroups = forGroups
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
  /// Whether those who speak on behalf of others come first; absent where they do not.
  public var groupsFirst: Bool?
  /// The levels that come first, the highest first, such as `Head of State`.
  ///
  /// Who has none of these comes after them. Absent where levels make no difference.
  public var levels: [String]?
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
    groupsFirst: Bool? = nil,
    levels: [String]? = nil,
    source: String? = nil
  ) {
    self.title = title
    self.meeting = meeting
    self.until = until
    self.day = day
    self.isClosed = isClosed
    self.limits = limits
    self.groupsFirst = groupsFirst
    self.levels = levels
    self.source = source
  }
}
