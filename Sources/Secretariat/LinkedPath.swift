import Glibc

/// A path that somebody named to write to, and where it leads if it is a link.
///
/// Putting a new file in the place of a link would cut what the link was made for.
struct LinkedPath {
  /// What is written: the path itself, or what the link leads to.
  let target: String

  /// Follows a path.
  ///
  /// - Throws: that it is a link that leads to nothing; what somebody meant by it is not known.
  init(_ path: String) throws(Problem) {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFLNK
    else {
      target = path
      return
    }
    guard let resolved = unsafe realpath(path, nil) else {
      guard errno == ENOENT else { throw Problem(writing: path, code: errno) }
      throw Problem(
        "\(path): this is a link that leads to nothing",
        hint: "Name the place it should lead to, or take the link away."
      )
    }
    defer { unsafe free(resolved) }
    target = unsafe String(cString: resolved)
  }
}
