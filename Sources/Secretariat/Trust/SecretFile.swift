import Glibc

/// Writes a file that only its owner may read, whole or not at all, and safe from a power cut.
struct SecretFile {
  /// Where it is written.
  let path: String

  /// Names a file.
  init(_ path: String) {
    self.path = path
  }

  /// Writes the bytes beside the file, brings them to the disk, then puts them in its place.
  ///
  /// - Throws: why it could not be written; a file that was there is then as it was.
  func write(_ bytes: [UInt8]) throws(Problem) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = unsafe open(
      temporary,
      O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
      0o600
    )
    guard descriptor >= 0 else { throw Problem(writing: path, code: errno) }
    let isWritten =
      unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten, unsafe rename(temporary, path) == 0 else {
      unsafe unlink(temporary)
      throw Problem(writing: path, code: code)
    }
    synchronizeFolder()
  }

  /// Brings to the disk which files lie in the folder, as far as the system lets anybody.
  private func synchronizeFolder() {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
