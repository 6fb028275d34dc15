/// Why XML cannot be read or written, and where.
public struct XMLError: Error, Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// There is nothing in the source, or white space only.
    case empty
    /// The source is larger than may be read; both figures in bytes.
    case tooLarge(size: Int, limit: Int)
    /// The source is not text in UTF-8, nor in UTF-16 with a byte order mark.
    ///
    /// The offset counts bytes up to the first that is not text.
    case notUTF8(byteOffset: Int)
    /// A scalar that XML 1.0 does not allow.
    case illegalCharacter(UInt32)
    /// A name that XML does not allow; only a writer finds these.
    case illegalName(String)
    /// A document type declaration, which could name outside files and expand without end.
    case documentType
    /// Elements are nested deeper than may be read.
    case tooDeep(limit: Int)
    /// The name of an element or attribute is longer than may be read; the limit in bytes.
    case nameTooLong(limit: Int)
    /// The value of an attribute is longer than may be read; the limit in bytes.
    case attributeTooLong(limit: Int)
    /// An element has more attributes than may be read, namespace declarations included.
    case tooManyAttributes(limit: Int)
    /// More namespace declarations are in force at one place than may be read.
    case tooManyNamespaces(limit: Int)
    /// There are more elements and stretches of text than may be read.
    case tooManyNodes(limit: Int)
    /// The source is not well formed; the parser's own words.
    case notWellFormed(String)
    /// The source ends before its document does.
    case unfinished
    /// The parser could not be started: this machine has no libxml2, or no memory left.
    case parserUnavailable
  }

  /// Why.
  public var reason: Reason
  /// The line of the source, counted from 1.
  public var line: Int?
  /// The column, counted in Unicode scalars from 1.
  public var column: Int?

  /// Makes an error.
  public init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// Makes an error at a byte of the source.
  ///
  /// Complexity: linear in the offset; it is paid once, since reading ends here.
  init(_ reason: Reason, at offset: Int, of bytes: [UInt8]) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(reason, line: line, column: column)
  }
}
