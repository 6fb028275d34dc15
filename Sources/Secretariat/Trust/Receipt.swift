import Crypto
import Foundation
public import Negotiation

/// One signed line that says: at this entry, the record of this negotiation had this digest.
///
/// Whoever keeps the line can later find out whether the record still contains that entry and all
/// before it, word for word. It is made of letters, digits, spaces and `-._~%` only, so that it
/// stands unchanged in front matter, in an attribute of HTML, in JSON and on a terminal:
///
/// ```
/// zerodraft-receipt-1 NEGOTIATION NUMBER DIGEST KEY SIGNATURE
/// ```
///
/// The negotiation's name is percent-encoded as RFC 3986 says, all but unreserved characters. The
/// digest is the one of the entry in hexadecimal; key and signature are Ed25519 (RFC 8032) in
/// base64url without padding (RFC 4648, section 5). What is signed is ``signedBytes``.
public struct Receipt: Hashable, Sendable {
  /// The negotiation.
  public let negotiation: String
  /// The entry, and the digest that stands for it and all before it.
  public let head: Head
  /// The public key of the record, 32 bytes.
  public let publicKey: [UInt8]
  /// The signature, 64 bytes.
  public let signature: [UInt8]

  /// The word that every receipt begins with; its number is the version of the form.
  public static let beginning = "zerodraft-receipt-1"

  init(negotiation: String, head: Head, key: RecordKey) throws(Problem) {
    self.negotiation = negotiation
    self.head = head
    publicKey = key.publicBytes
    signature = try key.signature(of: Self.signedBytes(negotiation: negotiation, head: head))
  }

  /// Reads a receipt, blank space around it left out.
  ///
  /// - Returns: nothing unless every character is as ``text`` would write it; the signature is
  ///   not checked here.
  public init?(parsing text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 6, words[0] == Self.beginning,
      let negotiation = words[1].removingPercentEncoding,
      let number = Int(words[2]), number > 0,
      let digest = Digest(parsing: words[3]),
      let publicKey = Self.bytes(base64URL: words[4]), publicKey.count == 32,
      let signature = Self.bytes(base64URL: words[5]), signature.count == 64
    else { return nil }
    self.negotiation = negotiation
    head = Head(number: number, digest: digest)
    self.publicKey = publicKey
    self.signature = signature
    guard self.text == words.joined(separator: " ") else { return nil }
  }
}

extension Receipt {
  /// The receipt in one line, without a line feed.
  public var text: String {
    let name =
      negotiation.addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? negotiation
    return [
      Self.beginning, name, String(head.number), head.digest.description,
      Self.base64URL(publicKey), Self.base64URL(signature),
    ]
    .joined(separator: " ")
  }

  /// What is signed: `zerodraft receipt 1` and a line feed, then the canonical bytes of the fields
  /// `digest`, `negotiation` and `number`.
  public var signedBytes: [UInt8] { Self.signedBytes(negotiation: negotiation, head: head) }

  /// Whether the signature is one of the key in the receipt; whose key that is, it cannot say.
  public var isSigned: Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: signedBytes)
  }

  /// The receipts that a text contains, such as an export, each once and in order.
  ///
  /// - Parameter bytes: the text in UTF-8; anything may stand around a receipt.
  /// - Returns: at most a thousand.
  public static func receipts(in bytes: [UInt8]) -> [Receipt] {
    let text = String(decoding: bytes, as: UTF8.self)
    var found: [Receipt] = []
    var rest = text[...]
    while found.count < countLimit, let range = rest.range(of: beginning) {
      let line = rest[range.lowerBound...].prefix(lengthLimit).prefix { character in
        character.isWhitespace || character.unicodeScalars.allSatisfy(allowed.contains)
      }
      let words = line.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
      if let receipt = Receipt(parsing: words), !found.contains(receipt) { found.append(receipt) }
      rest = rest[range.upperBound...]
    }
    return found
  }

  private static func signedBytes(negotiation: String, head: Head) -> [UInt8] {
    let fields = Value.fields([
      "digest": .text(head.digest.description),
      "negotiation": .text(negotiation),
      "number": .integer(head.number),
    ])
    return Array("zerodraft receipt 1\n".utf8) + fields.bytes
  }

  /// The most characters that a receipt is looked for in, and the most receipts of one text.
  private static let lengthLimit = 4000
  private static let countLimit = 1000
  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
  )
  private static let allowed = unreserved.union(CharacterSet(charactersIn: "%"))
}

extension Receipt {
  /// Bytes in base64url without padding.
  static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// Reads base64url without padding.
  static func bytes(base64URL text: String) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    let base64 = text.replacing("-", with: "+").replacing("_", with: "/") + padding
    return Data(base64Encoded: base64).map(Array.init)
  }
}

extension Receipt: Codable {
  /// Reads the line.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let receipt = Receipt(parsing: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a receipt")
    }
    self = receipt
  }

  /// Writes the line.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
