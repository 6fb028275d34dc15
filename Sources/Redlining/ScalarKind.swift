/// What a scalar is to somebody who cuts a text into words.
enum ScalarKind: UInt8 {
  /// A letter, a digit, or a mark that belongs to the letter before it.
  case word
  /// White space.
  case space
  /// A character that is a word of its own, as in Chinese.
  case ideograph
  /// A hyphen or an apostrophe, part of a word when letters stand on both sides.
  case joiner
  /// Everything else.
  case mark

  /// The kind of every ASCII byte; bytes above are decoded first.
  static let ascii: [ScalarKind] = (0..<128).map { byte -> ScalarKind in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case 0x09...0x0D, 0x20: .space
    case UInt8(ascii: "-"), UInt8(ascii: "'"): .joiner
    default: .mark
    }
  }

  /// The kind of a scalar beyond ASCII.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481: self = .word
    case 0x2019, 0x2010, 0x2011, 0xAD: self = .joiner
    case 0x200C, 0x200D: self = .word
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .space
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007:
      self = .ideograph
    case 0x3040...0x30FF: self = .ideograph
    default: self = Self.byProperties(of: scalar)
    }
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      .word
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: .space
    default: .mark
    }
  }
}
