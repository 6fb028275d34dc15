import Archive
import Foundation
import Testing

@testable import CommandLineTool

/// What `check` finds, says, mends and refuses.
struct CheckCommandTests {
  private let stage: Stage

  private static let text = """
    The General Assembly,

    *Recalling* its resolution 68/192 of 18 December 2013;

    1\\. *Decides* to convene a meeting;

    2\\. *Requests* the Secretary-General to report.

    """

  init() throws {
    stage = try Stage()
    try stage.file("draft.md", Self.text)
    try stage.file("poem.md", "Roses are red.\n\nViolets are blue.\n")
  }

  @Test func `tells the rule, the place and what could be written`() {
    let result = stage.run("check", "@draft.md", "--rule", "R28")
    #expect(result.status == 1)
    #expect(
      result.output == """
        Editorial check of draft.md
        ═══════════════════════════

        1 finding: 1 error.

        R28 (error) A preambular paragraph ends with a comma.

        • PP1, line 3: … its resolution 68/192 of 18 December 2013[-;-]{+,+}

        The rules
        ─────────

        • R28 A preambular paragraph ends with a comma.

        """
    )
  }

  @Test func `is content with a text that keeps the rules`() throws {
    try stage.file("good.md", Self.text.replacing("2013;", with: "2013,"))
    let result = stage.run("check", "@good.md", "--rule", "R28")
    #expect(result.status == 0)
    #expect(result.output.contains("Nothing was found."))
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `writes every format`(format: String) {
    let result = stage.run("check", "@draft.md", "--rule", "R28", "--format", format)
    #expect(result.status == 1)
    #expect(result.output.contains("R28"))
    #expect(result.output.contains("PP1"))
  }

  @Test func `puts the findings beside the words in Word`() throws {
    let result = stage.run(
      "check",
      "@draft.md",
      "--rule",
      "R28",
      "--format",
      "docx",
      "--output",
      "@out.docx"
    )
    #expect(result.status == 1)
    let path = stage.folder.appending(path: "out.docx")
    let parts = try ArchiveReader().read([UInt8](Data(contentsOf: path)))
    func part(_ name: String) -> String {
      parts.first { $0.name.hasSuffix(name) }.map { String(decoding: $0.bytes, as: UTF8.self) }
        ?? ""
    }
    let words = part("comments.xml")
    #expect(words.contains("R28 (error): A preambular paragraph ends with a comma."))
    #expect(words.contains("Suggested: write “,” for “;”."))
    let body = part("document.xml")
    let range = body.firstMatch(of: /<w:commentRangeStart[^>]*>(.*?)<w:commentRangeEnd/)
    #expect(range.map { $0.1.contains(">;<") } == true, "the comment is on the mark alone")
  }

  @Test func `mends into a new file and says what it did`() {
    let result = stage.run("check", "@draft.md", "--rule", "R28", "--fix", "--output", "@new.md")
    #expect(result.status == 0)
    #expect(result.output.contains("1 place was mended."))
    #expect(result.output.contains("Nothing is left."))
    #expect(stage.text(of: "new.md")?.contains("18 December 2013,\n") == true)
    #expect(stage.text(of: "draft.md") == Self.text, "the text as it was stays")
  }

  @Test func `mends to standard output with the list beside it`() {
    let result = stage.run("check", "@draft.md", "--rule", "R28", "--fix")
    #expect(result.status == 0)
    #expect(result.output.contains("18 December 2013,\n"))
    #expect(!result.output.contains("mended"))
    #expect(result.messages.contains("1 place was mended."))
  }

  @Test func `tracks what it mended in Word, and nothing else`() {
    _ = stage.run("check", "@draft.md", "--rule", "R28", "--fix", "--output", "@new.docx")
    let old = stage.run("read", "@draft.md", "--format", "text").output
    func read(_ view: String) -> String {
      stage.run("read", "@new.docx", "--view", view, "--format", "text").output
    }
    #expect(read("new") == old.replacing("2013;", with: "2013,"))
    #expect(read("old") == old)
  }

  @Test func `writes no file where there is nothing to mend`() {
    let result = stage.run("check", "@draft.md", "--rule", "R48", "--fix", "--output", "@new.md")
    #expect(result.status == 0)
    #expect(result.messages.contains("there was nothing to mend, so new.md was not written"))
    #expect(stage.text(of: "new.md") == nil)
  }

  @Test func `leaves out the rules that are excepted`() {
    let result = stage.run("check", "@draft.md", "--except", "R28")
    #expect(!result.output.contains("R28"))
  }

  @Test func `says that cross-references agree with the version before`() throws {
    try stage.file("old.md", Self.text)
    let result = stage.run("check", "@draft.md", "--rule", "R58", "--since", "@old.md")
    #expect(result.status == 0)
    #expect(result.output.contains("No cross-reference went out of step since old.md."))
  }

  @Test(
    arguments: [
      (["check"], "Name the document, or the negotiation and its version."),
      (["check", "a", "b", "c"], "“c” is one name too many"),
      (["check", "@draft.md", "--rule", "R999"], "There is no rule “R999”"),
      (["check", "@draft.md", "--except", "x"], "There is no rule “x”"),
      (["check", "@draft.md", "--for", "public"], "is a file."),
      (["check", "@draft.md", "--fix", "--output", "@x.txt"], "--fix writes .md or .docx"),
      (["check", "@draft.md", "--fix", "--format", "docx"], "leave docx out"),
      (["check", "@draft.md", "--fix", "--output", "@x.pdf"], "--fix writes .md or .docx"),
    ] as [([String], String)]
  )
  func `says how it is called`(arguments: [String], words: String) {
    let result = stage.run(arguments)
    #expect(result.status == 64)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(result.output.isEmpty)
  }

  @Test(
    arguments: [
      (["check", "@none.md"], "none.md"),
      (
        ["check", "@draft.md", "--fix", "--output", "@draft.md"], "is read by this command"
      ),
      (["check", "@draft.md", "--format", "json", "--output", "@draft.md"], "nothing is written"),
      (["check", "@draft.md", "--since", "@poem.md"], "have no paragraph in common"),
      (["check", "@draft.md", "rev1"], "is a file, and a document has no version “rev1”"),
      (["check", "none.docx"], "none.docx"),
      (["check", "water"], "error:"),
    ] as [([String], String)]
  )
  func `says what is wrong`(arguments: [String], words: String) {
    let result = stage.run(arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(stage.text(of: "draft.md") == Self.text)
  }

  @Test func `takes a text for final that has the symbol of an L-document`() throws {
    let front = "---\nzerodraft: 1\nsymbol: A/76/L.11\n---\n"
    try stage.file("l.md", front + Self.text)
    let pattern = /"phase" : "(\w+)"/
    func phase(_ arguments: String...) -> Substring? {
      let output = stage.run(["check"] + arguments + ["--format", "json"]).output
      return output.firstMatch(of: pattern)?.1
    }
    #expect(phase("@draft.md") == "draft")
    #expect(phase("@l.md") == "final")
    #expect(phase("@l.md", "--phase", "draft") == "draft")
    #expect(phase("@draft.md", "--phase", "final") == "final")
  }

  @Test func `checks a version of a negotiation`() throws {
    let stage = try Stage.withFountains()
    let result = stage.run("check", "water")
    #expect(result.status <= 1, "\(result.messages)")
    #expect(result.output.contains("Editorial check of water,"))
    #expect(stage.run("check", "water", "rev9").status == 2)
  }

  @Test func `finds the title that another negotiation under the item has`() throws {
    let text = "# Clean rivers\n\n" + Self.text
    try stage.file("rivers.md", text)
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.appending(path: "r.sqlite").path
    for (name, item) in [("one", "20"), ("two", "20"), ("three", "21")] {
      _ = stage.run("new", name, "--title", "Clean rivers", "--agenda-item", item)
      let sent = stage.run("circulate", name, "@rivers.md", "--as", "Zero draft")
      #expect(sent.status == 0, "\(sent.messages)")
    }
    #expect(stage.run("check", "one", "--rule", "R13").status == 1)
    #expect(stage.run("check", "three", "--rule", "R13").status == 0)
  }

  @Test func `says of another language which rules were asked`() throws {
    try stage.file("fr.md", "L’Assemblée générale,\n\n*Rappelant* l’organisation de 2013;\n")
    let result = stage.run("check", "@fr.md", "--language", "fr")
    #expect(result.output.contains("The text is in French: the "), "\(result.output)")
    #expect(result.output.contains("R28 (warning)"), "the comma holds in every language")
    #expect(!result.output.contains("R77"), "the spelling is that of English")
  }

  @Test func `says of a text that is no resolution what that means`() throws {
    let result = stage.run("check", "@poem.md", "--language", "en")
    #expect(result.output.contains("This does not look like a resolution"), "\(result.output)")
  }
}
