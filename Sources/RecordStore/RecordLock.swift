import Foundation
import Glibc

/// Leave to write to a record, which one process has at a time.
///
/// It is a lock on a file beside the record, `FILE.lock`: never on the record itself, since closing
/// that would take SQLite's own locks away. Who comes second waits a moment and is then refused.
/// The lock ends with the process, however it ends. Readers need none.
public final class RecordLock: Sendable {
  /// The record.
  public let path: String
  private let descriptor: Int32

  /// How long a second writer waits, in seconds.
  public static let patience = 5.0

  /// Waits for leave to write.
  ///
  /// - Parameters:
  ///   - path: the record, which need not be there yet.
  ///   - patience: how long to wait, in seconds.
  /// - Throws: `locked` where another process writes for longer, or what is wrong with the place.
  public convenience init(
    path: String,
    patience: Double = RecordLock.patience
  ) throws(RecordError) {
    let place = RecordPlace(path: path)
    guard !path.isEmpty else { throw RecordError(.missing, path: path) }
    if try place.isTaken() {
      try place.check(isWritten: true)
      // Beside a file that is no record no lock is left behind.
      do { try RecordFile.identify(place) } catch { throw RecordError(error, path: path) }
    }
    try self.init(path: path, operation: LOCK_EX, patience: patience)
  }

  /// Takes a lock.
  ///
  /// - Parameters:
  ///   - path: the record.
  ///   - operation: `LOCK_EX` to write, `LOCK_SH` to keep writers out.
  ///   - patience: how long to wait, in seconds.
  /// - Throws: `locked`, or why there can be no lock.
  init(path: String, operation: Int32, patience: Double) throws(RecordError) {
    self.path = path
    try RecordPlace(path: path).checkBeside()
    let name = path + ".lock"
    let end = Self.now + patience
    while true {
      let descriptor = try Self.open(name, operation, path)
      while flock(descriptor, operation | LOCK_NB) != 0 {
        let code = errno
        guard code == EWOULDBLOCK || code == EINTR else {
          close(descriptor)
          throw RecordError(code: code, path: path)
        }
        guard Self.now < end else {
          close(descriptor)
          throw RecordError(.locked, path: path)
        }
        usleep(20_000)
      }
      // Whoever held it before may have removed the file, and then this is a lock on nothing.
      if Self.isSame(descriptor, name) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    // Where no record was made, nothing is left behind.
    if !((try? RecordPlace(path: path).isTaken()) ?? true) { unsafe unlink(path + ".lock") }
    close(descriptor)
  }

  private static func open(
    _ name: String,
    _ operation: Int32,
    _ path: String
  ) throws(RecordError) -> Int32 {
    let flags = operation == LOCK_EX ? O_RDWR | O_CREAT : O_RDONLY
    let descriptor = unsafe Glibc.open(
      name,
      flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
      mode(of: path)
    )
    guard descriptor >= 0 else {
      let error = RecordError(code: errno, path: path)
      let place = RecordPlace(path: path)
      guard error.reason == .readOnly, try !place.isTaken() else { throw error }
      throw RecordError(.readOnlyFolder(place.folder), path: path)
    }
    return descriptor
  }

  /// Whoever may write to the record may lock it.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path, &status, 0) == 0 else { return 0o600 }
    return status.st_mode & 0o666
  }

  private static func isSame(_ descriptor: Int32, _ name: String) -> Bool {
    var held = stat()
    var named = stat()
    return unsafe fstat(descriptor, &held) == 0
      && fstatat(AT_FDCWD, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
