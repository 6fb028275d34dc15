import Negotiation

/// Reads JSON (RFC 8259) into a value, and nothing that two readers could read differently.
///
/// Other readers take the last of two fields of one name, or the first, and `1.0` for `1`; then a
/// file says one thing to a person and another to the record. Here each is a fault, with its place.
///
/// ```swift
/// try StrictJSON.value(of: Array(#"{"zerodraft": 1}"#.utf8))  // fields, one of them a number
/// ```
struct StrictJSON {
  /// How deep values may lie in each other.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private var place = 0

  /// Reads a text that is one value.
  ///
  /// - Parameter bytes: UTF-8; a byte-order mark before it is passed.
  /// - Returns: the value.
  /// - Throws: what is wrong, and where.
  static func value(of bytes: some Sequence<UInt8>) throws(JSONFault) -> Value {
    var reader = StrictJSON(bytes: Array(bytes))
    do { _ = try UTF8Span(validating: reader.bytes.span) } catch {
      reader.place = error.byteOffsets.lowerBound
      throw reader.fault(.malformed)
    }
    if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
    let value = try reader.value(depth: 0)
    reader.passSpace()
    guard reader.place == reader.bytes.count else { throw reader.fault(.malformed) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func fault(_ reason: JSONFault.Reason, at start: Int? = nil) -> JSONFault {
    let before = bytes[..<min(start ?? place, bytes.count)]
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    return JSONFault(reason: reason, line: line)
  }

  private mutating func passSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Passes white space, then one of the signs that JSON is built with.
  private mutating func pass(_ sign: Unicode.Scalar) throws(JSONFault) {
    passSpace()
    guard next == UInt8(ascii: sign) else { throw fault(.malformed) }
    place += 1
  }

  private mutating func passes(_ sign: Unicode.Scalar) -> Bool {
    passSpace()
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> Value {
    guard depth < Self.depthLimit else { throw fault(.tooDeep) }
    passSpace()
    switch next {
    case UInt8(ascii: "{"): return try fields(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"):
      try word("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .boolean(false)
    case UInt8(ascii: "n"):
      let start = place
      try word("null")
      throw fault(.nothing, at: start)
    default: return .integer(try integer())
    }
  }

  private mutating func word(_ word: String) throws(JSONFault) {
    guard bytes[place...].starts(with: word.utf8) else { throw fault(.malformed) }
    place += word.utf8.count
  }

  private mutating func fields(depth: Int) throws(JSONFault) -> Value {
    try pass("{")
    var fields: [String: Value] = [:]
    if passes("}") { return .fields(fields) }
    repeat {
      passSpace()
      let start = place
      let name = try text()
      try pass(":")
      guard fields.updateValue(try value(depth: depth + 1), forKey: name) == nil else {
        throw fault(.twice(name), at: start)
      }
    } while passes(",")
    try pass("}")
    return .fields(fields)
  }

  private mutating func list(depth: Int) throws(JSONFault) -> Value {
    try pass("[")
    var values: [Value] = []
    if passes("]") { return .list(values) }
    repeat { values.append(try value(depth: depth + 1)) } while passes(",")
    try pass("]")
    return .list(values)
  }

  /// A whole number in its one spelling: no fraction, no exponent, no nought before it.
  private mutating func integer() throws(JSONFault) -> Int {
    let start = place
    while let byte = next, "+-.eE".utf8.contains(byte) || (0x30...0x39).contains(byte) {
      place += 1
    }
    let spelled = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Int(spelled), String(number) == spelled else {
      throw fault(Double(spelled) == nil ? .malformed : .notWhole(spelled), at: start)
    }
    return number
  }

  private mutating func text() throws(JSONFault) -> String {
    try pass("\"")
    var text = ""
    while true {
      let start = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
        place += 1
      }
      text += String(decoding: bytes[start..<place], as: UTF8.self)
      switch next {
      case UInt8(ascii: "\""):
        place += 1
        return text
      case UInt8(ascii: "\\"):
        place += 1
        text.unicodeScalars.append(try escape())
      default: throw fault(.malformed)
      }
    }
  }

  /// What follows a stroke in a text.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard let letter = next else { throw fault(.malformed) }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fault(.malformed)
    }
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Above U+FFFF two units stand for one scalar; alone, neither stands for anything.
    guard (0xD800..<0xDC00).contains(first), bytes[place...].starts(with: "\\u".utf8) else {
      throw fault(.malformed)
    }
    place += 2
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.malformed) }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.malformed)
      }
      unit = unit << 4 | UInt32(digit)
      place += 1
    }
    return unit
  }
}

/// What is wrong with a text that should be JSON, and on which line.
struct JSONFault: Error, Hashable {
  /// What is wrong.
  enum Reason: Hashable {
    /// It is not JSON, or not in UTF-8.
    case malformed
    /// A field has been given before in the same place; its name.
    case twice(String)
    /// A number with a fraction, an exponent or a nought before it; its spelling.
    case notWhole(String)
    /// A field that says nothing.
    case nothing
    /// Values lie deeper in each other than is read.
    case tooDeep
  }

  /// What is wrong.
  var reason: Reason
  /// The line, counted from 1.
  var line: Int

  /// What is wrong, to be read after a colon.
  var words: String {
    switch reason {
    case .malformed: "it is not JSON"
    case .twice(let name): "the field “\(name)” stands there twice"
    case .notWhole(let spelled): "“\(spelled.prefix(40))” is not how a whole number is written"
    case .nothing: "a field says “null”; leave it out instead"
    case .tooDeep: "its fields lie too deep in each other"
    }
  }
}

extension Problem {
  /// A file that should be JSON and is not, or not such as two readers read alike.
  init(_ fault: JSONFault, in name: String, _ what: String, hint: String? = nil) {
    self.init(
      "\(name):\(fault.line): \(what): \(fault.words)",
      hint: hint ?? "Check this line; a JSON checker such as “python3 -m json.tool” helps."
    )
  }
}
