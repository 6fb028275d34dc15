import DraftText
import Foundation
public import Negotiation

/// Reads the times that people type, on the clock of a time zone.
public struct TimeReader: Sendable {
  /// The zone's name in the tz database.
  public var zone: String

  /// Reads on the clock of a zone.
  public init(zone: String) {
    self.zone = zone
  }

  /// The point in time that somebody means.
  ///
  /// - Parameter typed: `2021-07-05 17:00`, `5 July 2021, 5 p.m.`, or an instant with its offset.
  /// - Returns: the point in time, with the clock it was read on.
  /// - Throws: that it is no time, or that the clocks were changed just then.
  public func instant(_ typed: String) throws(Problem) -> Instant {
    if let instant = Instant(parsing: typed) { return instant }
    let parts = typed.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, let day = CalendarDate(iso8601: String(parts[0])),
      let zone = TimeZone(identifier: zone),
      let clock = Instant(parsing: "1970-01-01T\(parts[1]):00Z")
    else { throw Problem("“\(typed)” is not a time", hint: "Write it as 2021-07-05 17:00.") }
    let local = day.daysSinceEpoch * 86_400 + clock.seconds
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - guess)))
    return Instant(seconds: local - offset, offset: offset, zone: self.zone)
  }
}
