import Foundation
import Negotiation
import Secretariat
import Testing

@testable import CommandLineTool

/// What became of what delegations asked for, as the built program tells it.
struct DispositionCommandTests {
  /// A stage on which four delegations asked for something, and the next version was circulated.
  private static func stage() throws -> Stage {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.\nDelete OP4.")
    stage.propose("B", "In OP3, replace “three months” by “year”.\nIn OP1, replace “one” by “two”.")
    stage.propose("C", "OP2: who are the managers?", "--visibility", "unattributed")
    stage.propose("D", "In OP1, replace “public” by “free”.", "--visibility", "co-facilitators")
    stage.propose("D", "Delete OP1.")
    _ = stage.run("propose", "water", "--withdraw", "#12")
    _ = stage.run("circulate", "water", "@rev1.md")
    stage.propose("A", "In OP1, replace “one” by “three”.")
    return stage
  }

  private struct Listing: Decodable {
    struct Line: Decodable {
      var amendment: String?
      var parties: [String]
      var outcome: String
      var now: String?
      var places: [String]
    }
    struct Count: Decodable {
      var outcome: String
      var count: Int
    }
    var counts: [Count]
    var amendments: [Line]
  }

  private static func listing(_ stage: Stage, _ more: String...) throws -> Listing {
    let result = stage.run(["disposition", "water", "rev1", "--format", "json"] + more)
    return try JSONDecoder().decode(Listing.self, from: Data(result.output.utf8))
  }

  @Test func `tells of every amendment that was open, by paragraph`() throws {
    let stage = try Self.stage()
    let lines = try Self.listing(stage).amendments
    #expect(lines.map { $0.amendment ?? "" } == ["#9.2", "#11.1", "#10.1", "#8.1", "#9.1", "#8.2"])
    #expect(
      lines.map(\.outcome) == [
        "not reflected", "not reflected", "noted", "reflected", "overtaken", "not reflected",
      ]
    )
    #expect(lines[3].now == "… water every six months;")
    #expect(lines[4].now == "… the water every six months;")
    #expect(lines[5].places == ["OP4"])
  }

  @Test func `leaves out what was withdrawn, unless it is asked for`() throws {
    let stage = try Self.stage()
    #expect(try !Self.listing(stage).amendments.contains { $0.amendment == "#12.1" })
    let all = try Self.listing(stage, "--withdrawn").amendments
    #expect(all.first { $0.amendment == "#12.1" }?.outcome == "withdrawn")
  }

  @Test func `tells a party of its own, and everybody of no names`() throws {
    let stage = try Self.stage()
    let own = try Self.listing(stage, "--party", "Delegation B").amendments
    #expect(own.map { $0.amendment ?? "" } == ["#9.2", "#9.1"])
    let unnamed = stage.run("disposition", "water", "rev1", "--unattributed", "--format", "text")
    #expect(!unnamed.output.contains("Delegation") && !unnamed.output.contains("#"))
    // What is for the co-facilitators alone is not in it.
    #expect(!unnamed.output.contains("“free”"))
    #expect(unnamed.output.contains("5 amendments: 1 reflected"), "\(unnamed.output.prefix(600))")
    let viewed = stage.run([
      "disposition", "water", "rev1", "--for", "Delegation A", "--format", "json",
    ])
    #expect(!viewed.output.contains("“free”") && viewed.output.contains("Delegation B"))
  }

  @Test func `warns the co-facilitators of what was sent in confidence`() throws {
    let said = try Self.stage().run("disposition", "water", "rev1").messages
    #expect(said.contains("not for everybody") && said.contains("#10, #11"), "\(said)")
  }

  @Test func `answers what changed since a proposal`() throws {
    let stage = try Self.stage()
    let text = stage.run(
      "disposition",
      "water",
      "--proposal",
      "#9",
      "--format",
      "text"
    ).output
    #expect(text.contains("disposition of proposal #9"))
    #expect(text.contains("every [-three-]{+six+} months"), "\(text)")
    let one = stage.run("disposition", "water", "--proposal", "#9.2", "--format", "json").output
    #expect(one.contains("#9.2") && !one.contains("#9.1"))
    let none = stage.run("disposition", "water", "--proposal", "#15")
    #expect(none.status == 2)
    #expect(none.messages.contains("No version was circulated since"), "\(none.messages)")
    #expect(stage.run("disposition", "water", "--proposal", "#99").status == 2)
    #expect(stage.run("disposition", "water", "--proposal", "x").status == 2)
  }

  @Test func `holds the text against what was decided, and tells what was said to it`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.")
    stage.propose("B", "In OP1, replace “one” by “two”.\nIn OP2, replace “fountains” by “taps”.")
    let registry = Registry(
      path: stage.folder.path + "/record.sqlite",
      recorder: "co-facilitators",
      clock: .fixed(Instant(seconds: 1_615_561_200))
    )
    func decide(_ proposal: Int, _ place: Int, _ outcome: Decision.Outcome) throws {
      let decision = Decision(
        version: 7,
        amendments: [.init(proposal: proposal, place: place)],
        outcome: outcome,
        note: "said to \(proposal).\(place)"
      )
      _ = try registry.record(in: "water") { _ in [Recording(.decision(.made(decision)))] }
    }
    try decide(8, 1, .notRetained)
    try decide(9, 1, .accepted)
    try decide(9, 2, .deferred)
    let said = stage.run("circulate", "water", "@rev1.md").messages
    #expect(said.contains("note: #8.1 was not retained, and is found in the text (OP3)"), "\(said)")
    #expect(said.contains("note: #9.1 was accepted, and is not found in the text"))
    #expect(!said.contains("#9.2"))
    let lines = try Self.listing(stage).amendments
    #expect(lines.map(\.outcome) == ["not reflected", "deferred", "reflected"])
    let text = stage.run("disposition", "water", "--explanatory-note").output
    #expect(
      text.contains("On OP2 of Zero draft: 1 proposal was left open (said to 9.2)."),
      "\(text)"
    )
  }

  @Test func `drafts an explanatory note that names nobody`() throws {
    let stage = try Self.stage()
    let note = stage.run("disposition", "water", "rev1", "--explanatory-note").output
    #expect(note.contains("OP3: “three” replaced by “six”, as proposed."), "\(note)")
    #expect(note.contains("On OP1 of Zero draft: 1 proposal was not taken up."), "\(note)")
    #expect(!note.contains("Delegation") && !note.contains("#"))
  }

  @Test func `writes tables for other programs`() throws {
    let stage = try Self.stage()
    let csv = stage.run("disposition", "water", "rev1", "--format", "csv").output
    #expect(csv.hasPrefix("paragraph,amendment,parties,"))
    #expect(csv.split(whereSeparator: \.isNewline).count == 7)
    let page = stage.run("disposition", "water", "rev1", "--format", "html").output
    #expect(page.contains("<table") && page.contains("#8.1"))
    let word = stage.run([
      "disposition", "water", "rev1", "--format", "docx", "--output", "@table.docx",
    ])
    #expect(word.status == 0)
  }

  @Test(arguments: [
    (["zero"], "grew out of no other version"), (["rev9"], "has no version"),
    (["--party", "Delegation Z"], "no party"),
    (["--unattributed", "--party", "Delegation A"], "leave out --party"),
    (["--explanatory-note", "--format", "json"], "text or markdown"),
    (["--explanatory-note", "--withdrawn"], "whole version"),
  ])
  func `says what is wrong`(arguments: [String], words: String) throws {
    let result = try Self.stage().run(["disposition", "water"] + arguments)
    #expect(result.status == 2 || result.status == 64)
    #expect(result.messages.contains(words), "\(result.messages)")
  }
}
