import DraftText

/// Reads canonical bytes one after the other, without making values of them first.
///
/// It is for what a record holds by the ten thousand: the lines of manifests and the pieces of
/// texts. It takes the same bytes as ``Value/init(bytes:)`` and no others.
struct CanonicalReader {
  private let bytes: [UInt8]
  /// The offset of the next byte.
  private(set) var place = 0

  /// Begins at the first byte.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// That the bytes are not what they should be here.
  var fault: MalformedBytes { MalformedBytes(place: place) }

  /// Checks that nothing follows.
  func end() throws(MalformedBytes) {
    guard place == bytes.count else { throw fault }
  }

  /// The letter that says what comes next, which is not passed.
  var letter: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Passes a letter.
  mutating func pass(_ letter: Unicode.Scalar) throws(MalformedBytes) {
    guard place < bytes.count, bytes[place] == UInt8(ascii: letter) else { throw fault }
    place += 1
  }

  /// How many bytes or values follow; each value takes a byte, so no more can than are left.
  private mutating func count() throws(MalformedBytes) -> Int {
    guard bytes.count - place >= 4 else { throw fault }
    var count = 0
    for byte in bytes[place..<place + 4] { count = count << 8 | Int(byte) }
    place += 4
    guard count <= bytes.count - place else { throw fault }
    return count
  }

  /// The number of values of a list, which follow.
  mutating func list() throws(MalformedBytes) -> Int {
    try pass("l")
    return try count()
  }

  /// The number of fields, which follow with their names.
  mutating func fields() throws(MalformedBytes) -> Int {
    try pass("f")
    return try count()
  }

  /// The bytes of a text.
  private mutating func textBytes() throws(MalformedBytes) -> Range<Int> {
    try pass("t")
    let count = try self.count()
    let range = place..<place + count
    place += count
    return range
  }

  /// A text.
  mutating func text() throws(MalformedBytes) -> String {
    let start = place
    let range = try textBytes()
    // Nothing in ASCII can be ill-formed, and most of it is short.
    if range.count < 16, bytes[range].allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      place = start
      throw fault
    }
    return text
  }

  /// A whole number.
  mutating func integer() throws(MalformedBytes) -> Int {
    try pass("i")
    guard bytes.count - place >= 8 else { throw fault }
    var pattern: UInt64 = 0
    for byte in bytes[place..<place + 8] { pattern = pattern << 8 | UInt64(byte) }
    place += 8
    return Int(Int64(bitPattern: pattern))
  }

  /// A digest, spelled in 64 digits.
  mutating func digest() throws(MalformedBytes) -> Digest {
    let range = try textBytes()
    guard let digest = Digest(digits: bytes[range]) else { throw fault }
    return digest
  }

  /// The next name of a field, which has to be one of these and to stand after the last one.
  ///
  /// - Parameters:
  ///   - names: the names that there may be, in the order of their bytes.
  ///   - first: the place among them of the first that may come now; moved past the one that came.
  /// - Returns: the place of the name.
  /// - Throws: where another name stands there, or none.
  mutating func name(
    of names: [StaticString],
    from first: inout Int
  ) throws(MalformedBytes) -> Int {
    let range = try textBytes()
    while first < names.count {
      let place = first
      first += 1
      if names[place].hasBytes(bytes[range]) { return place }
    }
    throw fault
  }

  /// Passes these bytes, if they are what comes next.
  mutating func passes(_ spelled: ArraySlice<UInt8>) -> Bool {
    guard bytes.count - place >= spelled.count,
      bytes[place..<place + spelled.count].elementsEqual(spelled)
    else { return false }
    place += spelled.count
    return true
  }

  /// Any value.
  mutating func value() throws(MalformedBytes) -> Value {
    var reader = ValueReader(bytes: bytes, place: place)
    let value = try reader.value(depth: 0)
    place = reader.place
    return value
  }
}

extension StaticString {
  /// Whether these are the bytes of the text.
  fileprivate func hasBytes(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard utf8CodeUnitCount == bytes.count else { return false }
    return withUTF8Buffer { unsafe $0.elementsEqual(bytes) }
  }
}
