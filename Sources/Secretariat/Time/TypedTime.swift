import DraftText

/// A day, an hour and a clock as somebody typed them, before it is asked which moment that is.
///
/// The day comes first or last, the hour and the clock stand beside it, with `at`, `on` and commas
/// wherever people put them.
struct TypedTime {
  /// Which clock was named.
  enum Clock: Hashable {
    /// A zone of the tz database.
    case zone(String)
    /// So many seconds ahead of UTC.
    case offset(Int)
    /// New York's, with the name of the time that it keeps in winter or in summer.
    case newYork(abbreviation: String, offset: Int)
  }

  /// The day.
  var day: CalendarDate
  /// Seconds since midnight, a full day for its end; nothing for a day alone.
  var time: Int?
  /// The clocks that were named; a letter may say “New York time (EDT)”.
  var clocks: [Clock] = []
  /// What other clocks are said to show then: `(2 p.m. UTC)`.
  var asides: [(time: Int, clock: Clock)] = []

  /// Takes apart what was typed.
  ///
  /// - Parameters:
  ///   - typed: a day, mostly with an hour, and with a clock where it is not the usual one.
  ///   - zone: the usual one, whose place may be named too.
  /// - Throws: that it is no time, that its weekday is another, or that it says `midnight` and so
  ///   leaves open which end of the day is meant.
  init(_ typed: String, zone: String) throws(Problem) {
    guard typed.unicodeScalars.count <= 200, let found = Self.day(in: typed) else {
      if let missing = MissingDay(in: typed) {
        throw Problem("“\(typed)” names a day that does not exist", hint: "\(missing.sentence).")
      }
      throw TimeReader.noTime(typed)
    }
    if let weekday = found.weekday, weekday != found.day.weekday {
      throw Problem(
        "“\(typed)”: \(found.day.printed) is a \(found.day.weekday.englishName)",
        hint: "Check the day, or leave the weekday out."
      )
    }
    day = found.day
    var rest = found.rest
    if let aside = rest.firstMatch(of: /\(([^()]*\d[^()]*|noon[^()]*)\)/) {
      asides = try aside.1.split(separator: ",").map { piece throws(Problem) in
        guard let aside = Self.aside(piece, zone: zone) else { throw TimeReader.noTime(typed) }
        return aside
      }
      rest.removeSubrange(aside.range)
    }
    var words = Self.words(rest)
    while let (clock, count) = Self.clock(endingIn: words, zone: zone) {
      clocks.append(clock)
      words.removeLast(count)
    }
    guard !words.isEmpty else { return }
    let hour = words.joined().lowercased()
    if ["midnight", "12midnight"].contains(hour) {
      let next = day.adding(days: 1).map(\.description) ?? "the next day"
      throw Problem(
        "“\(typed)” leaves open which midnight is meant",
        hint: "Write “\(day) 00:00” for the beginning of the day, “\(next) 00:00” for its end."
      )
    }
    guard let seconds = Self.seconds(hour) else {
      if words.count == 1, Self.isAbbreviation(words[0]) { throw Self.ambiguous(words[0]) }
      if words.count > 1, let last = words.last, Self.isAbbreviation(last),
        Self.seconds(words.dropLast().joined().lowercased()) != nil
      {
        throw Self.ambiguous(last)
      }
      throw TimeReader.noTime(typed)
    }
    time = seconds
  }

  // MARK: The day

  /// The one day that was typed, the weekday that was named with it, and what else there is.
  private static func day(
    in typed: String
  ) -> (day: CalendarDate, weekday: Weekday?, rest: String)? {
    let start = typed.drop(while: \.isWhitespace)
    if let day = CalendarDate(iso8601: String(start.prefix(10))) {
      var rest = start.dropFirst(10)
      if let separator = rest.first {
        guard separator == "T" || separator == "," || separator.isWhitespace else { return nil }
        rest.removeFirst()
      }
      return (day, nil, String(rest))
    }
    let mentions = CalendarDate.mentions(in: typed)
    guard mentions.count == 1, let mention = mentions.first else { return nil }
    let rest = typed[..<mention.range.lowerBound] + " " + typed[mention.range.upperBound...]
    return (mention.date, mention.namedWeekday, String(rest))
  }

  /// The words beside the day, without those that only join; an offset is a word of its own.
  private static func words(_ rest: String) -> [String] {
    rest
      .split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" || $0 == ";" }
      .flatMap { word in
        if let match = word.wholeMatch(of: /(\d{1,2}:\d{2}(?::\d{2})?)([Z+\-−\[].*)/) {
          return [match.1, match.2]
        }
        return [word]
      }
      .flatMap { word in
        // `-04:00[America/New_York]` is two clocks that have to agree.
        if word.hasSuffix("]"), let bracket = word.firstIndex(of: "[") {
          return [word[..<bracket], word[word.index(after: bracket)...].dropLast()]
        }
        return [word]
      }
      .map(String.init)
      .filter { !["", "at", "on", "by", "until", "time"].contains($0.lowercased()) }
  }

  // MARK: The clock

  /// A clock that the words end in, and how many of them name it.
  private static func clock(endingIn words: [String], zone: String) -> (Clock, Int)? {
    guard let last = words.last else { return nil }
    for count in 1...3 where words.count >= count {
      let name = words.suffix(count).joined(separator: " ")
      if let place = TimeZoneRules.zone(ofPlace: name, ratherThan: zone) {
        return (.zone(place), count)
      }
    }
    switch last {
    case "UTC", "GMT", "Z", "z", "utc": return (.zone("UTC"), 1)
    case "EST": return (.newYork(abbreviation: last, offset: -5 * 3600), 1)
    case "EDT": return (.newYork(abbreviation: last, offset: -4 * 3600), 1)
    default: break
    }
    if let offset = offset(last) { return (.offset(offset), 1) }
    let name = last.hasPrefix("!") ? String(last.dropFirst()) : last
    return name.contains("/") && name.first?.isLetter == true ? (.zone(name), 1) : nil
  }

  /// `+02:00`, `-0400`, `UTC+2`: seconds.
  private static func offset(_ text: String) -> Int? {
    let pattern = /(?:UTC|GMT)?([+\-−])(\d{1,2})(?::?(\d{2}))?/
    guard let match = text.wholeMatch(of: pattern), let hours = Int(match.2) else { return nil }
    let minutes = match.3.flatMap { Int($0) } ?? 0
    guard hours <= 14, minutes < 60 else { return nil }
    return (match.1 == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  /// `2 p.m. UTC`, or `1 a.m. on Saturday UTC`.
  private static func aside(_ piece: Substring, zone: String) -> (time: Int, clock: Clock)? {
    let days = Set(Weekday.allCases.map(\.englishName))
    let words = words(String(piece)).filter { !days.contains($0) }
    guard let (clock, count) = clock(endingIn: words, zone: zone),
      let time = seconds(words.dropLast(count).joined().lowercased())
    else { return nil }
    return (time, clock)
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isUppercase }
      && !["AM", "PM"].contains(word)
  }

  private static func ambiguous(_ abbreviation: String) -> Problem {
    Problem(
      "“\(abbreviation)” does not say which clock is meant",
      explanation: "Several places use the same letters for different times.",
      hint: "Write the zone, such as America/New_York, or the offset, such as -04:00."
    )
  }

  // MARK: The hour

  /// `17:00`, `5p.m.`, `5.30pm`, `noon`: seconds since midnight; `24:00` is the end of the day.
  private static func seconds(_ text: String) -> Int? {
    if text == "noon" || text == "12noon" { return 12 * 3600 }
    if let match = text.wholeMatch(of: /(\d{1,2}):(\d{2})(?::(\d{2}))?/) {
      guard let hour = Int(match.1), let minute = Int(match.2) else { return nil }
      let second = match.3.flatMap { Int($0) } ?? 0
      let isEnd = hour == 24 && minute == 0 && second == 0
      guard hour < 24 || isEnd, minute < 60, second < 60 else { return nil }
      return hour * 3600 + minute * 60 + second
    }
    guard let match = text.wholeMatch(of: /(\d{1,2})(?:[.:](\d{2}))?([ap])\.?m\.?/),
      let hour = Int(match.1)
    else { return nil }
    let minute = match.2.flatMap { Int($0) } ?? 0
    // `0.00 a.m.` is how we print the beginning of a day; there is no `0.30 p.m.`.
    guard (match.3 == "a" ? 0...12 : 1...12).contains(hour), minute < 60 else { return nil }
    return (hour % 12 + (match.3 == "p" ? 12 : 0)) * 3600 + minute * 60
  }
}
