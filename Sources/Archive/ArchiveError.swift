/// Why a container cannot be read or written.
public enum ArchiveError: Error, Hashable, Sendable {
  /// This machine has no libzip.
  case unavailable
  /// There are no bytes.
  case empty
  /// The container begins as one does, and its end is missing.
  case cutOff
  /// The bytes are no ZIP container, or contradict themselves; libzip's own words.
  case malformed(String)
  /// The container is larger than may be read; both figures in bytes.
  case tooLarge(size: Int, limit: Int)
  /// There are more entries than may be read.
  case tooManyEntries(count: Int, limit: Int)
  /// The name of an entry leads elsewhere, is no text, or is too long.
  case illegalName(String)
  /// Two entries have one name, capital letters apart.
  case duplicateName(String)
  /// An entry is larger than may be read, by what it says or by what comes out; in bytes.
  case entryTooLarge(name: String, limit: Int)
  /// All entries together are larger than may be read; in bytes.
  case contentsTooLarge(limit: Int)
  /// An entry grows to more than this many times its size in the container.
  case expandsTooMuch(name: String, limit: Int)
  /// An entry is packed or locked in a way that a document never is.
  case unsupportedEntry(name: String)
  /// An entry cannot be unpacked, or is another one than its check sum says; libzip's own words.
  case damagedEntry(name: String, reason: String)
  /// The container could not be made, for want of memory; libzip's own words.
  case unwritable(String)
}
