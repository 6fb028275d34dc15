/// How much XML may be read before the reader refuses.
///
/// The standing limits are far above what any document of a negotiation needs, and low enough
/// that hostile input costs a second and some hundred megabytes at most.
public struct XMLLimits: Hashable, Sendable {
  /// The largest source, in bytes; never more than 2 GB, which the parser cannot count.
  public var bytes = 128 << 20
  /// The deepest nesting of elements.
  public var depth = 256
  /// The longest name with its prefix, in bytes.
  public var nameBytes = 256
  /// The longest value of an attribute as written, in bytes.
  public var attributeBytes = 1 << 20
  /// The most attributes on one element, namespace declarations included.
  public var attributes = 512
  /// The most namespace declarations in force at one place.
  public var namespaces = 512
  /// The most elements, stretches of text and comments.
  public var nodes = 2_000_000

  /// The standing limits.
  public static let standard = XMLLimits()

  /// Makes the standing limits, to be changed one by one.
  public init() {}
}
