/// Somebody who was let in, as it lies in the file.
public struct SessionRow: Hashable, Sendable {
  /// Its number.
  public var number: Int
  /// The digest of what the browser holds.
  public var digest: [UInt8]
  /// When it began, in seconds since 1970.
  public var began: Int
  /// When it was last used, within some minutes.
  public var seen: Int
  /// When it ended.
  public var ended: Int?
}
