/// The spellings of a footnote's indicator that a format can mark as one.
struct FootnoteMark {
  /// The indicator: `3`, `12`, `*`, `a`.
  var text: String
  /// How many bytes spell it, marks included.
  var length: Int

  /// `[^3]` at the start of a range.
  static func bracketed(_ bytes: [UInt8], _ range: Range<Int>) -> FootnoteMark? {
    let start = range.lowerBound
    guard range.count >= 4, bytes[start] == 0x5B, bytes[start + 1] == 0x5E else { return nil }
    var end = start + 2
    let limit = min(range.upperBound, start + 34)
    while end < limit, bytes[end] != 0x5D {
      guard bytes[end] > 0x20, bytes[end] != 0x5B else { return nil }
      end += 1
    }
    guard end < limit, end > start + 2 else { return nil }
    let label = bytes[start + 2..<end]
    return FootnoteMark(text: String(decoding: label, as: UTF8.self), length: end + 1 - start)
  }

  /// `<sup>3</sup>` at the start of a range.
  static func raised(_ bytes: [UInt8], _ range: Range<Int>) -> FootnoteMark? {
    let start = range.lowerBound
    guard range.count >= 12, bytes[start..<start + 5].elementsEqual("<sup>".utf8) else {
      return nil
    }
    var end = start + 5
    while end < range.upperBound, isIndicator(bytes[end]) { end += 1 }
    guard (1...4).contains(end - start - 5), end + 6 <= range.upperBound,
      bytes[end..<end + 6].elementsEqual("</sup>".utf8)
    else { return nil }
    let label = bytes[start + 5..<end]
    // One letter can be an indicator; several are a raised word, such as an ordinal's ending.
    guard label.count == 1 || label.allSatisfy({ !isLetter($0) }) else { return nil }
    return FootnoteMark(text: String(decoding: label, as: UTF8.self), length: end + 6 - start)
  }

  /// `³` or `¹²` at the start of a range.
  static func superscript(_ bytes: [UInt8], _ range: Range<Int>) -> FootnoteMark? {
    var digits = ""
    var position = range.lowerBound
    while let (digit, width) = superscriptDigit(bytes, position, range.upperBound) {
      digits.append(String(digit))
      position += width
      if digits.utf8.count > 4 { return nil }
    }
    guard !digits.isEmpty else { return nil }
    return FootnoteMark(text: digits, length: position - range.lowerBound)
  }

  private static func superscriptDigit(
    _ bytes: [UInt8],
    _ position: Int,
    _ end: Int
  ) -> (digit: Int, width: Int)? {
    guard position + 1 < end else { return nil }
    switch (bytes[position], bytes[position + 1]) {
    case (0xC2, 0xB9): return (1, 2)
    case (0xC2, 0xB2): return (2, 2)
    case (0xC2, 0xB3): return (3, 2)
    case (0xE2, 0x81):
      guard position + 2 < end else { return nil }
      switch bytes[position + 2] {
      case 0xB0: return (0, 3)
      case 0xB4...0xB9: return (Int(bytes[position + 2]) - 0xB0, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func isIndicator(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2A || isLetter(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte)
  }
}
