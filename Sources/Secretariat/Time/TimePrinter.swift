public import DraftText
public import Negotiation

/// Prints points in time as the United Nations do, on the clocks that matter.
///
/// ```
/// Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC)
/// ```
public struct TimePrinter: Sendable {
  /// The zone of the negotiation.
  public let zone: String
  /// The zone of whoever reads, where it is another.
  public let readerZone: String?
  private let rules: TimeZoneRules
  private let readerRules: TimeZoneRules?

  /// Prints on the clock of a zone.
  ///
  /// - Parameters:
  ///   - zone: the zone of the negotiation.
  ///   - readerZone: that of whoever reads.
  /// - Throws: that there is no such zone, with the nearest.
  public init(zone: String, readerZone: String? = nil) throws(Problem) {
    self.zone = zone
    rules = try TimeZoneRules(zone)
    let other = readerZone == zone || readerZone == "UTC" ? nil : readerZone
    self.readerZone = other
    readerRules = try other.map { name throws(Problem) in try TimeZoneRules(name) }
  }

  /// Day, hour and zone, with the hour in UTC and in the reader's zone.
  public func text(_ instant: Instant) -> String {
    let here = local(instant, rules)
    var aside: [String] = []
    if zone != "UTC" { aside.append(hour(instant, 0, beside: here) + " UTC") }
    if let readerZone, let readerRules {
      let there = local(instant, readerRules)
      aside.append("\(hour(instant, there.offset, beside: here)) \(Self.place(readerZone))")
    }
    let clocks = aside.isEmpty ? "" : " (\(aside.joined(separator: ", ")))"
    return "\(Self.day(here)), \(Self.hour(here)) \(Self.place(zone))\(clocks)"
  }

  /// The day on the clock of the negotiation: `Friday, 27 August 2021`.
  public func day(_ instant: Instant) -> String { Self.day(local(instant, rules)) }

  /// The hour on the clock of the negotiation: `10 a.m.`.
  public func hour(_ instant: Instant) -> String { Self.hour(local(instant, rules)) }

  /// The day on the clock of the negotiation, as a date.
  public func date(_ instant: Instant) -> CalendarDate? { local(instant, rules).localDate }

  /// A day with its weekday: `Friday, 27 August 2021`.
  public static func day(_ date: CalendarDate) -> String {
    "\(date.weekday.englishName), \(date.printed)"
  }

  /// How far one point in time is from another: `2 days left`, `18 minutes ago`.
  public static func distance(from now: Instant, to then: Instant) -> String {
    let seconds = then.seconds - now.seconds
    let amount = amount(abs(seconds))
    return seconds >= 0 ? "\(amount) left" : "\(amount) ago"
  }

  /// A stretch of time in the largest unit of which there are two, rounded down.
  private static func amount(_ seconds: Int) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute")]
    for (size, name) in units where seconds >= 2 * size { return "\(seconds / size) \(name)s" }
    return seconds >= 60 ? "1 minute" : "less than a minute"
  }

  private func local(_ instant: Instant, _ rules: TimeZoneRules) -> Instant {
    Instant(seconds: instant.seconds, offset: rules.offset(at: instant.seconds), zone: zone)
  }

  /// The hour on another clock; with the day where that is another.
  private func hour(_ instant: Instant, _ offset: Int, beside here: Instant) -> String {
    let there = Instant(seconds: instant.seconds, offset: offset)
    let hour = Self.hour(there)
    guard there.localDate != here.localDate, let day = there.localDate else { return hour }
    return "\(hour) on \(day.weekday.englishName)"
  }

  private static func day(_ local: Instant) -> String {
    local.localDate.map { day($0) } ?? "?"
  }

  /// `10 a.m.`, `3.30 p.m.`, `noon`, `midnight`, as the Editorial Manual has it.
  private static func hour(_ local: Instant) -> String {
    let (hour, minute, second) = local.localTime
    if second == 0, minute == 0, hour == 12 { return "noon" }
    if second == 0, minute == 0, hour == 0 { return "midnight" }
    let minutes = minute == 0 && second == 0 ? "" : minute < 10 ? ".0\(minute)" : ".\(minute)"
    return "\(hour % 12 == 0 ? 12 : hour % 12)\(minutes) \(hour < 12 ? "a.m." : "p.m.")"
  }

  /// The last part of a zone's name: `New York`.
  private static func place(_ zone: String) -> String {
    let last = zone.split(separator: "/").last.map(String.init) ?? zone
    return last.replacing("_", with: " ")
  }
}
