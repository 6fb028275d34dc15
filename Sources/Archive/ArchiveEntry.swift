/// A named stretch of bytes in a container.
public struct ArchiveEntry: Hashable, Sendable {
  /// The name with its folders, parted by `/`, such as `word/document.xml`.
  public var name: String
  /// The bytes, not compressed.
  public var bytes: [UInt8]

  /// Makes an entry.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
