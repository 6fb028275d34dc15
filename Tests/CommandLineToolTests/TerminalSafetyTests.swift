import Foundation
import Testing

@testable import CommandLineTool

/// Texts that would act on the terminal of whoever looks at them.
struct TerminalSafetyTests {
  private static let words = "\u{1B}]0;title\u{7}\u{9B}2J\u{202E}tide"

  private static func stage() throws -> Stage {
    let stage = try Stage.withRecord()
    try stage.file("wild.md", SampleVersions.old.replacing("May", with: "May \(words)"))
    #expect(stage.run("circulate", "rivers", "@wild.md").status == 0)
    _ = stage.run("note", "rivers", "A note \(words)")
    return stage
  }

  /// Whether a text holds a character that acts on a terminal.
  private static func acts(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(arguments: [
    ["show", "rivers"], ["show", "rivers", "--format", "text"],
    ["show", "rivers", "--format", "markdown"], ["show", "rivers", "zero", "OP1"],
    ["show", "rivers", "zero", "OP1", "--format", "text"],
    ["export", "rivers", "zero", "--format", "text"],
    ["export", "rivers", "zero", "--format", "markdown"], ["read", "@wild.md"],
    ["read", "@wild.md", "--format", "text"], ["read", "@wild.md", "--format", "markdown"],
    ["concordance", "rivers"], ["concordance", "rivers", "--format", "csv"], ["log", "rivers"],
    ["history", "rivers", "OP1"],
  ])
  func `shows a terminal nothing that acts on it`(arguments: [String]) throws {
    let stage = try Self.stage()
    stage.isTerminal = true
    stage.environment["NO_COLOR"] = "1"
    let result = stage.run(arguments)
    #expect(result.status == 0)
    #expect(!Self.acts(result.output), "\(result.output.debugDescription)")
  }

  @Test(arguments: [
    ["show", "rivers", "--format", "json"], ["log", "rivers", "--format", "json"],
    ["export", "rivers", "zero", "--format", "json"],
    ["concordance", "rivers", "--format", "json"],
    ["history", "rivers", "OP1", "--format", "json"],
    ["export", "rivers", "zero", "--format", "html"],
  ])
  func `writes nothing raw where there is another way to say it`(arguments: [String]) throws {
    let result = try Self.stage().run(arguments)
    #expect(result.status == 0)
    #expect(!Self.acts(result.output))
  }

  @Test func `keeps the words of a text in a file`() throws {
    let stage = try Self.stage()
    stage.isTerminal = true
    _ = stage.run("export", "rivers", "zero", "--format", "text", "--output", "@out.txt")
    #expect(stage.text(of: "out.txt")?.contains(Self.words) == true)
    stage.isTerminal = false
    #expect(stage.run("show", "rivers", "--format", "text").output.contains(Self.words))
  }
}
