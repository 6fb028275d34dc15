import Foundation
import Testing

@testable import CommandLineTool

struct IssueCommandTests {
  /// What makes an L-document of the sample text where nothing was submitted.
  static let facts = [
    "--as", "l-document", "--symbol", "A/76/L.11", "--submitter", "president", "--date",
    "2021-11-15",
  ]
  /// The same for a resolution.
  static let adoption = [
    "--as", "resolution", "--number", "76/7", "--document", "A/76/L.11", "--adopted", "2021-11-22",
    "--meeting", "37th plenary meeting", "--date", "2021-11-23",
  ]

  /// Issues a text whose paragraphs are all agreed.
  static func issue(_ stage: Stage, _ arguments: [String]) -> Stage.Result {
    agree(stage)
    return unagreed(stage, arguments)
  }

  /// Agrees on every paragraph of the latest version, once.
  static func agree(_ stage: Stage) {
    guard !stage.run("log", "rivers").output.contains("ad referendum") else { return }
    _ = stage.run("agree", "rivers", "all")
  }

  /// Issues a text as the record has it.
  static func unagreed(_ stage: Stage, _ arguments: [String]) -> Stage.Result {
    stage.run(["issue", "rivers"] + arguments + ["--format", "text"])
  }

  private static func holds(_ text: String, _ lines: [String]) -> Bool {
    var rest = text[...]
    for line in lines {
      guard let range = rest.firstRange(of: line) else {
        Issue.record("“\(line)” does not follow in:\n\(text)")
        return false
      }
      rest = rest[range.upperBound...]
    }
    return true
  }

  @Test func `prints a President's draft from options alone`() throws {
    let result = Self.issue(try Stage.tabling(), Self.facts)
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      Self.holds(
        result.output,
        [
          "United Nations", "A/76/L.11", "General Assembly", "Distr.: Limited", "15 November 2021",
          "Original: English", "Seventy-sixth session", "Agenda item 108",
          "Crime prevention and criminal justice",
          "Draft resolution submitted by the President of the General Assembly",
          "Declaration on clean rivers", "The General Assembly,", "1.", "June", "Resolution 70/1.",
        ]
      )
    )
    #expect(result.messages.contains("it can be acted on from Monday, 22 November 2021 on"))
  }

  @Test func `takes what was recorded, and options before it`() throws {
    let stage = try Stage.submitted()
    let recorded = Self.issue(stage, ["--as", "l-document"])
    #expect(recorded.status == 0, "\(recorded.messages)")
    #expect(
      Self.holds(
        recorded.output,
        ["A/76/L.11", "15 November 2021", "Delegation A and Delegation B: draft resolution"]
      )
    )
    let said = Self.issue(
      stage,
      ["--as", "l-document", "--date", "2021-11-16", "--sponsor", "Japan", "--sponsor", "Fiji"]
        + ["--original", "fr", "--job-number", "21-16829 (E)", "--agenda-item", "26 (b)"]
        + ["--agenda-title", "Rivers"]
    )
    #expect(
      Self.holds(
        said.output,
        [
          "16 November 2021", "Original: French", "Agenda item 26 (b)", "Rivers",
          "Fiji and Japan: draft resolution", "21-16829 (E)",
        ]
      )
    )
  }

  @Test func `lists the countries that join in an addendum`() throws {
    let stage = try Stage.submitted()
    _ = stage.tabling("document", ["A/76/L.11/Add.1", "--date", "2021-11-19"])
    _ = stage.tabling("sponsors", ["--add", "Delegation C", "--addendum", "A/76/L.11/Add.1"])
    let result = Self.issue(
      stage,
      ["--as", "addendum", "--symbol", "A/76/L.11/Add.1", "--date", "2021-11-19"]
        + ["--sponsor", "Japan", "--sponsor", "Côte d’Ivoire"]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      Self.holds(
        result.output,
        [
          "A/76/L.11/Add.1", "19 November 2021", "Addendum",
          "Add the following countries to the list of sponsors of the draft resolution:",
          "Côte d’Ivoire and Japan",
        ]
      )
    )
  }

  @Test func `makes the adopted text of what was read out and decided`() throws {
    let stage = try Stage.submitted()
    let revised = stage.tabling("revise", ["In OP1, replace “June” by “May”.", "--certified"])
    #expect(revised.status == 0, "\(revised.messages)")
    let amended = stage.tabling("amend", ["Delete OP2.", "--by", "Delegation C"])
    #expect(amended.status == 0, "\(amended.messages)")
    _ = stage.tabling(
      "decide",
      ["#9", "--adopted", "--yes", "90", "--no", "3", "--abstaining", "2"]
    )
    let draft = Self.issue(stage, ["--as", "l-document"])
    #expect(draft.output.contains("June") && draft.output.contains("Group X"))
    _ = stage.tabling(
      "adopt",
      ["--number", "76/7", "--meeting", "37th plenary meeting", "--date", "2021-11-22"]
    )
    _ = stage.tabling("distribute", ["--date", "2021-11-23"])
    let resolution = Self.issue(stage, ["--as", "resolution"])
    #expect(resolution.status == 0, "\(resolution.messages)")
    #expect(
      Self.holds(
        resolution.output,
        [
          "A/RES/76/7", "Distr.: General", "23 November 2021",
          "Resolution adopted by the General Assembly on 22 November 2021",
          "[without reference to a Main Committee (A/76/L.11)]", "76/7.",
          "Declaration on clean rivers", "to meet in May;", "2.", "Delegation A to report.",
          "37th plenary meeting", "22 November 2021",
        ]
      )
    )
    #expect(!resolution.output.contains("Group X") && !resolution.output.contains("Original:"))
    #expect(
      resolution.messages.contains("the text is that of A/76/L.11 with what #8, #10 changed")
    )
    let redline = Self.issue(stage, ["--as", "resolution", "--redline"])
    #expect(redline.status == 0, "\(redline.messages)")
    #expect(redline.output.contains("[-June-]{+May+}"), "\(redline.output)")
    #expect(redline.output.contains("[-2. Invites Group X to take part;-]"), "\(redline.output)")
  }

  @Test func `tracks a revised draft against the one that it replaces`() throws {
    let stage = try Stage.tabling()
    for (version, symbol) in [("zero", "A/76/L.11"), ("rev1", "A/76/L.11/Rev.1")] {
      let result = stage.tabling(
        "submit",
        [version, "--symbol", symbol, "--by", "Delegation A", "--date", "2021-11-15"]
      )
      #expect(result.status == 0, "\(result.messages)")
    }
    let result = Self.issue(stage, ["--as", "l-document", "--redline"])
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      Self.holds(
        result.output,
        ["A/76/L.11/Rev.1", "Delegation A: revised draft resolution", "[-May-]{+June+}"]
      )
    )
    let first = Self.issue(
      stage,
      ["--as", "l-document", "--document", "A/76/L.11", "--redline"]
    )
    #expect(first.status == 2)
    #expect(first.messages.contains("Nothing says what the changes are tracked against"))
    // The last part of a symbol names it too.
    #expect(
      Self.issue(stage, ["--as", "l-document", "--document", "L.11", "--redline"]).messages
        == first.messages
    )
    // An earlier version is issued where silence held on it.
    _ = stage.run(
      ["silence", "place", "rivers", "zero", "--placed-at", "2021-11-01 10:00"]
        + ["--until", "2021-11-08 10:00"]
    )
    let named = Self.issue(
      stage,
      ["--as", "l-document", "--document", "A/76/L.11", "--redline", "--base", "@new.md"]
    )
    #expect(named.output.contains("[-June-]{+May+}"), "\(named.messages)")
  }

  @Test func `puts a bare declaration into an annex, and says so`() throws {
    let stage = try Stage.tabling()
    try stage.file(
      "bare.md",
      """
      ---
      zerodraft: 1
      language: en
      organ: General Assembly
      ---

      # Declaration on clean rivers

      1\\. We, the Heads of State and Government, commit to clean rivers.

      2\\. We will meet again.

      """
    )
    let arguments = Self.facts + ["--agenda-item", "1", "--agenda-title", "Rivers"]
    let result = stage.run(["issue", "@bare.md"] + arguments + ["--format", "text"])
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      Self.holds(
        result.output,
        [
          "Declaration on clean rivers", "The General Assembly", "Adopts",
          "entitled “Declaration on clean rivers” annexed to the present resolution.", "Annex",
          "Declaration on clean rivers", "1.", "We, the Heads",
        ]
      )
    )
    #expect(result.messages.contains("note: the text has no opening formula"))
    let plain = stage.run(
      ["issue", "@bare.md"] + arguments + ["--format", "text", "--no-annexed"]
    )
    #expect(!plain.output.contains("Annex"), "\(plain.messages)")
    let meant = stage.run(["issue", "@bare.md"] + arguments + ["--format", "text", "--annexed"])
    #expect(!meant.messages.contains("no opening formula") && meant.output == result.output)
  }

  @Test func `refuses a text in which anything is still negotiated, with the list`() throws {
    let stage = try Stage.tabling()
    try stage.file(
      "open.md",
      SampleVersions.new.replacing("to meet in June", with: "to meet in [June – Delegation A]")
        .replacing("to take part", with: "to [TBC]")
    )
    _ = stage.run("circulate", "rivers", "@open.md", "--as", "Rev.2")
    for arguments in [Self.facts, Self.adoption] {
      let result = Self.issue(stage, ["rev2"] + arguments + ["--output", "@out.txt"])
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.messages.hasPrefix("error: Rev.2 is not final: "), "\(result.messages)")
      #expect(
        Self.holds(result.messages, ["\n  OP1: “[June – Delegation A]”: ", "\n  OP2: “", "hint: "])
      )
      #expect(stage.text(of: "out.txt") == nil)
    }
  }

  @Test func `asks for everything that is missing at once`() throws {
    let stage = try Stage()
    try stage.file("bare.md", SampleVersions.new)
    let draft = stage.run("issue", "@bare.md", "--as", "l-document")
    #expect(draft.status == 2)
    #expect(
      Self.holds(
        draft.messages,
        [
          "error: The L-document needs a symbol, the session, the day of submission, the agenda item",
          " and who submits it", "hint: Say it with --symbol A/76/L.11; ",
        ]
      )
    )
    let resolution = stage.run("issue", "@bare.md", "--as", "resolution")
    #expect(
      Self.holds(
        resolution.messages,
        [
          "error: The resolution needs a number, the session, the day of distribution, ",
          "the day of adoption", "the draft it was adopted from", "the meeting of adoption",
        ]
      )
    )
  }

  @Test func `warns where it was adopted too early`() throws {
    let stage = try Stage.submitted()
    let result = Self.issue(
      stage,
      ["--as", "resolution", "--number", "76/7", "--adopted", "2021-11-18", "--date", "2021-11-19"]
        + ["--meeting", "35th plenary meeting"]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("before four full working days had passed"))
  }

  @Test(arguments: ["markdown", "html", "docx"])
  func `writes in every format`(format: String) throws {
    let stage = try Stage.submitted()
    Self.agree(stage)
    let result = stage.run(
      ["issue", "rivers", "--as", "l-document", "--format", format, "--output", "@out"]
    )
    #expect(result.status == 0, "\(result.messages)")
    let bytes = try Data(contentsOf: stage.folder.appending(path: "out"))
    #expect(bytes.count > 500)
  }
}
