import Secretariat

extension Console {
  /// Brings a result where it was asked for: to a file, or to standard output.
  func deliver(_ bytes: [UInt8], to path: String?) throws {
    if let path, path != "-" {
      try OutputFile(path).write(bytes)
    } else {
      try write(bytes)
    }
  }
}
