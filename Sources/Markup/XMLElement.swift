/// An element of a document, seen in its place.
public struct XMLElement: Sendable {
  let storage: XMLStorage
  let index: Int

  var node: XMLStorage.Node { storage.nodes[index] }

  /// The name with its namespace.
  public var fullName: XMLName { storage.names[Int(node.name)] }

  /// The name without prefix.
  public var name: String { fullName.local }

  /// The namespace, or the empty string.
  public var namespace: String { fullName.namespace }

  /// The line of the source on which the start tag ends, counted from 1; 0 where there is none.
  public var line: Int { Int(node.line) }

  /// The attributes in the order of the source, without namespace declarations.
  public var attributes: [XMLAttribute] {
    storage.attributes[Int(node.first)..<Int(node.first + node.count)].map { attribute in
      XMLAttribute(
        storage.names[Int(attribute.name)],
        storage.string(attribute.first, attribute.count)
      )
    }
  }

  /// The value of an attribute that has no namespace, or `nil`.
  public func attribute(_ name: String) -> String? {
    for attribute in storage.attributes[Int(node.first)..<Int(node.first + node.count)] {
      let found = storage.names[Int(attribute.name)]
      if found.local == name, found.namespace.isEmpty {
        return storage.string(attribute.first, attribute.count)
      }
    }
    return nil
  }

  /// The children in order.
  public var children: XMLChildren { XMLChildren(parent: self) }

  /// The children that are elements.
  public var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The child elements of this name, whatever their namespace.
  public func elements(named name: String) -> some Sequence<XMLElement> {
    elements.filter { $0.name == name }
  }

  /// The first child element of this name, or `nil`.
  public func first(named name: String) -> XMLElement? {
    elements.first { $0.name == name }
  }

  /// The descendants that are elements, in the order of the source.
  public var descendants: [XMLElement] {
    (index + 1..<max(index + 1, Int(node.end))).compactMap { place in
      guard storage.nodes[place].name != XMLStorage.textMark else { return nil }
      return XMLElement(storage: storage, index: place)
    }
  }

  /// The descendants that are elements of this name, in the order of the source.
  public func descendants(named name: String) -> [XMLElement] {
    (index + 1..<max(index + 1, Int(node.end))).compactMap { place in
      let node = storage.nodes[place]
      guard node.name != XMLStorage.textMark, storage.names[Int(node.name)].local == name
      else { return nil }
      return XMLElement(storage: storage, index: place)
    }
  }

  /// How many elements stand anywhere below this one.
  public var descendantCount: Int {
    storage.nodes[index + 1..<Int(node.end)].count { $0.name != XMLStorage.textMark }
  }

  /// All text below the element, as it stands in the source.
  public var text: String {
    var bytes: [UInt8] = []
    for node in storage.nodes[index..<Int(node.end)] where node.name == XMLStorage.textMark {
      bytes += storage.text[Int(node.first)..<Int(node.first) + Int(node.count)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
