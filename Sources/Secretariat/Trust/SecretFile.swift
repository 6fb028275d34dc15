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
    try? Folder(of: path).synchronize()
  }
}

/// The folder that a file lies in.
struct Folder {
  /// Its path.
  let path: String

  /// The folder of a file.
  init(of file: String) {
    if let slash = file.lastIndex(of: "/") {
      path = slash == file.startIndex ? "/" : String(file[..<slash])
    } else {
      path = "."
    }
  }

  /// Brings to the disk which files lie in the folder.
  func synchronize() throws(Problem) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Problem(writing: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Problem(writing: path, code: errno) }
  }
}
