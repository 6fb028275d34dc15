import Foundation
import Testing

@testable import Secretariat

struct OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func `writes a file and leaves nothing beside it`() throws {
    let path = folder.appending(path: "result.txt").path
    for text in ["first", "second, longer", ""] {
      try OutputFile(path).write(Array(text.utf8))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["result.txt"])
  }

  @Test func `refuses a folder and keeps it`() throws {
    #expect(throws: Problem.self) { try OutputFile(folder.path).write([1]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `writes to a device as it stands`() throws {
    try OutputFile("/dev/null").write(Array("gone".utf8))
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}
