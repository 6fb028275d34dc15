/// Eight bytes of a text looked at together, for the passes over every byte of a source.
///
/// Most bytes of a text are of no interest to a reader of marks. Asking eight of them at a time
/// costs about as much as asking one.
///
/// ```swift
/// let eight = EightBytes(bytes, at: place)
/// if let first = (eight.places(of: UInt8(ascii: "[")) | eight.places(below: 0x20)).first {
///   return place + first
/// }
/// ```
///
/// Reference: H. S. Warren, Hacker's Delight, second edition (2012), section 6–1.
public struct EightBytes: Sendable {
  // Everything is inlinable: called for every eight bytes, a call would cost more than it does.
  @usableFromInline let word: UInt64

  @usableFromInline static var ones: UInt64 { @inlinable get { 0x0101_0101_0101_0101 } }
  @usableFromInline static var tops: UInt64 { @inlinable get { 0x8080_8080_8080_8080 } }

  /// Takes eight bytes, the last of which has to be within the span.
  @inlinable @inline(__always)
  public init(_ bytes: Span<UInt8>, at place: Int) {
    precondition(place >= 0 && place + 8 <= bytes.count, "eight bytes have to be there")
    // Within bounds by the line above; every bit pattern is a number.
    word = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    )
  }

  @inlinable @inline(__always)
  init(word: UInt64) { self.word = word }

  /// Where among them a certain byte stands.
  @inlinable @inline(__always)
  public func places(of byte: UInt8) -> Places {
    let other = word ^ (Self.ones &* UInt64(byte))
    return Places(bits: (other &- Self.ones) & ~other & Self.tops)
  }

  /// Where among them bytes below a number of at most 128 stand.
  @inlinable @inline(__always)
  public func places(below limit: UInt8) -> Places {
    Places(bits: (word &- Self.ones &* UInt64(limit)) & ~word & Self.tops)
  }

  /// How many of them at the beginning are letters and digits of ASCII.
  @inlinable @inline(__always)
  public var leadingLettersAndDigits: Int {
    // Without its top bit no byte carries over into the next when a number below 128 is added.
    let low = word & ~Self.tops
    let small = low | (Self.ones &* 0x20)
    let letters = (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B))
    let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
    let others = ~((letters | digits) & ~word) & Self.tops
    // The first byte is the lowest one of the word.
    return UInt64(littleEndian: others).trailingZeroBitCount / 8
  }

  /// The same with some bits of each set.
  @inlinable @inline(__always)
  public func setting(_ bits: UInt8) -> EightBytes {
    EightBytes(word: word | Self.ones &* UInt64(bits))
  }
}

extension EightBytes {
  /// Places among eight bytes, of which only the first is known for sure.
  ///
  /// The arithmetic borrows from the bytes behind a find, so that it may see another there.
  public struct Places: Sendable {
    @usableFromInline let bits: UInt64

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    /// The first place, counted from 0.
    @inlinable @inline(__always)
    public var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount / 8 }

    /// Whether there is none.
    @inlinable @inline(__always)
    public var isEmpty: Bool { bits == 0 }

    /// The places of both.
    @inlinable @inline(__always)
    public static func | (left: Places, right: Places) -> Places {
      Places(bits: left.bits | right.bits)
    }
  }
}
