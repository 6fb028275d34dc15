/// Recognises white space in UTF-8, at either end of a stretch of bytes.
///
/// French sets a space that does not break before a semicolon, and two bytes spell it.
enum WhiteSpace {
  /// How many bytes the space has with which the bytes begin; 0 if they begin with none.
  static func lengthAtStart(of bytes: ArraySlice<UInt8>) -> Int {
    (1...3).first { isSpace(bytes.prefix($0), length: $0) } ?? 0
  }

  /// How many bytes the space has with which the bytes end; 0 if they end with none.
  static func lengthAtEnd(of bytes: ArraySlice<UInt8>) -> Int {
    (1...3).first { isSpace(bytes.suffix($0), length: $0) } ?? 0
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>, length: Int) -> Bool {
    guard bytes.count == length, let first = bytes.first, let last = bytes.last else {
      return false
    }
    switch length {
    case 1: return first == 0x20 || first == 0x0A || first == 0x09
    case 2: return first == 0xC2 && last == 0xA0
    default:
      let middle = bytes[bytes.startIndex + 1]
      let isGeneral = first == 0xE2 && middle == 0x80 && (0x80...0x8A).contains(last)
      let isNarrow = first == 0xE2 && middle == 0x80 && last == 0xAF
      let isWide = first == 0xE3 && middle == 0x80 && last == 0x80
      return isGeneral || isNarrow || isWide
    }
  }
}
