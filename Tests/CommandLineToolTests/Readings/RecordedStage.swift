import Foundation

@testable import CommandLineTool

extension Stage {
  /// A stage with a record in which the two sample versions were circulated.
  static func recorded() throws -> Stage {
    let stage = try Stage()
    stage.environment = [
      "ZERODRAFT_NOW": "2021-03-12T15:00:00Z", "ZERODRAFT_RECORDER": "co-facilitators",
      "ZERODRAFT_RECORD": stage.folder.path + "/record.sqlite",
    ]
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run("new", "rivers", "--title", "Declaration on clean rivers")
    _ = stage.run("circulate", "rivers", "@old.md", "--date", "2021-03-12")
    _ = stage.run("circulate", "rivers", "@new.md")
    return stage
  }
}
