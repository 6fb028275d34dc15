import Foundation
import GRDB
import Negotiation
import Testing

@testable import RecordStore

/// Files that are no record, or none for this program: refused, and not a byte of them changed.
struct ForeignFileTests {
  enum Foreign: String, CaseIterable {
    case empty, words, folder, pipe
    case otherDatabase, otherLog, otherMark, newer, superseded
    case symbolicLink, hardLink
  }

  private static func make(_ foreign: Foreign, at path: String) throws -> StoreError.Reason {
    let url = URL(filePath: path)
    func database(_ sql: String...) throws {
      let database = try DatabaseQueue(path: path)
      try database.writeWithoutTransaction { database in
        for sql in sql { try database.execute(sql: sql) }
      }
      try database.close()
    }
    switch foreign {
    case .empty: try Data().write(to: url)
    case .words: try Data(String(repeating: "Decides to meet. ", count: 500).utf8).write(to: url)
    case .folder:
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    case .pipe: unsafe mkfifo(path, 0o600)
    case .otherDatabase: try database("CREATE TABLE entries (a)", "INSERT INTO entries VALUES (1)")
    case .otherLog: try database("PRAGMA journal_mode = WAL", "CREATE TABLE entries (a)")
    case .otherMark: try database("PRAGMA application_id = 252006674", "CREATE TABLE t (a)")
    case .newer:
      try Self.record(at: path)
      try database("PRAGMA user_version = 7")
      return .newer(version: 7)
    case .superseded:
      try Self.record(at: path)
      try database("INSERT INTO grdb_migrations VALUES ('later')")
      return .newer(version: 2)
    case .symbolicLink:
      try Self.record(at: path + ".real")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + ".real")
      return .linked
    case .hardLink:
      try Self.record(at: path + ".real")
      try FileManager.default.linkItem(atPath: path + ".real", toPath: path)
      return .linked
    }
    return .foreign
  }

  private static func record(at path: String) throws {
    var ledger = SealedLedger()
    try ledger.add(.opened(Opening(title: "A declaration")))
    try RecordFile.make(with: ledger.addition(), holding: RecordLock(path: path))
    try FileManager.default.removeItem(atPath: path + ".lock")
  }

  @Test(arguments: Foreign.allCases)
  func `is refused unharmed`(foreign: Foreign) throws {
    let sample = try StoredSample()
    let reason = try Self.make(foreign, at: sample.path)
    let bytes = foreign == .pipe ? Data() : sample.bytes
    let files = sample.files
    for access in [RecordFile.Access.reading, .writing] {
      let error = try #require(throws: StoreError.self) {
        _ = try RecordFile(path: sample.path, for: access, hashing: StoredSample.hashing)
      }
      #expect(error.reason == reason)
    }
    #expect(throws: StoreError.self) { _ = try sample.make() }
    if foreign != .pipe { #expect(sample.bytes == bytes) }
    // Beside a file that is no record of ours not even a lock is left.
    let isOurs = foreign == .newer || foreign == .superseded
    #expect(sample.files.filter { !isOurs || !$0.hasSuffix(".lock") } == files)
  }

  @Test(arguments: ["-wal", "-shm", "-journal", ".lock"], ["pipe", "folder", "link"])
  func `is not opened beside what is no file`(ending: String, kind: String) throws {
    let sample = try StoredSample()
    try Self.record(at: sample.path)
    let other = sample.path + ending
    switch kind {
    case "pipe": unsafe mkfifo(other, 0o600)
    case "folder":
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    default:
      try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: "elsewhere")
    }
    let (bytes, files) = (sample.bytes, sample.files)
    for access in [RecordFile.Access.reading, .writing] {
      let error = try #require(throws: StoreError.self) {
        _ = try RecordFile(path: sample.path, for: access, hashing: StoredSample.hashing)
      }
      #expect(error.reason == .obstructed(other))
    }
    #expect(sample.bytes == bytes)
    #expect(sample.files == files)
  }

  @Test func `is no folder, whatever ends in a stroke`() throws {
    let sample = try StoredSample()
    try Self.record(at: sample.path)
    for access in [RecordFile.Access.reading, .writing] {
      let error = try #require(throws: StoreError.self) {
        _ = try RecordFile(path: sample.path + "/", for: access, hashing: StoredSample.hashing)
      }
      #expect(error.reason == .namedAsFolder)
    }
  }

  @Test func `is told by its disk, where that is another machine’s`() {
    let mounts = """
      22 28 0:21 / /proc rw,nosuid shared:5 - proc proc rw
      30 1 254:1 / / rw,relatime - ext4 /dev/vda1 rw
      41 30 0:45 / /srv/shared rw,relatime shared:9 master:2 - nfs4 server:/export rw
      42 30 0:300 / /mnt/far rw - fuse.sshfs somebody@far:/ rw
      """
    func kind(_ major: UInt64, _ minor: UInt64) -> String? {
      let device = (minor & 0xFF) | (major << 8) | (minor & ~0xFF) << 12
      return RecordPlace.networkKind(ofDevice: device, mounts: mounts)
    }
    #expect(kind(0, 45) == "nfs4")
    #expect(kind(0, 300) == "fuse.sshfs")
    #expect(kind(254, 1) == nil)
    #expect(kind(8, 1) == nil)
    #expect(RecordPlace.networkKind(ofDevice: 45, mounts: "nonsense\n1 2 0:45") == nil)
  }
}
