import Foundation
import Testing

@testable import CommandLineTool

/// What people did to a Word document, told.
struct ReadChangesTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    let made = stage.run(
      "compare",
      "--format",
      "docx",
      "--author",
      "Delegation A",
      "--output",
      "@changes.docx",
      "@old.md",
      "@new.md"
    )
    #expect(made.status == 0, "\(made.messages)")
  }

  @Test func `lists each change with its author, its place and its words`() throws {
    let told = stage.run("read", "--view", "changes", "@changes.docx")
    #expect(told.status == 0)
    #expect(
      told.output == """
        changes.docx: 5 changes, tracked: Delegation A 5

        OP1, paragraph 4 of the document
          deleted “May”  — Delegation A, 2000-01-01T00:00:00
          inserted “June”  — Delegation A, 2000-01-01T00:00:00

        OP2, paragraph 5 of the document
          paragraph inserted “2. Invites Group X to take part;”  — Delegation A, 2000-01-01T00:00:00

        OP3, paragraph 6 of the document
          deleted “2.”  — Delegation A, 2000-01-01T00:00:00
          inserted “3.”  — Delegation A, 2000-01-01T00:00:00

        """
    )
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes them as their schema says`() throws {
    let told = stage.run("read", "--view", "changes", "--format", "json", "@changes.docx")
    try stage.file("changes.json", told.output)
    let path = stage.folder.appending(path: "changes.json").path
    #expect(try SchemaTests.verdict("changes.schema.json", on: [path]) == "")
  }

  @Test func `says of other documents that they have no changes`() throws {
    let told = stage.run("read", "--view", "changes", "@old.md")
    #expect(told.status == 2)
    #expect(
      told.messages == """
        error: old.md is no Word document, so it has no changes of its own
        hint: Compare it with the text that it changes: zerodraft compare OLD old.md.

        """
    )
  }

  @Test func `takes Word documents for both sides of a comparison`() throws {
    let compared = stage.run("compare", "--summary", "@old.md", "@changes.docx")
    let wanted = stage.run("compare", "--summary", "@old.md", "@new.md")
    #expect(
      compared.output.split(separator: "\n").dropFirst()
        == wanted.output.split(separator: "\n").dropFirst()
    )
    #expect(
      stage.run("compare", "--exit-code", "--summary", "@old.md", "@changes.docx").status == 1
    )
  }

  @Test(arguments: ["markdown", "text", "docx"])
  func `refuses formats that have no room for changes`(format: String) {
    let told = stage.run("read", "--view", "changes", "--format", format, "@changes.docx")
    #expect(told.status == 64)
  }
}
