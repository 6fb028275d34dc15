import Foundation
import GRDB
import Negotiation
import Testing

@testable import RecordStore

struct AccessFileTests {
  private static func invitation(_ number: UInt8, to name: String = "exercise") -> InvitationRow {
    InvitationRow(
      digest: Array(repeating: number, count: 32),
      negotiation: name,
      role: "delegation",
      party: "Delegation A",
      maker: "co-facilitators",
      made: 1000,
      expires: 2000
    )
  }

  private static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map(Array.init) ?? []
  }

  @Test func `is made beside the record, for its owner alone, and keeps no log`() throws {
    let sample = try StoredSample()
    let file = try AccessFile(of: sample.path)
    _ = try file.writing { access throws(StoreError) in try access.add(Self.invitation(1)) }
    #expect(sample.files == ["record.sqlite-access"])
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // Bytes 18 and 19 of the header say how it is written; 1 is with a rollback journal.
    #expect(Array(Self.bytes(file.path)[18..<20]) == [1, 1])
  }

  @Test func `is not made by somebody who only asks`() throws {
    let sample = try StoredSample()
    #expect(try AccessFile.existing(of: sample.path) == nil)
    #expect(sample.files == [])
  }

  @Test(arguments: ["words", "database", "mark", "newer", "trigger", "link", "folder"])
  func `refuses what is not ours and leaves it as it is`(kind: String) throws {
    let sample = try StoredSample()
    let path = AccessFile.path(of: sample.path)
    func database(_ sql: String) throws {
      let database = try DatabaseQueue(path: path)
      try database.writeWithoutTransaction { try $0.execute(sql: sql) }
      try database.close()
    }
    switch kind {
    case "words":
      try Data(String(repeating: "Decides to meet. ", count: 500).utf8)
        .write(to: URL(filePath: path))
    case "database": try database("CREATE TABLE invitations (a)")
    case "mark": try database("PRAGMA application_id = 7; CREATE TABLE t (a)")
    case "newer":
      _ = try AccessFile(of: sample.path)
      try database("PRAGMA user_version = 9")
    case "trigger":
      _ = try AccessFile(of: sample.path)
      try database(
        "CREATE TRIGGER t AFTER INSERT ON sessions BEGIN UPDATE invitations SET used = NULL; END"
      )
    case "link":
      _ = try AccessFile(of: sample.path)
      try FileManager.default.moveItem(atPath: path, toPath: path + ".real")
      try FileManager.default.createSymbolicLink(
        atPath: path,
        withDestinationPath: path + ".real"
      )
    default:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let before = Self.bytes(path)
    let error = try #require(throws: StoreError.self) { try AccessFile(of: sample.path) }
    switch kind {
    case "newer": #expect(error.reason == .newer(version: 9))
    case "trigger":
      #expect(error.reason == .damaged("its tables are not those of an access file"))
    case "link": #expect(error.reason == .linked)
    default: #expect(error.reason == .foreign)
    }
    #expect(Self.bytes(path) == before)
    #expect(throws: StoreError.self) { try AccessFile.existing(of: sample.path) }
  }

  @Test func `is written by two at once, one after the other`() async throws {
    let sample = try StoredSample()
    let files = [try AccessFile(of: sample.path), try AccessFile(of: sample.path)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, file) in files.enumerated() {
        group.addTask {
          for number in 0..<20 {
            _ = try file.writing { access throws(StoreError) in
              try access.add(Self.invitation(UInt8(place * 20 + number)))
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let numbers = try files[0].reading { access throws(StoreError) in
      try access.invitations().map(\.number)
    }
    #expect(numbers == Array(1...40))
  }

  @Test func `does all of a change or nothing`() throws {
    let sample = try StoredSample()
    let file = try AccessFile(of: sample.path)
    #expect(throws: StoreError.self) {
      try file.writing { access throws(StoreError) in
        _ = try access.add(Self.invitation(1))
        _ = try access.add(Self.invitation(1))
      }
    }
    #expect(
      try file.reading { access throws(StoreError) in try access.invitations().isEmpty } == true
    )
  }

  @Test func `forgets the oldest of a kind, and nothing else for it`() throws {
    let sample = try StoredSample()
    let file = try AccessFile(of: sample.path)
    let most = AccessTables.auditLimit
    try file.writing { access throws(StoreError) in
      try access.note(AuditRow(at: 1, kind: "signed in"))
      for time in 0..<most + 3 { try access.note(AuditRow(at: time, kind: "unknown link")) }
    }
    let rows = try file.reading { access throws(StoreError) in try access.audit() }
    #expect(rows.count == most + 1)
    #expect(rows.first?.kind == "signed in")
    #expect(rows.dropFirst().first?.at == 3)
  }

  @Test func `keeps a new record from the invitations to an earlier one`() throws {
    let sample = try StoredSample()
    _ = try AccessFile(of: sample.path)
    var ledger = SealedLedger()
    try ledger.add(.opened(Opening(title: "A declaration")))
    let error = try #require(throws: StoreError.self) {
      try RecordFile.make(with: ledger.addition(), holding: RecordLock(path: sample.path))
    }
    #expect(error.reason == .leftover(AccessFile.path(of: sample.path)))
  }
}
