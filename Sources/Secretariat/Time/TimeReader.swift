public import DraftText
public import Negotiation

/// Reads the times that people type, on the clock of a time zone.
///
/// ```swift
/// let reader = TimeReader(zone: "America/New_York")
/// try reader.instant("Monday, 5 July 2021, 5 p.m.")  // 2021-07-05T17:00:00-04:00[America/New_York]
/// ```
///
/// Nothing is guessed: a wrong weekday, a day that no month has, letters that stand for several
/// clocks, `midnight`, and an hour that the clocks skip or show twice are refused, with what to write
/// instead; so is a time outside of the years 1900 to 2200.
public struct TimeReader: Sendable {
  /// The zone's name in the tz database.
  public var zone: String

  /// Reads on the clock of a zone.
  public init(zone: String) {
    self.zone = zone
  }

  /// The point in time that somebody means.
  ///
  /// - Parameter typed: `2021-07-05 17:00`, `Monday, 5 July 2021, 5 p.m.`, `5 July 2021, noon`; where
  ///   the clock is not the reader's, with `UTC`, `+02:00`, `Europe/Zurich`, `Geneva` or, for New
  ///   York, `EST` or `EDT` after it; or an instant of RFC 9557.
  /// - Returns: the point in time, with the clock it was read on.
  /// - Throws: that it is no time, that its weekday is another, that there is no such zone, or that
  ///   the clocks were changed just then.
  public func instant(_ typed: String) throws(Problem) -> Instant {
    let parsed = try TypedTime(typed, zone: zone)
    guard let time = parsed.time else {
      throw Problem(
        "“\(typed)” names a day and no hour",
        hint: "Write “\(parsed.day) 17:00”, or “\(parsed.day.printed), 5 p.m.”."
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
    let parsed = try TypedTime(typed, zone: zone)
    if let time = parsed.time { return (try instant(parsed, time, typed), nil) }
    // A day without a next one could not be written down.
    guard parsed.day.adding(days: 1) != nil else { throw Self.noTime(typed) }
    return (try end(of: parsed, typed), parsed.day)
  }

  /// The end of a day: the first moment of the next one, also where the clocks skip midnight or
  /// show it twice.
  private func end(of parsed: TypedTime, _ typed: String) throws(Problem) -> Instant {
    guard parsed.clocks.count < 2, case .zone(let zone) = parsed.clocks.first ?? .zone(zone) else {
      return try instant(parsed, 86_400, typed)
    }
    let local = (parsed.day.daysSinceEpoch + 1) * 86_400
    let reading = try ClockReading(of: local, on: .zone(zone))
    guard reading.seconds.count != 1 else { return try instant(parsed, 86_400, typed) }
    let seconds = reading.seconds.first ?? local - (reading.gap?.before ?? 0)
    let offset = try TimeZoneRules(zone).offset(at: seconds)
    return try Self.near(Instant(seconds: seconds, offset: offset, zone: zone), typed)
  }

  private func instant(
    _ parsed: TypedTime,
    _ time: Int,
    _ typed: String
  ) throws(Problem) -> Instant {
    let local = parsed.day.daysSinceEpoch * 86_400 + time
    guard time < 86_400 || parsed.day.adding(days: 1) != nil else { throw Self.noTime(typed) }
    let clocks = parsed.clocks.isEmpty ? [.zone(zone)] : parsed.clocks
    var readings: [ClockReading] = []
    for clock in clocks { readings.append(try ClockReading(of: local, on: clock)) }
    var seconds = readings[0].seconds
    for reading in readings.dropFirst() { seconds.removeAll { !reading.seconds.contains($0) } }
    guard seconds.count == 1, let found = seconds.first else {
      throw Self.problem(with: readings, found: seconds, local, typed)
    }
    // The zone says more than the offset; without one it is the reader's, where the clocks agree.
    var named = readings.compactMap(\.zone)
    if parsed.clocks.allSatisfy({ if case .offset = $0 { true } else { false } }) {
      named.append(zone)
    }
    let offset = local - found
    var home: String?
    for zone in named where home == nil {
      if try TimeZoneRules(zone).offset(at: found) == offset { home = zone }
    }
    let name = home ?? Instant.name(ofOffset: offset)
    let instant = try Self.near(Instant(seconds: found, offset: offset, zone: name), typed)
    guard offset % 60 == 0 else {
      throw Problem(
        "“\(typed)” is from before \(home ?? zone) had a standard time",
        hint: "Write the time in UTC."
      )
    }
    for aside in parsed.asides {
      let shown = try ClockReading.local(at: found, on: aside.clock)
      guard (shown - aside.time) % 86_400 == 0 else {
        throw Problem(
          "“\(typed)” names clocks that do not agree",
          hint: "Check the hours, or leave out what stands in parentheses."
        )
      }
    }
    return instant
  }

  /// Refuses a time of another age, which nobody means.
  private static func near(_ instant: Instant, _ typed: String) throws(Problem) -> Instant {
    guard instant.isRecordable else {
      throw Problem(
        "“\(typed)” lies outside of the years \(Instant.years.lowerBound) to "
          + "\(Instant.years.upperBound)",
        hint: "Check the year."
      )
    }
    return instant
  }

  /// Why clocks do not name one point in time.
  private static func problem(
    with readings: [ClockReading],
    found: [Int],
    _ local: Int,
    _ typed: String
  ) -> Problem {
    for reading in readings {
      if case .newYork(let abbreviation, _) = reading.clock, reading.seconds.isEmpty {
        return Problem(
          "“\(typed)”: the clocks of New York do not show \(abbreviation) then",
          hint: "Leave “\(abbreviation)” out, or write the offset, such as -04:00."
        )
      }
      if let zone = reading.zone, let (before, after) = reading.gap {
        return Problem(
          "“\(typed)” does not exist in \(zone): the clocks are put forward over it",
          hint: "Say which is meant: \(choice(local - after, before)) or "
            + "\(choice(local - before, after))."
        )
      }
    }
    guard found.count > 1 else {
      return Problem(
        "“\(typed)” names clocks that do not agree",
        hint: "Write the time without the offset, or without the zone."
      )
    }
    let zone = readings.compactMap(\.zone).first ?? "UTC"
    let choices = found.map { choice($0, local - $0) }.joined(separator: " or ")
    return Problem(
      "“\(typed)” comes twice in \(zone): the clocks are put back over it",
      hint: "Say which is meant: \(choices)."
    )
  }

  /// A local time with its offset, as it can be typed.
  private static func choice(_ seconds: Int, _ offset: Int) -> String {
    let name = Instant.name(ofOffset: offset)
    let instant = Instant(seconds: seconds, offset: offset, zone: name)
    return "“" + String(instant.description.dropLast(name.count + 2)) + "”"
  }

  static func noTime(_ typed: String) -> Problem {
    Problem(
      "“\(typed.prefix(200))” is not a time",
      hint: "Write it as “2021-07-05 17:00” or “5 July 2021, 5 p.m.”."
    )
  }
}

extension Instant {
  /// `+02:00`, which stands for a zone where only an offset was given.
  static func name(ofOffset offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
