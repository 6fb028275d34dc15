import DraftText

/// A month by its English name.
struct EnglishMonth {
  /// The month, from 1 on.
  let number: Int
  /// The name, as it is printed.
  let name: String

  /// Reads a name that begins with a capital, in full or cut to three letters.
  init?(_ words: String) {
    guard
      let index = Self.names.firstIndex(where: { $0 == words || $0.uppercased() == words })
        ?? Self.cut[words]
    else { return nil }
    number = index + 1
    name = Self.names[index]
  }

  private static let names = CalendarDate.monthNames(in: .english)

  private static let cut = [
    "Jan": 0, "Feb": 1, "Mar": 2, "Apr": 3, "Jun": 5, "Jul": 6, "Aug": 7, "Sep": 8, "Sept": 8,
    "Oct": 9, "Nov": 10, "Dec": 11,
  ]
}
