/// Roman numerals, as annexes, items and the sessions before 1976 are numbered.
public enum RomanNumeral: Sendable {
  private static let signs = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// The numeral of a number up to 3,999, in lower case; the empty text for zero and below.
  public static func spelling(_ number: Int) -> String {
    var (rest, numeral) = (min(number, 3999), "")
    for (value, letters) in signs {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return numeral
  }

  /// The number of a numeral in capitals, up to 399, as far as documents count with them.
  ///
  /// - Returns: `nil` if the text is no numeral, or none that is spelled so.
  public static func value(ofCapitals text: some StringProtocol) -> Int? {
    guard (1...8).contains(text.utf8.count) else { return nil }
    var rest = text[...]
    var number = 0
    for (value, letters) in signs where value < 400 {
      let capitals = letters.uppercased()
      while rest.hasPrefix(capitals) {
        number += value
        rest = rest.dropFirst(capitals.count)
      }
    }
    return rest.isEmpty && spelling(number).uppercased() == text ? number : nil
  }
}
