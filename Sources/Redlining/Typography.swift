/// What two spellings of the same words may differ in, so that nobody hears it read out.
///
/// That is the kind and the number of spaces, the kind of dashes, hyphens and quotation marks,
/// capitals, characters without a shape (a soft hyphen, a mark of direction, the stroke that
/// stretches an Arabic word), and half or full width.
///
/// ```swift
/// Typography.areAlike("non\u{2011}governmental", "non-governmental")  // true
/// Typography.areAlike("States parties", "States Parties")             // true
/// Typography.areAlike("co-operation", "cooperation")                  // false
/// ```
public enum Typography: Sendable {
  /// Whether two texts differ in typography alone, or not at all.
  ///
  /// White space around them does not count. A text with an anchor or with the border of a
  /// paragraph is like none but itself.
  ///
  /// - Complexity: linear in both texts.
  public static func areAlike(_ one: String, _ other: String) -> Bool {
    // Most texts differ in their first letter; then nothing more has to be asked.
    let areAlike = LevelledBytes.areAlike(one.utf8Span.span, other.utf8Span.span)
    if areAlike == false { return false }
    guard !isStructural(one), !isStructural(other) else { return one == other }
    return areAlike ?? (levelled(one) == levelled(other))
  }

  /// Whether a text has more than words and marks in it.
  private static func isStructural(_ text: String) -> Bool {
    text.utf8.contains(0x0A) || TextPieces.hasAnchor(text)
  }

  /// A text with everything levelled that is typography alone.
  static func levelled(_ text: String) -> String {
    var levelled: [UInt8] = []
    levelled.reserveCapacity(text.utf8.count)
    var hasGap = false
    for scalar in text.unicodeScalars {
      guard let plain = Self.plain(scalar) else { continue }
      if plain == " " {
        hasGap = !levelled.isEmpty
        continue
      }
      if hasGap { levelled.append(UInt8(ascii: " ")) }
      hasGap = false
      if plain.isASCII {
        levelled.append(LevelledBytes.small(UInt8(truncatingIfNeeded: plain.value)))
      } else {
        levelled.append(contentsOf: plain.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: levelled, as: UTF8.self)
  }

  /// The plain form of a scalar, in capitals or not; `nil` if it has no shape.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x21...0x7E: scalar
    case 0xAD, 0x61C, 0x640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2018...0x201B, 0x2039, 0x203A, 0x2BC: "'"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F, 0x301D...0x301F: "\""
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }
}
