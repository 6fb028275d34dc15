/// The classes of bytes that the structure of a text is read from.
///
/// Structure shows at the edges of lines, in digits, letters and stops; asking bytes and not
/// characters keeps a text of 30 MB within a fraction of a second.
enum LineBytes {
  /// Whether a byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte is a small letter of ASCII.
  static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// Whether a byte is a capital letter of ASCII.
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a byte is a letter of ASCII or part of a scalar beyond ASCII.
  static func isWord(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) || byte >= 0x80 }

  /// The width of the white space that begins at a place: blank, tab or no-break space.
  ///
  /// - Returns: the number of bytes, 0 if there is none.
  static func space(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    guard at < bytes.count else { return 0 }
    if bytes[at] == 0x20 || bytes[at] == 0x09 { return 1 }
    return bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
  }

  /// The first place at or after another where no white space stands.
  static func skippingSpace(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    var position = at
    while case let width = space(bytes, position), width > 0 { position += width }
    return position
  }

  /// Whether bytes spell a word from a place on.
  static func spells(_ word: String, _ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at + word.utf8.count <= bytes.count else { return false }
    var position = at
    for byte in word.utf8 {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  /// How many scalars a text has.
  static func scalarCount(of text: String) -> Int {
    let utf8 = text.utf8Span
    if utf8.isKnownASCII { return utf8.count }
    let bytes = utf8.span
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The place where a word begins in a text.
  ///
  /// - Returns: the byte; `nil` if it does not occur.
  /// - Complexity: linear in the bytes for words of ordinary length.
  static func firstPlace(of word: String, in text: String) -> Int? {
    let bytes = text.utf8Span.span
    guard let first = word.utf8.first else { return 0 }
    var index = 0
    while index + word.utf8.count <= bytes.count {
      if bytes[index] == first, spells(word, bytes, index) { return index }
      index += 1
    }
    return nil
  }
}
