public import DraftText

/// A file with official holidays, which take the place of those that the program knows.
///
/// ```
/// # Official holidays of 2028 at Headquarters
/// 2028-01-03  New Year’s Day
/// 2028-02-28  Eid al-Fitr
/// ```
///
/// Each line is a day as ISO 8601 writes it and a name; a line that begins with `#` is a remark. A
/// year of which the file names a day is as the file says, all of it; other years stay as they were.
public struct HolidayFile: Hashable, Sendable {
  /// The days, in the order of the file.
  public let days: [OfficialHoliday]

  /// The most bytes that are read.
  static let limit = 1 << 20
  /// The most days that a file may name.
  static let dayLimit = 2_000
  /// The longest name, in characters.
  static let nameLimit = 100

  /// Reads a file.
  ///
  /// - Parameter source: where it comes from.
  /// - Throws: why it cannot be read, with the line.
  public init(reading source: DocumentSource) throws(Problem) {
    try self.init(bytes: DocumentBytes.read(source, limit: Self.limit), named: source.name)
  }

  init(bytes: [UInt8], named name: String) throws(Problem) {
    let hint = "A line is a day and a name: 2028-02-28  Eid al-Fitr."
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem("\(name): this is no text in UTF-8", hint: hint)
    }
    var days: [OfficialHoliday] = []
    var lines: [CalendarDate: Int] = [:]
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in all.enumerated() {
      let place = "\(name), line \(index + 1)"
      let words = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard let date = CalendarDate(iso8601: String(first)) else {
        throw Problem("\(place): “\(first.prefix(40))” is no day", hint: hint)
      }
      let title = words.dropFirst().joined().onOneLine
      guard !title.isEmpty else {
        throw Problem("\(place): \(date) has no name", hint: hint)
      }
      guard title.count <= Self.nameLimit else {
        throw Problem("\(place): the name is longer than \(Self.nameLimit) characters", hint: hint)
      }
      if let other = lines[date] {
        throw Problem(
          "\(place): \(date) stands on line \(other) already",
          hint: "A day that is two holidays stands once, with both names."
        )
      }
      lines[date] = index + 1
      days.append(OfficialHoliday(date, title))
      guard days.count <= Self.dayLimit else {
        throw Problem("\(name): too many days; up to \(Self.dayLimit) are read")
      }
    }
    guard !days.isEmpty else {
      throw Problem("\(name): there is no day in it", hint: hint)
    }
    self.days = days
  }

  /// The working days at Headquarters by this file.
  public var calendar: SubmissionCalendar {
    var holidays = OfficialHolidays.headquarters
    for (year, days) in Dictionary(grouping: days, by: \.date.year) {
      holidays.replace(year, with: days)
    }
    return SubmissionCalendar(holidays: holidays)
  }
}
