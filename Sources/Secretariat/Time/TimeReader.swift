public import DraftText
public import Negotiation

/// Reads the times that people type, on the clock of a time zone.
///
/// ```swift
/// let reader = TimeReader(zone: "America/New_York")
/// try reader.instant("Monday, 5 July 2021, 5 p.m.")  // 2021-07-05T17:00:00-04:00[America/New_York]
/// ```
public struct TimeReader: Sendable {
  /// The zone's name in the tz database.
  public var zone: String

  /// Reads on the clock of a zone.
  public init(zone: String) {
    self.zone = zone
  }

  /// The point in time that somebody means.
  ///
  /// - Parameter typed: `2021-07-05 17:00`, `5 July 2021, 5 p.m.`, `5 July 2021, noon`, with a
  ///   zone, an offset or `UTC` after it where it is not the reader's, or an instant of RFC 9557.
  /// - Returns: the point in time, with the clock it was read on.
  /// - Throws: that it is no time, that its weekday is another, or that the clocks were changed
  ///   just then.
  public func instant(_ typed: String) throws(Problem) -> Instant {
    if let instant = Instant(parsing: typed) { return try checked(instant, typed) }
    let parsed = try TypedTime(typed)
    guard let time = parsed.time else {
      throw Problem(
        "“\(typed)” names a day and no hour",
        hint: "Write “\(parsed.day) 17:00”, or “\(parsed.day), 5 p.m.”."
      )
    }
    return try instant(parsed, time, typed)
  }

  /// The end of a day, or the point in time, that somebody means.
  ///
  /// - Parameter typed: what ``instant(_:)`` reads, or a day alone.
  /// - Returns: the point in time, and the day where no hour was given; it then ends at midnight.
  /// - Throws: what ``instant(_:)`` throws.
  public func deadline(_ typed: String) throws(Problem) -> (until: Instant, day: CalendarDate?) {
    if Instant(parsing: typed) != nil { return (try instant(typed), nil) }
    let parsed = try TypedTime(typed)
    if let time = parsed.time { return (try instant(parsed, time, typed), nil) }
    var end = parsed
    guard let next = parsed.day.adding(days: 1) else { throw Self.noTime(typed) }
    end.day = next
    return (try instant(end, 0, typed), parsed.day)
  }

  private func instant(_ parsed: TypedTime, _ time: Int, _ typed: String) throws(Problem) -> Instant
  {
    let local = parsed.day.daysSinceEpoch * 86_400 + time
    if let offset = parsed.offset {
      let isUTC = offset == 0 && parsed.zone == nil
      return Instant(
        seconds: local - offset,
        offset: offset,
        zone: isUTC ? "UTC" : Instant.name(ofOffset: offset)
      )
    }
    let zone = parsed.zone ?? self.zone
    let rules = try TimeZoneRules(zone)
    let found = rules.seconds(showing: local)
    switch found.count {
    case 1: return Instant(seconds: found[0], offset: local - found[0], zone: zone)
    case 0:
      let (before, after) = rules.offsets(around: local)
      throw Problem(
        "“\(typed)” does not exist in \(zone): the clocks are put forward over it",
        hint: "Say which is meant: \(Self.choice(local, before)) or \(Self.choice(local, after))."
      )
    default:
      let choices = found.map { Self.choice(local, local - $0) }.joined(separator: " or ")
      throw Problem(
        "“\(typed)” comes twice in \(zone): the clocks are put back over it",
        hint: "Say which is meant: \(choices)."
      )
    }
  }

  /// An instant that was spelled with its zone: the zone has to exist, and to show that offset.
  private func checked(_ instant: Instant, _ typed: String) throws(Problem) -> Instant {
    guard instant.zone.contains("/") else { return instant }
    let offset = try TimeZoneRules(instant.zone).offset(at: instant.seconds)
    guard offset == instant.offset else {
      throw Problem(
        "“\(typed)”: the clocks of \(instant.zone) show another offset then",
        hint: "Write the time without the offset, or without the zone."
      )
    }
    return instant
  }

  /// A local time with its offset, as it can be typed.
  private static func choice(_ local: Int, _ offset: Int) -> String {
    let instant = Instant(seconds: local - offset, offset: offset, zone: "x")
    return "“" + String(instant.description.dropLast("[x]".count)) + "”"
  }

  static func noTime(_ typed: String) -> Problem {
    Problem(
      "“\(typed)” is not a time",
      hint: "Write it as “2021-07-05 17:00” or “5 July 2021, 5 p.m.”."
    )
  }
}

extension Instant {
  /// `+02:00`, which stands for a zone where only an offset was given.
  static func name(ofOffset offset: Int) -> String {
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
