public import DraftText

/// A day that somebody typed and that no calendar has: `29 February 2100`, `2021-06-31`.
public struct MissingDay: Hashable, Sendable {
  /// The last day that its month has.
  public let last: CalendarDate

  /// Looks for such a day in what was typed.
  ///
  /// - Returns: nothing where every day that is typed exists, or none is.
  public init?(in typed: String) {
    guard typed.unicodeScalars.count <= 200, Self.day(in: typed) == nil else { return nil }
    for match in typed.matches(of: /\d+/) {
      guard match.output.count == 2, let number = Int(match.output), (29...99).contains(number),
        // Every month has a twenty-eighth.
        let day = Self.day(in: typed.replacingCharacters(in: match.range, with: "28")),
        CalendarDate(year: day.year, month: day.month, day: number) == nil
      else { continue }
      last =
        (29...31).compactMap { CalendarDate(year: day.year, month: day.month, day: $0) }.last
        ?? day
      return
    }
    return nil
  }

  /// “February 2100 has 28 days”.
  public var sentence: String {
    let month = last.printed.split(separator: " ").dropFirst().joined(separator: " ")
    return "\(month) has \(last.day) days"
  }

  private static func day(in typed: String) -> CalendarDate? {
    let start = typed.drop(while: \.isWhitespace)
    if let day = CalendarDate(iso8601: String(start.prefix(10))) { return day }
    return CalendarDate.mentions(in: typed).first?.date
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with words: String) -> String {
    String(self[..<range.lowerBound]) + words + String(self[range.upperBound...])
  }
}
