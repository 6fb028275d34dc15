import Glibc

/// Takes in the bytes of a document, whole or not at all.
///
/// Only regular files, standard input and the pipes that a shell hands over (`<(git show …)`) are
/// read: a folder, a device or a pipe in the file system would hang the program or never end.
struct DocumentBytes {
  /// The largest document that is read, in bytes.
  static let limit = 64 << 20

  /// The bytes of a source.
  ///
  /// - Throws: why the source cannot be opened or read, or that it is larger than the limit.
  static func read(
    _ source: DocumentSource,
    limit: Int = Self.limit
  ) throws(Problem) -> [UInt8] {
    switch source {
    case .standardInput:
      return try read(descriptor: STDIN_FILENO, of: source, expecting: 0, limit: limit)
    case .file(let path):
      // Opening without blocking keeps a pipe in the file system from hanging the program.
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw Problem(opening: path, code: errno) }
      defer { close(descriptor) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else {
        throw Problem(opening: path, code: errno)
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFIFO where path.hasPrefix("/dev/fd/"):
        // Its writer is running already; wait for it as for standard input.
        guard fcntl(descriptor, F_SETFL, 0) == 0 else { throw Problem(opening: path, code: errno) }
      case S_IFDIR: throw Problem(opening: path, code: EISDIR)
      default: throw Problem(notARegularFile: path)
      }
      let size = Int(status.st_size)
      guard size <= limit else {
        throw Problem(tooLarge: source.name, size: size, limit: limit)
      }
      return try read(descriptor: descriptor, of: source, expecting: size, limit: limit)
    }
  }

  private static func read(
    descriptor: Int32,
    of source: DocumentSource,
    expecting size: Int,
    limit: Int
  ) throws(Problem) -> [UInt8] {
    // What a file holds as a rule is read at once, straight to where it stays.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      // The system says how many bytes of the room it filled; of an error the loop below speaks.
      filled = unsafe max(0, Glibc.read(descriptor, buffer.baseAddress, size))
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(opening: source.name, code: errno)
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw Problem(tooLarge: source.name, size: nil, limit: limit)
      }
    }
  }
}
