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
    hash(bytes, head: head(of: bytes), seed: seed)
  }

  /// The same for bytes whose head is known.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, head: UInt64, seed: UInt64 = 0) -> UInt64 {
    let hash = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* first)
    return bytes.count > 8 ? hashLong(bytes, hash) : mix(hash ^ head, first)
  }

  private static func hashLong(_ bytes: Span<UInt8>, _ seed: UInt64) -> UInt64 {
    var hash = seed
    let raw = unsafe bytes.bytes
    var offset = 0
    while offset + 8 < raw.byteCount {
      // Within bounds by the condition above; every bit pattern is a number.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = mix(hash ^ word, second)
      offset += 8
    }
    // The last eight bytes, some of them for the second time; callers have more than eight.
    let rest = unsafe raw.unsafeLoadUnaligned(
      fromByteOffset: raw.byteCount - 8,
      as: UInt64.self
    )
    return mix(hash ^ rest, first)
  }

  /// The first eight bytes as a number; strings of the same length, of at most eight bytes, have
  /// the same number only if they are equal.
  ///
  /// - Complexity: constant.
  @inline(__always)
  static func head(of bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    let count = raw.byteCount
    // Each load is within bounds by the test before it; every bit pattern is a number.
    if count >= 8 { return unsafe raw.unsafeLoadUnaligned(as: UInt64.self) }
    if count >= 4 {
      let low = unsafe raw.unsafeLoadUnaligned(as: UInt32.self)
      let high = unsafe raw.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(low) | UInt64(high) << 32
    }
    guard count > 0 else { return 0 }
    let (middle, last) = (bytes[count / 2], bytes[count - 1])
    return UInt64(bytes[0]) | UInt64(middle) << 8 | UInt64(last) << 16
  }

  /// Whether two strings of bytes are equal, asked eight bytes at a time.
  ///
  /// - Complexity: linear.
  public static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    guard one.count > 8 else { return head(of: one) == head(of: other) }
    let (first, second) = unsafe (one.bytes, other.bytes)
    var offset = 0
    while offset < one.count {
      // The last load is moved back so that it ends with the bytes; there are more than eight.
      let place = min(offset, one.count - 8)
      let word = unsafe first.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let otherWord = unsafe second.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word != otherWord { return false }
      offset += 8
    }
    return true
  }

  /// Two numbers mixed into one hash.
  public static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ first).multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
