public import Negotiation

/// Why a record cannot be opened, read or written.
public struct RecordError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// There is no such folder to make the file in.
    case folderMissing
    /// There is a file already where a new record is wanted.
    case exists
    /// A file of an earlier record lies where a new one is wanted; its path.
    case leftover(String)
    /// Something that is no file lies where a file of the record has to be, such as its log; its
    /// path.
    case obstructed(String)
    /// The path ends in a stroke, which only the path of a folder does.
    case namedAsFolder
    /// The folder of the record may not be written to; the folder.
    case readOnlyFolder(String)
    /// The file is not a record of this program.
    case foreign
    /// The path is a symbolic link, or the file has a second name.
    case linked
    /// The file lies on the disk of another machine, where locks cannot be relied on; the kind.
    case network(String)
    /// The record was made by a later program.
    case newer(version: Int)
    /// Another process holds the record for writing.
    case locked
    /// The record was busy for longer than is waited.
    case busy
    /// The record may not be read.
    case unreadable
    /// The record, or its folder, may not be written to.
    case readOnly
    /// There is no space left.
    case full
    /// An entry or a text is larger than a record takes; its size in bytes.
    case tooLarge(Int)
    /// The disk, or a limit set by the system, failed; in the words of SQLite.
    case inputOutput(String)
    /// The record has moved on: its last entry is another than was expected.
    case movedOn(Head?)
    /// The file is damaged.
    case damaged(String)
    /// Anything else that the system says.
    case system(String)
  }

  /// What is wrong.
  public var reason: Reason
  /// The file.
  public var path: String

  /// Makes an error.
  public init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }
}
