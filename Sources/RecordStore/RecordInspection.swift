import Foundation
import GRDB
public import Negotiation

/// A record as it stands at one moment, unchecked: for those who want to see what is wrong.
public struct RecordInspection {
  let database: Database
  let path: String

  /// An entry as it lies in the file.
  public struct EntryRow: Hashable, Sendable {
    /// The negotiation it is filed under.
    public var negotiation: String
    /// The number it is filed under.
    public var number: Int
    /// The digest beside it; nothing where it is none.
    public var digest: Digest?
    /// Its bytes; nothing where they are too many.
    public var bytes: [UInt8]?

    /// The entry, where digest and bytes are there.
    public var sealed: SealedEntry? {
      guard let digest, let bytes else { return nil }
      return SealedEntry(negotiation: negotiation, number: number, digest: digest, bytes: bytes)
    }
  }
}

/// It looks through a connection that is this moment's alone.
@available(*, unavailable)
extension RecordInspection: Sendable {}

extension RecordInspection {
  /// The names of the negotiations, in order.
  public func negotiations() throws(RecordError) -> [String] {
    try asking {
      try rows("SELECT DISTINCT negotiation FROM entries ORDER BY negotiation") { row in
        try row.text("negotiation")
      }
    }
  }

  /// The last entry of a negotiation.
  public func head(of negotiation: String) throws(RecordError) -> Head? {
    try asking { try Self.head(of: negotiation, in: database) }
  }

  static func head(of negotiation: String, in database: Database) throws -> Head? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT number, digest FROM entries
        WHERE negotiation = ? ORDER BY number DESC LIMIT 1
        """,
      arguments: [negotiation]
    )
    guard let row else { return nil }
    guard let digest = Digest(bytes: try row.bytes("digest")) else {
      throw UnexpectedColumn(name: "digest")
    }
    return Head(number: try row.integer("number"), digest: digest)
  }

  /// Shows the entries one after the other, by negotiation and number.
  ///
  /// - Parameters:
  ///   - negotiation: only those of this one; nothing for all.
  ///   - number: only those after this number.
  ///   - show: sees each entry.
  /// - Throws: what `show` throws, or why the record cannot be read.
  public func eachEntry(
    of negotiation: String? = nil,
    after number: Int = 0,
    _ show: (EntryRow) throws(RecordError) -> Void
  ) throws(RecordError) {
    try asking {
      let condition = negotiation == nil ? "number > ?" : "number > ? AND negotiation = ?"
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT negotiation, number, digest,
            CASE WHEN length(bytes) <= \(RecordFile.sizeLimit) THEN bytes ELSE 0 END AS bytes
          FROM entries WHERE \(condition) ORDER BY entries.negotiation, entries.number
          """,
        arguments: negotiation.map { [number, $0] } ?? [number]
      )
      while let row = try cursor.next() {
        try show(
          EntryRow(
            negotiation: row.text("negotiation"),
            number: row.integer("number"),
            digest: (try? row.bytes("digest")).flatMap(Digest.init(bytes:)),
            bytes: try? row.bytes("bytes")
          )
        )
      }
    }
  }

  /// A content by its address; nothing where there is none that can be read.
  public func content(_ digest: Digest) throws(RecordError) -> Content? {
    try asking { try Self.content(digest, in: database) }
  }

  static func content(_ digest: Digest, in database: Database) throws -> Content? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind, bytes FROM contents
        WHERE digest = ? AND length(bytes) <= \(RecordFile.sizeLimit)
        """
    )
    let row = try Row.fetchOne(statement, arguments: [Data(digest.bytes)])
    guard let row, let kind = Content.Kind(rawValue: try row.text("kind")) else { return nil }
    return Content(kind, bytes: try row.bytes("bytes"), digest: digest)
  }

  /// The addresses of all contents, in order.
  public func contentDigests() throws(RecordError) -> [Digest] {
    try asking {
      try rows("SELECT digest FROM contents ORDER BY digest") { row in
        guard let digest = Digest(bytes: try row.bytes("digest")) else {
          throw UnexpectedColumn(name: "digest")
        }
        return digest
      }
    }
  }

  /// What SQLite finds wrong with its pages and indexes, in its own words; at most twenty lines.
  public func structureFaults() throws(RecordError) -> [String] {
    try asking {
      let lines = try rows("PRAGMA integrity_check(20)") { try $0.text("integrity_check") }
      return lines == ["ok"] ? [] : lines
    }
  }

  func rows<T>(_ sql: String, _ read: (Row) throws -> T) throws -> [T] {
    var found: [T] = []
    let cursor = try Row.fetchCursor(database, sql: sql)
    while let row = try cursor.next() { found.append(try read(row)) }
    return found
  }

  func asking<T>(_ body: () throws -> T) throws(RecordError) -> T {
    do { return try body() } catch { throw RecordError(error, path: path) }
  }
}
