import Foundation
import Testing

@testable import Secretariat

struct RecordProtectionTests {
  @Test(arguments: ["SQLite format 3\0and tables", "zerodraft-key-1 something"])
  func `puts no result in the place of a record or its key`(content: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).sqlite")
    try Data(content.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: Problem.self) { try OutputFile(file.path).write(Array("result".utf8)) }
    #expect(try Data(contentsOf: file) == Data(content.utf8))
  }

  @Test(arguments: ["-wal", "-shm", "-journal", ".lock"])
  func `puts no result in the place of a file beside a record`(ending: String) throws {
    let record = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).sqlite").path
    try Data("SQLite format 3\0and tables".utf8).write(to: URL(filePath: record))
    defer { try? FileManager.default.removeItem(atPath: record) }
    #expect(throws: Problem.self) {
      try OutputFile(record + ending).write(Array("result".utf8))
    }
    #expect(!FileManager.default.fileExists(atPath: record + ending))
    // Beside nothing that is a record it is a name like any other.
    let free = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString)\(ending)").path
    defer { try? FileManager.default.removeItem(atPath: free) }
    try OutputFile(free).write(Array("result".utf8))
    #expect(FileManager.default.fileExists(atPath: free))
  }

  @Test func `does not wait at a pipe where the key should be`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    let key = sample.path + ".key"
    try FileManager.default.removeItem(atPath: key)
    unsafe mkfifo(key, 0o600)
    let problem = #expect(throws: Problem.self) { try sample.note("something") }
    #expect(problem?.summary == "\(key): this is not the key of a record")
  }
}
