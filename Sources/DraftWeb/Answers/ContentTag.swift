import Crypto

/// A short name for content, the same for the same bytes and no other.
struct ContentTag: Hashable, Sendable {
  /// Twenty-two letters and digits.
  let text: String

  /// Names bytes: the first 88 bits of their SHA-256 in hexadecimal.
  init(_ bytes: [UInt8]) {
    let digits = Array("0123456789abcdef")
    text = String(
      SHA256.hash(data: bytes).prefix(11).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    )
  }
}
