import Crypto
import Foundation

/// What a form carries so that nobody else’s page can send it: it follows from a cookie that other
/// pages cannot read.
struct FormToken: Hashable, Sendable {
  /// Letters and digits.
  let text: String

  /// The token that follows from a cookie’s value.
  init(of cookie: String) {
    text = SHA256.hash(data: Array("zerodraft form 1\n\(cookie)".utf8))
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// Whether a form carries it; how long the answer takes does not tell how near it was.
  func fits(_ typed: String?) -> Bool {
    guard let typed, typed.utf8.count == text.utf8.count else { return false }
    return zip(typed.utf8, text.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// A value for a cookie that follows from nothing: 256 random bits.
  static func randomValue() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<4)
      .map { _ in
        let digits = String(UInt64.random(in: .min ... .max, using: &source), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }
      .joined()
  }
}
