/// The number of a paragraph, with what it may carry behind it: `4`, `4 bis`, `4 bis alt 2`.
///
/// Every spelling in use is read: `3bis`, `3 bis`, `3.bis`, `(3bis)`, `3 alt 2`, and digits of
/// other scripts. The order is that of the printed text:
/// `3 < 3 alt < 3 bis < 3 bis alt < 3 ter < 4`.
///
/// ```swift
/// ParagraphNumber(parsing: "(3bis)")?.description  // "3 bis"
/// ```
public struct ParagraphNumber: Hashable, Sendable {
  /// The number itself.
  public var value: Int
  /// What follows it, in order.
  public var suffixes: [NumberSuffix]

  /// Makes a number.
  public init(_ value: Int, _ suffixes: NumberSuffix...) {
    self.init(value, suffixes: suffixes)
  }

  /// Makes a number with a list of suffixes.
  public init(_ value: Int, suffixes: [NumberSuffix]) {
    self.value = value
    self.suffixes = suffixes
  }

  /// Reads a number, with or without `PP`, `OP` or `para` before it and a full stop after it.
  ///
  /// - Returns: `nil` if the text is not one number.
  public init?(parsing text: String) {
    if let value = Self.plainNumber(text) {
      self.init(value)
      return
    }
    var scanner = ReferenceScanner(text)
    _ = scanner.scanNumberKind()
    guard let number = scanner.scanNumber() else { return nil }
    scanner.skipEnd()
    guard scanner.isAtEnd else { return nil }
    self = number
  }

  /// The number that most labels are: a few plain digits and perhaps a full stop.
  private static func plainNumber(_ text: String) -> Int? {
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), digits > 0, digits + 1 == text.utf8.count { continue }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 9 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    return digits > 0 ? value : nil
  }
}

extension ParagraphNumber: Comparable {
  /// The order in which paragraphs so numbered stand in a text.
  public static func < (left: ParagraphNumber, right: ParagraphNumber) -> Bool {
    if left.value != right.value { return left.value < right.value }
    return left.suffixes.lexicographicallyPrecedes(right.suffixes)
  }
}

extension ParagraphNumber: CustomStringConvertible {
  /// The number as printed, its parts separated by single spaces.
  public var description: String {
    suffixes.reduce("\(value)") { "\($0) \($1)" }
  }
}
