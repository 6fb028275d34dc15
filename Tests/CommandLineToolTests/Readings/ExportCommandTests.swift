import Foundation
import Testing

@testable import CommandLineTool

struct ExportCommandTests {
  private let stage: Stage

  init() throws { stage = try Stage.recorded() }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `carries a receipt that the record can be held to`(format: String) {
    for since in [[], ["--since", "zero"]] {
      let arguments =
        ["export", "rivers", "rev1", "--format", format, "--output", "@out"] + since
      #expect(stage.run(arguments).status == 0)
      let text = stage.text(of: "out") ?? ""
      let count = text.components(separatedBy: "zerodraft-receipt-1 rivers 3 ").count - 1
      #expect(count == (format == "html" ? 2 : 1))
      #expect(stage.run("verify", "rivers", "--against", "@out").status == 0)
    }
  }

  @Test func `writes Markdown that can be circulated again unchanged`() throws {
    #expect(
      stage.run("export", "rivers", "rev1", "--format", "markdown", "--output", "@out.md").status
        == 0
    )
    let text = try #require(stage.text(of: "out.md"))
    #expect(text.replacing(/receipt: .*\n/, with: "") == SampleVersions.new)
    let summary = stage.run("compare", "rivers", "rev1", "@out.md", "--summary").output
    #expect(summary.hasSuffix("Nothing changed.\n"))
    let twice = stage.run("circulate", "rivers", "@out.md", "--as", "Rev.2")
    #expect(twice.messages.contains("this text was circulated as “Rev.1” already"))
  }

  @Test func `marks what changed since another version`() {
    let text = stage.run("export", "rivers", "latest", "--since", "zero").output
    #expect(text.contains("1. Decides to meet in [-May-]{+June+};"))
  }

  @Test func `brings a negotiation out as a folder and in again`() throws {
    let out = stage.run("export", "rivers", "--folder", "@rivers")
    #expect(out.status == 0 && out.output == "")
    #expect(out.messages.hasPrefix("Wrote 5 files to rivers, with 3 entries.\nReceipt: zerodraft-"))
    #expect(stage.text(of: "rivers/01-rev-1.md") == SampleVersions.new)
    let into = stage.run("import", "--folder", "@rivers", "--record", "@other.sqlite")
    #expect(into.messages.hasPrefix("rivers: entries #1 to #3 replayed, with Zero draft, Rev.1.\n"))
    #expect(
      stage.run("log", "rivers", "--record", "@other.sqlite").output
        == stage.run("log", "rivers").output
    )
    try stage.file("rivers/01-rev-1.md", SampleVersions.new.replacing("June", with: "July"))
    let edited = stage.run("import", "--folder", "@rivers", "--record", "@third.sqlite")
    #expect(
      edited.messages.hasPrefix(
        """
        error: rivers/01-rev-1.md: this file was edited after Rev.1 was circulated
        OP1: “June” replaced by “July”.
        hint: A circulated version stays as it was.
        """
      )
    )
    #expect(edited.status == 2)
  }

  @Test(
    arguments: [
      (["export", "rivers"], "Name a version, or a folder for all of them"),
      (["export", "rivers", "zero", "--folder", "x"], "name no version"),
      (["import"], "Missing expected argument '--folder"),
      (["compare", "rivers"], "Two versions are compared"),
      (["compare", "a", "b", "c", "d"], "“d” is one name too many"),
      (["compare", "a", "b", "--as-of", "3"], "--as-of, --record and --for go with the versions"),
    ]
  )
  func `explains wrong usage`(arguments: [String], words: String) {
    let result = stage.run(arguments)
    #expect(result.status == 64)
    #expect(result.messages.contains(words))
  }

  @Test func `compares versions by their names`() {
    let result = stage.run("compare", "rivers", "zero", "latest", "--summary")
    #expect(result.output.hasPrefix("Zero draft → Rev.1\n1 paragraph modified, 1 inserted, "))
    #expect(stage.run("compare", "rivers", "zero", "rev1", "--exit-code").status == 1)
    let unknown = stage.run("compare", "rivers", "zero", "rev7")
    #expect(unknown.messages.contains("rivers has no version “rev7”"))
  }
}
