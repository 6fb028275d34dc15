/// Brings anything that can be encoded into the form of a ``Value``.
///
/// Fields that are absent are left out. A case of an enumeration with one unnamed value is a field
/// of the case's name that holds the value itself: `{"placed": {…}}`.
struct ValueEncoder {
  /// Encodes something.
  ///
  /// - Throws: what the type's own encoding throws, or that it holds a number with a fraction.
  static func encode(_ something: some Encodable) throws -> Value {
    let node = ValueNode()
    try something.encode(to: NodeEncoder(node: node, codingPath: []))
    return node.value
  }
}

/// A value that is still being filled in.
private final class ValueNode {
  enum Kind {
    case fields
    case list
    case leaf(Value)
  }

  var kind = Kind.fields
  private(set) var elements: [ValueNode] = []
  private var names: [String] = []

  var value: Value {
    switch kind {
    case .leaf(let value): return value
    case .list: return .list(elements.map(\.value))
    case .fields:
      if names == ["_0"] { return elements[0].value }
      return .fields(
        Dictionary(zip(names, elements.map(\.value)), uniquingKeysWith: { _, last in last })
      )
    }
  }

  func field(_ name: String) -> ValueNode {
    names.append(name)
    return element()
  }

  func element() -> ValueNode {
    let node = ValueNode()
    elements.append(node)
    return node
  }
}

private struct NodeEncoder: Encoder, SingleValueEncodingContainer {
  let node: ValueNode
  var codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(NodeFields(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.kind = .list
    return NodeList(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() throws { throw refusal(of: "nothing") }

  func encode<T: Encodable>(_ value: T) throws {
    switch value {
    case let value as String: node.kind = .leaf(.text(value))
    case let value as Bool: node.kind = .leaf(.boolean(value))
    case let value as Int: node.kind = .leaf(.integer(value))
    // Other numbers would ask for themselves for ever; no entry has them.
    case is any BinaryInteger: throw refusal(of: "a whole number other than Int")
    case is any FloatingPoint: throw refusal(of: "a number with a fraction")
    default: try value.encode(to: self)
    }
  }

  private func refusal(of what: String) -> EncodingError {
    EncodingError.invalidValue(
      what,
      EncodingError.Context(codingPath: codingPath, debugDescription: "\(what) has no place here")
    )
  }
}

private struct NodeFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: ValueNode
  var codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) throws {}

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try encoder(for: key).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    NodeEncoder(node: node.field("super"), codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: Key) -> NodeEncoder {
    NodeEncoder(node: node.field(key.stringValue), codingPath: codingPath + [key])
  }
}

private struct NodeList: UnkeyedEncodingContainer {
  let node: ValueNode
  var codingPath: [any CodingKey]
  var count: Int { node.elements.count }

  func encodeNil() throws { try encoder().encodeNil() }

  func encode<T: Encodable>(_ value: T) throws { try encoder().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { encoder() }

  private func encoder() -> NodeEncoder {
    NodeEncoder(node: node.element(), codingPath: codingPath)
  }
}
