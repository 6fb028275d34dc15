import Foundation

@testable import CommandLineTool

extension Stage {
  /// A stage with a record of the sample versions, its clock on 1 December 2021, under an agenda
  /// item of the seventy-sixth session; entries 4 to 6 make Delegations A, B and C known.
  static func tabling(session: String = "Seventy-sixth session") throws -> Stage {
    let stage = try Stage()
    stage.environment = [
      "ZERODRAFT_NOW": "2021-12-01T15:00:00Z", "ZERODRAFT_RECORDER": "somebody",
      "ZERODRAFT_RECORD": stage.folder.path + "/record.sqlite",
    ]
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run(
      ["new", "rivers", "--title", "Declaration on clean rivers", "--session", session]
        + ["--agenda-item", "108 Crime prevention and criminal justice"]
    )
    _ = stage.run("circulate", "rivers", "@old.md", "--date", "2021-03-12")
    _ = stage.run("circulate", "rivers", "@new.md")
    for letter in ["A", "B", "C"] {
      _ = stage.run("parties", "add", "rivers", "Delegation \(letter)")
    }
    return stage
  }

  /// A stage on which the second version was submitted by Delegations A and B, entry 7.
  static func submitted() throws -> Stage {
    let stage = try Stage.tabling()
    _ = stage.tabling(
      "submit",
      ["--symbol", "A/76/L.11", "--by", "Delegation A; Delegation B", "--date", "2021-11-15"]
        + ["--submitted-at", "2021-11-15 16:00", "--certified"]
    )
    return stage
  }

  /// Runs a command of the group on the negotiation.
  func tabling(_ command: String, _ arguments: [String] = []) -> Result {
    run(["tabling", command, "rivers"] + arguments)
  }

  /// The votes of many States, as the lists of meetings have them.
  static func votes(_ yes: Int, _ no: Int, _ abstaining: Int) -> [String] {
    ["--yes", "\(yes)", "--no", "\(no)", "--abstaining", "\(abstaining)"]
  }
}
