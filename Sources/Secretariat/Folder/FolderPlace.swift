import Foundation
import Glibc

/// A folder that a negotiation is read from or written to.
///
/// Only what lies in the folder itself is read: links are not followed, wherever they lead.
struct FolderPlace {
  /// Where it is.
  let path: String

  /// The most files that a folder may hold.
  static let countLimit = 10_000

  /// Names a folder.
  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = String(path)
  }

  /// The last part of the path, which names the negotiation where nothing else does.
  var name: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name == "." || name == ".." else { return name }
    return URL(filePath: path).standardizedFileURL.lastPathComponent
  }

  /// The path of a file in the folder.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Whether anything lies where the folder is to be.
  var exists: Bool {
    var status = stat()
    return unsafe fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// The names of what lies in the folder, in order.
  ///
  /// - Throws: that it is no folder, or may not be read.
  func names() throws(Problem) -> [String] {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno != ENOENT, errno != ENOTDIR else {
        throw Problem(
          "\(path): there is no such folder",
          hint: errno == ENOTDIR ? "This is a file; name the folder it lies in." : nil
        )
      }
      throw Problem(opening: path, code: errno)
    }
    close(descriptor)
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw Problem("\(path): the folder cannot be read")
    }
    guard names.count <= Self.countLimit else {
      throw Problem(
        "\(path): more than \(Self.countLimit) files lie here",
        hint: "Name the folder of one negotiation."
      )
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a regular file of this name lies in the folder.
  ///
  /// - Throws: that something else has the name.
  func hasFile(_ name: String) throws(Problem) -> Bool {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path(of: name), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return true
    case S_IFLNK:
      throw Problem(
        "\(path(of: name)): this is a link, and links are not followed",
        hint: "Put the file itself here."
      )
    default: throw Problem(notAFileOfItsOwn: path(of: name))
    }
  }

  /// The bytes of a file; nothing where there is none.
  func bytes(of name: String, limit: Int = DocumentBytes.limit) throws(Problem) -> [UInt8]? {
    guard try hasFile(name) else { return nil }
    return try DocumentBytes.read(.file(path(of: name)), limit: limit)
  }
}

extension FolderPlace {
  /// Writes a folder whole or not at all, and keeps what else lies in the one it replaces.
  ///
  /// The files are written to a folder beside it and brought to the disk; only then does it take
  /// the place. What else lay there, such as a file of somebody's own, is moved over.
  ///
  /// - Parameters:
  ///   - files: the files, by their names.
  ///   - replaced: the names of files of an earlier writing, which go.
  /// - Throws: why it could not be written; what was there is then as it was.
  func write(
    _ files: [(name: String, bytes: [UInt8])],
    replacing replaced: Set<String>
  ) throws(Problem) {
    let part = FolderPlace("\(path).\(getpid()).part")
    guard unsafe mkdir(part.path, 0o777) == 0 else { throw Problem(writing: path, code: errno) }
    do {
      for file in files { try OutputFile(part.path(of: file.name)).write(file.bytes) }
      try part.synchronize(files.map(\.name))
    } catch {
      part.remove()
      throw error
    }
    guard exists else {
      try put(part)
      return
    }
    let ours = replaced.union(files.map(\.name))
    let kept: [String]
    do { kept = try names().filter { !ours.contains($0) } } catch {
      part.remove()
      throw error
    }
    let former = FolderPlace("\(path).\(getpid()).former")
    guard unsafe rename(path, former.path) == 0 else {
      let code = errno
      part.remove()
      throw Problem(writing: path, code: code)
    }
    guard unsafe rename(part.path, path) == 0 else {
      let code = errno
      unsafe rename(former.path, path)
      part.remove()
      throw Problem(writing: path, code: code)
    }
    for name in kept {
      guard unsafe rename(former.path(of: name), path(of: name)) == 0 else {
        throw Problem(
          "\(path(of: name)): this file could not be kept in its place",
          hint: "It lies in \(former.path) now; move it back, then delete that folder."
        )
      }
    }
    former.remove()
    Self.synchronize(folder: parent)
  }

  private func put(_ part: FolderPlace) throws(Problem) {
    guard unsafe rename(part.path, path) == 0 else {
      let code = errno
      part.remove()
      throw Problem(writing: path, code: code)
    }
    Self.synchronize(folder: parent)
  }

  private func synchronize(_ names: [String]) throws(Problem) {
    for name in names {
      let descriptor = unsafe open(path(of: name), O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Problem(writing: path(of: name), code: errno) }
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw Problem(writing: path(of: name), code: errno) }
    }
    Self.synchronize(folder: path)
  }

  /// The folder that this one lies in.
  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Brings to the disk which files lie in a folder, as far as the system lets anybody.
  private static func synchronize(folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: path) }
}
