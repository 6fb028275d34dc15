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

  @Test func `writes to where a link leads, and keeps the link`() throws {
    let target = folder.appending(path: "target.txt").path
    let link = folder.appending(path: "link.txt").path
    try OutputFile(target).write(Array("old".utf8))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target.txt")
    try OutputFile(link).write(Array("new".utf8))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target.txt")
  }

  @Test func `makes nothing where a link leads to nothing`() throws {
    let link = folder.appending(path: "link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone.txt")
    let problem = #expect(throws: Problem.self) { try OutputFile(link).write([1]) }
    #expect(problem?.summary.contains("a link that leads to nothing") == true)
    #expect(problem?.hint != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["link.txt"])
  }

  @Test func `writes to a device as it stands`() throws {
    try OutputFile("/dev/null").write(Array("gone".utf8))
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}
