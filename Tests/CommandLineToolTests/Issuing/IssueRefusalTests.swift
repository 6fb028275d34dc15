import Testing

@testable import CommandLineTool

struct IssueRefusalTests {
  @Test(arguments: [
    (["--symbol", "A/76/L.11/rev1"], "“rev1” is no suffix"),
    (["--symbol", "76/L.11"], "does not begin with the letters of an organ"),
    (["--symbol", "A/RES/76/7"], "A/RES/76/7 is not the symbol of a draft resolution"),
    (["--symbol", "A/76/L.11/Add.1"], "is not the symbol of a draft resolution"),
    (["--symbol", "A/77/L.11"], "A/77/L.11 is a document of the seventy-seventh session"),
    (["--session", "75"], "A/76/L.11 is a document of the seventy-sixth session"),
    (["--date", "2020-11-15"], "submitted on 15 November 2020 is not a document of the"),
    (["--agenda-item", "12"], "The L-document needs the title of agenda item 12"),
    (["--sponsor", "Japan"], "A draft that the President submits has no sponsors"),
    (["--job-number", "2021/12"], "“2021/12” is no job number"),
    (["--document", "A/76/L.99"], "rivers has no submitted document A/76/L.99"),
    (["--redline"], "Nothing says what the changes are tracked against"),
    (["--redline", "--base", "Rev.9"], "rivers has no version “Rev.9”"),
  ])
  func `says what is wrong with a draft`(_ arguments: [String], _ message: String) throws {
    let result = IssueCommandTests.issue(try Stage.tabling(), IssueCommandTests.facts + arguments)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(result.messages.contains("hint: "))
  }

  @Test(arguments: [
    (["--sponsor", "Jappan"], "Did you mean Japan?"),
    (["--sponsor", "Group of 77"], "is not a State"),
    (["--sponsor", "European Union"], "is not a State"),
    (["--sponsor", "Japan", "--on-behalf-of", "Fiji"], "Fiji is no group"),
    (
      ["--sponsor", "Japan", "--sponsor", "Fiji", "--on-behalf-of", "Group of 77"],
      "One State submits on behalf of"
    ), (["--on-behalf-of", "Group of 77"], "no State is named"),
  ])
  func `says what is wrong with sponsors`(_ arguments: [String], _ message: String) throws {
    let facts = ["--as", "l-document", "--symbol", "A/76/L.11", "--date", "2021-11-15"]
    let result = IssueCommandTests.issue(try Stage.tabling(), facts + arguments)
    #expect(result.status == 2 && result.messages.contains(message), "\(result.messages)")
  }

  @Test(arguments: [
    (["--number", "76-7"], "“76-7” is no number of a resolution"),
    (["--number", "7"], "“7” is no number of a resolution"),
    (["--symbol", "A/76/L.11"], "A/76/L.11 is not the symbol of a resolution"),
    (["--symbol", "A/RES/76/8"], "A/RES/76/8 is not the symbol of resolution 76/7"),
    (["--number", "77/7"], "A/RES/77/7 is a document of the seventy-seventh session"),
    (["--adopted", "2022-11-22", "--date", "2022-11-23"], "adopted on 22 November 2022 is not"),
    (["--date", "2021-11-21"], "cannot be distributed on 21 November 2021"),
    (["--document", "L.11"], "is not a document symbol"),
  ])
  func `says what is wrong with a resolution`(_ arguments: [String], _ message: String) throws {
    let result = IssueCommandTests.issue(
      try Stage.tabling(),
      IssueCommandTests.adoption + arguments
    )
    #expect(result.status == 2 && result.messages.contains(message), "\(result.messages)")
  }

  @Test(arguments: [
    ["--as", "letter"], ["--as", "l-document", "--date", "tomorrow"],
    ["--as", "l-document", "--date", "2021-02-30"], ["--as", "l-document", "--number", "76/7"],
    ["--as", "resolution", "--sponsor", "Japan"], ["--as", "l-document", "--base", "zero"],
    ["--as", "l-document", "--agenda-title", "x"], ["--as", "addendum", "--redline"], [],
    ["--as", "l-document", "--line-numbers"], ["--as", "l-document", "--format", "json"],
    ["--as", "l-document", "--checklist", "--line-numbers", "--format", "docx"],
    ["a", "b", "--as", "resolution"],
  ])
  func `refuses what would have no effect`(_ arguments: [String]) throws {
    let result = try Stage.tabling().run(["issue", "rivers"] + arguments)
    #expect(result.status == 64 && result.output.isEmpty, "\(result.messages)")
  }

  @Test func `says what is wrong with names and files`() throws {
    let stage = try Stage.submitted()
    let unknown = IssueCommandTests.issue(stage, ["rev7", "--as", "l-document"])
    #expect(unknown.status == 2 && unknown.messages.contains("rivers has no version “rev7”"))
    let other = IssueCommandTests.issue(
      stage,
      ["zero", "--as", "l-document", "--document", "A/76/L.11"]
    )
    #expect(other.messages.contains("A/76/L.11 prints Rev.1, and Zero draft was named"))
    let missing = stage.run(["issue", "none.docx"] + IssueCommandTests.facts)
    #expect(missing.status == 2 && missing.messages.hasPrefix("error: none.docx"))
    let version = stage.run(["issue", "@new.md", "rev1"] + IssueCommandTests.facts)
    #expect(version.status == 2 && version.messages.contains("a document has no version"))
    let over = stage.run(["issue", "@new.md"] + IssueCommandTests.facts + ["--output", "@new.md"])
    #expect(over.status == 2 && over.messages.contains("nothing is written over it"))
    let family = stage.run(
      "issue",
      "@new.md",
      "--as",
      "addendum",
      "--symbol",
      "A/76/L.11/Add.1"
    )
    #expect(family.status == 2 && family.messages.contains("Name the negotiation"))
  }
}
