/// An import as it stands in a file, whatever stands before and after the word.
struct ImportStatement: Hashable, Sendable {
  /// The module, without a submodule or a declaration that is picked from it.
  var module: String
  /// The line, counted from 1.
  var line: Int

  /// Finds the imports of a source.
  ///
  /// Imports inside `#if` count, and so do those with attributes (`@testable`), with an access
  /// level, or of one declaration (`import struct Module.Type`).
  static func all(in source: String) -> [ImportStatement] {
    let statement =
      /^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|actor|protocol|typealias|func|let|var)\s+)?([A-Za-z_]\w*)/
    var found: [ImportStatement] = []
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let match = line.firstMatch(of: statement) else { continue }
      found.append(ImportStatement(module: String(match.1), line: index + 1))
    }
    return found
  }
}
