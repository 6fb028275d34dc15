import GRDB

/// The tables of the access to a record.
enum AccessSchema {
  /// Marks the file: `zda1` in the header's field for that.
  static let applicationID = 0x7A64_6131

  /// The form of the tables that this program writes, kept in the header as `user_version`.
  static let version = 1

  /// The tables, by name; times are seconds since 1970 in UTC.
  private static let tables = [
    "invitations": """
    CREATE TABLE invitations (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      negotiation TEXT NOT NULL,
      role TEXT NOT NULL,
      party TEXT,
      maker TEXT NOT NULL,
      made INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      used INTEGER,
      revoked INTEGER
    ) STRICT
    """,
    "sessions": """
    CREATE TABLE sessions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      began INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      ended INTEGER
    ) STRICT
    """,
    "grants": """
    CREATE TABLE grants (
      session INTEGER NOT NULL REFERENCES sessions,
      invitation INTEGER NOT NULL REFERENCES invitations,
      PRIMARY KEY (session, invitation)
    ) STRICT, WITHOUT ROWID
    """,
    "visits": """
    CREATE TABLE visits (
      session INTEGER NOT NULL REFERENCES sessions,
      negotiation TEXT NOT NULL,
      before INTEGER NOT NULL,
      latest INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (session, negotiation)
    ) STRICT, WITHOUT ROWID
    """,
    "audit": """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      negotiation TEXT,
      invitation INTEGER,
      session INTEGER,
      remote TEXT,
      detail TEXT
    ) STRICT
    """,
  ]

  private static let indexes = [
    "grants_by_invitation": "CREATE INDEX grants_by_invitation ON grants (invitation)",
    "audit_by_kind": "CREATE INDEX audit_by_kind ON audit (kind, number)",
  ]

  /// Asks a file what it is without touching it or anything beside it.
  ///
  /// - Throws: that it is foreign.
  static func identify(_ place: RecordPlace) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID
      else { throw RecordError(.foreign, path: place.path) }
    }
    do {
      try DatabaseQueue(path: place.immutableAddress, configuration: configuration).close()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw RecordError(.foreign, path: place.path)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_CORRUPT
    {
      // Written by half, with its journal beside it; it is asked again when it is opened for good.
    }
  }

  /// Makes the tables in an empty file, and checks those of any other.
  ///
  /// - Throws: `foreign`, `newer`, or that its tables are not ours.
  static func prepare(_ database: Database, path: String) throws {
    let found = try RecordSchema.objects(of: database)
    if found.isEmpty {
      for name in tables.keys.sorted() { try database.execute(sql: tables[name] ?? "") }
      for name in indexes.keys.sorted() { try database.execute(sql: indexes[name] ?? "") }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return
    }
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw RecordError(.foreign, path: path)
    }
    let form = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if form > version { throw RecordError(.newer(version: form), path: path) }
    // Word for word, so that no trigger and no view of somebody else's is ever run; what SQLite
    // made by itself has no words.
    let own = found.filter { !$0.name.hasPrefix("sqlite_") }
    let isOurs =
      own.count == tables.count + indexes.count
      && own.allSatisfy { object in
        object.sql == (object.type == "table" ? tables : indexes)[object.name]
      }
    guard form == version, isOurs else {
      throw RecordError(.damaged("its tables are not those of an access file"), path: path)
    }
  }
}
