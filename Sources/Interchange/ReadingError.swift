/// Why a source cannot be read, and where.
public struct ReadingError: Error, Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It is larger than may be read; both figures in bytes.
    case tooLarge(size: Int, limit: Int)
    /// It has more of something than may be read, such as lines or brackets.
    case tooMany(what: String, limit: Int)
    /// A paragraph is longer than may be read; the limit in bytes.
    case paragraphTooLong(limit: Int)
    /// It is not text in UTF-8; the place is the first byte that is not.
    case notUTF8(byteOffset: Int)
    /// It is a binary file of this kind, as far as its first bytes tell.
    case binary(kind: String?)
    /// The container that the document is packed in is damaged or hostile; what is wrong with it.
    case damagedContainer(String)
    /// This machine has not the library that opens it; its name.
    case noLibrary(String)
    /// The end of the file is missing.
    case cutOff
    /// It is XML that is not well formed; the parser's own words.
    case notWellFormed(String)
    /// It is XML that declares a document type, which could name outside files.
    case documentType
    /// It is XML nested deeper than may be read.
    case tooDeep(limit: Int)
    /// It is XML of another vocabulary; the name of its root element.
    case unknownVocabulary(root: String)
    /// The front matter has a line that says nothing known.
    case frontMatter(String)
    /// Nothing in it can be taken for a draft.
    case noDraft
  }

  /// Why.
  public var reason: Reason
  /// The line, counted from 1.
  public var line: Int?
  /// The column, counted in characters from 1.
  public var column: Int?

  /// Makes an error.
  public init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
