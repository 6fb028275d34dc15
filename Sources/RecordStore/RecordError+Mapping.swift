import Foundation
import GRDB
import Glibc

extension RecordError {
  /// Takes over what SQLite, or the reading of a row, says.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as RecordError: self = error
    case let error as DatabaseError: self.init(Self.reason(for: error), path: path)
    case let error as UnexpectedColumn:
      self.init(.damaged("the column “\(error.name)” holds what it cannot hold"), path: path)
    case let error as RowDecodingError: self.init(.damaged(error.description), path: path)
    default: self.init(.system("\(error)"), path: path)
    }
  }

  private static func reason(for error: DatabaseError) -> Reason {
    let words = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.extendedResultCode {
    // A piece of shared memory could not be had where there is no space for it.
    case .SQLITE_IOERR_SHMSIZE: return .full
    case .SQLITE_CORRUPT_INDEX, .SQLITE_CORRUPT_SEQUENCE, .SQLITE_CORRUPT_VTAB:
      return .damaged(words)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_FULL: return .full
    case .SQLITE_IOERR:
      return .inputOutput("\(words), code \(error.extendedResultCode.rawValue)")
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT, .SQLITE_FORMAT:
      return .damaged(words)
    case .SQLITE_TOOBIG: return .damaged("a value is larger than any can be")
    // What a healthy schema never says of our own statements.
    case .SQLITE_ERROR: return .damaged(words)
    default: return .system(words)
    }
  }

  /// Takes over what the system says of a file that cannot be opened, made or renamed.
  init(code: Int32, path: String) {
    switch code {
    case ENOENT: self.init(.folderMissing, path: path)
    case EEXIST: self.init(.exists, path: path)
    case EACCES, EPERM, EROFS: self.init(.readOnly, path: path)
    case ENOSPC, EDQUOT: self.init(.full, path: path)
    case EIO, EFBIG: self.init(.inputOutput(Self.words(for: code)), path: path)
    default: self.init(.system(Self.words(for: code)), path: path)
    }
  }

  private static func words(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }
}

/// A column that holds a value of another kind than the table allows.
struct UnexpectedColumn: Error {
  var name: String
}

/// Reads columns without trusting that the file keeps to its own tables.
extension Row {
  func integer(_ column: String) throws -> Int {
    guard case .int64(let integer) = value(column).storage else {
      throw UnexpectedColumn(name: column)
    }
    return Int(integer)
  }

  func text(_ column: String) throws -> String {
    guard case .string(let text) = value(column).storage else {
      throw UnexpectedColumn(name: column)
    }
    return text
  }

  func optionalText(_ column: String) throws -> String? {
    if value(column).isNull { return nil }
    return try text(column)
  }

  func optionalInteger(_ column: String) throws -> Int? {
    if value(column).isNull { return nil }
    return try integer(column)
  }

  func bytes(_ column: String) throws -> [UInt8] {
    guard case .blob(let data) = value(column).storage else {
      throw UnexpectedColumn(name: column)
    }
    return Array(data)
  }

  private func value(_ column: String) -> DatabaseValue { self[column] }
}
