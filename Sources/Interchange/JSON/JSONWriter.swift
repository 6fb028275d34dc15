import DraftText

/// Writes JSON (RFC 8259) as bytes, in the order in which it is told.
///
/// It trusts its caller to open and close what belongs together. Control characters are always
/// escaped, those above the ASCII range and overrides of the direction too, so that what is written
/// is harmless on a terminal.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma: Bool

  /// Makes a writer.
  ///
  /// - Parameter continues: whether it writes the rest of an object that has members already.
  init(continuing continues: Bool = false) { needsComma = continues }

  /// Makes room at once for a document of about so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Hands on what was written so far, once it is worth the way, and goes on behind it.
  mutating func handOn(to take: ([UInt8]) throws -> Void) rethrows {
    guard bytes.count >= Self.handful else { return }
    try take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// How many bytes are worth handing on: few calls of the system, and little memory to be used anew.
  static let handful = 1 << 18

  /// Opens an object.
  mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Opens a list.
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Closes the innermost list.
  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member of the innermost object; its value has to follow.
  ///
  /// - Parameter name: a name that needs no escape.
  mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Begins a new line before the next member or element, for people and line-based tools.
  mutating func breakLine() {
    if needsComma {
      bytes.append(UInt8(ascii: ","))
      needsComma = false
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends the last line of the document.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes a text as a value.
  mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let span = value.utf8Span.span
    var next = Self.nextSpecial(in: span, from: 0)
    if next == span.count {
      bytes.append(contentsOf: value.utf8)
    } else {
      let source = Array(value.utf8)
      var start = 0
      while next < source.count {
        bytes.append(contentsOf: source[start..<next])
        start = next + appendSpecial(in: span, at: next)
        next = Self.nextSpecial(in: span, from: start)
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a truth value.
  mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a member whose value is a text.
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member whose value is a text, unless there is none.
  mutating func member(_ name: String, _ value: String?) {
    if let value { member(name, value) }
  }

  /// Writes a member whose value is a whole number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// Writes a member whose value is a truth value.
  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func begin(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func end(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  /// The next byte that could need an escape, or the end; 0xC2 leads the C1 controls, 0xE2 the
  /// overrides of the direction.
  private static func nextSpecial(in bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if place + 8 <= bytes.count {
        guard let first = specials(in: EightBytes(bytes, at: place)).first else {
          place += 8
          continue
        }
        place += first
      }
      switch bytes[place] {
      case 0..<0x20, 0x22, 0x5C, 0x7F: return place
      case 0xC2, 0xE2: if HarmlessJSON.code(in: bytes, at: place) != nil { return place }
      default: break
      }
      place += 1
    }
    return bytes.count
  }

  /// Where such bytes stand among eight; 0xC2 and 0xE2 differ in one bit.
  private static func specials(in eight: EightBytes) -> EightBytes.Places {
    eight.places(below: 0x20) | eight.places(of: 0x22) | eight.places(of: 0x5C)
      | eight.places(of: 0x7F) | eight.setting(0x20).places(of: 0xE2)
  }

  /// Writes the escape of what stands at a place, and says how many bytes that was.
  private mutating func appendSpecial(in span: Span<UInt8>, at index: Int) -> Int {
    let byte = span[index]
    switch byte {
    case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), byte]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    default:
      if let (code, length) = HarmlessJSON.code(in: span, at: index) {
        bytes.append(contentsOf: HarmlessJSON.escape(code))
        return length
      }
      bytes.append(contentsOf: HarmlessJSON.escape(UInt16(byte)))
    }
    return 1
  }
}
