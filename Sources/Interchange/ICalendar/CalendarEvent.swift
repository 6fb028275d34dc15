/// Something that takes place at a time, as calendar programs hold it.
public struct CalendarEvent: Hashable, Sendable {
  /// What never changes, so that a later file replaces the event instead of adding another.
  public var identity: String
  /// How often it was changed; a program keeps what has the highest number.
  public var sequence: Int
  /// When it was last changed, in seconds since 1970 in UTC.
  public var revised: Int
  /// When it begins, in seconds since 1970 in UTC.
  public var start: Int
  /// When it ends; nothing for a moment.
  public var end: Int?
  /// What it is, in one line.
  public var summary: String
  /// What else there is to know, in lines.
  public var description: String
  /// Where it takes place.
  public var place: String?
  /// Whether it was called off.
  ///
  /// It stays in the file, so that programs take it off too.
  public var isCancelled: Bool

  /// Makes an event.
  public init(
    identity: String,
    sequence: Int,
    revised: Int,
    start: Int,
    end: Int? = nil,
    summary: String,
    description: String = "",
    place: String? = nil,
    isCancelled: Bool = false
  ) {
    self.identity = identity
    self.sequence = sequence
    self.revised = revised
    self.start = start
    self.end = end
    self.summary = summary
    self.description = description
    self.place = place
    self.isCancelled = isCancelled
  }
}
