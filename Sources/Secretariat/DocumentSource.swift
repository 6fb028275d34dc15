import Glibc

/// Where a document comes from.
public enum DocumentSource: Hashable, Sendable {
  /// The file at a path.
  case file(String)
  /// Whatever is piped in.
  case standardInput

  /// Takes an argument of the command line, where `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .file(argument)
  }
}

extension DocumentSource {
  /// What messages call the source.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    }
  }

  /// Whether there is such a file; standard input is always there.
  public var isThere: Bool {
    guard case .file(let path) = self else { return true }
    return unsafe access(path, F_OK) == 0
  }

  /// Whether there is something of that name that can be read as a document: a file, not a folder,
  /// which a negotiation exported to files leaves under its own name.
  public var isReadable: Bool {
    guard case .file(let path) = self, isThere else { return isThere }
    var about = stat()
    guard unsafe stat(path, &about) == 0 else { return true }
    return about.st_mode & S_IFMT != S_IFDIR
  }

  /// The name of the file without its folders; that of the source where there is no file.
  var shortName: String {
    guard case .file(let path) = self else { return name }
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}
