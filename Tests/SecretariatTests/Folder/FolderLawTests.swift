import DraftText
import Foundation
import Negotiation
import Testing

@testable import Secretariat

struct FolderLawTests {
  @Test(arguments: 0..<200)
  func `brings a negotiation out and in again without loss`(seed: UInt64) throws {
    let sample = try SampleRecord()
    var negotiation = RandomNegotiation(seed: seed)
    try negotiation.record(in: sample, named: "exercise")
    let first = sample.file("first")
    _ = try ExportFolder(registry: sample.registry).export("exercise", to: first)

    let other = try SampleRecord()
    let outcome = try ImportFolder(registry: other.registry).take(first)
    #expect(outcome.isReplayed && outcome.notes.isEmpty)
    let before = try sample.registry.copy(of: "exercise")
    let after = try other.registry.copy(of: "exercise")
    #expect(after.entries == before.entries)
    #expect(after.ledger == before.ledger)
    #expect(after.contents == before.contents)
    #expect(try other.verify().isIntact)

    let second = other.file("second")
    _ = try ExportFolder(registry: other.registry).export("exercise", to: second)
    let names = try FileManager.default.contentsOfDirectory(atPath: first).sorted()
    #expect(try FileManager.default.contentsOfDirectory(atPath: second).sorted() == names)
    // The receipt is signed with another key; everything else is the same.
    for name in names where name != FolderText.receipt {
      let bytes = FileManager.default.contents(atPath: "\(first)/\(name)")
      #expect(FileManager.default.contents(atPath: "\(second)/\(name)") == bytes, "\(name)")
    }
  }

  // What a person sees in the folder is all there is: the same texts come of the files alone.
  @Test(arguments: 0..<40)
  func `circulates the files of a folder without its record`(seed: UInt64) throws {
    let sample = try SampleRecord()
    var negotiation = RandomNegotiation(seed: seed)
    try negotiation.record(in: sample, named: "exercise")
    let folder = sample.file("folder")
    _ = try ExportFolder(registry: sample.registry).export("exercise", to: folder)
    try FileManager.default.removeItem(atPath: "\(folder)/\(FolderText.record)")
    let state = try sample.registry.ledger("exercise").state
    // Versions that call themselves the same cannot be told apart without the record.
    let labels = state.versions.map(\.label)
    let names = try state.versions.map { version in
      try sample.registry.draft(of: version).front.version ?? version.label
    }
    let other = try SampleRecord()
    guard Set(names).count == names.count else {
      #expect(throws: Problem.self) { try ImportFolder(registry: other.registry).take(folder) }
      return
    }
    let outcome = try ImportFolder(registry: other.registry).take(folder, as: "again")
    #expect(!outcome.isReplayed)
    #expect(outcome.versions == names)
    let taken = try other.registry.ledger("again").state.versions
    #expect(taken.count == labels.count)
    for (one, two) in zip(state.versions, taken) {
      let old = try sample.registry.draft(of: one)
      let new = try other.registry.draft(of: two)
      #expect(new.paragraphs.map(\.words) == old.paragraphs.map(\.words))
      #expect(new.footnotes.map(\.label) == old.footnotes.map(\.label))
      #expect(
        two.editions.map(\.language)
          == one.editions.map(\.language).sorted {
            $0.rawValue < $1.rawValue
          }
      )
    }
  }
}
