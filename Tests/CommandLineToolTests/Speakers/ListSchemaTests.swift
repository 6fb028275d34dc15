import Foundation
import Testing

@testable import CommandLineTool

/// Lists of speakers, participants and parties against their schemas.
struct ListSchemaTests {
  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes lists with all that can happen to them as their schemas say`() throws {
    let time = try TimeStage()
    let stage = time.stage
    stage.environment["ZERODRAFT_PARTIES"] =
      SchemaTests.schemas.deletingLastPathComponent().appending(path: "Tests/Checks/parties.json")
      .path
    func record(_ commands: [[String]]) {
      for command in commands {
        let result = stage.run(command)
        #expect(result.status == 0, "\(command): \(result.messages)")
      }
    }
    record([
      ["speakers", "open", "exercise", "Plenary", "--until", "2021-08-24 10:00", "--groups-first"]
        + ["--first-level", "minister", "--limit", "State=3", "--limit", "group=5"],
      ["speakers", "register", "exercise", "3", "A", "--level", "minister"],
      ["speakers", "register", "exercise", "3", "A", "--on-behalf-of", "Group X"],
      ["speakers", "move", "exercise", "4", "1", "--decided-by", "the President"],
      ["participants", "open", "exercise", "Civil society", "--until", "2021-08-24 10:00"],
      ["participants", "propose", "exercise", "7", "Organization Y", "--kind", "NGO"],
      ["participants", "propose", "exercise", "7", "Organization Z"],
      ["participants", "object", "exercise", "8", "--by", "A"],
    ])
    time.set("2021-08-25T14:00:00Z")
    record([
      ["speak", "exercise", "3", "#5", "--minutes", "6"],
      ["speakers", "register", "exercise", "3", "Delegation B"],
      ["participants", "object", "exercise", "9"],
      ["participants", "disclose", "exercise", "8", "--to", "Delegation B"],
      ["participants", "decide", "exercise", "8", "--accept", "--date", "2021-08-25"]
        + ["--source", "A decision"],
    ])
    for (schema, command, words) in [
      ("speakers", ["speakers", "list", "exercise"], #""forGroups""#),
      ("participants", ["participants", "list", "exercise"], #""decision""#),
      ("parties", ["parties", "list", "exercise"], #""note""#),
    ] {
      let result = stage.run(command + ["--format", "json"])
      #expect(result.output.contains(words))
      let path = try stage.file("\(schema).json", result.output)
      #expect(try SchemaTests.verdict("\(schema).schema.json", on: [path]) == "", "\(schema)")
    }
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `keeps the list that comes with the program as its schema says`() throws {
    let path = SchemaTests.schemas.deletingLastPathComponent()
      .appending(path: "Sources/Secretariat/Parties/parties.json").path
    #expect(try SchemaTests.verdict("parties.schema.json", on: [path]) == "")
  }
}
