/// A child of an element: another element, or text.
public enum XMLNode: Sendable {
  /// An element with its children.
  case element(XMLElement)
  /// Character data, never empty; two texts never stand side by side.
  case text(String)
}
