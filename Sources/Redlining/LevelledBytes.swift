/// Compares texts with their typography levelled, byte by byte, as far as both are ASCII.
///
/// Levelling two texts whole to find that they differ in their first letter would be most of the
/// work of telling changes of typography from changes of words.
///
/// ```swift
/// LevelledBytes.areAlike("States  parties".utf8Span.span, "states Parties".utf8Span.span)  // true
/// LevelledBytes.areAlike("shall".utf8Span.span, "should".utf8Span.span)                    // false
/// LevelledBytes.areAlike("“shall”".utf8Span.span, "shall".utf8Span.span)                   // nil
/// ```
enum LevelledBytes {
  private static let end = 0x100
  private static let beyond = 0x101

  /// Whether two texts are the same once levelled.
  ///
  /// - Returns: `nil` if something that is not ASCII stands before the first difference.
  /// - Complexity: linear in what the texts have in common.
  static func areAlike(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool? {
    var (place, otherPlace) = (0, 0)
    var hasBegun = false
    while true {
      let byte = next(in: one, &place, hasBegun)
      let otherByte = next(in: other, &otherPlace, hasBegun)
      if byte == beyond || otherByte == beyond { return nil }
      if byte != otherByte { return false }
      if byte == end { return true }
      hasBegun = true
    }
  }

  /// A letter of ASCII in its small form; any other byte as it is.
  static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// The next levelled byte: of white space one space, and none at the ends.
  private static func next(in bytes: Span<UInt8>, _ place: inout Int, _ hasBegun: Bool) -> Int {
    var hasGap = false
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x80...: return beyond
      case 0x09...0x0D, 0x20:
        hasGap = hasBegun
        place += 1
      default:
        // The byte after the space stays for the next time.
        if hasGap { return 0x20 }
        place += 1
        return Int(small(byte))
      }
    }
    return end
  }
}
