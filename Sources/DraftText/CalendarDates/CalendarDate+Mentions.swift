extension CalendarDate {
  /// A date that a text names, with the weekday it gives for it.
  public struct Mention: Hashable, Sendable {
    /// The date.
    public let date: CalendarDate
    /// The day of the week that the text names, where it does.
    public let namedWeekday: Weekday?
    /// Where the name of that day stands.
    public let weekdayRange: Range<String.Index>?
    /// Where the date stands in the text, its weekday included.
    public let range: Range<String.Index>

    /// Whether the text names another day of the week than the date falls on.
    public var contradictsWeekday: Bool { namedWeekday.map { $0 != date.weekday } ?? false }
  }

  /// The dates in words that a text names, in any of the six languages, in their order.
  ///
  /// A day, a month by its name and a year: `Monday, 22 November 2021`, `1st of May 2020`,
  /// `1er mai 2020`, `22 de noviembre de 2021`, `22 ноября 2021 года`, `2021年11月22日（星期一）`,
  /// `22 تشرين الثاني/نوفمبر 2021`; and `November 22, 2021`. Days that no month has are no dates.
  ///
  /// - Complexity: linear in the text.
  public static func mentions(in text: String) -> [Mention] {
    readings(in: text).mentions
  }

  /// The dates of a text, and what is written like a date and is none, since the month has no such
  /// day: `31 November 2024`.
  ///
  /// - Complexity: linear in the text.
  public static func readings(
    in text: String
  ) -> (mentions: [Mention], impossible: [Range<String.Index>]) {
    DateFinder(text).find()
  }
}

/// Goes through a text word by word and tries a date wherever a number or a month stands.
private struct DateFinder {
  private struct Token {
    enum Kind: Equatable {
      case number(Int)
      case word(String)
      case mark(Unicode.Scalar)
    }

    var kind: Kind
    var range: Range<String.Index>
  }

  private let text: String
  private let tokens: [Token]

  init(_ text: String) {
    self.text = text
    tokens = Self.tokens(of: text)
  }

  func find() -> (mentions: [CalendarDate.Mention], impossible: [Range<String.Index>]) {
    var mentions: [CalendarDate.Mention] = []
    var impossible: [Range<String.Index>] = []
    var index = 0
    while index < tokens.count {
      guard let (day, end) = chinese(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
      else {
        index += 1
        continue
      }
      var range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      guard let date = day.date else {
        impossible.append(range)
        index = end
        continue
      }
      var weekday: Weekday?
      var name: Range<String.Index>?
      if let (named, place) = weekdayBefore(index) {
        (weekday, name) = (named, place)
        range = place.lowerBound..<range.upperBound
      } else if let (named, place, last) = weekdayAfter(end) {
        (weekday, name) = (named, place)
        range = range.lowerBound..<last
      }
      mentions.append(
        CalendarDate.Mention(date: date, namedWeekday: weekday, weekdayRange: name, range: range)
      )
      index = end
    }
    return (mentions, impossible)
  }

  /// Numbers, words in lower case and marks; white space is left out.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let scalar = scalars[index]
      if let digit = digit(scalar) {
        var (value, count) = (digit, 1)
        index = scalars.index(after: index)
        while index < scalars.endIndex, let digit = Self.digit(scalars[index]) {
          count += 1
          if count <= 4 { value = value * 10 + digit }
          index = scalars.index(after: index)
        }
        tokens.append(Token(kind: .number(count <= 4 ? value : -1), range: start..<index))
      } else if isChinese(scalar) {
        index = scalars.index(after: index)
        tokens.append(Token(kind: .mark(scalar), range: start..<index))
      } else if isLetter(scalar) {
        while index < scalars.endIndex, isLetter(scalars[index]) {
          index = scalars.index(after: index)
        }
        tokens.append(Token(kind: .word(text[start..<index].lowercased()), range: start..<index))
      } else {
        index = scalars.index(after: index)
        if scalar != " ", !scalar.properties.isWhitespace {
          tokens.append(Token(kind: .mark(scalar), range: start..<index))
        }
      }
    }
    return tokens
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic && !isChinese(scalar)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}

extension DateFinder {
  private func number(_ index: Int) -> Int? {
    if index < tokens.count, case .number(let value) = tokens[index].kind { value } else { nil }
  }

  private func word(_ index: Int) -> String? {
    if tokens.indices.contains(index), case .word(let word) = tokens[index].kind {
      word
    } else {
      nil
    }
  }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark(mark)
  }

  private func skip(_ words: Set<String>, from index: Int) -> Int {
    word(index).map(words.contains) ?? false ? index + 1 : index
  }

  /// `2021年11月22日`.
  private func chinese(at index: Int) -> (Day, Int)? {
    guard let year = number(index), isMark(index + 1, "年"), let month = number(index + 2),
      isMark(index + 3, "月"), let day = number(index + 4), isMark(index + 5, "日"),
      let date = self.day(year, month, day)
    else { return nil }
    return (date, index + 6)
  }

  /// `22 November 2021` and its like.
  private func dayFirst(at index: Int) -> (Day, Int)? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    var next = skip(["st", "nd", "rd", "th", "er"], from: index + 1)
    next = skip(["of", "de"], from: next)
    guard let (month, afterMonth) = month(at: next) else { return nil }
    next = skip(["de", "del"], from: afterMonth)
    if isMark(next, ",") { next += 1 }
    guard let date = date(year: next, month: month, day: day) else { return nil }
    return (date, skip(["года", "г"], from: next + 1))
  }

  /// `November 22, 2021`.
  private func monthFirst(at index: Int) -> (Day, Int)? {
    guard let (month, afterMonth) = month(at: index), let day = number(afterMonth) else {
      return nil
    }
    var next = skip(["st", "nd", "rd", "th"], from: afterMonth + 1)
    if isMark(next, ",") { next += 1 }
    guard let date = date(year: next, month: month, day: day) else { return nil }
    return (date, next + 1)
  }

  /// A year is four figures; `10 May 20` is none.
  private func date(year index: Int, month: Int, day: Int) -> Day? {
    guard let year = number(index), year >= 1000 else { return nil }
    return self.day(year, month, day)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return Day(date: CalendarDate(year: year, month: month, day: day))
  }

  /// A date, or a day that its month has not.
  private struct Day {
    var date: CalendarDate?
  }

  /// A month's name of one or two words, in Arabic often two names with a slash between them.
  private func month(at index: Int) -> (Int, Int)? {
    guard let first = monthName(at: index) else { return nil }
    guard isMark(first.end, "/"), let second = monthName(at: first.end + 1),
      second.month == first.month
    else { return (first.month, first.end) }
    return (first.month, second.end)
  }

  private func monthName(at index: Int) -> (month: Int, end: Int)? {
    guard let word = word(index) else { return nil }
    if let next = self.word(index + 1), let month = CalendarNames.months["\(word) \(next)"] {
      return (month, index + 2)
    }
    return CalendarNames.months[word].map { ($0, index + 1) }
  }

  /// `Monday, ` before a date, in French and Arabic without the comma.
  private func weekdayBefore(_ index: Int) -> (Weekday, Range<String.Index>)? {
    var place = index - 1
    if isMark(place, ",") || isMark(place, "،") { place -= 1 }
    guard let word = word(place), let weekday = CalendarNames.weekdays[word] else { return nil }
    return (weekday, tokens[place].range)
  }

  /// `（星期一）` or `星期一` after a date.
  private func weekdayAfter(
    _ index: Int
  ) -> (Weekday, name: Range<String.Index>, end: String.Index)? {
    let isBracketed = isMark(index, "（") || isMark(index, "(")
    let first = isBracketed ? index + 1 : index
    guard isMark(first, "星"), tokens.indices.contains(first + 2) else { return nil }
    let name = tokens[first].range.lowerBound..<tokens[first + 2].range.upperBound
    guard let weekday = CalendarNames.weekdays[String(text[name])] else { return nil }
    let isClosed = isBracketed && (isMark(first + 3, "）") || isMark(first + 3, ")"))
    return (weekday, name, tokens[isClosed ? first + 3 : first + 2].range.upperBound)
  }
}
