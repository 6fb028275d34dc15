/// A character written as `&amp;`, `&#178;` or `&#xB2;`.
struct CharacterReference {
  /// The character.
  var scalar: Unicode.Scalar
  /// How many bytes spell it.
  var length: Int

  /// Reads the reference at the start of a range.
  ///
  /// - Returns: `nil` if there is none, or it names no character that a text may hold.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let limit = min(range.upperBound, range.lowerBound + 12)
    guard range.count >= 3, bytes[range.lowerBound] == 0x26,
      let end = bytes[range.lowerBound..<limit].firstIndex(of: 0x3B)
    else { return nil }
    let name = String(decoding: bytes[range.lowerBound + 1..<end], as: UTF8.self)
    let value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else {
      value = Self.named[name]
    }
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    self.scalar = scalar
    length = end + 1 - range.lowerBound
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "apos": 0x27, "gt": 0x3E, "lt": 0x3C, "nbsp": 0xA0, "quot": 0x22,
  ]
}
