import DraftText
import Foundation
import GRDB
import Negotiation

/// Tables made from the entries, so that others may ask them with SQL: they can be dropped and
/// made anew at any time.
///
/// - `negotiations`: up to which entry the other views are made.
/// - `versions`: the circulated versions that count.
/// - `paragraphs`: each paragraph of each version, with its lasting identity.
struct RecordViews {
  /// The negotiation that is viewed.
  let negotiation: String
  let database: Database

  /// The tables by name, and the words that make each.
  private static let tables: KeyValuePairs = [
    "negotiations": """
    CREATE TABLE negotiations (
      negotiation TEXT NOT NULL PRIMARY KEY,
      title TEXT,
      number INTEGER NOT NULL,
      digest BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "versions": """
    CREATE TABLE versions (
      negotiation TEXT NOT NULL,
      entry INTEGER NOT NULL,
      label TEXT NOT NULL,
      kind TEXT NOT NULL,
      symbol TEXT,
      status TEXT,
      language TEXT NOT NULL,
      text_date TEXT,
      letter_date TEXT,
      distributed_date TEXT,
      adopted_date TEXT,
      recorded TEXT NOT NULL,
      basis INTEGER,
      paragraphs INTEGER NOT NULL,
      manifest BLOB NOT NULL,
      PRIMARY KEY (negotiation, entry)
    ) STRICT, WITHOUT ROWID
    """,
    "paragraphs": """
    CREATE TABLE paragraphs (
      negotiation TEXT NOT NULL,
      version INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      identity_entry INTEGER,
      identity_ordinal INTEGER,
      reference TEXT,
      label TEXT,
      role TEXT NOT NULL,
      text BLOB NOT NULL,
      PRIMARY KEY (negotiation, version, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let index = """
    CREATE INDEX paragraphs_by_identity
    ON paragraphs (negotiation, identity_entry, identity_ordinal)
    """

  /// The names of everything that can be dropped.
  static var names: Set<String> { Set(tables.map(\.key) + ["paragraphs_by_identity"]) }

  /// The rows of a view, in order, as SQLite would give them back.
  typealias Rows = [String: [[DatabaseValue]]]
}

extension RecordViews {
  /// Makes the tables, empty.
  static func make(in database: Database) throws {
    for (_, sql) in tables { try database.execute(sql: sql) }
    try database.execute(sql: index)
  }

  /// Whether the tables are there, as they are made.
  static func areThere(in database: Database) throws -> Bool {
    let index = RecordSchema.Object(
      type: "index",
      name: "paragraphs_by_identity",
      table: "paragraphs",
      sql: index
    )
    let objects = Set(tables.map { RecordSchema.Object.table($0, $1) } + [index])
    return try objects.isSubset(of: RecordSchema.objects(of: database))
  }

  /// Makes everything anew where a table is missing.
  static func mend(in database: Database) throws {
    if try !areThere(in: database) { try rebuild(in: database) }
  }

  /// Drops everything and makes it anew from the entries.
  ///
  /// - Throws: the first entry that cannot be read or replayed.
  static func rebuild(in database: Database) throws {
    for (name, _) in tables { try database.execute(sql: "DROP TABLE IF EXISTS \(name)") }
    try make(in: database)
    let inspection = RecordInspection(database: database, path: "")
    for negotiation in try inspection.negotiations() {
      var entries: [Entry] = []
      var head: Head?
      try inspection.eachEntry(of: negotiation) { row throws(RecordError) in
        guard let sealed = row.sealed, let entry = try? sealed.opened() else {
          throw RecordError(.damaged("entry \(row.number) of \(negotiation)"), path: "")
        }
        entries.append(entry)
        head = Head(number: sealed.number, digest: sealed.digest)
      }
      let ledger = try Ledger(negotiation: negotiation, replaying: entries)
      guard let head else { continue }
      try RecordViews(negotiation: negotiation, database: database)
        .update(from: NegotiationState(), to: ledger.state, head: head)
    }
  }

  /// Writes what has changed: versions that are new, that are gone, whose identities are others.
  func update(
    from before: NegotiationState,
    to state: NegotiationState,
    head: Head
  ) throws {
    for old in before.versions where state.version(old.number) == nil {
      try removeVersion(old.number)
    }
    for version in state.versions {
      let old = before.version(version.number)
      if let old, old.circulation == version.circulation, old.identities == version.identities {
        continue
      }
      try removeVersion(version.number)
      try insert([row(of: version)], into: "versions")
      try insert(paragraphRows(of: version), into: "paragraphs")
    }
    try database.execute(
      sql: "DELETE FROM negotiations WHERE negotiation = ?",
      arguments: [negotiation]
    )
    try insert([row(of: state, head: head)], into: "negotiations")
  }

  private func removeVersion(_ number: Int) throws {
    for (table, column) in [("versions", "entry"), ("paragraphs", "version")] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE negotiation = ? AND \(column) = ?",
        arguments: [negotiation, number]
      )
    }
  }

  private func insert(_ rows: [[DatabaseValue]], into table: String) throws {
    guard let width = rows.first?.count else { return }
    let marks = databaseQuestionMarks(count: width)
    let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    for row in rows { try statement.execute(arguments: StatementArguments(row)) }
  }
}

extension RecordViews {
  /// The rows that a rebuild would make.
  func rows(of state: NegotiationState, head: Head) throws -> Rows {
    let versions = state.versions.sorted { $0.number < $1.number }
    return [
      "negotiations": [row(of: state, head: head)],
      "versions": versions.map(row),
      "paragraphs": try versions.flatMap(paragraphRows),
    ]
  }

  /// The rows that there are.
  func storedRows() throws -> Rows {
    var rows: Rows = [:]
    for (name, _) in Self.tables {
      // The order of the primary key, which an index of another order must not disturb.
      let order = ["negotiations": "1", "versions": "1, 2"][name] ?? "1, 2, 3"
      let cursor = try Row.fetchCursor(
        database,
        sql: "SELECT * FROM \(name) WHERE negotiation = ? ORDER BY \(order)",
        arguments: [negotiation]
      )
      var found: [[DatabaseValue]] = []
      while let row = try cursor.next() { found.append(Array(row.databaseValues)) }
      rows[name] = found
    }
    return rows
  }

  private func row(of state: NegotiationState, head: Head) -> [DatabaseValue] {
    [
      negotiation.databaseValue, value(state.opening?.title), head.number.databaseValue,
      value(head.digest),
    ]
  }

  private func row(of version: Version) -> [DatabaseValue] {
    let circulation = version.circulation
    let dates = circulation.dates
    return [
      negotiation.databaseValue, version.number.databaseValue,
      circulation.label.databaseValue, circulation.kind.rawValue.databaseValue,
      value(circulation.symbol), value(circulation.status),
      circulation.language.rawValue.databaseValue,
      value(dates.text?.description), value(dates.letter?.description),
      value(dates.distributed?.description), value(dates.adopted?.description),
      version.recorded.description.databaseValue, value(circulation.basis),
      circulation.paragraphs.databaseValue, value(circulation.manifest),
    ]
  }

  private func paragraphRows(of version: Version) throws -> [[DatabaseValue]] {
    let digest = version.circulation.manifest
    guard let content = try RecordInspection.content(digest, in: database),
      let manifest = try? Manifest(value: Value(bytes: content.bytes)),
      manifest.lines.count == version.identities.count
    else {
      throw RecordError(
        .damaged("the list of paragraphs of \(version.label) (#\(version.number)) is missing"),
        path: ""
      )
    }
    var draft = Draft(language: manifest.language)
    draft.paragraphs = zip(manifest.lines, version.identities).map { line, identity in
      Paragraph(id: identity, role: line.role, label: line.label, runs: [])
    }
    let references = draft.references()
    return manifest.lines.indices.map { ordinal in
      let line = manifest.lines[ordinal]
      var identity: (entry: Int, ordinal: Int)?
      if case .recorded(let entry, let place) = version.identities[ordinal] {
        identity = (entry, place)
      }
      return [
        negotiation.databaseValue, version.number.databaseValue, ordinal.databaseValue,
        value(identity?.entry), value(identity?.ordinal),
        value(references[ordinal].map { "\($0)" }), value(line.label?.text),
        (line.role.name + (line.role.level.map { " \($0)" } ?? "")).databaseValue,
        value(line.text),
      ]
    }
  }

  private func value(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }
  private func value(_ number: Int?) -> DatabaseValue { number?.databaseValue ?? .null }
  private func value(_ digest: Digest) -> DatabaseValue { Data(digest.bytes).databaseValue }
}
