/// The letter, roman numeral or figure of a subparagraph, without its brackets: `a`, `ii`, `b bis`.
///
/// `(i)` is the ninth letter in one list and the first numeral in another, and only the list can
/// tell. So the mark is kept as it is written, and the order is one that sorts both kinds of list
/// rightly: numerals of several letters stand next to the single letter they begin after
/// (`h, i, ii, iii, iv, j … u, v, vi … ix, w, x, xi`). The price: in a list of letters past
/// `(hh)`, the mark `(ii)` sorts as a numeral.
public struct ItemNumber: Hashable, Sendable {
  /// The mark in lower case.
  public var mark: String
  /// What follows it, in order.
  public var suffixes: [NumberSuffix]

  /// Makes the number of an item.
  public init(_ mark: String, _ suffixes: NumberSuffix...) {
    self.init(mark, suffixes: suffixes)
  }

  /// Makes the number of an item with a list of suffixes.
  public init(_ mark: String, suffixes: [NumberSuffix]) {
    self.mark = mark.lowercased()
    self.suffixes = suffixes
  }

  /// Reads the label of an item: `(a)`, `a)`, `a.`, `(a bis)`, `(a) bis`, `（a）`.
  ///
  /// - Returns: `nil` if the text is not one such label.
  public init?(parsing text: String) {
    var scanner = ReferenceScanner(text)
    guard let item = scanner.scanItem(allowsBare: true) else { return nil }
    scanner.skipEnd()
    guard scanner.isAtEnd else { return nil }
    self = item
  }
}

extension ItemNumber: Comparable {
  /// The order in which items so marked stand in a list.
  public static func < (left: ItemNumber, right: ItemNumber) -> Bool {
    let (leftPlace, rightPlace) = (left.place, right.place)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.mark != right.mark { return left.mark < right.mark }
    return left.suffixes.lexicographicallyPrecedes(right.suffixes)
  }

  /// Figures first, then letters with the numerals among them; the second number parts numerals.
  private var place: (Int, Int, Int) {
    if let figure = Int(mark) { return (0, figure, 0) }
    if let numeral = Self.numeral(mark), mark.utf8.count > 1 {
      return (1, numeral < 5 ? 9 : numeral < 10 ? 22 : 24, numeral)
    }
    guard let first = mark.unicodeScalars.first else { return (3, 0, 0) }
    let letter = first.value
    if (0x61...0x7A).contains(letter) {
      // After (z) the manual goes on with (aa), (bb): as many letters as rounds.
      let rounds = mark.allSatisfy { $0 == mark.first } ? mark.count - 1 : 0
      return (1, Int(letter) - 0x60 + 26 * rounds, 0)
    }
    if let place = Self.arabicLetters.firstIndex(of: first) { return (2, place, 0) }
    return (3, Int(letter), 0)
  }

  /// The letters in the order in which Arabic lists use them.
  private static let arabicLetters = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)

  /// The value of a numeral made of `i`, `v` and `x`, below 40.
  private static func numeral(_ mark: String) -> Int? {
    guard mark.utf8.count <= 8 else { return nil }
    return (1..<40).first { RomanNumeral.spelling($0) == mark }
  }
}

extension ItemNumber: CustomStringConvertible {
  /// The number in round brackets, as the first two degrees are printed: `(a)`, `(ii bis)`.
  public var description: String { "(\(bare))" }

  /// The number without brackets.
  var bare: String { suffixes.reduce(mark) { "\($0) \($1)" } }
}
