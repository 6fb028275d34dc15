/// Turns bytes into 64 bits that differ when the bytes differ, but for rare accidents.
///
/// The problem: whole paragraphs are compared for equality before anything is cut into words, so
/// the hash has to run at the speed of memory. The idea: eight bytes at a time, each mixed in by a
/// multiplication whose two halves are folded together (the folded multiply of Wang Yi's wyhash,
/// 2019). Whoever uses it confirms an equal hash by comparing the bytes.
public enum ByteHash: Sendable {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The hash of some bytes, continued from an earlier one.
  ///
  /// - Parameters:
  ///   - bytes: what is hashed.
  ///   - seed: the hash of what stands before, if anything.
  /// - Returns: the hash.
  /// - Complexity: linear.
  public static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* first)
    let raw = unsafe bytes.bytes
    var offset = 0
    while offset + 8 <= raw.byteCount {
      // Within bounds by the condition above; every bit pattern is a number.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = mix(hash ^ word, second)
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.byteCount {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash ^ rest, first)
  }

  /// Two numbers mixed into one hash.
  public static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ first).multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
