import Foundation

@testable import CommandLineTool

/// A record with one negotiation, `exercise`, and the version `Rev.1`.
///
/// Its clock stands on Monday, 23 August 2021, 10 a.m. New York.
struct TimeStage {
  let stage: Stage

  init() throws {
    stage = try Stage()
    stage.environment = [
      "ZERODRAFT_RECORD": stage.folder.path + "/record.sqlite", "ZERODRAFT_RECORDER": "somebody",
    ]
    set("2021-08-23T14:00:00Z")
    try stage.file("old.md", SampleVersions.old)
    _ = stage.run("new", "exercise", "--title", "An exercise")
    _ = stage.run("circulate", "exercise", "@old.md", "--as", "Rev.1", "--date", "2021-05-14")
  }

  /// Sets the clock.
  func set(_ now: String) { stage.environment["ZERODRAFT_NOW"] = now }

  /// How many entries the record has.
  var entries: Int {
    stage.run("log", "exercise").output.split(separator: "\n").count { $0.hasPrefix("#") }
  }
}
