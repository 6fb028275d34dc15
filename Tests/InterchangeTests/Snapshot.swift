import Foundation
import Testing

/// A file beside the tests that holds what was written when a person last looked at it.
enum Snapshot {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "Snapshots")

  /// Holds bytes against a snapshot.
  ///
  /// With `RECORD_SNAPSHOTS=1` in the environment the snapshot is written anew; one that is
  /// missing is written too, and the test fails, so that somebody looks at it.
  static func expect(
    _ bytes: [UInt8],
    toMatch name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    let written = String(decoding: bytes, as: UTF8.self)
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try record(written, in: file)
      Issue.record("\(name) was missing; look at it now", sourceLocation: sourceLocation)
      return
    }
    if written != recorded, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try record(written, in: file)
      return
    }
    let difference = firstDifference(written, recorded)
    #expect(difference == nil, "\(name) differs", sourceLocation: sourceLocation)
  }

  private static func record(_ text: String, in file: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The first line that differs, as it is and as it was.
  private static func firstDifference(_ written: String, _ recorded: String) -> String? {
    guard written != recorded else { return nil }
    let now = written.split(separator: "\n", omittingEmptySubsequences: false)
    let then = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (line, former)) in zip(now, then).enumerated() where line != former {
      return "line \(index + 1): now “\(line)”, recorded “\(former)”"
    }
    return "now \(now.count) lines, recorded \(then.count)"
  }
}
