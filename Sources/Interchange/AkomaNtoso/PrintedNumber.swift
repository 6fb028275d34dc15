/// A paragraph's number as the United Nations prints it in six languages, and what it can count.
///
/// `1.`, `1 -`, `2 bis`; `(a)`, `a)`, `(أ)`; `(iii)`, `’3‘`, `㈢`, `(十三)`; `IV.`
struct PrintedNumber: Hashable {
  /// How a number counts.
  enum Series: Hashable {
    /// 1, 2, 3 of the text's own paragraphs.
    case paragraph
    /// a, b, c … z, aa, bb, and the letters of other alphabets.
    case letter
    /// i, ii, iii, and what other languages print in its place.
    case numeral
    /// I, II, III of sections.
    case section
  }

  /// One way to understand a number.
  struct Sense: Hashable {
    var series: Series
    var value: Int
  }

  /// The number as printed, without full stop or dash after it.
  var label: String
  /// The ways to understand it, the likelier first; `(i)` is a letter or a numeral.
  var senses: [Sense]
  /// What `(a)` is in `(a) (i)`: the item above, whose own words are missing.
  var outer: Sense?

  /// Understands a number that stands alone.
  ///
  /// - Returns: `nil` if it counts nothing known.
  init?(_ text: String) {
    var label = Substring(text)
    while let last = label.last, last.isWhitespace || ".-–—".contains(last) { label.removeLast() }
    label = label.drop { $0.isWhitespace }
    guard !label.isEmpty, label.utf8.count <= 40 else { return nil }
    self.label = label.split { $0.isWhitespace }.joined(separator: " ")
    let words = self.label.split(separator: " ")
    if words.count == 2, let first = words.first, first.hasSuffix(")"), let last = words.last,
      last.hasSuffix(")")
    {
      outer = Self.enclosedSenses(first).first
      senses = outer == nil ? [] : Self.enclosedSenses(last).filter { $0.series == .numeral }
    } else {
      senses = Self.senses(words)
    }
    if senses.isEmpty { return nil }
  }

  /// The value in a series, or `nil`.
  func value(in series: Series) -> Int? {
    senses.first { $0.series == series }?.value
  }

  /// Whether it numbers a subparagraph.
  var isItem: Bool { senses.contains { $0.series == .letter || $0.series == .numeral } }

  private static func senses(_ words: [Substring]) -> [Sense] {
    guard let first = words.first else { return [] }
    if let value = Int(first), value > 0, value < 10_000 {
      guard words.count == 1 || words.dropFirst().allSatisfy(isSuffix) else { return [] }
      return [Sense(series: .paragraph, value: value)]
    }
    guard words.count == 1 else { return [] }
    if let value = roman(first, "IVXLC") { return [Sense(series: .section, value: value)] }
    return enclosedSenses(first)
  }

  private static func isSuffix(_ word: Substring) -> Bool {
    ["bis", "ter", "quat", "quater", "quinquies", "sexies", "septies", "octies", "alt"]
      .contains(word) || Int(word) != nil
  }

  /// What stands in brackets, before a closing bracket or in quotation marks.
  private static func enclosedSenses(_ word: Substring) -> [Sense] {
    var inner = word
    if let circled = circledHan.firstIndex(of: String(word)) {
      return [Sense(series: .numeral, value: circled + 1)]
    }
    if inner.last == ")" || inner.last == "）" {
      inner.removeLast()
      if inner.first == "(" || inner.first == "（" { inner.removeFirst() }
    } else if inner.count > 2, "’‘'".contains(inner.last ?? " "), "’‘'".contains(inner.first ?? " ")
    {
      inner = inner.dropFirst().dropLast()
    } else {
      return []
    }
    guard let first = inner.first else { return [] }
    if let value = Int(inner), value > 0, value < 1_000 {
      return [Sense(series: .numeral, value: value)]
    }
    if let value = han(inner) { return [Sense(series: .numeral, value: value)] }
    if let value = letter(first), inner.allSatisfy({ $0 == first }) || inner == "هـ" {
      let rounds = inner == "هـ" ? 0 : inner.count - 1
      let asLetter = Sense(series: .letter, value: value.place + rounds * value.alphabet)
      let asNumeral = roman(inner, "ivxlc").map { Sense(series: .numeral, value: $0) }
      return inner.count > 3 ? [] : [asLetter] + (asNumeral.map { [$0] } ?? [])
    }
    return roman(inner, "ivxlc").map { [Sense(series: .numeral, value: $0)] } ?? []
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz")
  private static let cyrillic = Array("абвгдежзийклмнопрстуфхцчшщэюя")
  private static let abjad = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
  private static let circledHan = ["㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"]
  private static let hanDigits = Array("一二三四五六七八九")

  private static func letter(_ character: Character) -> (place: Int, alphabet: Int)? {
    for alphabet in [latin, cyrillic, abjad] {
      if let place = alphabet.firstIndex(of: character) { return (place + 1, alphabet.count) }
    }
    return character == "ا" ? (1, abjad.count) : nil
  }

  /// A numeral in one case, as far as a list of paragraphs can count.
  private static func roman(_ text: Substring, _ digits: String) -> Int? {
    let values: [Character: Int] = Dictionary(
      uniqueKeysWithValues: zip(digits, [1, 5, 10, 50, 100])
    )
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var total = 0
    var previous = Int.max
    for character in text {
      guard let value = values[character] else { return nil }
      total += value > previous ? value - 2 * previous : value
      previous = value
    }
    return total > 0 ? total : nil
  }

  /// 一 to 九十九.
  private static func han(_ text: Substring) -> Int? {
    var tens = 0
    var units = 0
    for character in text {
      if let digit = hanDigits.firstIndex(of: character) {
        units = digit + 1
      } else if character == "十", tens == 0 {
        tens = max(units, 1) * 10
        units = 0
      } else {
        return nil
      }
    }
    return tens + units > 0 && text.count <= 3 ? tens + units : nil
  }
}

extension PrintedNumber {
  /// Finds the number that words begin with, where the source does not mark it.
  ///
  /// `(a) We reaffirm …`, `a) Nous …`, `1 - تقر …`, `6 Also reaffirms …`; a bare figure is only
  /// taken where the caller expects it.
  ///
  /// - Parameters:
  ///   - words: the words of a paragraph, blanks closed up.
  ///   - expected: the figure that would go on counting.
  /// - Returns: the number, and how many scalars it takes with the blanks after it.
  static func leading(
    _ words: String,
    expected: Int
  ) -> (number: PrintedNumber, length: Int)? {
    let scalars = Array(words.unicodeScalars.prefix(48))
    var best: (number: PrintedNumber, length: Int)?
    var pieces = 0
    for place in scalars.indices where scalars[place].properties.isWhitespace {
      pieces += 1
      guard pieces <= 2 else { break }
      let text = String(String.UnicodeScalarView(scalars[..<place]))
      guard let number = PrintedNumber(text) else { continue }
      if let value = number.value(in: .paragraph) {
        let isBare = text.unicodeScalars.last.map { $0.properties.numericType != nil } ?? false
        guard !isBare || (value == expected && pieces == 1) else { continue }
      } else if number.value(in: .section) != nil {
        continue
      }
      var length = place
      while length < scalars.count, scalars[length].properties.isWhitespace { length += 1 }
      best = (number, length)
    }
    return best
  }
}
