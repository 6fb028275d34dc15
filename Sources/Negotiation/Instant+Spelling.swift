public import DraftText

extension Instant {
  /// The day on the local clock; nothing outside of the years 1 to 9999.
  public var localDate: CalendarDate? {
    let (local, overflow) = seconds.addingReportingOverflow(offset)
    return overflow ? nil : CalendarDate(daysSinceEpoch: local.flooredQuotient(by: 86_400))
  }

  /// Hour, minute and second on the local clock.
  public var localTime: (hour: Int, minute: Int, second: Int) {
    let local = seconds &+ offset
    let second = local - local.flooredQuotient(by: 86_400) * 86_400
    return (second / 3600, second / 60 % 60, second % 60)
  }
}

extension Instant: CustomStringConvertible {
  /// The spelling of RFC 9557; the zone is left out where it is `UTC`.
  ///
  /// An offset is spelled in minutes, as zones have had them since railways run; of one with
  /// seconds the clock is shown by its minutes, so that the point in time stays what it is.
  public var description: String {
    var shown = self
    shown.offset -= offset % 60
    return shown.spelled
  }

  private var spelled: String {
    let day = localDate?.description ?? "?"
    let time = localTime
    let clock = [time.hour, time.minute, time.second].map(Self.twoDigits).joined(separator: ":")
    guard zone != "UTC" || offset != 0 else { return "\(day)T\(clock)Z" }
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    let ahead = "\(sign)\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))"
    return "\(day)T\(clock)\(ahead)[\(zone)]"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Reads the spelling of ``description``; `Z` and an offset need no zone.
  public init?(parsing text: String) {
    var rest = Substring(text)
    var zone = "UTC"
    if rest.last == "]" {
      guard let open = rest.firstIndex(of: "[") else { return nil }
      zone = String(rest[rest.index(after: open)...].dropLast())
      guard !zone.isEmpty, zone.utf8.allSatisfy(Self.isOfZoneName) else { return nil }
      rest = rest[..<open]
    }
    let parts = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDate(iso8601: String(parts[0])) else { return nil }
    let clock = parts[1].utf8.prefix(8)
    guard let second = Self.secondOfDay(Substring(clock)),
      let offset = Self.offset(parts[1].utf8.dropFirst(8))
    else { return nil }
    self.init(seconds: day.daysSinceEpoch * 86_400 + second - offset, offset: offset, zone: zone)
  }

  /// Whether a byte may stand in the name of a zone, by the grammar of RFC 9557.
  private static func isOfZoneName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    // UInt reads “+5” too, which has no place here.
    let numbers = parts.compactMap { $0.utf8.count == 2 && $0.first != "+" ? UInt($0) : nil }
    guard parts.count == 3, numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60
    else { return nil }
    return Int(numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
  }

  private static func offset(_ text: Substring.UTF8View) -> Int? {
    if text.elementsEqual("Z".utf8) { return 0 }
    guard text.count == 6, let sign = text.first,
      let minutes = secondOfDay(
        Substring(text.dropFirst()) + ":00"
      )
    else { return nil }
    switch sign {
    case UInt8(ascii: "+"): return minutes
    case UInt8(ascii: "-"): return -minutes
    default: return nil
    }
  }
}

extension Instant: Codable {
  /// Reads the spelling of RFC 9557.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instant = Instant(parsing: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant")
    }
    self = instant
  }

  /// Writes the spelling of RFC 9557.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  /// The quotient rounded down, for numbers before zero too.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
