/// A node of a small XML tree: an element, or text.
public indirect enum XMLNode: Hashable, Sendable {
  /// An element with its children.
  case element(XMLElement)
  /// Character data, entities resolved.
  case text(String)
}
