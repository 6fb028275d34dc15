import GRDB

/// The tables of a record.
enum RecordSchema {
  /// Marks the file as a record: `zdr1` in the header's field for that.
  static let applicationID = 0x7A64_7231

  /// The form of the tables that this program writes, kept in the header as `user_version`.
  static let version = 1

  /// The tables that hold what cannot be made anew.
  private static let tables = [
    "entries": """
    CREATE TABLE entries (
      negotiation TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      bytes BLOB NOT NULL,
      PRIMARY KEY (negotiation, number)
    ) STRICT, WITHOUT ROWID
    """,
    "contents": """
    CREATE TABLE contents (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      kind TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT
    """,
  ]

  /// The steps from an empty file to the present form.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for (_, sql) in tables.sorted(by: { $0.key < $1.key }) { try database.execute(sql: sql) }
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
    // A trigger or a view under the name of a table could say what no entry says.
    let isOurs =
      tables.allSatisfy { name, sql in objects[name] == ["table", name, sql] }
      && !objects.values.contains { $0.first == "trigger" || $0.first == "view" }
    guard isOurs else {
      throw RecordError(.damaged("its tables are not those of a record"), path: path)
    }
    if try migrator.hasBeenSuperseded(database) {
      throw RecordError(.newer(version: version + 1), path: path)
    }
  }

  /// What the file says of each table and index: its kind, its table, the words that made it.
  static func objects(of database: Database) throws -> [String: [String]] {
    var objects: [String: [String]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    )
    while let row = try rows.next() {
      objects[try row.text("name")] = [
        try row.text("type"), try row.text("tbl_name"), try row.optionalText("sql") ?? "",
      ]
    }
    return objects
  }
}
