/// JSON in which nothing stands raw that acts on a terminal or turns the order of words about.
///
/// Controls above the ASCII range and marks that override the direction of text may stand raw in
/// JSON. Spelled `\u0085` they are the same data, and harmless to whoever looks at the file.
///
/// ```swift
/// HarmlessJSON.bytes(Array(encoder.encode(listing)))
/// ```
public enum HarmlessJSON: Sendable {
  /// The same JSON with those characters escaped.
  ///
  /// - Parameter json: a whole JSON text in UTF-8, where such characters stand in strings only.
  /// - Returns: JSON that reads as the same value.
  public static func bytes(_ json: [UInt8]) -> [UInt8] {
    guard var next = json.indices.first(where: { code(in: json.span, at: $0) != nil }) else {
      return json
    }
    var bytes = Array(json[..<next])
    while next < json.count {
      if let (code, length) = code(in: json.span, at: next) {
        bytes.append(contentsOf: escape(code))
        next += length
      } else {
        bytes.append(json[next])
        next += 1
      }
    }
    return bytes
  }

  /// A character that has to be escaped, by its code and its length in bytes.
  ///
  /// These are DEL, U+0080 to U+009F, U+2028 to U+202E, and U+2066 to U+2069.
  static func code(in bytes: Span<UInt8>, at index: Int) -> (code: UInt16, length: Int)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch byte(0) {
    case 0x7F: return (0x7F, 1)
    case 0xC2 where (0x80..<0xA0).contains(byte(1)): return (UInt16(byte(1)), 2)
    case 0xE2 where byte(1) == 0x80 && (0xA8...0xAE).contains(byte(2)),
      0xE2 where byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2)):
      return (0x2000 | UInt16(byte(1) & 0x3F) << 6 | UInt16(byte(2) & 0x3F), 3)
    default: return nil
    }
  }

  /// A code as `\u202e`.
  static func escape(_ code: UInt16) -> [UInt8] {
    let digits = String(code, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
  }
}
