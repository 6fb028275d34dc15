/// An attribute of an element.
public struct XMLAttribute: Hashable, Sendable {
  /// The name.
  public var name: XMLName
  /// The value, character references resolved and white space normalised as XML prescribes.
  public var value: String

  /// Makes an attribute.
  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}
