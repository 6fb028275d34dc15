import DraftText

/// Writes events as an iCalendar file (RFC 5545).
///
/// All times are in UTC, which every program reads alike: a zone by name alone is refused or
/// shifted by some, and a time without any is taken for the reader's. Hours on local clocks belong
/// into the description.
///
/// ```swift
/// ICalendarWriter(name: "modalities-2021").write(events)
/// ```
public struct ICalendarWriter: Sendable {
  /// What programs call the calendar.
  ///
  /// Nothing for a file of single events: programs add these to a calendar that is there already,
  /// and may make one of its own for a file that has a name.
  public var name: String?

  /// The most octets of a line, its break left out (section 3.1).
  static let lineLimit = 75

  /// Makes a writer.
  public init(name: String? = nil) {
    self.name = name
  }

  /// The bytes of a file.
  ///
  /// - Parameter events: the events, in the order in which they are to stand.
  /// - Returns: UTF-8 with carriage returns and line feeds.
  public func write(_ events: [CalendarEvent]) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ line: String) { Self.fold(line, into: &bytes) }
    add("BEGIN:VCALENDAR")
    add("VERSION:2.0")
    add("PRODID:-//zerodraft//zerodraft//EN")
    add("CALSCALE:GREGORIAN")
    if let name {
      add("NAME:\(Self.escaped(name))")
      add("X-WR-CALNAME:\(Self.escaped(name))")
      // How often a program that follows the file should ask again (RFC 7986), and the older way.
      add("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
      add("X-PUBLISHED-TTL:PT1H")
    }
    for event in events {
      add("BEGIN:VEVENT")
      add("UID:\(Self.escaped(event.identity))")
      add("SEQUENCE:\(event.sequence)")
      add("DTSTAMP:\(Self.time(event.revised))")
      add("LAST-MODIFIED:\(Self.time(event.revised))")
      add("DTSTART:\(Self.time(event.start))")
      if let end = event.end { add("DTEND:\(Self.time(end))") }
      add("SUMMARY:\(Self.escaped(event.summary))")
      if !event.description.isEmpty { add("DESCRIPTION:\(Self.escaped(event.description))") }
      if let place = event.place { add("LOCATION:\(Self.escaped(place))") }
      add("STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")")
      // A moment by which something is due keeps nobody busy.
      if event.end == nil { add("TRANSP:TRANSPARENT") }
      add("END:VEVENT")
    }
    add("END:VCALENDAR")
    return bytes
  }

  /// `20210827T140000Z`.
  static func time(_ seconds: Int) -> String {
    let days = seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
    let second = seconds - days * 86_400
    func digits(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    // Nothing that a calendar holds lies beyond the years that a date can have.
    let day = CalendarDate(daysSinceEpoch: days).map { date in
      digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2)
    }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { digits($0, 2) }.joined()
    return "\(day ?? "99991231")T\(clock)Z"
  }

  /// A text as a value (section 3.3.11): separators with a stroke, line breaks as `\n`.
  ///
  /// Control characters are not allowed and left out. The line and paragraph separators of Unicode
  /// become line breaks too, since some readers cut lines at them.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case "\t": escaped.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: escaped.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(escaped)
  }

  /// Adds a line, cut so that no part is longer than it may be; no character is cut in two.
  private static func fold(_ line: String, into bytes: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > lineLimit {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += Array(UTF8.encode(scalar).map { Array($0) } ?? [])
      length += octets
    }
    bytes += [0x0D, 0x0A]
  }
}
