import Glibc

/// Writes a file whole or not at all.
public struct OutputFile: Hashable, Sendable {
  /// Where it is written.
  public var path: String

  /// Names a file.
  public init(_ path: String) {
    self.path = path
  }

  /// Whether two names are of one file, however they are spelled.
  public func isSame(as other: OutputFile) -> Bool { place == other.place }

  /// The name with the folder in full; links at its end are followed.
  private var place: String {
    let target = (try? LinkedPath(path))?.target ?? path
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let start = target.hasPrefix("/") && folder.isEmpty ? "/" : folder.isEmpty ? "." : folder
    guard let full = unsafe realpath(start, nil) else { return target }
    defer { unsafe free(full) }
    return unsafe String(cString: full) + "/" + (parts.last.map(String.init) ?? "")
  }

  /// Writes the bytes beside the file and then puts them in its place.
  ///
  /// Whoever reads the file meanwhile sees the old one or the new one, never half of one. If
  /// anything fails, the old one stays. Where the name is that of a link, it stays one, and the
  /// file that it leads to is written.
  public func write(_ bytes: [UInt8]) throws(Problem) {
    if let kind = fileKind(), kind != S_IFREG {
      guard kind != S_IFDIR else { throw Problem(writing: path, code: EISDIR) }
      // A device or a pipe has no place that a file could be put in.
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Problem(writing: path, code: errno) }
      defer { close(descriptor) }
      try write(bytes, to: descriptor)
      return
    }
    try OutputFile(LinkedPath(path).target).replace(with: bytes)
  }

  /// Puts a new file in the place of this one.
  private func replace(with bytes: [UInt8]) throws(Problem) {
    try refuseRecord()
    let temporary = "\(path).\(getpid()).part"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Problem(writing: path, code: errno) }
    do {
      try write(bytes, to: descriptor)
    } catch {
      close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      let code = errno
      unsafe unlink(temporary)
      throw Problem(writing: path, code: code)
    }
  }

  /// Refuses to put a result in the place of a record, of the key that it signs with, or of a file
  /// that the store keeps beside it: nobody means that, and what is lost does not come back.
  private func refuseRecord() throws(Problem) {
    let besides = ["-wal", "-shm", "-journal", ".lock", ".key"].filter(path.hasSuffix)
    for owner in [path] + besides.map({ String(path.dropLast($0.count)) })
    where Self.isRecord(owner) {
      throw Problem(
        owner == path
          ? "\(path): this is a record or its key, which a result may not replace"
          : "\(path): this file belongs to the record \(owner), and a result may not replace it",
        hint: "Name another file."
      )
    }
  }

  /// Whether a file begins as a record or its key does.
  private static func isRecord(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    let count = unsafe head.withUnsafeMutableBytes { buffer in
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    }
    let marks = ["SQLite format 3", "zerodraft-key-"]
    return marks.contains { head.prefix(max(count, 0)).starts(with: $0.utf8) }
  }

  private func fileKind() -> mode_t? {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path, &status, 0) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(Problem) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(writing: path, code: errno)
      }
      written += count
    }
  }
}
