/// The name of an element or attribute, resolved to its namespace.
public struct XMLName: Hashable, Sendable {
  /// The name without prefix.
  public var local: String
  /// The namespace, or the empty string.
  public var namespace: String

  /// The namespace of `xml:space` and `xml:lang`, whose prefix needs no declaration.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Makes a name.
  public init(_ local: String, namespace: String = "") {
    self.local = local
    self.namespace = namespace
  }
}
