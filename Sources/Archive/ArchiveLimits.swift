/// How much of a container is read before it is refused.
///
/// A real document is far below each of these; what is above one wants to fill memory or time.
public struct ArchiveLimits: Hashable, Sendable {
  /// The most bytes of a container.
  public var containerBytes = 64 << 20
  /// The most entries.
  public var entries = 2_000
  /// The most bytes of one entry, unpacked.
  public var entryBytes = 64 << 20
  /// The most bytes of all entries together, unpacked.
  public var contentBytes = 256 << 20
  /// How many times its packed size an entry may unpack to, once it is over ``ratioFloor`` bytes.
  public var ratio = 200
  /// Entries up to this many bytes may have any ratio: white space packs well.
  public var ratioFloor = 1 << 20
  /// The most bytes of a name.
  public var nameBytes = 512

  /// The limits that documents are read under.
  public init() {}
}
