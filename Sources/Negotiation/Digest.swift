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
    var doubt: UInt8 = 0
    while place < digits.endIndex {
      let (high, low) = (Self.number(digits[place]), Self.number(digits[place + 1]))
      doubt |= high | low
      bytes.append(high << 4 | low & 15)
      place += 2
    }
    guard doubt < 16 else { return nil }
    self.bytes = bytes
  }

  /// What a digit stands for; 16 or more where it is none.
  private static func number(_ digit: UInt8) -> UInt8 {
    let decimal = digit &- UInt8(ascii: "0")
    if decimal < 10 { return decimal }
    let letter = digit &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : 0xFF
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
