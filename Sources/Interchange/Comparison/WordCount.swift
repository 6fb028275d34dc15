import DraftText

/// How many words a text has: what stands between white space and holds a letter or a digit.
///
/// Chinese and Japanese characters, which are written without spaces, count one each.
struct WordCount {
  /// How many words were counted.
  private(set) var count = 0
  private var isInWord = false

  /// Counts the words of a text as continuing what was counted before.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte <= 0x20 {
          isInWord = false
        } else if !isInWord, Self.isLetterOrDigit(byte) {
          isInWord = true
          count += 1
        }
      } else if Self.isIdeograph(scalar) {
        isInWord = false
        count += 1
      } else if scalar.properties.isWhitespace {
        isInWord = false
      } else if !isInWord, scalar.properties.isAlphabetic {
        isInWord = true
        count += 1
      }
    }
  }

  /// Ends the word that is being counted.
  mutating func endWord() { isInWord = false }

  /// Whether a byte is a letter or a digit of ASCII.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
