/// The nodes of a document in the order of the source, in flat arrays.
///
/// An element's descendants are the nodes between it and its `end`. So a tree is built, walked and
/// freed by loops, at any depth, and costs twenty bytes a node beside its text.
final class XMLStorage: Sendable {
  /// An element or a text.
  struct Node {
    /// The place of the element's name in `names`; ``textMark`` for a text.
    var name: UInt32
    /// The first attribute of an element, or the first byte of a text.
    var first: UInt32
    /// How many attributes an element has, or how many bytes a text.
    var count: UInt32
    /// The node after this one and all its descendants.
    var end: UInt32
    /// The line of the source.
    var line: UInt32
  }

  /// An attribute, its value a stretch of `text`.
  struct Attribute {
    var name: UInt32
    var first: UInt32
    var count: UInt32
  }

  static let textMark = UInt32.max

  let nodes: [Node]
  let attributes: [Attribute]
  let names: [XMLName]
  let text: [UInt8]

  init(nodes: [Node], attributes: [Attribute], names: [XMLName], text: [UInt8]) {
    self.nodes = nodes
    self.attributes = attributes
    self.names = names
    self.text = text
  }

  /// A stretch of the text buffer, which holds valid UTF-8 only.
  func string(_ first: UInt32, _ count: UInt32) -> String {
    String(decoding: text[Int(first)..<Int(first) + Int(count)], as: UTF8.self)
  }
}
