import DraftText

/// A day, an hour and a zone as somebody typed them.
struct TypedTime {
  /// The day.
  var day: CalendarDate
  /// Seconds since midnight; nothing for a day alone.
  var time: Int?
  /// How far the clock is ahead of UTC, where that was said.
  var offset: Int?
  /// The zone, where one was said.
  var zone: String?

  /// Takes apart what was typed.
  ///
  /// - Throws: that it is no time, or that its weekday is another.
  init(_ typed: String) throws(Problem) {
    var words =
      typed
      .replacing("T", with: " ", maxReplacements: Self.hasISODate(typed) ? 1 : 0)
      .replacing(",", with: " ")
      .split(separator: " ")
      .map(String.init)
    if let last = words.last {
      let minutes = Self.offset(last)
      if last == "UTC" || last == "Z" || last == "GMT" {
        offset = 0
      } else if let minutes {
        offset = minutes
      } else if last.contains("/"), last.first?.isLetter == true {
        zone = last
      }
      if offset != nil || zone != nil { words.removeLast() }
    }
    if words.count > 2, words.suffix(2).joined(separator: " ").lowercased() == "new york" {
      zone = "America/New_York"
      words.removeLast(2)
    }
    // The shortest ending that is an hour, with a day before it.
    for count in 0...min(3, max(words.count - 1, 0)) {
      let hour = words.suffix(count).joined(separator: " ")
      let rest = words.dropLast(count)
      guard let seconds = count == 0 ? .some(nil) : Self.seconds(hour).map(Optional.some),
        let (day, weekday) = Self.day(Array(rest))
      else { continue }
      if let weekday, weekday != day.weekday {
        throw Problem(
          "“\(typed)”: \(day.printed) is a \(day.weekday.englishName)",
          hint: "Check the day, or leave the weekday out."
        )
      }
      self.day = day
      time = seconds
      return
    }
    throw TimeReader.noTime(typed)
  }

  private static func hasISODate(_ typed: String) -> Bool {
    CalendarDate(iso8601: String(typed.prefix(10))) != nil
  }

  /// A day, and the weekday that was named before it.
  private static func day(_ words: [String]) -> (CalendarDate, Weekday?)? {
    var words = words.filter { $0.lowercased() != "at" }
    var weekday: Weekday?
    if let first = words.first,
      let named = Weekday.allCases.first(where: {
        $0.englishName.lowercased() == first.lowercased()
      })
    {
      weekday = named
      words.removeFirst()
    }
    let text = words.joined(separator: " ")
    guard let day = CalendarDate(iso8601: text) ?? CalendarDate(parsing: text) else { return nil }
    return (day, weekday)
  }

  /// `17:00`, `5 p.m.`, `5.30 pm`, `noon`, `midnight`: seconds since midnight.
  private static func seconds(_ text: String) -> Int? {
    var text = text.lowercased()
    if text.hasPrefix("at ") { text.removeFirst(3) }
    if text == "noon" || text == "12 noon" { return 12 * 3600 }
    if text == "midnight" { return 0 }
    let half = ["p.m.", "pm", "a.m.", "am"].first { text.hasSuffix($0) }
    if let half {
      text.removeLast(half.count)
      while text.last == " " { text.removeLast() }
    }
    let parts = text.split(separator: half == nil ? ":" : text.contains(":") ? ":" : ".")
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? UInt($0).map { Int($0) } : nil }
    guard numbers.count == parts.count, let hour = numbers.first else { return nil }
    let minute = numbers.count > 1 ? numbers[1] : 0
    let second = numbers.count > 2 ? numbers[2] : 0
    guard minute < 60, second < 60, numbers.count <= 3 else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      return (hour % 12 + (half.hasPrefix("p") ? 12 : 0)) * 3600 + minute * 60 + second
    }
    guard hour < 24, numbers.count > 1 else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// `+02:00` or `-0400`, in seconds.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, let number = Int(digits), number % 100 < 60, number / 100 <= 14 else {
      return nil
    }
    let seconds = (number / 100) * 3600 + (number % 100) * 60
    return sign == "-" ? -seconds : seconds
  }
}

extension Weekday {
  /// What English calls it.
  var englishName: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
