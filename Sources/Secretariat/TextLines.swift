import Interchange

/// Reads a file of plain lines, such as an explanatory note.
public enum TextLines: Sendable {
  /// The lines of a document, without those that are empty.
  ///
  /// - Throws: that it cannot be read, or is no text.
  public static func read(_ source: DocumentSource) throws(Problem) -> [String] {
    let bytes = try DocumentBytes.read(source)
    do { try SourceCheck.check(bytes) } catch { throw Problem(error, in: source.name) }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
