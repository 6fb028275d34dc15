import Foundation
import Negotiation
import Testing

@testable import Secretariat

struct ExportFolderTests {
  private let sample: SampleRecord
  private let folder: String

  init() throws {
    sample = try SampleRecord()
    try sample.fill()
    folder = sample.file("exercise")
  }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @discardableResult
  private func export(asOf moment: AsOf? = nil) throws(Problem) -> ExportFolder.Outcome {
    try ExportFolder(registry: sample.registry).export("exercise", to: folder, asOf: moment)
  }

  /// The problem of an export, in which the folder is left out; no file is another one by then.
  private func summary() throws -> String {
    let before = contents()
    let problem = try #require(throws: Problem.self) { try export() }
    #expect(contents() == before)
    #expect(!sample.files.contains { $0.hasSuffix(".part") || $0.hasSuffix(".former") })
    return problem.summary.replacing(sample.folder.path + "/", with: "")
  }

  private func contents() -> [String: Data?] {
    Dictionary(
      files.map { ($0, FileManager.default.contents(atPath: "\(folder)/\($0)")) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `writes a file for each version, the record and a receipt`() throws {
    let outcome = try export()
    #expect(
      files == [
        "00-zero-draft.md", "01-rev-1.md", "negotiation.json", "receipt.txt", "record.jsonl",
      ]
    )
    #expect(outcome.entries == 4)
    let receipt = try #require(outcome.receipt)
    #expect(try sample.verify(receipt).isIntact)
    let record = try #require(FileManager.default.contents(atPath: "\(folder)/record.jsonl"))
    #expect(record.count { $0 == UInt8(ascii: "\n") } == 4)
    // An unchanged paragraph stands in the line that brought it, and in no other.
    let words = String(decoding: record, as: UTF8.self)
    #expect(words.components(separatedBy: "Invites all").count == 2)
    let draft = FileManager.default.contents(atPath: "\(folder)/00-zero-draft.md")
    #expect(
      draft.map { String(decoding: $0, as: UTF8.self) } == """
        ---
        zerodraft: 1
        language: en
        version: Zero draft
        ---

        <!-- preambular; unlabelled -->
        Recalling its decision

        1\\. Decides to meet

        2\\. Invites all

        """
    )
  }

  @Test func `writes the record as it stood`() throws {
    #expect(try export(asOf: .entry(2)).entries == 2)
    #expect(files.filter { $0.hasSuffix(".md") } == ["00-zero-draft.md"])
  }

  @Test func `brings an earlier export up to date and keeps what is somebody's own`() throws {
    try export()
    try Data("Mine.".utf8).write(to: URL(filePath: "\(folder)/README.md"))
    let proposals = "\(folder)/proposals"
    try FileManager.default.createDirectory(atPath: proposals, withIntermediateDirectories: false)
    try Data("Theirs.".utf8).write(to: URL(filePath: "\(proposals)/delegation-a.md"))
    try sample.circulate("Rev.2", ["Decides to meet in June"])
    #expect(try export().entries == 5)
    #expect(files.contains("02-rev-2.md") && files.contains("README.md"))
    #expect(FileManager.default.contents(atPath: "\(proposals)/delegation-a.md")?.count == 7)
    #expect(!sample.files.contains { $0.hasSuffix(".part") || $0.hasSuffix(".former") })
  }

  @Test func `takes away the file of a version that was undone`() throws {
    try export()
    _ = try sample.registry.record(in: "exercise") { _ in
      [Recording(.reversed(Reversal(entry: 3)))]
    }
    try export()
    #expect(files.filter { $0.hasSuffix(".md") } == ["00-zero-draft.md"])
  }

  @Test func `leaves a folder alone that is not its own`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    #expect(try export().entries == 4, "an empty folder is free to use")
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data("Mine.".utf8).write(to: URL(filePath: "\(folder)/README.md"))
    #expect(
      try summary() == "exercise: there are files here, and they are no export of exercise"
    )
    try FileManager.default.removeItem(atPath: folder)
    try Data("A file.".utf8).write(to: URL(filePath: folder))
    #expect(try summary() == "exercise: there is no such folder")
  }

  @Test func `leaves a folder alone that would lose something`() throws {
    try export()
    let path = "\(folder)/01-rev-1.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data(text.replacing("May", with: "June").utf8).write(to: URL(filePath: path))
    #expect(
      try summary() == "exercise/01-rev-1.md: this file was edited after Rev.1 was circulated"
    )
    try Data(text.utf8).write(to: URL(filePath: path))
    let other = try SampleRecord()
    try other.open("another")
    #expect(throws: Problem.self) {
      try ExportFolder(registry: other.registry).export("another", to: folder)
    }
    let shorter = try #require(throws: Problem.self) { try export(asOf: .entry(3)) }
    #expect(
      shorter.summary.hasSuffix(
        "the record in this folder has 4 entries, and 3 would take their place"
      )
    )
  }

  @Test func `says that it may not write`() throws {
    let problem = try #require(throws: Problem.self) {
      try ExportFolder(registry: sample.registry).export("exercise", to: "/proc/exercise")
    }
    #expect(problem.summary.hasPrefix("/proc/exercise: "))
    #expect(throws: Problem.self) {
      try ExportFolder(registry: sample.registry).export("nothing", to: folder)
    }
    #expect(files.isEmpty)
  }

  @Test func `writes to the folder that a link leads to, and keeps the link`() throws {
    let target = sample.file("target")
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: "target")
    for path in [folder, folder + "/"] {
      _ = try ExportFolder(registry: sample.registry).export("exercise", to: path)
      #expect(FileManager.default.fileExists(atPath: target + "/record.jsonl"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder) == "target")
    }
    try FileManager.default.removeItem(atPath: target)
    #expect(try summary() == "exercise: this is a link that leads to nothing")
  }
}
