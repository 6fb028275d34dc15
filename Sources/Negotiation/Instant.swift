import DraftText

/// A point in time, with the clock that people read it on.
///
/// What counts is the second; offset and zone only say how it was written down: “4 p.m. in New
/// York”. They are stored because a zone's rules may change after the fact.
///
/// The spelling is that of RFC 9557, `2024-08-16T16:00:00-04:00[America/New_York]`.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var seconds: Int
  /// How far the local clock is ahead of UTC, in seconds.
  public var offset: Int
  /// The zone's name in the tz database; `UTC` where there is no other.
  public var zone: String

  /// Names a point in time.
  public init(seconds: Int, offset: Int = 0, zone: String = "UTC") {
    self.seconds = seconds
    self.offset = offset
    self.zone = zone
  }
}

extension Instant: Comparable {
  /// Whether one point in time is before another, whatever clocks they are read on.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant {
  /// The years of which something can be recorded; a time outside of them is a slip of the pen, and
  /// near the first and the last year of the calendar not every clock could show it.
  public static let years = 1900...2200

  /// Whether the point in time lies in the years of which something can be recorded.
  public var isRecordable: Bool { localDate.map { Self.years.contains($0.year) } ?? false }
}
