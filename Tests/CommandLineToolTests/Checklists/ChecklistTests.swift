import DraftText
import Foundation
import Interchange
import Negotiation
import Publishing
import Testing
import WordFormat

@testable import CommandLineTool
@testable import Secretariat

/// The rehearsal and the declaration of 2021, held against the list.
struct ChecklistTests {
  /// The rehearsal, played up to a heading of its transcript.
  private static func rehearsal(before heading: String) throws -> (Stage, Registry) {
    let stage = try Stage()
    let file = Transcript.project.appending(path: "Drafts/rehearsal/rehearsal.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let end = try #require(text.firstRange(of: "\n## \(heading)"), "no heading “\(heading)”")
    let record = stage.folder.appending(path: "record.sqlite").path
    _ = Transcript(String(text[..<end.lowerBound]), environment: ["ZERODRAFT_RECORD": record])
      .played()
    return (stage, Registry(path: record, recorder: "the secretary"))
  }

  private static func at(_ time: String, _ registry: Registry) throws -> Registry {
    let instant = try #require(Instant(parsing: time))
    var registry = registry
    registry.clock = WallClock(now: { instant })
    return registry
  }

  private static func make(_ name: String, _ registry: Registry) throws -> Checklist {
    let list = try MakeChecklist(registry: registry).make(name)
    // Whatever the record holds, each subject is there once, and in its order.
    #expect(list.items.map(\.subject) == Checklist.Subject.allCases)
    return list
  }

  @Test func `says what is open in an unfinished negotiation`() throws {
    let (stage, registry) = try Self.rehearsal(before: "April: Rev.2 under silence")
    defer { withExtendedLifetime(stage) {} }
    let list = try Self.make("rehearsal", try Self.at("2025-04-04T20:00:00Z", registry))
    try look(list, "open")
  }

  @Test func `says what is left to do once silence has held`() throws {
    let (stage, registry) = try Self.rehearsal(before: "The final text")
    defer { withExtendedLifetime(stage) {} }
    let list = try Self.make("rehearsal", try Self.at("2025-04-15T21:00:00Z", registry))
    try look(list, "held")
  }

  @Test func `says what came of the declaration of 2021`() throws {
    let stage = try Stage()
    let registry = Registry(
      path: stage.folder.appending(path: "record.sqlite").path,
      recorder: "the secretary"
    )
    let folder = Transcript.project.appending(path: "Drafts/declaration-2021").path
    _ = try ImportFolder(registry: registry).take(folder, as: nil)
    let list = try Self.make("declaration-2021", try Self.at("2021-11-24T15:00:00Z", registry))
    try look(list, "adopted")
  }

  private func look(_ list: Checklist, _ name: String) throws {
    let folder = "/tmp/chk-look"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ bytes: [UInt8], _ ending: String) throws {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).\(ending)"))
    }
    let paper = ChecklistPaper(list).paper
    try write(Array(ChecklistText(list, width: 100).text.utf8), "txt")
    try write(PaperHTMLWriter().write(paper), "html")
    try write(PaperMarkdownWriter().write(paper), "md")
    try write(try WordTextWriter().write(paper), "docx")
    try write(try JSONText.bytes(of: list), "json")
  }
}
