import Foundation

/// The folder of published texts that some tests read, and the seeds beside it.
///
/// The texts are not part of the project. Where the environment variable `ZERODRAFT_CORPUS` names
/// no folder, the tests that need them are skipped.
public enum Corpus: Sendable {
  /// The folder, or `nil`.
  public static let folder: String? = {
    guard let path = ProcessInfo.processInfo.environment["ZERODRAFT_CORPUS"], !path.isEmpty else {
      return nil
    }
    return path
  }()

  /// Whether there is a corpus to read; a test says so with `.enabled(if: Corpus.isPresent)`.
  public static var isPresent: Bool { folder != nil }

  /// The bytes of a file, by its path in the folder.
  ///
  /// - Throws: what the file system says.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder ?? "")/\(path)")))
  }

  /// The paths of all files with an ending such as `.xml`, sorted.
  public static func paths(ending: String) -> [String] {
    guard let folder else { return [] }
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(ending) }.sorted()
  }
}
