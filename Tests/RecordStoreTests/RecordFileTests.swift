import DraftText
import Foundation
import GRDB
import Negotiation
import Testing

@testable import RecordStore

struct RecordFileTests {
  @Test func `gives back what was appended, over any number of openings`() throws {
    let sample = try StoredSample()
    var ledger = try sample.make()
    for round in 1...3 {
      try ledger.circulate("Rev.\(round)", ["Decides \(round)", "Invites all"])
      try sample.writing().append(ledger.addition())
    }
    let file = try sample.reading()
    #expect(try file.negotiations() == ["exercise"])
    #expect(try file.head(of: "exercise") == ledger.head)
    let entries = try file.entries(of: "exercise")
    #expect(try entries.map { try $0.opened() } == ledger.ledger.entries)
    #expect(try file.entries(of: "exercise", after: 2).map(\.number) == [3, 4])
    #expect(try file.entries(of: "nothing") == [])
    #expect(try file.head(of: "nothing") == nil)
    let manifest = ledger.ledger.state.versions[2].circulation.manifest
    let absent = StoredSample.hashing([1])
    #expect(try file.contents([manifest, absent]).keys.map { $0 } == [manifest])
  }

  @Test func `refuses what does not follow the last entry, and appends all or nothing`() throws {
    let sample = try SampleOfTwo()
    let error = try #require(throws: StoreError.self) {
      try sample.file.append(sample.stale)
    }
    #expect(error.reason == .movedOn(sample.head))
    var broken = sample.next
    broken.entries.append(broken.entries[0])  // the same number twice
    #expect(throws: StoreError.self) { try sample.file.append(broken) }
    #expect(try sample.file.head(of: "exercise") == sample.head)
    try sample.file.append(sample.next)
    #expect(try sample.file.head(of: "exercise")?.number == 3)
  }

  private struct SampleOfTwo {
    let sample: StoredSample
    let file: RecordFile
    var stale: RecordFile.Addition
    var next: RecordFile.Addition
    var head: Head?

    init() throws {
      sample = try StoredSample()
      var ledger = try sample.make()
      file = try sample.writing()
      try ledger.add(.noted(Note("one")))
      stale = ledger.addition()
      try file.append(stale)
      head = ledger.head
      try ledger.add(.noted(Note("two")))
      next = ledger.addition()
    }
  }

  @Test func `waits for the disk before it says that something is recorded`() throws {
    let sample = try StoredSample()
    _ = try sample.make()
    let file = try sample.writing()
    let settings = try file.database.unsafeRead { database in
      try ["synchronous", "journal_mode", "trusted_schema", "application_id"].map { name in
        try DatabaseValue.fetchOne(database, sql: "PRAGMA \(name)")?.description
      }
    }
    #expect(settings == ["2", "\"wal\"", "0", "\(0x7A64_7231)"])
  }

  @Test func `makes no file where there is no record to read or to write to`() throws {
    let sample = try StoredSample()
    for access in [RecordFile.Access.reading, .writing] {
      let error = try #require(throws: StoreError.self) {
        _ = try RecordFile(path: sample.path, for: access, hashing: StoredSample.hashing)
      }
      #expect(error == StoreError(.missing, path: sample.path))
    }
    #expect(sample.files == [])
    let nowhere = sample.folder.appending(path: "none/record.sqlite").path
    #expect(throws: StoreError(.folderMissing, path: nowhere)) { try RecordLock(path: nowhere) }
    #expect(throws: StoreError(.missing, path: "")) { try RecordLock(path: "") }
  }

  @Test func `makes a record for its owner alone, and leaves nothing but its lock beside it`()
    throws
  {
    let sample = try StoredSample()
    _ = try sample.make()
    #expect(sample.files == ["record.sqlite", "record.sqlite.lock"])
    let file = try sample.writing()
    for name in sample.files {
      let path = sample.folder.appending(path: name).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600, "\(name)")
    }
    withExtendedLifetime(file) {}
  }

  @Test func `does not take a record that is there for a new one, nor an old log for its own`()
    throws
  {
    let sample = try StoredSample()
    _ = try sample.make()
    let bytes = sample.bytes
    let error = try #require(throws: StoreError.self) { _ = try sample.make() }
    #expect(error.reason == .exists)
    #expect(sample.bytes == bytes)
    try FileManager.default.removeItem(atPath: sample.path)
    let log = sample.path + "-wal"
    try Data([1, 2, 3]).write(to: URL(filePath: log))
    let leftover = try #require(throws: StoreError.self) { _ = try sample.make() }
    #expect(leftover.reason == .leftover(log))
  }

  @Test func `makes a record over what an earlier attempt left unfinished`() throws {
    let sample = try StoredSample()
    try Data("half a record".utf8).write(to: URL(filePath: sample.path + ".part"))
    _ = try sample.make()
    #expect(sample.files == ["record.sqlite", "record.sqlite.lock"])
  }

  @Test func `refuses content and entries larger than a record takes`() throws {
    let sample = try StoredSample()
    var ledger = try sample.make()
    try ledger.add(.noted(Note("one")))
    var addition = ledger.addition()
    let bytes = [UInt8](repeating: 0, count: RecordFile.sizeLimit + 1)
    addition.contents = [Content(.text, bytes: bytes, digest: StoredSample.hashing([1]))]
    let error = try #require(throws: StoreError.self) { try sample.writing().append(addition) }
    #expect(error.reason == .tooLarge(bytes.count))
  }
}
