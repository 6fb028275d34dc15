public import DraftText
public import Negotiation

/// Prints points in time as the United Nations do, on the clocks that matter.
///
/// The clock of the negotiation comes first, then in parentheses UTC and the clock of whoever
/// reads:
///
/// ```
/// Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC, 4 p.m. Zurich)
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
  ///   - readerZone: that of whoever reads, or a city that has its clocks, such as `Geneva`.
  /// - Throws: that there is no such zone, with the nearest.
  public init(zone: String, readerZone: String? = nil) throws(Problem) {
    self.zone = zone
    rules = try TimeZoneRules(zone)
    let reader = readerZone.map { TimeZoneRules.zone(ofPlace: $0, ratherThan: zone) ?? $0 }
    let other = reader == zone || reader == "UTC" ? nil : reader
    self.readerZone = other
    readerRules = try other.map { name throws(Problem) in try TimeZoneRules(name) }
  }
}

extension TimePrinter {
  /// Day, hour and zone, with the hour in UTC and in the reader's zone.
  ///
  /// - Parameters:
  ///   - instant: the point in time.
  ///   - now: when it is read; in the same year the year is left out.
  /// - Returns: the words.
  public func text(_ instant: Instant, near now: Instant? = nil) -> String {
    let here = local(instant)
    let aside = clocks(at: instant, instant) { offset, _ in
      Self.hour(instant, offset, beside: here)
    }
    return "\(day(instant, near: now)), \(Self.hour(here)) \(Self.place(zone))\(aside)"
  }

  /// A stretch of time: `Tuesday, 13 July 2021, 10 a.m. to noon New York (2 p.m. to 4 p.m. UTC)`.
  ///
  /// - Parameters:
  ///   - start: its beginning.
  ///   - end: its end; its day is named where that is another.
  ///   - now: when it is read; in the same year the year is left out.
  /// - Returns: the words.
  public func text(from start: Instant, to end: Instant, near now: Instant? = nil) -> String {
    let here = local(start)
    let until = Self.hour(end, rules.offset(at: end.seconds), beside: here)
    // Each end has the offset of its own moment: the clocks may be changed in between.
    let aside = clocks(at: start, end) { first, last in
      "\(Self.hour(start, first, beside: here)) to \(Self.hour(end, last, beside: here))"
    }
    return "\(day(start, near: now)), \(Self.hour(here)) to \(until) \(Self.place(zone))\(aside)"
  }

  /// The day on the clock of the negotiation: `Friday, 27 August 2021`.
  ///
  /// - Parameters:
  ///   - instant: the point in time.
  ///   - now: when it is read; in the same year the year is left out.
  /// - Returns: the words.
  public func day(_ instant: Instant, near now: Instant? = nil) -> String {
    date(instant).map { Self.day($0, near: now.flatMap { date($0) }) } ?? "?"
  }

  /// The hour on the clock of the negotiation: `10 a.m.`.
  public func hour(_ instant: Instant) -> String { Self.hour(local(instant)) }

  /// The day on the clock of the negotiation, as a date.
  public func date(_ instant: Instant) -> CalendarDate? { local(instant).localDate }

  /// A day with its weekday: `Friday, 27 August 2021`.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - today: when it is read; in the same year the year is left out.
  /// - Returns: the words.
  public static func day(_ date: CalendarDate, near today: CalendarDate? = nil) -> String {
    "\(date.weekday.englishName), \(short(date, near: today))"
  }

  /// A day without its weekday: `27 August 2021`.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - today: when it is read; in the same year the year is left out.
  /// - Returns: the words.
  public static func short(_ date: CalendarDate, near today: CalendarDate? = nil) -> String {
    guard date.year == today?.year else { return date.printed }
    return date.printed.split(separator: " ").prefix(2).joined(separator: " ")
  }
}

extension TimePrinter {
  /// How far a point in time is from another that has to be kept: `2 days left`, `2 hours ago`.
  public static func distance(from now: Instant, to then: Instant) -> String {
    let amount = amount(abs(then.seconds - now.seconds))
    return then >= now ? "\(amount) left" : "\(amount) ago"
  }

  /// How far a point in time is from another: `in 3 hours`, `18 minutes ago`, `now`.
  public static func relative(from now: Instant, to then: Instant) -> String {
    guard then.seconds != now.seconds else { return "now" }
    let amount = amount(abs(then.seconds - now.seconds))
    return then > now ? "in \(amount)" : "\(amount) ago"
  }

  /// A stretch of time in the largest unit of which there are two, rounded down.
  private static func amount(_ seconds: Int) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute")]
    for (size, name) in units where seconds >= 2 * size { return "\(seconds / size) \(name)s" }
    return seconds >= 60 ? "1 minute" : "less than a minute"
  }
}

extension TimePrinter {
  private func local(_ instant: Instant) -> Instant {
    Instant(seconds: instant.seconds, offset: rules.offset(at: instant.seconds), zone: zone)
  }

  /// What other clocks show, in parentheses; nothing where there are no others.
  private func clocks(
    at start: Instant,
    _ end: Instant,
    _ hours: (_ first: Int, _ last: Int) -> String
  ) -> String {
    var clocks: [String] = []
    if zone != "UTC" { clocks.append(hours(0, 0) + " UTC") }
    if let readerZone, let readerRules {
      let (first, last) = (
        readerRules.offset(at: start.seconds), readerRules.offset(at: end.seconds)
      )
      clocks.append("\(hours(first, last)) \(Self.place(readerZone))")
    }
    return clocks.isEmpty ? "" : " (\(clocks.joined(separator: ", ")))"
  }

  /// The hour on another clock; with the day where that is another.
  private static func hour(_ instant: Instant, _ offset: Int, beside here: Instant) -> String {
    let there = Instant(seconds: instant.seconds, offset: offset)
    guard there.localDate != here.localDate, let day = there.localDate else { return hour(there) }
    // A week away the weekday alone would mislead.
    let isNear = here.localDate.map { abs($0.days(until: day)) < 7 } ?? false
    return "\(hour(there)) on \(isNear ? day.weekday.englishName : self.day(day))"
  }

  /// `10 a.m.`, `3.30 p.m.`, `noon`, as the Editorial Manual has it.
  ///
  /// The beginning of a day is `0.00 a.m.`: “midnight” leaves open which end of the day is meant.
  private static func hour(_ local: Instant) -> String {
    let (hour, minute, second) = local.localTime
    if second == 0, minute == 0, hour == 12 { return "noon" }
    if second == 0, minute == 0, hour == 0 { return "0.00 a.m." }
    let minutes = minute == 0 && second == 0 ? "" : minute < 10 ? ".0\(minute)" : ".\(minute)"
    return "\(hour % 12 == 0 ? 12 : hour % 12)\(minutes) \(hour < 12 ? "a.m." : "p.m.")"
  }

  /// The city that the zone of the negotiation is called after: `New York`.
  public var city: String { Self.place(zone) }

  private static func place(_ zone: String) -> String { TimeZoneRules.place(of: zone) }
}
