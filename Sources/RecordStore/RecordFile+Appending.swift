import Foundation
import GRDB
public import Negotiation

extension RecordFile {
  /// What is to be appended to the record of one negotiation, all of it or nothing.
  public struct Addition: Sendable {
    /// The name of the negotiation.
    public var negotiation: String
    /// The last entry that the new ones were made to follow.
    public var after: Head?
    /// The entries, in order.
    public var entries: [SealedEntry]
    /// What they point at; what is there already costs nothing.
    public var contents: [Content]
    /// What the entries before added up to.
    public var before: NegotiationState
    /// What they add up to with these.
    public var state: NegotiationState

    /// Describes an addition.
    public init(
      to negotiation: String,
      after head: Head?,
      entries: [SealedEntry],
      contents: [Content],
      before: NegotiationState,
      state: NegotiationState
    ) {
      self.negotiation = negotiation
      self.after = head
      self.entries = entries
      self.contents = contents
      self.before = before
      self.state = state
    }
  }

  /// Appends entries; when this returns, they are on the disk.
  ///
  /// - Throws: why nothing was appended. Where the disk failed, nobody can say what is on it: then
  ///   the entries may be there all the same.
  public func append(_ addition: Addition) throws(RecordError) {
    try Self.checkSizes(of: addition, path: path)
    do {
      try database.write { database in
        let present = try RecordInspection.head(of: addition.negotiation, in: database)
        guard present == addition.after else {
          throw RecordError(.movedOn(present), path: path)
        }
        try Self.insert(addition, into: database)
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Makes a record that begins with these entries; when this returns, it is on the disk.
  ///
  /// It is made under another name and gets its own when it is whole, so that there is never half
  /// a record.
  ///
  /// - Parameters:
  ///   - addition: the first entries.
  ///   - lock: the leave to write.
  /// - Throws: why there is no record now.
  public static func make(
    with addition: Addition,
    holding lock: RecordLock
  ) throws(RecordError) {
    try make(with: addition, holding: lock, pageSize: nil)
  }

  static func make(
    with addition: Addition,
    holding lock: RecordLock,
    pageSize: Int?
  ) throws(RecordError) {
    let place = RecordPlace(path: lock.path)
    let unfinished = RecordPlace(path: lock.path + ".part")
    try place.checkFree()
    // Whoever was let in to an earlier record of this name is not let in to the new one.
    let access = RecordPlace(path: AccessFile.path(of: lock.path))
    if try access.isTaken() { throw RecordError(.leftover(access.path), path: lock.path) }
    try checkSizes(of: addition, path: lock.path)
    // Left by a process that was ended in the middle; the lock says that none is at it now.
    unfinished.remove()
    do {
      try unfinished.makeFile()
      let database = try DatabaseQueue(path: unfinished.plainPath, configuration: configuration)
      if let pageSize {
        try database.writeWithoutTransaction {
          try $0.execute(sql: "PRAGMA page_size = \(pageSize)")
        }
      }
      try RecordSchema.migrator.migrate(database)
      try database.write { try insert(addition, into: $0) }
      _ = try database.writeWithoutTransaction { database in
        try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      }
      try database.close()
      try unfinished.synchronizeFile()
      try unfinished.move(to: place)
    } catch {
      unfinished.remove()
      throw RecordError(RecordError(error, path: lock.path).reason, path: lock.path)
    }
  }

  private static func checkSizes(of addition: Addition, path: String) throws(RecordError) {
    let sizes = addition.entries.map(\.bytes.count) + addition.contents.map(\.bytes.count)
    if let size = sizes.first(where: { $0 > sizeLimit }) {
      throw RecordError(.tooLarge(size), path: path)
    }
  }

  private static func insert(_ addition: Addition, into database: Database) throws {
    for content in addition.contents {
      try database.execute(
        sql: "INSERT OR IGNORE INTO contents (digest, kind, bytes) VALUES (?, ?, ?)",
        arguments: [Data(content.digest.bytes), content.kind.rawValue, Data(content.bytes)]
      )
    }
    for entry in addition.entries {
      try database.execute(
        sql: "INSERT INTO entries (negotiation, number, digest, bytes) VALUES (?, ?, ?, ?)",
        arguments: [
          addition.negotiation, entry.number, Data(entry.digest.bytes), Data(entry.bytes),
        ]
      )
    }
    let last = addition.entries.last.map { Head(number: $0.number, digest: $0.digest) }
    guard let head = last ?? addition.after else { return }
    try RecordViews(negotiation: addition.negotiation, database: database)
      .update(from: addition.before, to: addition.state, head: head)
  }
}
