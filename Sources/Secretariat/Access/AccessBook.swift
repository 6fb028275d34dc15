import RecordStore
import Synchronization

/// The access file of a record, opened once for as long as the file at its path is the same.
final class AccessBook: Sendable {
  /// The record.
  let record: String
  private let held = Mutex<(identity: RecordShelf.FileIdentity, file: AccessFile)?>(nil)

  /// Names the access file of a record; nothing is opened yet.
  init(record: String) {
    self.record = record
  }

  /// Reads.
  ///
  /// - Returns: nothing where nobody was ever invited; else what `body` returns.
  /// - Throws: why the file cannot be read.
  func reading<T>(
    _ body: (AccessTables) throws(RecordError) -> T
  ) throws(Problem) -> T? {
    do {
      guard let file = try file(isMade: false) else { return nil }
      return try file.reading(body)
    } catch {
      throw Problem(access: error)
    }
  }

  /// Writes, all of it or nothing.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: why nothing was written.
  func writing<T>(_ body: (AccessTables) throws(RecordError) -> T) throws(Problem) -> T {
    do {
      guard let file = try file(isMade: true) else {
        throw RecordError(.missing, path: AccessFile.path(of: record))
      }
      return try file.writing(body)
    } catch let error as RecordError {
      throw Problem(access: error)
    } catch {
      throw Problem("\(AccessFile.path(of: record)): \(error)")
    }
  }

  private func file(isMade: Bool) throws(RecordError) -> AccessFile? {
    let path = AccessFile.path(of: record)
    // Whoever takes the file away shuts everybody out, at once.
    let identity = RecordShelf.identity(of: path)
    if let identity, let file = held.withLock({ $0?.identity == identity ? $0?.file : nil }) {
      return file
    }
    let file = try isMade ? AccessFile(of: record) : AccessFile.existing(of: record)
    let opened = RecordShelf.identity(of: path)
    held.withLock { held in
      if let file, let opened { held = (opened, file) } else { held = nil }
    }
    return file
  }
}
