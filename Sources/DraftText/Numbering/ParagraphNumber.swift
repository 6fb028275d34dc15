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
    var scanner = ReferenceScanner(text)
    _ = scanner.scanNumberKind()
    guard let number = scanner.scanNumber() else { return nil }
    scanner.skipEnd()
    guard scanner.isAtEnd else { return nil }
    self = number
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
