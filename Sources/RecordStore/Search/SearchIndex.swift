import GRDB

/// Finds texts by their words.
///
/// The index is in memory and holds what it was given and nothing else, so that neither what is
/// found nor the order of it can tell of anything that the reader may not see.
///
/// ```swift
/// let index = try SearchIndex(["Recalling resolution 75/283", "Decides to convene"])
/// index.hits(for: SearchWords("conven"), limit: 10).map(\.place)  // [1]
/// ```
public final class SearchIndex: Sendable {
  /// A text that was found.
  public struct Hit: Hashable, Sendable {
    /// Its place among the texts.
    public let place: Int
    /// The words round what was found.
    public let snippet: [SnippetPiece]
  }

  private let database: DatabaseQueue

  /// What errors call the index, which is no file.
  private static let path = "index in memory"
  /// The tokens that a snippet has.
  private static let snippetLength = 32

  /// Indexes texts.
  ///
  /// - Parameter texts: the texts.
  /// - Throws: that SQLite cannot do it.
  public init(_ texts: [String]) throws(RecordError) {
    do {
      database = try DatabaseQueue()
      try database.write { database in
        try database.execute(
          sql: "CREATE VIRTUAL TABLE texts USING fts5(words, tokenize = 'unicode61')"
        )
        let statement = try database.makeStatement(
          sql: "INSERT INTO texts (rowid, words) VALUES (?, ?)"
        )
        for (place, text) in texts.enumerated() {
          try statement.execute(arguments: [place, SearchScript.cut(text)])
        }
      }
    } catch {
      throw RecordError(error, path: Self.path)
    }
  }

  /// The texts that have all of the words, the best first.
  ///
  /// - Parameters:
  ///   - words: what is searched for.
  ///   - limit: the most that are wanted.
  /// - Returns: the texts; nothing where there are no words.
  /// - Throws: that SQLite cannot do it.
  public func hits(for words: SearchWords, limit: Int) throws(RecordError) -> [Hit] {
    guard !words.isEmpty else { return [] }
    do {
      return try database.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT rowid, snippet(texts, 0, ?, ?, '…', ?) AS snippet
            FROM texts WHERE texts MATCH ? ORDER BY rank, rowid LIMIT ?
            """,
          arguments: [
            SearchScript.begin, SearchScript.end, Self.snippetLength, words.expression, limit,
          ]
        )
        .map { row in
          Hit(place: row["rowid"], snippet: SearchScript.pieces(of: row["snippet"]))
        }
      }
    } catch {
      throw RecordError(error, path: Self.path)
    }
  }
}
