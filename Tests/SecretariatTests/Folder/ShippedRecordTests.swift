import Foundation
import Testing

@testable import Secretariat

/// The records that come with the project, written by earlier programs.
struct ShippedRecordTests {
  private static let drafts = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Drafts")

  static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: drafts.path)
    return (found ?? []).sorted().filter { name in
      FileManager.default.fileExists(atPath: "\(drafts.path)/\(name)/record.jsonl")
    }
  }()

  @Test func `finds them`() { #expect(Self.names.count >= 2) }

  @Test(arguments: names)
  func `replays a record of an earlier program, and writes it in the same bytes`(
    name: String
  ) throws {
    let record = try SampleRecord()
    let source = "\(Self.drafts.path)/\(name)"
    let taken = try ImportFolder(registry: record.registry).take(source, as: nil)
    let folder = record.file("again")
    let exporter = ExportFolder(registry: record.registry)
    _ = try exporter.export(taken.acknowledgement.negotiation, to: folder)
    let (old, new) = ("\(source)/record.jsonl", "\(folder)/record.jsonl")
    let isAlike =
      FileManager.default.contents(atPath: new) == FileManager.default.contents(atPath: old)
    #expect(isAlike)
  }
}
