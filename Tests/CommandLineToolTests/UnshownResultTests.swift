import Foundation
import Testing

@testable import CommandLineTool

/// What is recorded and said where results cannot be written, as with `>&-` or on a full disk.
struct UnshownResultTests {
  @Test func `records nothing that it could not show first`() throws {
    let stage = try Stage.withRecord()
    _ = stage.run("circulate", "rivers", "@old.md")
    let before = stage.run("log", "rivers").output
    stage.canWrite = false
    let result = stage.run("circulate", "rivers", "@new.md")
    #expect(result.status == 2)
    #expect(result.messages.contains("error: The result cannot be written"))
    #expect(!result.messages.contains("Recorded"))
    stage.canWrite = true
    #expect(stage.run("log", "rivers").output == before)
  }

  @Test func `says what is recorded before it shows what came of it`() throws {
    let stage = try Stage.withVersions()
    stage.canWrite = false
    let result = stage.run("rematch", "rivers", "--unmatch", "OP1", "--gone", "OP1=cut")
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("Recorded #4: "))
    #expect(result.messages.contains("note: it is done, but could not be shown: The result"))
    stage.canWrite = true
    #expect(stage.run("log", "rivers").output.contains("#4"))
  }

  @Test func `says that a copy is there whose contents could not be shown`() throws {
    let stage = try Stage.withVersions()
    stage.canWrite = false
    let backup = stage.run("backup", "@copy.sqlite")
    #expect(backup.status == 0)
    #expect(backup.messages.hasPrefix("Copied and verified: copy.sqlite\nnote: it is done, but"))
    let restored = stage.run("restore", "@copy.sqlite", "--record", "@again.sqlite")
    #expect(restored.status == 0)
    #expect(restored.messages.hasPrefix("Restored and verified: again.sqlite\nnote: it is done"))
    stage.canWrite = true
    #expect(stage.run("verify", "--record", "@again.sqlite").status == 0)
  }
}
