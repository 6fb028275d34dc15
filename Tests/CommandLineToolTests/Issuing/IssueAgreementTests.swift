import DraftText
import Foundation
import Publishing
import Testing

@testable import CommandLineTool
@testable import Secretariat

/// What is issued has to be agreed, and the checklist says the same.
struct IssueAgreementTests {
  private static func checklist(_ stage: Stage, _ arguments: [String] = []) throws -> Checklist {
    let result = stage.run(
      ["issue", "rivers", "--as", "l-document", "--checklist", "--format", "json"] + arguments
    )
    #expect(result.status == 0, "\(result.messages)")
    return try JSONDecoder().decode(Checklist.self, from: Data(result.output.utf8))
  }

  @Test func `refuses a text on which nobody ever agreed, in one line`() throws {
    let stage = try Stage.tabling()
    let refused = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(
      refused.messages.contains("Rev.1 is not final: 1 thing stands in the way of a document"),
      "\(refused.messages)"
    )
    #expect(refused.messages.contains("No paragraph is agreed."))
    #expect(refused.messages.contains("“zerodraft agree rivers all”"))
    #expect(refused.messages.contains("“zerodraft silence place rivers”"))
    let open = try Self.checklist(stage)
    #expect(open[.agreement]?.standing == .toDo)
    #expect(open[.agreement]?.next?.hasPrefix("zerodraft agree rivers all") == true)
    #expect(open.obstacles.map(\.reason) == ["No paragraph is agreed."])
    // A submission alone agrees on nothing.
    _ = stage.run("agree", "rivers", "all")
    let issued = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(issued.status == 0, "\(issued.messages)")
    #expect(try Self.checklist(stage)[.agreement]?.standing == .done)
    _ = stage.run("reopen", "rivers", "OP1", "--by", "Delegation A", "--reason", "June")
    let reopened = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(reopened.status == 2 && reopened.messages.contains("\n  OP1: “Decides to meet"))
  }

  @Test func `issues a text on which silence held, and one with the same words`() throws {
    let stage = try Stage.tabling()
    let placed = stage.run(
      "silence",
      "place",
      "rivers",
      "--placed-at",
      "2021-11-01 10:00",
      "--until",
      "2021-11-08 10:00"
    )
    #expect(placed.status == 0, "\(placed.messages)")
    let held = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(held.status == 0, "\(held.messages)")
    try stage.file(
      "last.md",
      SampleVersions.new.replacing("Resolution 70/1.", with: "*Resolution* 70/1.")
    )
    _ = stage.run("circulate", "rivers", "@last.md", "--as", "Rev.2")
    let same = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(same.status == 0, "\(same.messages)")
    try stage.file("other.md", SampleVersions.new.replacing("in June", with: "in July"))
    _ = stage.run("circulate", "rivers", "@other.md", "--as", "Rev.3")
    let other = IssueCommandTests.unagreed(stage, IssueCommandTests.facts)
    #expect(other.status == 2, "\(other.output)")
  }

  @Test func `takes what is said for what is recorded in the checklist too`() throws {
    let stage = try Stage.submitted()
    let list = try Self.checklist(
      stage,
      ["--document", "A/76/L.11", "--symbol", "A/76/L.12", "--submitter", "president", "--date"]
        + ["2021-11-16", "--session", "77", "--agenda-item", "26 (b)", "--agenda-title", "Rivers"]
    )
    #expect(list.symbol?.description == "A/76/L.12")
    #expect(list[.submitter]?.says.hasPrefix("The President of the") == true)
    #expect(list[.sponsors]?.standing == .notNeeded)
    #expect(list[.date]?.says.hasPrefix("16 November 2021") == true)
    #expect(list[.session]?.says == "Seventy-seventh session does not fit.")
    #expect(list[.agendaItem]?.says == "Item 26 (b): Rivers")
    let states = try Self.checklist(stage, ["--sponsor", "Japan", "--sponsor", "Fiji"])
    #expect(states[.sponsors]?.says == "2 sponsors: Fiji and Japan")
    #expect(states[.submitter]?.says == "Fiji and Japan")
    let unknown = stage.run(
      "issue",
      "rivers",
      "--as",
      "l-document",
      "--checklist",
      "--sponsor",
      "Jappan"
    )
    #expect(unknown.status == 2 && unknown.messages.contains("Did you mean Japan?"))
  }

  @Test func `knows a submitted text as adopted where that is recorded alone`() throws {
    let stage = try Stage.tabling()
    try stage.file(
      "adopted.md",
      SampleVersions.new.replacing("version: Rev.1", with: "adopted: 2021-06-07")
        .replacing("in June", with: "in July")
    )
    _ = stage.run("circulate", "rivers", "@adopted.md", "--as", "Rev.2")
    _ = stage.tabling(
      "submit",
      ["rev2", "--symbol", "A/76/L.11", "--by", "Delegation A", "--date", "2021-11-15"]
    )
    _ = stage.tabling("amend", ["Delete OP2.", "--by", "Delegation C"])
    let list = try Self.checklist(stage)
    #expect(list.adopted == nil)
    #expect(!list.sentence.contains("was adopted"))
    #expect(list[.adoption]?.standing == .later)
    #expect(list[.action]?.says == "1 amendment is decided on first.")
    #expect(list[.agreement]?.standing == .toDo)
    #expect(IssueCommandTests.unagreed(stage, ["--as", "l-document"]).status == 2)
  }

  @Test func `tells once that a text has lost all its italics`() throws {
    let stage = try Stage.tabling()
    try stage.file("plain.md", SampleVersions.new.replacing("*", with: ""))
    _ = stage.run("circulate", "rivers", "@plain.md", "--as", "Rev.2")
    let rules = try #require(try Self.checklist(stage)[.rules])
    #expect(rules.standing == .toDo)
    #expect(rules.details.count { $0.contains("no words are in italics") } == 1)
    let kept = try #require(try Self.checklist(stage, ["rev1"])[.rules])
    #expect(!kept.details.contains { $0.contains("no words are in italics") })
  }

  @Test func `says what a revision does not take from the document that it replaces`() throws {
    let stage = try Stage.submitted()
    _ = stage.tabling("sponsors", ["--add", "Delegation C", "--on-document"])
    let stated = stage.tabling("budget", ["--symbol", "A/C.5/76/17", "--amount", "1,000 dollars"])
    #expect(stated.status == 0, "\(stated.messages)")
    let revised = stage.tabling(
      "submit",
      ["--symbol", "A/76/L.11/Rev.1", "--by", "Delegation A; Delegation B", "--certified"]
    )
    #expect(revised.status == 0, "\(revised.messages)")
    #expect(
      revised.messages.contains("Delegation C is a sponsor of A/76/L.11, and is not carried over"),
      "\(revised.messages)"
    )
    #expect(
      revised.messages.contains("what was stated of the budget of A/76/L.11 (#9, A/C.5/76/17")
    )
    #expect(revised.messages.contains("1,000 dollars) is not carried over"))
  }
}
