/// A regular session of the General Assembly, by its number.
///
/// ```swift
/// let session = AssemblySession(printed: "Seventy-sixth session")
/// session?.number                                        // 76
/// session?.isUnderWay(on: CalendarDate(year: 2021, month: 11, day: 22))   // true
/// ```
///
/// The first session met in January 1946; since then one opens every September and lasts until the
/// next.
public struct AssemblySession: Hashable, Sendable {
  /// The number, from 1.
  public var number: Int

  /// Names a session by its number.
  public init(number: Int) {
    self.number = number
  }

  /// The year in which it opens.
  public var year: Int { 1945 + number }

  /// Whether a day can belong to it: from the September in which it opens to the next.
  ///
  /// The day in September on which sessions change is not the same every year; days of both
  /// Septembers count as its own.
  public func isUnderWay(on day: CalendarDate) -> Bool {
    day.year == year && day.month >= 9 || day.year == year + 1 && day.month <= 9
  }

  /// As it is printed in English, such as `Seventy-sixth session`; nothing from the hundred and
  /// twentieth on.
  public var printed: String? { Self.ordinal(number).map { $0 + " session" } }

  /// Reads a session as it is printed in English, `Seventy-sixth session`, `76th session` or `76`.
  ///
  /// It is `nil` if the text is anything else, such as a special session.
  public init?(printed text: String) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if words.last == "session" { words.removeLast() }
    guard words.count <= 4 else { return nil }
    let name = words.joined(separator: " ")
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let isNumber = ["", "st", "nd", "rd", "th"].contains(name.dropFirst(digits.count))
    if !digits.isEmpty, isNumber, let number = Int(digits), (1...999).contains(number) {
      self.number = number
      return
    }
    let found = (1...119).first { Self.ordinal($0)?.lowercased() == name }
    guard let found else { return nil }
    number = found
  }

  private static let small = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth",
    "Eighteenth", "Nineteenth",
  ]
  private static let tens = [
    "Twent", "Thirt", "Fort", "Fift", "Sixt", "Sevent", "Eight", "Ninet",
  ]

  private static func ordinal(_ number: Int) -> String? {
    switch number {
    case 1...19: return small[number - 1]
    case 20...99:
      let ten = tens[number / 10 - 2]
      return number % 10 == 0 ? ten + "ieth" : "\(ten)y-\(small[number % 10 - 1].lowercased())"
    case 100: return "One hundredth"
    case 101...119: return "One hundred and " + small[number - 101].lowercased()
    default: return nil
    }
  }
}
