import Foundation
import Testing

@testable import CommandLineTool

struct DecisionsCommandTests {
  private let stage: Stage

  init() throws {
    stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “month”. Delete OP4.")
    stage.propose("B", "In OP3, replace “three months” by “two years”.")
    _ = stage.run("decide", "water", "#8.1", "accept", "--note", "as all want it")
  }

  @Test func `lists the table in the order of the text`() {
    #expect(
      stage.run("decisions", "water").output == """
        Zero draft: 3 amendments on the table: 1 accepted, 2 undecided

        OP3
          #8.1 Delegation A: OP3: “three months” → “month”; not with #9.1
            accepted: as all want it (#10 by co-facilitators, Friday, 12 March 2021, 10 a.m. New York (3 p.m. UTC))
          #9.1 Delegation B: OP3: “three months” → “two years”; not with #8.1
            undecided

        OP4
          #8.2 Delegation A: delete OP4
            undecided

        """
    )
    #expect(!stage.run("decisions", "water", "--undecided").output.contains("#8.1 "))
  }

  @Test func `shows decisions beside proposals`() {
    #expect(
      stage.run("proposals", "water", "--proposal", "#8").output.contains(
        "1. OP3: “three months” → “month” – accepted on Zero draft (#10): as all want it\n"
      )
    )
  }

  @Test func `tells delegations nothing before the next version, and then what was decided`() {
    for viewer in ["delegations", "Delegation A", "public"] {
      let before = stage.run("decisions", "water", "--for", viewer).output
      #expect(before.contains("3 undecided or not told"))
      #expect(!before.contains("accepted"))
      #expect(!stage.run("proposals", "water", "--for", viewer).output.contains("accepted"))
    }
    _ = stage.run("circulate", "water", "@rev1.md")
    let told = stage.run("decisions", "water", "--version", "zero", "--for", "Delegation B")
    #expect(told.output.contains("accepted: as all want it (#10 by"))
    let known = stage.run("decisions", "water", "--version", "zero", "--for", "public").output
    #expect(known.contains("accepted") && !known.contains("as all want it"))
  }

  @Test func `leaves what was answered out of later compilations and keeps what stays open`() {
    _ = stage.run("decide", "water", "#8.2", "defer")
    _ = stage.run("decide", "water", "#9.1", "not-retained")
    #expect(stage.run("compilation", "water", "zero").output.contains("two years"))
    _ = stage.run("circulate", "water", "@rev1.md")
    let later = stage.run("compilation", "water", "rev1").output
    #expect(!later.contains("two years") && !later.contains("“month”"))
    #expect(later.contains("delete"))
    #expect(
      stage.run("decisions", "water").output
        .hasPrefix("Rev.1: 1 amendment on the table: 1 undecided\n")
    )
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes what its schema says`() throws {
    _ = stage.run("decide", "water", "#9.1", "accept-in-part", "--text", "year")
    try stage.file("all.json", stage.run("decisions", "water", "--format", "json").output)
    try stage.file("proposals.json", stage.run("proposals", "water", "--format", "json").output)
    func path(_ name: String) -> String { stage.folder.appending(path: name).path }
    #expect(try SchemaTests.verdict("decisions.schema.json", on: [path("all.json")]) == "")
    #expect(try SchemaTests.verdict("proposals.schema.json", on: [path("proposals.json")]) == "")
  }
}
