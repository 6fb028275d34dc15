extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2021-11-22`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The names of the months in a language, January first, as they stand after a day.
  public static func monthNames(in language: Language) -> [String] {
    CalendarNames.months(in: language)
  }

  /// The date as the United Nations prints it in English: `22 November 2021`.
  public var printed: String {
    "\(day) \(CalendarNames.english[month - 1]) \(year)"
  }

  /// The date as the United Nations prints it in a language: `1er mai 2020`, `1 de mayo de 2020`,
  /// `1 мая 2020 года`, `2020年5月1日`, `1 أيار/مايو 2020`.
  public func printed(in language: Language) -> String {
    let name = CalendarNames.months(in: language)[month - 1]
    return switch language {
    case .french: "\(day == 1 ? "1er" : String(day)) \(name) \(year)"
    case .spanish: "\(day) de \(name) de \(year)"
    case .russian: "\(day) \(name) \(year) года"
    case .chinese: "\(year)年\(name)\(day)日"
    case .english, .arabic: "\(day) \(name) \(year)"
    }
  }

  /// Reads a date as ISO 8601 writes it, `2021-11-22`.
  ///
  /// - Returns: `nil` if the text is anything else or there is no such day.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a date in words of any of the six languages, or as ISO 8601 writes it.
  ///
  /// `22 November 2021`, `22 novembre 2021`, `22 de noviembre de 2021`, `22 ноября 2021 года`,
  /// `2021年11月22日`, `22 تشرين الثاني/نوفمبر 2021`; a weekday may stand before it.
  ///
  /// - Returns: `nil` if the text is anything else or there is no such day.
  public init?(parsing text: String) {
    if let date = CalendarDate(iso8601: text) {
      self = date
      return
    }
    let mentions = CalendarDate.mentions(in: text)
    guard text.utf8.count <= 200, mentions.count == 1,
      mentions[0].range == text.startIndex..<text.endIndex
    else { return nil }
    self = mentions[0].date
  }
}
