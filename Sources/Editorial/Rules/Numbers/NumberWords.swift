/// Numbers as English spells them.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// `twelve`, `forty-eight`, `one hundred and five`; `nil` from a thousand on.
  static func spelling(_ number: Int) -> String? {
    switch number {
    case 0..<20: return small[number]
    case 20..<100:
      let unit = number % 10
      return tens[number / 10] + (unit > 0 ? "-" + small[unit] : "")
    case 100..<1000:
      let rest = number % 100
      let hundreds = small[number / 100] + " hundred"
      return rest > 0 ? spelling(rest).map { hundreds + " and " + $0 } : hundreds
    default: return nil
    }
  }

  /// `twelfth`, `forty-eighth`; `nil` for what ``spelling(_:)`` does not spell.
  static func ordinal(_ number: Int) -> String? {
    guard let words = spelling(number) else { return nil }
    let start = words.lastIndex { $0 == "-" || $0 == " " }.map(words.index(after:))
    let head = words[..<(start ?? words.startIndex)]
    let last = String(words[(start ?? words.startIndex)...])
    if let odd = odd[last] { return head + odd }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }

  private static let odd = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  /// The numbers up to 99 by their spelling.
  static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for number in 0..<100 {
      if let words = spelling(number) { values[words] = number }
    }
    return values
  }()
}
