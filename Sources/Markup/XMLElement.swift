/// An element of a small XML tree, names resolved to their namespace.
public struct XMLElement: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The namespace, or the empty string.
  public var namespace: String
  /// The attributes without a namespace, by name; those of a namespace as `{namespace}name`.
  public var attributes: [String: String]
  /// The children in order.
  public var children: [XMLNode]
  /// The line of the source the element begins on.
  public var line: Int

  /// Makes an element.
  public init(
    name: String,
    namespace: String = "",
    attributes: [String: String] = [:],
    children: [XMLNode] = [],
    line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }
}
