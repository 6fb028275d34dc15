import DraftText
import Negotiation

/// Reads the times of meetings and programmes that people type.
struct SittingReader {
  private let times: TimeReader

  /// Reads on the clock of a zone.
  init(zone: String) {
    times = TimeReader(zone: zone)
  }

  /// A point in time.
  func instant(_ typed: String) throws(Problem) -> Instant { try times.instant(typed) }

  /// `2021-07-13 10:00 to 12:00`: two times, the second of which may leave the day out.
  func sitting(_ typed: String) throws(Problem) -> Sitting {
    guard let (start, end) = Self.halves(of: typed) else {
      throw Problem(
        "“\(typed)” is not a start and an end",
        hint: "Write “2021-07-13 10:00 to 12:00”."
      )
    }
    let begin = try times.instant(start)
    return Sitting(start: begin, end: try instant(end, onDayOf: begin))
  }

  /// A time that leaves the day out where it is that of another.
  func instant(_ typed: String, onDayOf other: Instant) throws(Problem) -> Instant {
    guard Instant(parsing: typed) == nil, (try? TypedTime(typed, zone: times.zone)) == nil,
      let day = other.localDate
    else { return try times.instant(typed) }
    // An hour alone is read on the clock that the other time was read on.
    if other.zone.contains("/") {
      return try TimeReader(zone: other.zone).instant("\(day) \(typed)")
    }
    let clock = other.zone.first == "+" || other.zone.first == "-" ? " \(other.zone)" : ""
    return try TimeReader(zone: other.zone == "UTC" ? "UTC" : times.zone)
      .instant("\(day) \(typed)\(clock)")
  }

  /// `10:00 to 10:25: Opening`, `2021-11-22 10:00 to 11:00: Opening`, or a title alone.
  ///
  /// - Parameters:
  ///   - typed: the item.
  ///   - day: a time of the day on which it is, where it does not say.
  /// - Returns: the item, with times where it has some.
  /// - Throws: that its times are none.
  func item(_ typed: String, onDayOf day: Instant?) throws(Problem) -> ProgrammeItem {
    let trimmed = typed.trimmingPrefix { $0 == " " }
    guard trimmed.first?.isNumber == true, let separator = trimmed.firstRange(of: ": "),
      let (start, end) = Self.halves(of: String(trimmed[..<separator.lowerBound]))
    else { return ProgrammeItem(title: String(trimmed)) }
    let title = String(trimmed[separator.upperBound...])
    return try item(start: start, end: end, title: title, onDayOf: day)
  }

  /// An item whose times are typed one by one.
  func item(
    start: String?,
    end: String?,
    title: String,
    onDayOf day: Instant?
  ) throws(Problem) -> ProgrammeItem {
    var item = ProgrammeItem(title: title)
    func time(_ typed: String, _ day: Instant?) throws(Problem) -> Instant {
      guard let day else { return try times.instant(typed) }
      return try instant(typed, onDayOf: day)
    }
    if let start { item.start = try time(start, day) }
    if let end { item.end = try time(end, item.start ?? day) }
    return item
  }

  private static func halves(of typed: String) -> (String, String)? {
    let parts = typed.split(separator: " to ", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}
