import Foundation
import GRDB

/// The file of a record, as somebody sees and changes it with a tool of their own.
enum Tampering {
  /// Runs SQL on a file, whatever it is.
  static func run(_ sql: String, on path: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
  }

  /// How many bytes of each page, counted from 1, SQLite uses for nothing.
  static func unusedBytes(_ path: String) throws -> [Int: Int] {
    let database = try DatabaseQueue(path: path)
    let rows = try database.read { database in
      try Row.fetchAll(database, sql: "SELECT pageno, unused FROM dbstat")
    }
    try database.close()
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["pageno"], $0["unused"]) })
  }

  /// Every row of every table, and what the file says of its tables: all that anybody reads of it.
  ///
  /// - Throws: what SQLite says of a file that it cannot read.
  static func dump(_ path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: path, configuration: configuration)
    return try database.read { database in
      var lines: [String] = []
      for name in ["application_id", "user_version", "encoding"] {
        let value = try DatabaseValue.fetchOne(database, sql: "PRAGMA \(name)")
        lines.append("\(name) \(value?.description ?? "")")
      }
      let schema = try Row.fetchAll(
        database,
        sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
      )
      lines += schema.map { "\($0)" }
      for table in ["contents", "entries", "negotiations", "paragraphs", "versions"] {
        lines += try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3")
          .map { row in row.databaseValues.map { "\($0.sqlLiteral)" }.joined(separator: ",") }
      }
      lines += try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations")
      return lines
    }
  }
}

extension DatabaseValue {
  fileprivate var sqlLiteral: String {
    switch storage {
    case .blob(let data): "x" + data.map { String($0, radix: 16) }.joined(separator: ".")
    default: description
    }
  }
}
