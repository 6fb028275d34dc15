import Foundation

@testable import CommandLineTool

/// A record of an exercise, `rivers`, with all facts that letters need.
///
/// | entry | |
/// |---|---|
/// | 2, 3 | Zero draft and Rev.1 |
/// | 4 | Delegation A |
/// | 5, 6 | informal consultations on 10 and 12 August 2021 |
/// | 7, 8 | a deadline for 16 August, extended to 18 August |
/// | 9 | a deadline for a day |
/// | 10 | Rev.1 under silence until 27 August, 10 a.m. |
struct LetterStage {
  let stage: Stage

  static let facilitators = [
    "--co-facilitator",
    "H.E. Ms. First co-facilitator, Ambassador and Permanent Representative, State A",
    "--co-facilitator",
    "H.E. Mr. Second co-facilitator, Ambassador and Permanent Representative, Republic of B",
  ]

  init(opening: [String] = facilitators + ["--president", "Name SURNAME"]) throws {
    stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    stage.environment["ZERODRAFT_RECORDER"] = "co-facilitators"
    set("2021-08-02T14:00:00Z")
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    let steps: [[String]] = [
      ["new", "rivers", "--title", "A declaration on clean rivers", "--kind", "declaration"]
        + opening,
      ["circulate", "rivers", "@old.md"], ["circulate", "rivers", "@new.md"],
      ["parties", "add", "rivers", "Delegation A"],
      [
        "consult", "schedule", "rivers", "--kind", "informal", "--version", "rev1", "--start",
        "2021-08-10 15:00", "--end", "18:00", "--place", "Conference Room 3",
      ],
      [
        "consult", "schedule", "rivers", "--kind", "informal", "--start", "2021-08-12 10:00",
        "--end", "13:00",
      ],
      [
        "deadline", "set", "rivers", "Written comments", "--version", "zero", "--until",
        "2021-08-16 17:00",
      ], ["deadline", "extend", "rivers", "7", "--until", "2021-08-18 17:00"],
      ["deadline", "set", "rivers", "inscription of speakers", "--until", "2021-08-20"],
      ["silence", "place", "rivers", "rev1", "--until", "Friday, 27 August 2021, 10 a.m."],
    ]
    for step in steps {
      let result = stage.run(step)
      guard result.status == 0 else { throw StageFault(messages: result.messages) }
    }
  }

  struct StageFault: Error { var messages: String }

  /// Sets the clock.
  func set(_ now: String) { stage.environment["ZERODRAFT_NOW"] = now }

  /// Writes a letter as plain text.
  func letter(_ arguments: String...) -> Stage.Result {
    stage.run(["letter", "rivers"] + arguments + ["--format", "text"])
  }

  /// The lines of a letter that have words.
  func lines(_ arguments: String...) -> [Substring] {
    stage.run(["letter", "rivers"] + arguments + ["--format", "text"]).output
      .split(separator: "\n")
  }
}
