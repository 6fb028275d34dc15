import Foundation
import GRDB
public import Negotiation

/// The record of negotiations in one SQLite file.
///
/// ```swift
/// let file = try RecordFile(path: "zerodraft.sqlite", for: .reading, hashing: sha256)
/// let entries = try file.entries(of: "modalities-2021")
/// ```
///
/// Entries and contents are held against their digests whenever they are read, so that what comes
/// out of here is what once went in, or an error.
public final class RecordFile: Sendable {
  /// What the file is opened for.
  public enum Access: Sendable {
    /// Reading only: nothing is written, and nobody is kept from writing.
    case reading
    /// Reading and writing, for one process at a time.
    case writing
  }

  /// Where the file is.
  public let path: String
  let database: DatabaseQueue
  let hashing: Hashing
  /// Keeps others from writing for as long as this file is open.
  private let lock: RecordLock?

  /// The most bytes that an entry, a text or a list of paragraphs may have.
  public static let sizeLimit = 64 << 20

  /// The version of SQLite, such as `3.46.1`.
  public static var sqliteVersion: String {
    let number = Int(Database.sqliteLibVersionNumber)
    return "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
  }

  /// Whether the library can damage a log that two processes write at the same instant, as SQLite
  /// could before 3.51.3; with one writer that never happens.
  public static var needsOneWriter: Bool { Database.sqliteLibVersionNumber < 3_051_003 }

  /// Opens a record.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what for; a writer waits a moment for another to end.
  ///   - hashing: SHA-256.
  /// - Throws: why it cannot be opened; the file is then as it was.
  public convenience init(
    path: String,
    for access: Access,
    hashing: @escaping Hashing
  ) throws(RecordError) {
    switch access {
    case .reading: try self.init(reading: path, hashing: hashing)
    case .writing: try self.init(holding: RecordLock(path: path), hashing: hashing)
    }
  }

  /// Opens a record for writing.
  ///
  /// - Parameters:
  ///   - lock: the leave to do so.
  ///   - hashing: SHA-256.
  /// - Throws: why it cannot be opened; the file is then as it was.
  public convenience init(holding lock: RecordLock, hashing: @escaping Hashing) throws(RecordError)
  {
    try self.init(holding: lock, hashing: hashing, synchronous: .full)
  }

  /// How often SQLite waits for the disk; anything but `full` is there to be tested against.
  enum Synchronous: Int {
    case normal = 1
    case full = 2
  }

  init(
    holding lock: RecordLock,
    hashing: @escaping Hashing,
    synchronous: Synchronous
  ) throws(RecordError) {
    path = lock.path
    self.hashing = hashing
    self.lock = lock
    do {
      let place = RecordPlace(path: path)
      try place.check(isWritten: true)
      try Self.identify(place)
      let path = path
      var configuration = Self.configuration
      configuration.prepareDatabase { database in
        try RecordSchema.check(database, path: path)
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw RecordError(.system("no log can be kept"), path: path) }
        // After the mode, which brings a setting of its own along.
        try database.execute(sql: "PRAGMA synchronous = \(synchronous.rawValue)")
      }
      database = try DatabaseQueue(path: place.plainPath, configuration: configuration)
      let level = try database.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
      guard level == synchronous.rawValue else {
        throw RecordError(.system("the disk would not be waited for"), path: path)
      }
      try RecordSchema.migrator.migrate(database)
      try database.write { try RecordViews.mend(in: $0) }
    } catch {
      throw RecordError(error, path: lock.path)
    }
  }

  private init(reading path: String, hashing: @escaping Hashing) throws(RecordError) {
    self.path = path
    self.hashing = hashing
    let place = RecordPlace(path: path)
    try place.check(isWritten: false)
    do {
      try Self.identify(place)
      do {
        database = try Self.reader(place.plainPath, path: path)
        lock = nil
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
      {
        // In a folder that may not be written to, a reader cannot make the files that it shares
        // with a writer. Where there is no log, the file alone says everything; the lock, if
        // there is one, keeps it so.
        guard !RecordPlace(path: path + "-wal").isFilled() else { throw error }
        lock = try? RecordLock(path: path, operation: LOCK_SH, patience: RecordLock.patience)
        database = try Self.reader(place.immutableAddress, path: path)
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Opens a connection that only reads.
  private static func reader(_ name: String, path: String) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    configuration.prepareDatabase { try RecordSchema.check($0, path: path) }
    return try DatabaseQueue(path: name, configuration: configuration)
  }

  /// Asks a file what it is without touching it or anything beside it.
  ///
  /// A record bears its mark from birth: it is made under another name and then renamed.
  static func identify(_ place: RecordPlace) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == RecordSchema.applicationID
      else { throw RecordError(.foreign, path: place.path) }
    }
    do {
      try DatabaseQueue(path: place.immutableAddress, configuration: configuration).close()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw RecordError(.foreign, path: place.path)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_CORRUPT
    {
      // A library that knows no addresses, or a file whose log has been brought into it by half:
      // only together with its log does it make sense. It is asked again when it is opened for
      // good, before anything else.
    }
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(RecordLock.patience)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      // Nothing that a file says of itself is run, and its pages are looked at before use.
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  deinit {
    // Before the lock goes: the last to close a record brings its log into it.
    try? database.close()
  }
}

extension RecordFile {
  /// The names of the negotiations in the record, in order.
  public func negotiations() throws(RecordError) -> [String] {
    try inspecting { inspection throws(RecordError) in try inspection.negotiations() }
  }

  /// The last entry of a negotiation.
  public func head(of negotiation: String) throws(RecordError) -> Head? {
    try inspecting { inspection throws(RecordError) in try inspection.head(of: negotiation) }
  }

  /// The entries of a negotiation, in order.
  ///
  /// - Parameters:
  ///   - negotiation: its name.
  ///   - number: only those after this one.
  /// - Returns: the entries, each held against its digest; that each names the one before it is
  ///   for the reader to check, who understands them.
  /// - Throws: why the record cannot be read, or which entry is missing or not what it was.
  public func entries(
    of negotiation: String,
    after number: Int = 0
  ) throws(RecordError) -> [SealedEntry] {
    try inspecting { inspection throws(RecordError) in
      var entries: [SealedEntry] = []
      try inspection.eachEntry(of: negotiation, after: number) { row throws(RecordError) in
        guard row.number == number + entries.count + 1 else {
          let missing = number + entries.count + 1
          throw RecordError(.damaged("entry \(missing) of \(negotiation) is missing"), path: path)
        }
        guard let entry = row.sealed, entry.isIntact(by: hashing) else {
          throw RecordError(
            .damaged("entry \(row.number) of \(negotiation) is not what was recorded"),
            path: path
          )
        }
        entries.append(entry)
      }
      return entries
    }
  }

  /// Contents by their addresses, each held against its digest; what is not there is left out.
  ///
  /// - Throws: why the record cannot be read, or which content is not what it was.
  public func contents(_ digests: Set<Digest>) throws(RecordError) -> [Digest: Content] {
    try inspecting { inspection throws(RecordError) in
      var contents: [Digest: Content] = [:]
      for digest in digests {
        guard let content = try inspection.content(digest) else { continue }
        guard content.isIntact(by: hashing) else {
          throw RecordError(
            .damaged("the content \(digest.short) is not what was recorded"),
            path: path
          )
        }
        contents[digest] = content
      }
      return contents
    }
  }

  /// Looks at the record as it stands at one moment, whatever is written meanwhile.
  ///
  /// - Parameter body: what to ask it.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, or why the record cannot be read.
  public func inspecting<T>(
    _ body: (RecordInspection) throws(RecordError) -> T
  ) throws(RecordError) -> T {
    do {
      return try database.read { try body(RecordInspection(database: $0, path: path)) }
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
