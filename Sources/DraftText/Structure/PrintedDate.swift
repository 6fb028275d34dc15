/// A date as the United Nations prints it in its six languages.
struct PrintedDate: Hashable {
  /// The day.
  var date: CalendarDate
  /// Whether the words say nothing else.
  var isWhole: Bool

  /// Finds the first date in words.
  ///
  /// `22 November 2021`, `1er avril 2024`, `1 de abril de 2024`, `22 сентября 2024 года`,
  /// `21 آذار/مارس 2024`, `2024年3月21日`.
  ///
  /// - Returns: `nil` if there is none.
  init?(in words: String) {
    if let han = Self.han(words) {
      self = han
      return
    }
    let pieces = words.split { !$0.isLetter && !$0.isNumber }
    var index = 0
    while index < pieces.count {
      if let (date, end) = Self.date(pieces, at: index) {
        self.date = date
        let rest = pieces[end...].filter { !["года", "г"].contains($0) }
        isWhole = index == 0 && rest.isEmpty
        return
      }
      index += 1
    }
    return nil
  }

  private init(date: CalendarDate, isWhole: Bool) {
    self.date = date
    self.isWhole = isWhole
  }

  private static func date(_ pieces: [Substring], at start: Int) -> (CalendarDate, Int)? {
    guard let first = pieces[start].first, first.isNumber else { return nil }
    let digits = pieces[start].prefix { $0.isWholeNumber }
    guard digits.count <= 2, let day = Int(digits),
      ["", "er", "st", "nd", "rd", "th", "º"].contains(pieces[start].dropFirst(digits.count))
    else { return nil }
    var index = start + 1
    func skipParticles() {
      while index < pieces.count, pieces[index] == "de" || pieces[index] == "del" { index += 1 }
    }
    skipParticles()
    guard index < pieces.count, var month = months[pieces[index].lowercased()] else { return nil }
    index += 1
    // Arabic gives both names of a month, `تشرين الثاني/نوفمبر`; the second is the plain one.
    for ahead in index..<min(index + 2, pieces.count) {
      guard let second = months[String(pieces[ahead])] else { continue }
      month = second
      index = ahead + 1
      break
    }
    skipParticles()
    guard index < pieces.count, pieces[index].count == 4, let year = Int(pieces[index]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, index + 1)
  }

  private static func han(_ words: String) -> PrintedDate? {
    let scalars = Array(words.unicodeScalars.prefix(200))
    guard let year = scalars.firstIndex(of: "年") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      Int(String(String.UnicodeScalarView(scalars[range])))
    }
    var start = year
    while start > 0, scalars[start - 1].properties.numericType == .decimal { start -= 1 }
    guard let month = scalars[year...].firstIndex(of: "月"),
      let day = scalars[month...].firstIndex(of: "日"),
      let yearValue = number(start..<year), let monthValue = number(year + 1..<month),
      let dayValue = number(month + 1..<day),
      let date = CalendarDate(year: yearValue, month: monthValue, day: dayValue)
    else { return nil }
    return PrintedDate(date: date, isWhole: start == 0 && day == scalars.count - 1)
  }

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    for names in monthNames {
      for (index, name) in names.split(separator: " ").enumerated() {
        for spelling in name.split(separator: "|") { table[String(spelling)] = index + 1 }
      }
    }
    return table
  }()

  private static let monthNames = [
    "january february march april may june july august september october november december",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "كانون|يناير شباط|فبراير آذار|مارس نيسان|أبريل أيار|مايو حزيران|يونيه تموز|يوليه آب|أغسطس "
      + "أيلول|سبتمبر تشرين|أكتوبر نوفمبر ديسمبر",
  ]
}
