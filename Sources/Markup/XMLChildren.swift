/// The children of an element in order.
public struct XMLChildren: Sequence, Sendable {
  /// Walks the children.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: XMLStorage
    var place: Int
    let end: Int

    /// The next child, or `nil` after the last.
    public mutating func next() -> XMLNode? {
      guard place < end else { return nil }
      let index = place
      let node = storage.nodes[index]
      place = Int(node.end)
      if node.name == XMLStorage.textMark { return .text(storage.string(node.first, node.count)) }
      return .element(XMLElement(storage: storage, index: index))
    }
  }

  let parent: XMLElement

  /// Starts at the first child.
  public func makeIterator() -> Iterator {
    Iterator(storage: parent.storage, place: parent.index + 1, end: Int(parent.node.end))
  }
}
