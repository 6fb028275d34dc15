import Foundation
import Negotiation
import Testing

@testable import RecordStore
@testable import Secretariat

struct CopyRecordTests {
  @Test func `copies a record that is being written to, without its key, and verifies it`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    // Entries that are only in the log yet.
    let reader = try RecordFile(path: sample.path, for: .reading, hashing: RecordHash.sha256)
    _ = try reader.negotiations()
    let receipt = try #require(try sample.note("late").receipt)
    let backup = sample.file("backup.sqlite")
    let result = try CopyRecord().backUp(sample.path, to: backup)
    withExtendedLifetime(reader) {}
    #expect(result.report.negotiations.map(\.entries) == [5])
    #expect(result.hasKey)
    #expect(!FileManager.default.fileExists(atPath: backup + ".key"))
    #expect(!sample.files.contains { $0.hasSuffix(".part") })
    let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)

    let restored = sample.file("restored.sqlite")
    let record = try CopyRecord().restore(backup, to: restored)
    #expect(!record.hasKey)
    #expect(try Tampering.dump(restored) == Tampering.dump(sample.path))
    let verified = try VerifyRecord(path: restored).verify(against: [receipt])
    #expect(verified.isIntact)
    #expect(verified.receipts.map(\.signer) == [.unknown])
    let registry = Registry(path: restored, recorder: "secretariat")
    let next = try registry.record(in: "exercise") { _ in [Recording(.noted(.init("after")))] }
    #expect(next.entries == [6])
    #expect(next.receipt?.publicKey != receipt.publicKey)
  }

  @Test func `overwrites nothing`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    let other = try SampleRecord(named: "other.sqlite")
    try other.open()
    let kept = other.bytes
    #expect(throws: Problem.self) { try CopyRecord().backUp(sample.path, to: other.path) }
    #expect(throws: Problem.self) { try CopyRecord().restore(sample.path, to: other.path) }
    #expect(throws: Problem.self) { try CopyRecord().backUp(sample.path, to: sample.path) }
    #expect(other.bytes == kept)
    let folder = sample.file("none/backup.sqlite")
    #expect(throws: Problem.self) { try CopyRecord().backUp(sample.path, to: folder) }
    #expect(throws: Problem.self) {
      try CopyRecord().restore(sample.file("missing"), to: sample.file("new.sqlite"))
    }
    #expect(sample.files == ["record.sqlite", "record.sqlite.key", "record.sqlite.lock"])
  }

  @Test func `makes no copy of a record that is damaged`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    try Tampering.run("DELETE FROM entries WHERE number = 2", on: sample.path)
    let files = sample.files
    let problem = try #require(throws: Problem.self) {
      try CopyRecord().backUp(sample.path, to: sample.file("backup.sqlite"))
    }
    #expect(problem.summary.contains("entry 2 of exercise is missing"))
    #expect(throws: Problem.self) {
      try CopyRecord().restore(sample.path, to: sample.file("new.sqlite"))
    }
    #expect(sample.files == files)
  }
}
