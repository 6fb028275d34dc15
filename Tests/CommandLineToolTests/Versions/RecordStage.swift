import Foundation

@testable import CommandLineTool

extension Stage {
  /// A stage with a record on it, an exercise that was opened, and the sample versions as files.
  static func withRecord() throws -> Stage {
    let stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    stage.environment["ZERODRAFT_NOW"] = "2021-03-12T15:00:00Z"
    stage.environment["ZERODRAFT_RECORDER"] = "co-facilitators"
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run("new", "rivers", "--title", "A declaration on clean rivers")
    return stage
  }

  /// The same with both versions circulated.
  static func withVersions() throws -> Stage {
    let stage = try withRecord()
    _ = stage.run("circulate", "rivers", "@old.md")
    _ = stage.run("circulate", "rivers", "@new.md")
    return stage
  }

  /// Runs a command, and gives all it said as a transcript: results, then messages, without the
  /// receipt, which no two records have alike.
  func say(_ arguments: String...) -> String {
    let result = run(arguments)
    let messages = result.messages.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Receipt: ") }
      .joined(separator: "\n")
    let status = result.status == 0 ? "" : "[\(result.status)]\n"
    return result.output + messages + status
  }
}
