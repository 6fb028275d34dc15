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
  enum Content {
    case empty
    case leaf(Value)
    case list([ValueNode])
    case fields([String: ValueNode])
  }

  var content = Content.empty

  var value: Value {
    switch content {
    case .empty: .fields([:])
    case .leaf(let value): value
    case .list(let nodes): .list(nodes.map(\.value))
    case .fields(let nodes):
      if nodes.count == 1, let only = nodes["_0"] {
        only.value
      } else {
        .fields(nodes.mapValues(\.value))
      }
    }
  }

  func field(_ name: String) -> ValueNode {
    let node = ValueNode()
    var fields: [String: ValueNode] = [:]
    if case .fields(let present) = content { fields = present }
    fields[name] = node
    content = .fields(fields)
    return node
  }

  func element() -> ValueNode {
    let node = ValueNode()
    var nodes: [ValueNode] = []
    if case .list(let present) = content { nodes = present }
    content = .list(nodes + [node])
    return node
  }
}

private struct NodeEncoder: Encoder, SingleValueEncodingContainer {
  let node: ValueNode
  var codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .empty = node.content { node.content = .fields([:]) }
    return KeyedEncodingContainer(NodeFields(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .list([])
    return NodeList(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() throws { throw refusal(of: "nothing") }

  func encode<T: Encodable>(_ value: T) throws {
    switch value {
    case let value as String: node.content = .leaf(.text(value))
    case let value as Bool: node.content = .leaf(.boolean(value))
    case let value as Int: node.content = .leaf(.integer(value))
    case is Double, is Float: throw refusal(of: "a number with a fraction")
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
  var count: Int {
    if case .list(let nodes) = node.content { nodes.count } else { 0 }
  }

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
