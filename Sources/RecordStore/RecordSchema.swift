import GRDB

/// The tables of a record.
enum RecordSchema {
  /// Marks the file as a record: `zdr1` in the header's field for that.
  static let applicationID = 0x7A64_7231

  /// Makes the tables that are missing.
  static func migrate(_ database: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(
        sql: """
          CREATE TABLE entries (
            negotiation TEXT NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            bytes BLOB NOT NULL,
            PRIMARY KEY (negotiation, number)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE contents (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            kind TEXT NOT NULL,
            bytes BLOB NOT NULL
          ) STRICT;
          """
      )
    }
    try migrator.migrate(database)
  }
}
