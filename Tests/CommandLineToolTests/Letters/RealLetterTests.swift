import Foundation
import Testing

@testable import CommandLineTool

/// Letters as they were really sent, against what is made of the facts in them.
///
/// The letters of 12 March 2021 stand in the front matter of the zero draft that was sent under
/// them; of that of 24 June 2021 the formulas of its layout stand here.
struct RealLetterTests {
  private static let title =
    "Modalities, format and organization of the high-level meeting of the General Assembly on the "
    + "appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons"
  private static let subject =
    "the modalities of the high-level meeting of the General Assembly on the progress achieved in "
    + "the implementation of the United Nations Global Plan of Action to Combat Trafficking in "
    + "Persons"

  private static func stage(with name: String) throws -> Stage {
    let stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    stage.environment["ZERODRAFT_NOW"] = "2021-06-24T15:00:00Z"
    let folder = Transcript.project.appending(path: "Drafts/\(name)").path
    let result = stage.run("import", "--folder", folder)
    #expect(result.status == 0, "\(result.messages.prefix(300))")
    return stage
  }

  /// The two letters of the zero draft, line by line.
  private static func letters() throws -> [[String]] {
    let file = Transcript.project.appending(path: "Drafts/modalities-2021/00-zero-draft.md")
    let front = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n---\n")[0]
    return front.components(separatedBy: "  - |\n").dropFirst().map { letter in
      letter.split(separator: "\n").map { String($0.trimmingPrefix("    ")) }
    }
  }

  @Test func `makes the letters of 12 March 2021, line by line`() throws {
    let stage = try Self.stage(with: "modalities-2021")
    let invitation =
      "We cordially invite you to express your views and thoughts on the modalities of the "
      + "high-level meeting at the first informal consultations."
    _ = stage.run(
      "restate",
      "modalities-2021",
      "--subject",
      Self.subject,
      "--president",
      "Volkan BOZKIR",
      "--co-facilitator",
      "H.E. Mr. Kaha Imnadze, Ambassador and Permanent Representative, Georgia",
      "--co-facilitator",
      "H.E. Mr. Enrique A. Manalo, Ambassador and Permanent Representative, Republic of the "
        + "Philippines"
    )
    let result = stage.run(
      "letter",
      "modalities-2021",
      "transmittal",
      "zero",
      "--meeting",
      "9",
      "--format",
      "text",
      "--add",
      invitation
    )
    #expect(result.status == 0, "\(result.messages)")
    let sheets = result.output.components(separatedBy: String(repeating: "─", count: 40))
      .map { $0.split(separator: "\n").map(String.init) }
    #expect(sheets.count == 3)
    let real = try Self.letters()

    // The signature is a picture that somebody described.
    let president = real[0].filter { !$0.hasPrefix("A handwritten signature") }
    // The record knows the meeting by its title, and prints hours with their zone.
    let cover = sheets[0].map { line in
      line.replacing(" on the modalities resolution scheduled", with: " scheduled")
        .replacing("2021, 3 p.m. New York (7 p.m. UTC), in", with: "2021 at 3 p.m. in")
    }
    #expect(cover == president)

    let (made, sent) = (sheets[1], real[1])
    #expect(made.count == sent.count)
    for (index, (ours, theirs)) in zip(made, sent).enumerated() where index != 3 {
      #expect(ours == theirs)
    }
    let formulas = [
      "e have the honour to invite you to the first informal consultations on the modalities "
        + "resolution",
      "to be held on", "30 March 2021",
      "the General Assembly Hall. We further have the honour to "
        + "provide you with the zero draft (attached) of the resolution titled ",
      Self.title,
    ]
    for line in [made[3], sent[3]] {
      var rest = Substring(line)
      for formula in formulas {
        let found = rest.firstRange(of: formula)
        #expect(found != nil, "\(formula) in \(line)")
        if let found { rest = rest[found.upperBound...] }
      }
    }
    #expect(sheets[2] == ["DRAFT RESOLUTION", Self.title, "Zero draft"])
    #expect(
      stage.run(
        "letter",
        "modalities-2021",
        "transmittal",
        "zero",
        "--meeting",
        "9",
        "--format",
        "markdown"
      ).output.contains("titled *\(Self.title)*.")
    )
  }

  @Test func `makes the letter of 24 June 2021 by its formulas`() throws {
    let stage = try Self.stage(with: "declaration-2021")
    _ = stage.run("restate", "declaration-2021", "--mandate", "A/RES/75/283 OP11")
    let result = stage.run(
      "letter",
      "declaration-2021",
      "invitation",
      "2",
      "--from",
      "president",
      "--date",
      "2021-06-24",
      "--president",
      "Volkan BOZKIR",
      "--contact",
      "Mr. First adviser, first@example.org",
      "--contact",
      "Second adviser, adviser on legal affairs, second@example.org",
      "--enclose",
      "Concept note",
      "--enclose",
      "Provisional programme",
      "--format",
      "text"
    )
    #expect(result.status == 0, "\(result.messages)")
    // Each line of the real letter by how it begins and by what else every such letter says.
    let formulas: [[String]] = [
      ["THE PRESIDENT"], ["OF THE"], ["GENERAL ASSEMBLY"], ["24 June 2021"], ["Excellency,"],
      ["I have the honour to refer to the ", "pursuant to General Assembly resolution 75/283"],
      [
        "Pursuant to operative paragraph 11 of resolution 75/283, I ",
        "nteractive multi-stakeholder hearing", "on Tuesday, 13 July 2021, ",
        "10 a.m. to noon", "3 p.m. to 5 p.m.", "The concept note and provisional programme ",
        " hereby attached.", "I look forward to your active participation in the ",
      ],
      ["For further information, please contact Mr. ", "(", "@", ") and ", ", advise", "@", ")"],
      ["Please accept, Excellency, the assurances of my highest consideration."],
      ["Volkan BOZKIR"], ["All Permanent Representatives and"],
      ["Permanent Observers to the United Nations"], ["New York"],
    ]
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == formulas.count)
    for (line, formulas) in zip(lines, formulas) {
      #expect(line.hasPrefix(formulas[0]), "\(line)")
      var rest = line
      for formula in formulas {
        let found = rest.firstRange(of: formula)
        #expect(found != nil, "\(formula) in \(line)")
        if let found { rest = rest[found.upperBound...] }
      }
    }
  }
}
