import Foundation
import GRDB
public import Negotiation

/// The record of negotiations in one SQLite file.
public final class RecordFile: Sendable {
  /// What the file is opened for.
  public enum Access: Sendable {
    /// Reading only.
    case reading
    /// Reading and writing; the file is made if it is missing.
    case writing
  }

  /// Where the file is.
  public let path: String
  private let database: DatabaseQueue

  /// Opens a record.
  public init(path: String, for access: Access) throws(RecordError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.readonly = access == .reading
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(5)
      database = try DatabaseQueue(path: path, configuration: configuration)
      if access == .writing {
        try database.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try RecordSchema.migrate(database)
      }
    } catch {
      throw RecordError(.system("\(error)"), path: path)
    }
  }

  /// The names of the negotiations in the record, in order.
  public func negotiations() throws(RecordError) -> [String] {
    try reading { database in
      try String.fetchAll(
        database,
        sql: "SELECT DISTINCT negotiation FROM entries ORDER BY negotiation"
      )
    }
  }

  /// The last entry of a negotiation.
  public func head(of negotiation: String) throws(RecordError) -> Head? {
    try reading { try Self.head(of: negotiation, in: $0) }
  }

  /// The entries of a negotiation, in order.
  ///
  /// - Parameters:
  ///   - negotiation: its name.
  ///   - number: only those after this one.
  /// - Returns: the entries as they are stored, unchecked.
  /// - Throws: why the record cannot be read.
  public func entries(
    of negotiation: String,
    after number: Int = 0
  ) throws(RecordError) -> [SealedEntry] {
    try reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT number, digest, bytes FROM entries
          WHERE negotiation = ? AND number > ? ORDER BY number
          """,
        arguments: [negotiation, number]
      )
      return rows.compactMap { row in
        guard let digest = Digest(bytes: row.bytes("digest")) else { return nil }
        return SealedEntry(
          negotiation: negotiation,
          number: row["number"],
          digest: digest,
          bytes: row.bytes("bytes")
        )
      }
    }
  }

  /// Contents by their addresses; what is not there is left out.
  public func contents(_ digests: Set<Digest>) throws(RecordError) -> [Digest: Content] {
    try reading { database in
      let statement = try database.makeStatement(
        sql: "SELECT kind, bytes FROM contents WHERE digest = ?"
      )
      var contents: [Digest: Content] = [:]
      for digest in digests {
        let row = try Row.fetchOne(statement, arguments: [Data(digest.bytes)])
        guard let row, let kind = Content.Kind(rawValue: row["kind"]) else { continue }
        contents[digest] = Content(kind, bytes: row.bytes("bytes"), digest: digest)
      }
      return contents
    }
  }

  /// Appends entries, all of them or none.
  ///
  /// - Parameters:
  ///   - entries: the entries, in order.
  ///   - contents: what they point at; what is there already costs nothing.
  ///   - negotiation: the name of the negotiation.
  ///   - head: the last entry that they were made to follow.
  /// - Throws: why nothing was appended.
  public func append(
    _ entries: [SealedEntry],
    contents: [Content],
    to negotiation: String,
    after head: Head?
  ) throws(RecordError) {
    do {
      try database.write { database in
        let present = try Self.head(of: negotiation, in: database)
        guard present == head else { throw RecordError(.movedOn(present), path: path) }
        for content in contents {
          try database.execute(
            sql: "INSERT OR IGNORE INTO contents (digest, kind, bytes) VALUES (?, ?, ?)",
            arguments: [Data(content.digest.bytes), content.kind.rawValue, Data(content.bytes)]
          )
        }
        for entry in entries {
          try database.execute(
            sql: "INSERT INTO entries (negotiation, number, digest, bytes) VALUES (?, ?, ?, ?)",
            arguments: [negotiation, entry.number, Data(entry.digest.bytes), Data(entry.bytes)]
          )
        }
      }
    } catch let error as RecordError {
      throw error
    } catch {
      throw RecordError(.system("\(error)"), path: path)
    }
  }

  private static func head(of negotiation: String, in database: Database) throws -> Head? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT number, digest FROM entries
        WHERE negotiation = ? ORDER BY number DESC LIMIT 1
        """,
      arguments: [negotiation]
    )
    guard let row, let digest = Digest(bytes: row.bytes("digest")) else { return nil }
    return Head(number: row["number"], digest: digest)
  }

  private func reading<T: Sendable>(
    _ body: (Database) throws -> T
  ) throws(RecordError) -> T {
    do {
      return try database.read(body)
    } catch {
      throw RecordError(.system("\(error)"), path: path)
    }
  }
}

extension Row {
  /// The bytes of a column.
  fileprivate func bytes(_ column: String) -> [UInt8] { Array(self[column] as Data) }
}
