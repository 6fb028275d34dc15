import Crypto

/// What a link or a browser holds and nobody can guess: 256 random bits.
///
/// Only its digest is ever written down, and a token of one purpose is worth nothing for another.
public struct SecretToken: Hashable, Sendable {
  /// Forty-three letters, digits, `-` and `_` (base64url, RFC 4648, section 5).
  public let text: String

  /// What a token is good for.
  enum Purpose: String {
    case invitation
    case session
    /// Naming a session to somebody who does not hold it.
    case handle
    /// Following calendar and feed from a program that holds no cookie.
    case following
  }

  /// Makes a token.
  init() {
    var source = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    text = Receipt.base64URL(bytes)
  }

  /// What is kept of a token that somebody shows, whatever it looks like.
  static func digest(of text: String, as purpose: Purpose) -> [UInt8] {
    Array(SHA256.hash(data: Array("zerodraft \(purpose.rawValue) 1\n\(text)".utf8)))
  }

  /// What is kept of it.
  func digest(as purpose: Purpose) -> [UInt8] { Self.digest(of: text, as: purpose) }
}

extension SecretToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Nothing that could be read in a log.
  public var description: String { "(secret)" }
  /// Nothing that could be read in a log.
  public var debugDescription: String { description }
  /// Nothing that could be read in a log.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
