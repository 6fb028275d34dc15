import Foundation
import Negotiation
import Testing

@testable import RecordStore
@testable import Secretariat

/// Records with a byte turned over, and records cut short: reported, or read as if nothing had
/// happened because nothing that is read has changed.
///
/// Every eighth byte is tried; with `ZERODRAFT_EVERY_BYTE` in the environment every single one.
struct DamagedRecordTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let step = environment["ZERODRAFT_EVERY_BYTE"] == nil ? 8 : 1

  /// What came of a damage.
  enum Outcome: Hashable {
    case refused, reported, harmless, unnoticed
  }

  /// A record in pages so small that there are many of them and little of each is unused.
  private static func smallPages() throws -> SampleRecord {
    let sample = try SampleRecord()
    try sample.fill()
    try Tampering.run(
      "PRAGMA journal_mode = DELETE; PRAGMA page_size = \(pageSize); VACUUM; PRAGMA journal_mode = WAL",
      on: sample.path
    )
    #expect(try sample.verify().isIntact)
    return sample
  }

  private static func outcome(_ sample: SampleRecord, dump: [String]) -> Outcome {
    guard let report = try? sample.verify() else { return .refused }
    guard report.isIntact else { return .reported }
    return (try? Tampering.dump(sample.path)) == dump ? .harmless : .unnoticed
  }

  private static let slices = 5
  private static let pageSize = 512

  @Test(arguments: 0..<slices)
  func `are noticed whatever byte is turned over`(slice: Int) throws {
    let sample = try Self.smallPages()
    let dump = try Tampering.dump(sample.path)
    let unused = try Tampering.unusedBytes(sample.path)
    let bytes = sample.bytes
    let file = try #require(FileHandle(forUpdatingAtPath: sample.path))
    var counts: [Outcome: Int] = [:]
    for page in stride(from: slice, to: bytes.count / Self.pageSize, by: Self.slices) {
      let start = page * Self.pageSize
      var harmless = 0
      for offset in stride(from: start, to: start + Self.pageSize, by: Self.step) {
        try file.write(bytes[offset] ^ 0xFF, at: offset)
        let outcome = Self.outcome(sample, dump: dump)
        counts[outcome, default: 0] += 1
        if outcome == .unnoticed { Issue.record("byte \(offset) of \(bytes.count)") }
        // Of the header, 100 bytes, some only tell other connections that something has changed,
        // or which program wrote last.
        if outcome == .harmless, offset >= 100 { harmless += 1 }
        try file.write(bytes[offset], at: offset)
      }
      // Nothing is harmless but what SQLite says it uses for nothing.
      if Self.step == 1 { #expect(harmless <= unused[page + 1, default: 0], "page \(page + 1)") }
    }
    #expect(try sample.verify().isIntact)
    // The test could not fail if nothing were ever noticed.
    #expect(counts[.refused, default: 0] + counts[.reported, default: 0] > 0)
    print("bytes turned over, part \(slice + 1) of \(Self.slices) of \(bytes.count): \(counts)")
  }

  @Test func `are noticed wherever they are cut`() throws {
    let sample = try Self.smallPages()
    let dump = try Tampering.dump(sample.path)
    let bytes = sample.bytes
    var lengths: Set<Int> = [0, 1, 15, 16, 99, 100, 101]
    for length in stride(from: 512, through: bytes.count, by: 512) {
      lengths.formUnion([length - 1, length, length + 1].filter { $0 < bytes.count })
    }
    var counts: [Outcome: Int] = [:]
    for length in lengths.sorted() {
      try Data(bytes[..<length]).write(to: URL(filePath: sample.path))
      let outcome = Self.outcome(sample, dump: dump)
      counts[outcome, default: 0] += 1
      if outcome == .unnoticed { Issue.record("cut to \(length) of \(bytes.count)") }
    }
    // Only what lies unused at the very end can go without anybody missing it.
    #expect(counts[.harmless, default: 0] <= 1)
    print("lengths cut to, of \(bytes.count) bytes: \(counts)")
  }

  @Test func `keep a beginning of the entries where their log is damaged`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    // A reader that stays keeps the log from being brought into the record.
    let reader = try RecordFile(path: sample.path, for: .reading, hashing: RecordHash.sha256)
    _ = try reader.negotiations()
    for words in ["one", "two", "three"] { try sample.note(words) }
    let copy = try SampleRecord()
    let log = try #require(FileManager.default.contents(atPath: sample.path + "-wal"))
    #expect(!log.isEmpty)
    let entries = try sample.registry.ledger("exercise").entries
    let record = Data(sample.bytes)
    withExtendedLifetime(reader) {}
    for offset in stride(from: 0, to: log.count, by: Self.step * 7) {
      var damaged = log
      damaged[offset] ^= 0xFF
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: copy.path + ending)
      }
      try record.write(to: URL(filePath: copy.path))
      try damaged.write(to: URL(filePath: copy.path + "-wal"))
      let report = try copy.verify()
      #expect(report.isIntact)
      let left = try copy.registry.ledger("exercise").entries
      #expect(left == Array(entries.prefix(left.count)) && left.count >= 4)
    }
  }
}

extension FileHandle {
  fileprivate func write(_ byte: UInt8, at offset: Int) throws {
    try seek(toOffset: UInt64(offset))
    try write(contentsOf: [byte])
  }
}
