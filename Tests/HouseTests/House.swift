import Foundation

/// The package on disk, as the tests of the house walk through it.
enum House {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths, from the root, of all Swift files below a folder, sorted.
  static func swiftFiles(below folder: String) -> [String] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: start.path(percentEncoded: false))
    var paths: [String] = []
    while let path = found?.nextObject() as? String {
      if path.hasSuffix(".swift") { paths.append("\(folder)/\(path)") }
    }
    return paths.sorted()
  }

  /// The names in a folder, by its path from the root, sorted; none if there is no such folder.
  static func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }
}
