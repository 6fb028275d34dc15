import Foundation
import Glibc

/// Where a record lies, and whether it may lie there.
///
/// SQLite's list of ways to corrupt a file begins with files under two names and with locks over
/// a network; both are refused before anything is opened.
struct RecordPlace {
  /// The path as it was typed.
  let path: String

  /// The path as SQLite gets it, which takes one that begins with `file:` for an address.
  var plainPath: String { path.hasPrefix("/") ? path : "./" + path }

  /// The address that opens the file as one that nobody changes: no lock, no file beside it.
  var immutableAddress: String {
    let allowed = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    )
    let spelled = plainPath.addingPercentEncoding(withAllowedCharacters: allowed) ?? plainPath
    return "file:\(spelled)?immutable=1"
  }

  /// The folder that the file lies in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What is known of the file by its name.
  private enum Kind {
    case nothing
    case file(names: Int)
    case link
    case other
  }

  private func kind() throws(RecordError) -> Kind {
    if path.hasSuffix("/") { throw RecordError(.namedAsFolder, path: path) }
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return .nothing
      case EACCES: throw RecordError(.unreadable, path: path)
      default: throw RecordError(code: errno, path: path)
      }
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(names: Int(status.st_nlink))
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether there is anything of this name.
  func isTaken() throws(RecordError) -> Bool {
    if case .nothing = try kind() { false } else { true }
  }

  /// Whether the file is there and has something in it.
  func isFilled() -> Bool {
    var status = stat()
    return unsafe fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_size > 0
  }

  /// Checks that there is a file that may be a record.
  ///
  /// - Parameter isWritten: whether it is to be written to.
  /// - Throws: what is against it.
  func check(isWritten: Bool) throws(RecordError) {
    switch try kind() {
    case .nothing: throw RecordError(.missing, path: path)
    case .link: throw RecordError(.linked, path: path)
    case .other: throw RecordError(.foreign, path: path)
    case .file(let names): if names > 1 { throw RecordError(.linked, path: path) }
    }
    try checkFolder()
    try checkBeside()
    guard unsafe access(path, R_OK) == 0 else { throw RecordError(.unreadable, path: path) }
    if isWritten {
      guard unsafe access(path, W_OK) == 0 else { throw RecordError(.readOnly, path: path) }
      guard unsafe access(folder, W_OK | X_OK) == 0 else {
        throw RecordError(.readOnlyFolder(folder), path: path)
      }
    }
  }

  /// Checks that what lies beside the file under the names that it needs are files: a pipe would be
  /// waited at for ever, and a link would be followed out of the folder.
  func checkBeside() throws(RecordError) {
    for ending in ["-wal", "-shm", "-journal", ".lock"] {
      var status = stat()
      let other = path + ending
      guard unsafe fstatat(AT_FDCWD, other, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw RecordError(.obstructed(other), path: path)
      }
    }
  }

  /// Checks that a record can be made here.
  func checkFree() throws(RecordError) {
    if try isTaken() { throw RecordError(.exists, path: path) }
    try checkFolder()
    try checkBeside()
    // A log of an earlier record would be taken for the new one's. Readers leave empty ones behind.
    for ending in ["-wal", "-journal"] {
      let other = RecordPlace(path: path + ending)
      if other.isFilled() { throw RecordError(.leftover(other.path), path: path) }
    }
  }

  private func checkFolder() throws(RecordError) {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, folder, &status, 0) == 0 else {
      throw RecordError(code: errno, path: path)
    }
    // Where the system does not tell its mounts, nothing is known against the folder.
    let mounts = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    if let kind = Self.networkKind(ofDevice: UInt64(status.st_dev), mounts: mounts) {
      throw RecordError(.network(kind), path: path)
    }
  }

  /// The kind of file system that a device is, where it is one over a network.
  ///
  /// - Parameters:
  ///   - device: the number that `stat(2)` gives.
  ///   - mounts: the lines of `/proc/self/mountinfo`, see `proc(5)`.
  /// - Returns: its name; nothing for a disk of this machine.
  static func networkKind(ofDevice device: UInt64, mounts: String) -> String? {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 3, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      let kind = String(fields[dash + 1])
      return networkKinds.contains(kind) ? kind : nil
    }
    return nil
  }

  /// File systems over a network, as Linux calls them.
  private static let networkKinds: Set<String> = [
    "9p", "afs", "ceph", "cifs", "coda", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
    "fuse.sshfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs",
  ]
}

extension RecordPlace {
  /// Brings a file to the disk; it must not be open in SQLite.
  func synchronizeFile() throws(RecordError) { try synchronize(path, O_RDONLY) }

  /// Brings to the disk which files lie in the folder.
  func synchronizeFolder() throws(RecordError) { try synchronize(folder, O_RDONLY | O_DIRECTORY) }

  private func synchronize(_ name: String, _ flags: Int32) throws(RecordError) {
    let descriptor = unsafe open(name, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordError(code: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw RecordError(code: errno, path: path) }
  }

  /// Makes an empty file that only its owner may read and write.
  func makeFile() throws(RecordError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw RecordError(code: errno, path: path) }
    close(descriptor)
  }

  /// Removes the file and what SQLite may have put beside it.
  func remove() {
    for ending in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + ending) }
  }

  /// Gives the file its final name.
  ///
  /// Only under the lock of that name: whatever else made a file there meanwhile would lose it.
  func move(to place: RecordPlace) throws(RecordError) {
    try place.checkFree()
    guard unsafe rename(path, place.path) == 0 else {
      throw RecordError(code: errno, path: place.path)
    }
    try place.synchronizeFolder()
  }

  /// Gives the file its final name, unless that is taken, lock or no lock.
  func claim(_ place: RecordPlace) throws(RecordError) {
    guard unsafe link(path, place.path) == 0 else {
      // Disks without second names, as on a memory stick.
      guard errno == EPERM || errno == EOPNOTSUPP else {
        throw RecordError(code: errno, path: place.path)
      }
      return try move(to: place)
    }
    unsafe unlink(path)
    try place.synchronizeFolder()
  }
}
