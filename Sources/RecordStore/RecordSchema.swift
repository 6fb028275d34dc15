import GRDB

/// The tables of a record.
enum RecordSchema {
  /// Marks the file as a record: `zdr1` in the header's field for that.
  static let applicationID = 0x7A64_7231

  /// The form of the tables that this program writes, kept in the header as `user_version`.
  static let version = 1

  /// A table or an index, as the file itself describes it.
  struct Object: Hashable {
    /// `table` or `index`, in a record of ours.
    var type: String
    /// Its name.
    var name: String
    /// The table it belongs to.
    var table: String
    /// The words that made it; nothing where SQLite made it by itself.
    var sql: String

    /// Describes a table.
    static func table(_ name: String, _ sql: String) -> Object {
      Object(type: "table", name: name, table: name, sql: sql)
    }

    /// Describes the index that SQLite makes for a table's key.
    static func key(of table: String) -> Object {
      Object(type: "index", name: "sqlite_autoindex_\(table)_1", table: table, sql: "")
    }
  }

  private static let entries = Object.table(
    "entries",
    """
    CREATE TABLE entries (
      negotiation TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      bytes BLOB NOT NULL,
      PRIMARY KEY (negotiation, number)
    ) STRICT, WITHOUT ROWID
    """
  )
  private static let contents = Object.table(
    "contents",
    """
    CREATE TABLE contents (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      kind TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT
    """
  )
  /// Where GRDB notes which migrations were made.
  private static let migrations = Object.table(
    "grdb_migrations",
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
  )

  /// What cannot be made anew, word for word.
  private static let lasting: Set<Object> = [
    entries, contents, .key(of: "contents"), migrations, .key(of: "grdb_migrations"),
  ]

  /// The steps from an empty file to the present form.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for table in [entries, contents] { try database.execute(sql: table.sql) }
      try RecordViews.make(in: database)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
    return migrator
  }

  /// Checks that a file is a record, of a form that this program knows.
  ///
  /// - Throws: `foreign`, `newer`, or that its tables are not those of a record.
  static func check(_ database: Database, path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw RecordError(.foreign, path: path)
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found > version { throw RecordError(.newer(version: found), path: path) }
    let objects = try objects(of: database)
    // Word for word, so that nothing is overlooked, and nothing that could say what no entry says
    // is let in: no trigger, no view, no index of another order. What can be made anew may differ.
    let isOurs =
      lasting.isSubset(of: objects)
      && objects.subtracting(lasting).allSatisfy { object in
        RecordViews.names.contains(object.name) && ["table", "index"].contains(object.type)
      }
    guard found > 0, isOurs else {
      throw RecordError(.damaged("its tables are not those of a record"), path: path)
    }
    if try migrator.hasBeenSuperseded(database) {
      throw RecordError(.newer(version: version + 1), path: path)
    }
  }

  /// What the file says of its tables and indexes.
  static func objects(of database: Database) throws -> Set<Object> {
    var objects: Set<Object> = []
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    )
    while let row = try rows.next() {
      objects.insert(
        Object(
          type: try row.text("type"),
          name: try row.text("name"),
          table: try row.text("tbl_name"),
          sql: try row.optionalText("sql") ?? ""
        )
      )
    }
    return objects
  }
}
