/// Reads what can be decoded out of a ``Value``; the twin of ``ValueEncoder``.
struct ValueDecoder {
  /// Decodes something.
  ///
  /// - Throws: a `DecodingError` that names the field.
  static func decode<T: Decodable>(_ type: T.Type, from value: Value) throws -> T {
    try NodeDecoder(value: value, codingPath: []).decode(type)
  }
}

private struct NodeDecoder: Decoder, SingleValueDecodingContainer {
  let value: Value
  var codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    guard let fields = value.fields else {
      // The value of a case stands in the place of its only field.
      if Key(stringValue: "_0") != nil {
        return KeyedDecodingContainer(
          ValueFields(fields: ["_0": value], whole: value, codingPath: codingPath)
        )
      }
      throw mismatch("fields")
    }
    return KeyedDecodingContainer(ValueFields(fields: fields, whole: value, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let list = value.list else { throw mismatch("a list") }
    return ValueList(list: list, codingPath: codingPath)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { false }

  // The leaves have methods of their own, so that nothing has to be cast.

  func decode(_ type: String.Type) throws -> String {
    guard case .text(let text) = value else { throw mismatch("text") }
    return text
  }

  func decode(_ type: Int.Type) throws -> Int {
    guard case .integer(let integer) = value else { throw mismatch("a whole number") }
    return integer
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .boolean(let boolean) = value else { throw mismatch("yes or no") }
    return boolean
  }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }

  private func mismatch(_ wanted: String) -> DecodingError {
    DecodingError.typeMismatch(
      Value.self,
      DecodingError.Context(codingPath: codingPath, debugDescription: "\(wanted) is wanted here")
    )
  }
}

private struct ValueFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let fields: [String: Value]
  let whole: Value
  var codingPath: [any CodingKey]

  var allKeys: [Key] { fields.keys.sorted().compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { value(of: key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { value(of: key) == nil }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try decoder(for: key).decode(type)
  }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try decoder(for: key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(for: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { NodeDecoder(value: whole, codingPath: codingPath) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(for: key) }

  private func value(of key: Key) -> Value? {
    fields[key.stringValue] ?? (key.stringValue == "_0" ? whole : nil)
  }

  private func decoder(for key: Key) throws -> NodeDecoder {
    guard let value = value(of: key) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(codingPath: codingPath, debugDescription: "this field is missing")
      )
    }
    return NodeDecoder(value: value, codingPath: codingPath + [key])
  }
}

private struct ValueList: UnkeyedDecodingContainer {
  let list: [Value]
  var codingPath: [any CodingKey]
  var currentIndex = 0

  init(list: [Value], codingPath: [any CodingKey]) {
    self.list = list
    self.codingPath = codingPath
  }

  var count: Int? { list.count }
  var isAtEnd: Bool { currentIndex >= list.count }

  mutating func decodeNil() throws -> Bool { false }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try next().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> NodeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        Value.self,
        DecodingError.Context(codingPath: codingPath, debugDescription: "the list ends here")
      )
    }
    defer { currentIndex += 1 }
    return NodeDecoder(value: list[currentIndex], codingPath: codingPath)
  }
}
