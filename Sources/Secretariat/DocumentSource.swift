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

  /// The name of the file without its folders and its ending; `nil` for standard input.
  var stem: String? {
    guard case .file(let path) = self else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
