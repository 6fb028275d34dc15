import Foundation
import GRDB
import Glibc

/// Who may come in from a distance: invitations, sessions and what happened at the door.
///
/// It lies beside the record, `FILE-access`, and is no part of it nor of its backups: a record that
/// is restored brings back no session and no link.
///
/// ```swift
/// let file = try AccessFile(of: "zerodraft.sqlite")
/// let number = try file.writing { access throws(RecordError) in try access.add(invitation) }
/// ```
///
/// A server and a command write to it at the same time. SQLite before 3.51.3 can damage a log (WAL)
/// that two processes write at once, so this file keeps none: it is written with a rollback
/// journal, and whoever comes second waits for a moment.
public final class AccessFile: Sendable {
  /// Where the file is.
  public let path: String
  private let database: DatabaseQueue

  /// Where the access to a record is kept.
  public static func path(of record: String) -> String { record + "-access" }

  /// Opens the access to a record, and makes it where there is none.
  ///
  /// - Parameter record: the record.
  /// - Throws: why it cannot be opened; a file that is not ours is then as it was.
  public convenience init(of record: String) throws(RecordError) {
    let place = RecordPlace(path: Self.path(of: record))
    do { try place.makeFile() } catch {
      // Somebody was here before, perhaps just now.
      guard error.reason == .exists else { throw error }
    }
    try self.init(at: place)
  }

  /// Opens the access to a record where there is one.
  ///
  /// - Parameter record: the record.
  /// - Returns: nothing where nobody was ever invited.
  /// - Throws: why it cannot be opened.
  public static func existing(of record: String) throws(RecordError) -> AccessFile? {
    let place = RecordPlace(path: path(of: record))
    guard try place.isTaken() else { return nil }
    return try AccessFile(at: place)
  }

  private init(at place: RecordPlace) throws(RecordError) {
    path = place.path
    try place.check(isWritten: true)
    do {
      var configuration = RecordFile.configuration
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { database in
        // What was deleted is overwritten: the digest of a link is nobody's business either.
        try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL")
      }
      if place.isFilled() { try AccessSchema.identify(place) }
      database = try DatabaseQueue(path: place.plainPath, configuration: configuration)
      let path = place.path
      try database.write { try AccessSchema.prepare($0, path: path) }
    } catch {
      throw RecordError(error, path: place.path)
    }
  }

  deinit { try? database.close() }
}

extension AccessFile {
  /// Reads what there is at one moment.
  ///
  /// - Parameter body: what to ask it.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, or why the file cannot be read.
  public func reading<T>(
    _ body: (AccessTables) throws(RecordError) -> T
  ) throws(RecordError) -> T {
    do {
      return try database.read { try body(AccessTables(database: $0, path: path)) }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Changes what there is, all of it or nothing; when this returns, it is on the disk.
  ///
  /// - Parameter body: what to do; nobody else writes meanwhile.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, or why nothing was written.
  public func writing<T>(
    _ body: (AccessTables) throws(RecordError) -> T
  ) throws(RecordError) -> T {
    do {
      return try database.write { try body(AccessTables(database: $0, path: path)) }
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
