import Foundation
import Testing

@testable import CommandLineTool

/// What people get wrong when they record and show versions, and what they are told.
struct VersionBadInputTests {
  static let table: [(arguments: [String], words: String, hint: String)] = [
    (["versions", "river"], "there is no negotiation “river”", "Did you mean rivers?"),
    (["show", "lakes"], "there is no negotiation “lakes”", "There are: rivers."),
    (["show", "rivers", "rev2"], "rivers has no version “rev2”", "Did you mean Rev.1?"),
    (["show", "rivers", "zro"], "rivers has no version “zro”", "Did you mean Zero?"),
    (
      ["show", "rivers", "rev1", "OP99"], "Rev.1 has no OP99",
      "Did you mean OP3? It has OP1 to OP3."
    ),
    (["show", "rivers", "rev1", "PP2"], "Rev.1 has no PP2", "Did you mean PP1? It has PP1 only."),
    (["show", "rivers", "rev1", "hello"], "“hello” names no paragraph", "Write PP3"),
    (["show", "rivers", "--language", "ru"], "Rev.1 is not there in Russian", "in English"),
    (["log", "rivers", "--as-of", "99"], "rivers has no entry #99", "The last one is #3"),
    (["log", "rivers", "--as-of", "2021-03-11"], "Nothing of rivers had been recorded", "log"),
    (["circulate", "rivers", "@none.md"], "there is no such file", "Check the spelling"),
    // The text is read before the record is asked, which may change while it is piped in.
    (["circulate", "lakes", "@none.md"], "there is no such file", "Check the spelling"),
    (["translate", "lakes", "@none.md"], "there is no such file", "Check the spelling"),
    (["circulate", "rivers", "@empty.md"], "there is nothing in it", "the right file"),
    (["circulate", "rivers", "@data.json", "--as", "Rev.2"], "nothing in it looks like", "read"),
    (["circulate", "rivers", "@prose.txt", "--as", "Rev.2"], "nothing in it looks like", "read"),
    (["circulate", "rivers", "@bare.md"], "does not say which version it is", "--as"),
    (["circulate", "rivers", "@new.md"], "was circulated as “Rev.1” already (#3)", "undo #3"),
    (["circulate", "rivers", "@new.md", "--as", "Rev.2"], "circulated as “Rev.1” already", "note"),
    (["circulate", "rivers", "@same.md"], "the same text, word for word,", "undo #3"),
    (
      ["circulate", "rivers", "@next.md", "--as", "Rev.1"], "There is a “Rev.1” already: #3", "--as"
    ),
    (
      ["circulate", "rivers", "@next.md", "--as", "rev 1"], "There is a “Rev.1” already: #3", "--as"
    ),
    (["circulate", "rivers", "@next.md", "--as", "A/76/L.1"], "is a document symbol", "--symbol"),
    (
      ["circulate", "rivers", "@next.md", "--symbol", "Rev.2"], "“Rev.2” is not a document symbol",
      "--as"
    ),
    (["circulate", "rivers", "@next.md", "--as", "latest"], "cannot be called “latest”", "Rev.1"),
    (["circulate", "rivers", "@next.md", "--basis", "rev9"], "no version “rev9”", "Rev.1"),
    (
      ["circulate", "rivers", "@next.md", "--match", "OP99=OP1"], "Rev.1 has no OP99",
      "Did you mean OP3?"
    ),
    (
      ["circulate", "rivers", "@next.md", "--match", "OP1"], "pairs no two paragraphs", "OP10=OP11"
    ),
    (["circulate", "rivers", "@next.md", "--unmatch", "OP9"], "the new text has no OP9", "OP3"),
    (
      ["circulate", "rivers", "@next.md", "--match", "OP1=OP2", "--match", "OP1=OP3"],
      "One paragraph is matched twice", "one --match"
    ),
    (
      ["circulate", "rivers", "@next.md", "--note", "@none.txt"], "there is no such file",
      "spelling"
    ),
    (["translate", "rivers", "@next.md"], "Rev.1 is there in English already", "undo"),
    (
      ["translate", "rivers", "@data.json", "--language", "fr"], "nothing in it looks like", "read"
    ),
    (["rematch", "rivers", "zero", "--unmatch", "OP1"], "based on no other version", "versions"),
    (["rematch", "rivers", "--match", "OP1=OP1"], "are matched so already", "concordance"),
    (["undo", "rivers", "2"], "#2 cannot be undone: #3 builds on it", "Undo #3 first"),
    (["undo", "rivers", "1"], "The opening of rivers cannot be undone", "restate"),
    (["undo", "rivers", "9"], "rivers has no entry “9”", "log"),
    (["undo", "rivers", "rev1"], "rivers has no entry “rev1”", "log"),
    (["note", "rivers", " "], "The note says nothing", "Write"),
    (["note", "rivers", "a", "--on", "OP9"], "Rev.1 has no OP9", "OP3"),
    (["facilitators", "rivers"], "Nobody comes and nobody goes", "--leaving"),
    (
      ["facilitators", "rivers", "--leaving", "X"], "Nobody called “X” leads rivers",
      "Nobody does now"
    ),
    (["restate", "rivers"], "Nothing of rivers would change", "--help"),
    (["restate", "rivers", "--title", " "], "The title says nothing", "Write"),
    (
      ["restate", "rivers", "--time-zone", "America/Newyork"], "no time zone “America/Newyork”",
      "America/New_York"
    ),
    (["new", "rivers", "--title", "Again"], "There is a negotiation “rivers” already", "versions"),
    (["new", "lakes"], "The negotiation has no title", "--title"),
    (["new", "a b", "--title", "A"], "“a b” cannot be the name of a negotiation", "hyphens"),
    (["new", "../x", "--title", "A"], "cannot be the name of a negotiation", "hyphens"),
    (["new", "", "--title", "A"], "cannot be the name of a negotiation", "hyphens"),
    (["new", String(repeating: "x", count: 81), "--title", "A"], "cannot be the name", "80"),
    (
      ["new", "lakes", "--title", "A", "--time-zone", "EST"], "no time zone “EST”",
      "Zones have names"
    ),
    (
      ["new", "lakes", "--title", "A", "--mandate", "OP10"], "symbol of a document", "A/RES/75/283"
    ),
    (
      ["new", "lakes", "--title", "A", "--mandate", "A/RES/75/283 the tenth"],
      "“the tenth” names no paragraph", "A/RES/75/283 OP10"
    ),
    (["new", "lakes", "--title", "A", "--time-zone", "New York"], "no time zone", "New_York"),
    (["new", "lakes", "--from", "@none.json"], "there is no such file", "Check"),
    (["new", "lakes", "--from", "@new.md"], "it is not JSON", "--help"),
    (["new", "lakes", "--from", "@data.json"], "the field “title” is missing", "--help"),
    (["new", "lakes", "--from", "@typo.json"], "the field “coFacilitator” is not known", "--help"),
    (
      ["new", "lakes", "--from", "@inner.json"], "the field “mandate, 1, paragrph” is not known",
      "--help"
    ),
    (["new", "lakes", "--from", "@later.json"], "this is form 2 of the file", "later zerodraft"),
  ]

  private static func stage() throws -> Stage {
    let stage = try Stage.withVersions()
    try stage.file("empty.md", "")
    try stage.file("data.json", #"{"zerodraft": 1, "places": ["A", "B"], "count": 3}"#)
    try stage.file("prose.txt", "Dear colleagues,\n\nI shall be late.\n\nB\n")
    try stage.file("bare.md", "The General Assembly,\n\n1\\. *Decides* to meet in July;\n")
    try stage.file("same.md", SampleVersions.new.replacing("Rev.1", with: "Rev.2"))
    try stage.file(
      "next.md",
      SampleVersions.new.replacing("Rev.1", with: "Rev.2").replacing("June", with: "July")
    )
    try stage.file("typo.json", #"{"zerodraft": 1, "title": "A", "coFacilitator": []}"#)
    try stage.file(
      "inner.json",
      #"{"zerodraft": 1, "title": "A", "mandate": [{"document": "A/1", "paragrph": "OP1"}]}"#
    )
    try stage.file("later.json", #"{"zerodraft": 2, "title": "A"}"#)
    return stage
  }

  @Test(arguments: table)
  func `says what is wrong and what to do, and records nothing`(
    arguments: [String],
    words: String,
    hint: String
  ) throws {
    let stage = try Self.stage()
    let before = stage.run("log", "rivers", "--format", "json").output
    let result = stage.run(arguments)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("error: ") && result.messages.contains(words))
    let told = result.messages.split(separator: "\n").first { $0.hasPrefix("hint: ") } ?? ""
    #expect(told.contains(hint), "\(result.messages)")
    #expect(result.output == "")
    #expect(stage.run("log", "rivers", "--format", "json").output == before)
    #expect(stage.run("versions").output.split(separator: "\n").count == 2)
  }

  @Test func `goes on after a mistake that was taken back`() throws {
    let stage = try Self.stage()
    _ = stage.run("circulate", "rivers", "@next.md", "--as", "Rev.3")
    #expect(stage.run("undo", "rivers").status == 0)
    #expect(stage.run("circulate", "rivers", "@next.md", "--as", "Rev.2").status == 0)
    #expect(stage.say("undo", "rivers", "5").contains("Recorded #7"))
    #expect(stage.run("versions", "rivers").output.contains("Rev.3"))
  }

  @Test func `needs another record only to begin one`() throws {
    let stage = try Self.stage()
    for command in ["versions", "log", "undo", "show"] {
      let result = stage.run(command, "rivers", "--record", "@none.sqlite")
      #expect(
        result.status == 2 && result.messages.contains("there is no such record"),
        "\(command)"
      )
      #expect(stage.text(of: "none.sqlite") == nil)
    }
  }

  @Test(
    arguments: [
      ["circulate", "rivers", "@next.md", "--date", "soon"], ["rematch", "rivers"],
      ["circulate", "rivers", "@next.md", "--kind", "draft"], ["log", "rivers", "--as-of", "soon"],
      ["note", "rivers"], ["new"],
    ]
  )
  func `explains wrong usage`(arguments: [String]) throws {
    let stage = try Self.stage()
    let result = stage.run(arguments)
    #expect(result.status == 64 && result.messages.hasPrefix("error: "))
    #expect(
      result.messages.hasSuffix("hint: “zerodraft \(arguments[0]) --help” shows how it is called\n")
    )
  }
}
