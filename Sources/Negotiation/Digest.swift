/// The SHA-256 of some bytes: the address of a text, the seal of an entry.
public struct Digest: Hashable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// How many bytes a digest has.
  public static let size = 32

  /// Takes the bytes of a digest.
  ///
  /// - Returns: nothing if they are not ``size`` in number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Takes what a hash function made: its first ``size`` bytes, with zeros where there are fewer.
  public init(hashed bytes: some Sequence<UInt8>) {
    let taken = Array(bytes.prefix(Self.size))
    self.bytes = taken + Array(repeating: 0, count: Self.size - taken.count)
  }
}

extension Digest: CustomStringConvertible {
  private static let digits = Array("0123456789abcdef".utf8)

  /// 64 hexadecimal digits, in small letters.
  public var description: String {
    var spelled: [UInt8] = []
    spelled.reserveCapacity(2 * Self.size)
    for byte in bytes {
      spelled.append(Self.digits[Int(byte >> 4)])
      spelled.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// The first twelve digits, for people.
  public var short: String { String(description.prefix(12)) }

  /// Reads 64 hexadecimal digits, in small letters.
  public init?(parsing text: String) {
    self.init(digits: Array(text.utf8)[...])
  }

  /// Reads 64 hexadecimal digits, in small letters, as bytes of ASCII.
  init?(digits: ArraySlice<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    var place = digits.startIndex
    while place < digits.endIndex {
      guard let high = Self.number(digits[place]), let low = Self.number(digits[place + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
      place += 2
    }
    self.bytes = bytes
  }

  private static func number(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Digest: Codable {
  /// Reads the digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Digest(parsing: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a digest")
    }
    self = digest
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Takes the SHA-256 of bytes; handed in, since the engine has no cryptography of its own.
public typealias Hashing = @Sendable ([UInt8]) -> Digest

/// What some bytes are, said before them when they are hashed, so that a text can never pass for
/// an entry.
enum HashedKind: String {
  case entry = "zerodraft entry 1\n"
  case manifest = "zerodraft manifest 1\n"
  case text = "zerodraft text 1\n"

  /// The digest of bytes of this kind.
  func digest(of bytes: [UInt8], by hashing: Hashing) -> Digest {
    hashing(Array(rawValue.utf8) + bytes)
  }
}
