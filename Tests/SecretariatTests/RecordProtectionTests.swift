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
