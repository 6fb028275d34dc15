public import Editorial

/// A file of resolutions that are known, a line each, as `cite learn` writes it.
///
/// ```
/// 74/176|2019-12-18|2020-01-23|Improving the coordination of efforts against …|3
/// ```
public struct CitationFile: Sendable {
  /// The largest file that is read, in bytes.
  static let limit = 16 << 20

  /// Where it is.
  public let path: String

  /// Names a file.
  public init(_ path: String) {
    self.path = path
  }

  /// Whether there is such a file.
  public var isThere: Bool { DocumentSource.file(path).isThere }

  /// The resolutions of the file.
  ///
  /// - Throws: why it cannot be read, with the line.
  public func read() throws(Problem) -> CitationTable {
    let bytes = try DocumentBytes.read(.file(path), limit: Self.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(
        "\(path) is no text in UTF-8",
        hint: "“zerodraft cite learn” writes such files."
      )
    }
    do {
      // Some editors put a byte order mark first.
      return try CitationTable(parsing: text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...])
    } catch {
      throw Problem(
        "\(path), line \(error.line): \(Self.sentence(of: error.reason))",
        hint: "A line has number, day of adoption, day of distribution and title, parted by “|”: "
          + "74/176|2019-12-18|2020-01-23|Improving the coordination of efforts"
      )
    }
  }

  /// Writes the file anew, whole or not at all.
  ///
  /// - Throws: why it cannot be written.
  func write(_ table: CitationTable) throws(Problem) {
    let head = """
      # Resolutions that are known: number|day of adoption|day of distribution|title|how often said

      """
    try OutputFile(path).write(Array((head + table.text).utf8))
  }

  private static func sentence(of reason: CitationTable.LineError.Reason) -> String {
    switch reason {
    case .fields(let count): "four or five fields are needed, here are \(count)"
    case .number(let text): "“\(text.prefix(60))” is no number of a resolution"
    case .date(let text): "“\(text.prefix(60))” is no date such as 2019-12-18"
    case .count(let text): "“\(text.prefix(60))” is no count"
    case .repeated(let earlier): "the resolution stands on line \(earlier) already"
    case .tooLong(let limit): "the line is longer than \(limit) bytes"
    case .control: "a character stands in the line that cannot be seen"
    case .tooMany(let limit): "there are more than \(limit) lines"
    }
  }
}
