import Interchange
import Secretariat

extension Console {
  /// Brings a result where it was asked for: to a file, or to standard output.
  func deliver(_ bytes: [UInt8], to path: String?) throws {
    if let path, path != "-" {
      try OutputFile(path).write(bytes)
    } else {
      // A terminal would show the bytes of a container as noise, or worse obey them.
      if isTerminal, path == nil, bytes.starts(with: "PK\u{3}\u{4}".utf8) {
        throw Problem(
          "A Word document is not for the terminal",
          hint: "Name a file for it: --output FILE.docx."
        )
      }
      if isTerminal, path == nil, bytes.starts(with: "%PDF-".utf8) {
        throw Problem(
          "A PDF is not for the terminal",
          hint: "Name a file for it: --output FILE.pdf."
        )
      }
      try write(bytes)
    }
  }

  /// Brings a result in pieces where it was asked for.
  func deliver(_ pieces: [[UInt8]], to path: String?) throws {
    if let only = pieces.first, pieces.count == 1 {
      try deliver(only, to: path)
    } else if let path, path != "-" {
      try deliver(pieces.reduce(into: []) { $0 += $1 }, to: path)
    } else {
      for piece in pieces { try write(piece) }
    }
  }

  /// Brings a text where it was asked for, as it is; only on a terminal, where a document could act
  /// by control characters, it is shown with these made visible.
  func deliver(text: String, to path: String? = nil) throws {
    let isShown = isTerminal && (path ?? "-") == "-"
    try deliver(Array((isShown ? VisibleText.lines(text) : text).utf8), to: path)
  }
}
