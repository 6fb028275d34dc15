/// What the letters or digits of a subparagraph's label can count.
struct Enumerator: Hashable {
  /// What stands around the letters.
  enum Style: Hashable {
    /// `(a)`
    case parentheses
    /// `a)`
    case parenthesis
    /// `a.`
    case stop
    /// `’1‘`
    case quotes
  }

  /// One kind of counting.
  enum Series: Hashable {
    /// a, b, c … z, aa, bb; also Cyrillic and Arabic letters.
    case letters
    /// i, ii, iii.
    case numerals
    /// 1, 2, 3; also 一, 二.
    case digits
  }

  /// What stands around the letters.
  var style: Style
  /// The place in the alphabet, where the letters can be one.
  var letter: Int?
  /// The value as a Roman numeral, where the letters can be one.
  var numeral: Int?
  /// The value of digits.
  var number: Int?

  /// Makes an enumerator of a number.
  init(number: Int, style: Style) {
    self.number = number
    self.style = style
  }

  /// Reads letters or digits.
  ///
  /// - Returns: `nil` if they count nothing.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>, style: Style) {
    self.style = style
    let count = range.count
    let first = bytes[range.lowerBound]
    if LineBytes.isDigit(first) {
      var value = 0
      for index in range {
        guard LineBytes.isDigit(bytes[index]), count <= 2 else { return nil }
        value = value * 10 + Int(bytes[index] & 0x0F)
      }
      number = value
      return
    }
    if LineBytes.isSmall(first) {
      guard count <= 6 else { return nil }
      numeral = Self.roman(bytes, range)
      if range.allSatisfy({ bytes[$0] == first }), count <= 3 {
        letter = Int(first) - 0x60 + 26 * (count - 1)
      }
      if numeral == nil, letter == nil { return nil }
      return
    }
    // Letters beyond ASCII: Cyrillic а–я, Arabic أ ب ج …, Chinese 一 … 十一.
    let scalars = String(decoding: range.map { bytes[$0] }, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count <= 3 else { return nil }
    switch scalar.value {
    case 0x430...0x44F where scalars.count == 1:
      letter = Int(scalar.value) - 0x42F
    case 0x621...0x64A where scalars.count <= 2:
      letter = Self.abjad.firstIndex(of: scalar).map { $0 + 1 } ?? 1
    case 0x4E00...0x9FFF:
      guard let value = Self.han(scalars) else { return nil }
      number = value
    default:
      return nil
    }
  }

  /// The value in a series.
  func value(in series: Series) -> Int? {
    switch series {
    case .letters: letter
    case .numerals: numeral
    case .digits: number
    }
  }

  private static let abjad = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)
  private static let hanDigits = Array("一二三四五六七八九".unicodeScalars)

  /// The value of a Chinese number below one hundred.
  static func han(_ scalars: String.UnicodeScalarView) -> Int? {
    var tens = 0
    var ones = 0
    for scalar in scalars {
      if scalar == "十" {
        guard tens == 0 else { return nil }
        tens = max(ones, 1)
        ones = 0
      } else if let digit = hanDigits.firstIndex(of: scalar), ones == 0 {
        ones = digit + 1
      } else {
        return nil
      }
    }
    return tens * 10 + ones
  }

  private static func roman(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var total = 0
    var previous = Int.max
    for index in range {
      let value: Int
      switch bytes[index] {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      case 0x63 where range.count > 1: value = 100
      default: return nil
      }
      total += value
      if value > previous { total -= 2 * previous }
      previous = value
    }
    return total
  }
}
