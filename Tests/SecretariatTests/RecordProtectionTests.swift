import Foundation
import Secretariat
import Testing

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
}
