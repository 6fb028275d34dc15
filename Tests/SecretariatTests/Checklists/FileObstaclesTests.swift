import Foundation
import Publishing
import Testing

@testable import Secretariat

struct FileObstaclesTests {
  private static let drafts = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Drafts/rehearsal")

  private func obstacles(_ name: String) throws -> [Obstacle] {
    try FileObstacles().obstacles(in: .file(Self.drafts.appending(path: name).path))
  }

  @Test func `finds the tracked changes of a file with their places`() throws {
    let found = try obstacles("proposals/1-group-x.docx").filter { $0.kind == .trackedChange }
    #expect(!found.isEmpty)
    #expect(found.contains { $0.place != nil && !$0.words.isEmpty })
    #expect(found.allSatisfy { $0.reason.hasPrefix("A final text has no tracked changes") })
  }

  @Test func `finds none in a text that has no such thing`() throws {
    #expect(try obstacles("02-rev-2.md") == [])
    #expect(throws: Problem.self) { try obstacles("nothing.docx") }
  }
}
