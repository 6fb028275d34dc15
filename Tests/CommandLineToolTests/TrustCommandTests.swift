import Foundation
import Testing

@testable import CommandLineTool

struct TrustCommandTests {
  /// A record with two versions in it, and the receipt of the last entry.
  private static func stage() throws -> (stage: Stage, receipt: String) {
    let stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    stage.environment["ZERODRAFT_NOW"] = "2021-03-12T15:00:00Z"
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run("new", "exercise", "--title", "A declaration")
    _ = stage.run("circulate", "exercise", "@old.md", "--as", "Zero draft")
    let last = stage.run("circulate", "exercise", "@new.md", "--as", "Rev.1")
    let line = last.messages.split(separator: "\n").first { $0.hasPrefix("Receipt: ") }
    return (stage, String(try #require(line).dropFirst("Receipt: ".count)))
  }

  @Test func `verifies a record, alone and against what somebody kept`() throws {
    let (stage, receipt) = try Self.stage()
    let alone = stage.run("verify")
    #expect(alone.status == 0)
    #expect(alone.output.contains("exercise: 3 entries, 2 versions; the last is #3 "))
    #expect(alone.output.hasSuffix("Nothing is wrong.\n"))
    try stage.file("export.md", "---\nreceipt: \(receipt)\n---\nText.\n")
    for against in [receipt, "@export.md"] {
      let held = stage.run("verify", "exercise", "--against", against)
      #expect(held.status == 0)
      #expect(held.output.contains("Receipt: exercise: entries 1 to 3 are as they were\n"))
    }
    _ = stage.run("backup", "@backup.sqlite")
    _ = stage.run("note", "exercise", "Something later")
    let later = stage.run("note", "exercise", "And later")
    let line = later.messages.split(separator: "\n").first { $0.hasPrefix("Receipt: ") }
    let newest = String(try #require(line).dropFirst("Receipt: ".count))
    let missing = stage.run("verify", "--against", newest, "--record", "@backup.sqlite")
    #expect(missing.status == 2)
    #expect(missing.output.contains("WRONG: exercise: entries 4 to 5 are missing"))
  }

  @Test(arguments: [
    (["verify", "unknown"], "there is no negotiation “unknown”"),
    (["verify", "--against", "@none.md"], "there is no such file"),
    (["verify", "--against", "@new.md"], "there is no receipt in this file"),
    (["verify", "--against", "zerodraft-receipt-1 exercise 3"], "This is not a whole receipt"),
    (["verify", "--record", "@none.sqlite"], "there is no such record"),
    (["verify", "--record", "@new.md"], "this is not a record of zerodraft"),
    (["backup", "@new.md"], "there is a file already"),
    (["restore", "@new.md"], "there is a file already"),
    (["restore", "@new.md", "--record", "@other.sqlite"], "this is not a record of zerodraft"),
    (["restore", "@none.md", "--record", "@other.sqlite"], "there is no such record"),
  ])
  func `says what is wrong with what it is given`(arguments: [String], words: String) throws {
    let (stage, _) = try Self.stage()
    let files = Set(try FileManager.default.contentsOfDirectory(atPath: stage.folder.path))
    let result = stage.run(arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    let left = Set(try FileManager.default.contentsOfDirectory(atPath: stage.folder.path))
    #expect(left.subtracting(files).allSatisfy { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") })
  }

  @Test func `copies a record and says what becomes of the key`() throws {
    let (stage, receipt) = try Self.stage()
    let backup = stage.run("backup", "@backup.sqlite")
    #expect(backup.status == 0)
    #expect(backup.output.hasPrefix("Copied and verified: backup.sqlite\n  exercise up to #3 "))
    #expect(backup.messages.contains("note: the key record.sqlite.key is not part of the copy"))
    let restored = stage.run("restore", "@backup.sqlite", "--record", "@copy.sqlite")
    #expect(restored.status == 0)
    #expect(restored.output.hasPrefix("Restored and verified: copy.sqlite\n"))
    #expect(restored.messages.contains("note: a backup holds no key"))
    let held = stage.run("verify", "--record", "@copy.sqlite", "--against", receipt)
    #expect(held.status == 0)
  }
}
