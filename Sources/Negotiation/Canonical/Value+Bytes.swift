/// The canonical bytes of a value.
///
/// Each value is a letter, then what the letter calls for; all numbers are big-endian:
///
/// | value | letter | then |
/// |---|---|---|
/// | text | `t` | its length in bytes (4 bytes), its bytes in UTF-8 as they are |
/// | integer | `i` | 8 bytes, two's complement |
/// | boolean | `y` or `n` | nothing |
/// | list | `l` | how many (4 bytes), the values |
/// | fields | `f` | how many (4 bytes), then by the order of the names' bytes: a name as a text, its value |
///
/// Every value has one spelling in bytes, and no spelling is the beginning of another, so that
/// nothing can be shifted from one field into the next without changing the bytes. Words keep the
/// scalars they were given: texts that are equal as words (`é` as one scalar or as two) may differ
/// in their bytes, and stay different.
extension Value {
  /// How deep values may lie in each other.
  public static let depthLimit = 32

  /// The canonical bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.append(text, to: &bytes)
    case .integer(let integer):
      bytes.append(UInt8(ascii: "i"))
      let pattern = UInt64(bitPattern: Int64(integer))
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: pattern >> UInt64(shift)))
      }
    case .boolean(let boolean): bytes.append(UInt8(ascii: boolean ? "y" : "n"))
    case .list(let values):
      bytes.append(UInt8(ascii: "l"))
      Self.append(count: values.count, to: &bytes)
      for value in values { value.append(to: &bytes) }
    case .fields(let fields):
      bytes.append(UInt8(ascii: "f"))
      Self.append(count: fields.count, to: &bytes)
      let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (name, value) in sorted {
        Self.append(name, to: &bytes)
        value.append(to: &bytes)
      }
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "t"))
    append(count: text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(count: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
  }
}

extension Value {
  /// Reads canonical bytes.
  ///
  /// - Throws: where the bytes are not the canonical bytes of any value.
  public init(bytes: [UInt8]) throws(MalformedBytes) {
    var reader = ValueReader(bytes: bytes)
    self = try reader.value(depth: 0)
    guard reader.place == bytes.count else { throw MalformedBytes(place: reader.place) }
  }
}

/// Bytes that are not the canonical bytes of any value.
public struct MalformedBytes: Error, Hashable, Sendable {
  /// The offset of the first byte that cannot be.
  public var place: Int

  /// Names a place.
  public init(place: Int) {
    self.place = place
  }
}

/// Reads values off their canonical bytes, and refuses every other spelling.
struct ValueReader {
  /// For how many values room is made before they are read: what bytes claim may be a lie, told
  /// anew at each depth.
  private static let reserved = 1024

  let bytes: [UInt8]
  private(set) var place: Int

  init(bytes: [UInt8], place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  mutating func value(depth: Int) throws(MalformedBytes) -> Value {
    guard depth < Value.depthLimit, place < bytes.count else { throw fault }
    let letter = bytes[place]
    place += 1
    switch letter {
    case UInt8(ascii: "t"): return .text(try text())
    case UInt8(ascii: "i"): return .integer(Int(truncatingIfNeeded: try number(bytes: 8)))
    case UInt8(ascii: "y"): return .boolean(true)
    case UInt8(ascii: "n"): return .boolean(false)
    case UInt8(ascii: "l"):
      let count = try self.count()
      var values: [Value] = []
      values.reserveCapacity(min(count, Self.reserved))
      for _ in 0..<count { values.append(try value(depth: depth + 1)) }
      return .list(values)
    case UInt8(ascii: "f"):
      let count = try self.count()
      var fields = [String: Value](minimumCapacity: min(count, Self.reserved))
      var last: String?
      for _ in 0..<count {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "t") else { throw fault }
        place += 1
        let name = try text()
        if let last, !last.utf8.lexicographicallyPrecedes(name.utf8) { throw fault }
        last = name
        guard fields.updateValue(try value(depth: depth + 1), forKey: name) == nil else {
          throw fault
        }
      }
      return .fields(fields)
    default:
      place -= 1
      throw fault
    }
  }

  private var fault: MalformedBytes { MalformedBytes(place: place) }

  private mutating func number(bytes count: Int) throws(MalformedBytes) -> UInt64 {
    guard bytes.count - place >= count else { throw fault }
    var number: UInt64 = 0
    for byte in bytes[place..<place + count] { number = number << 8 | UInt64(byte) }
    place += count
    return number
  }

  /// How many bytes or values follow; each value takes a byte, so no more can than are left.
  private mutating func count() throws(MalformedBytes) -> Int {
    let count = Int(try number(bytes: 4))
    guard count <= bytes.count - place else { throw fault }
    return count
  }

  private mutating func text() throws(MalformedBytes) -> String {
    let count = try self.count()
    guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else {
      throw fault
    }
    place += count
    return text
  }
}
