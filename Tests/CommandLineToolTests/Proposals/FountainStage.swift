import Foundation

@testable import CommandLineTool

extension Stage {
  /// A text with enough paragraphs to disagree on.
  static let fountains = """
    ---
    zerodraft: 1
    language: en
    version: Zero draft
    ---

    The General Assembly,

    *Recalling* its plan for clean water,

    1\\. *Decides* that every floor should have at least one public fountain;

    2\\. *Invites* building managers to place fountains:

    \\(a\\) Beside every large meeting room;

    \\(b\\) Beside the booths of the interpreters;

    3\\. *Requests* building managers to test the water every three months;

    4\\. *Decides* to review progress.

    """

  /// The same once it was revised.
  static let revisedFountains =
    fountains
    .replacing("Zero draft", with: "Rev.1")
    .replacing("every three months", with: "every six months")
    .replacing(
      "4\\. *Decides* to review progress.",
      with: "4\\. *Decides* to review progress soon."
    )

  /// A stage with four delegations, a group and a text that was circulated as entry 7.
  static func withFountains() throws -> Stage {
    let stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    stage.environment["ZERODRAFT_NOW"] = "2021-03-12T15:00:00Z"
    stage.environment["ZERODRAFT_RECORDER"] = "co-facilitators"
    try stage.file("zero.md", fountains)
    try stage.file("rev1.md", revisedFountains)
    _ = stage.run("new", "water", "--title", "A declaration on fountains")
    for name in ["A", "B", "C", "D"] {
      _ = stage.run("parties", "add", "water", "Delegation \(name)")
    }
    _ = stage.run(
      "parties",
      "add",
      "water",
      "Group X",
      "--kind",
      "group",
      "--member",
      "Delegation A"
    )
    _ = stage.run("circulate", "water", "@zero.md")
    return stage
  }

  /// Records what a delegation proposes in words.
  @discardableResult
  func propose(_ party: String, _ words: String, _ more: String...) -> Result {
    run(["propose", "water", "--from", "Delegation \(party)", "--text", words] + more)
  }
}
