import Testing

@testable import CommandLineTool

/// What `circulate`, `disposition` and `blame` make of decisions.
struct DecidedLinksTests {
  /// A stage on which two delegations want OP3 to read otherwise, and more was asked for.
  private static func stage() throws -> Stage {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.\nDelete OP4.")
    stage.propose("B", "In OP3, replace “three months” by “nine months”.")
    stage.propose("C", "OP2: who are the managers?")
    stage.propose("D", "In OP3, replace “three months” by “six months”.")
    return stage
  }

  /// Circulates the working version, with some words of it put right by hand.
  private static func circulate(
    _ stage: Stage,
    as label: String,
    _ edits: [(old: String, new: String)] = [],
    _ more: [String] = []
  ) throws -> Stage.Result {
    let name = "x\(more.count).md"
    _ = stage.run([
      "draft-next", "water", "--format", "markdown", "--output", "@\(name)", "--as", label,
    ])
    var text = stage.text(of: name) ?? ""
    for edit in edits {
      #expect(text.contains(edit.old), "\(text)")
      text = text.replacing(edit.old, with: edit.new)
    }
    try stage.file(name, text)
    return stage.run(["circulate", "water", "@\(name)", "--as", label] + more)
  }

  private static func table(_ stage: Stage, _ more: String...) -> [[String]] {
    stage.run(["disposition", "water", "--format", "csv"] + more).output
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
  }

  @Test func `finds own words that are taken up in part`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#8.1", "accept-in-part", "--text", "two months")
    let said = try Self.circulate(stage, as: "Rev.1")
    #expect(said.output.contains("#8.1 Delegation A"), "\(said.output)\(said.messages)")
    #expect(said.output.contains("→ OP3, in part: “two”"), "\(said.output)")
    #expect(!said.messages.contains("#8.1"), "\(said.messages)")
    let blame = stage.run("blame", "water", "--words", "two months").output
    #expect(blame.contains("Rev.1 #8.1 │ two"), "\(blame)")
    #expect(blame.contains("• #8.1 Delegation A, on Zero draft, in part: OP3"), "\(blame)")
    let data = stage.run("blame", "water", "--format", "json").output
    #expect(data.contains("\"link\" : \"in part\"") || data.contains("\"link\":\"in part\""))
  }

  @Test func `takes some edits of an amendment as a part of it, though they stand as asked`() throws
  {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three” by “six”, and replace “managers” by “owners”.")
    let decided = stage.run("decide", "water", "#8.1", "accept-in-part", "--edit", "2")
    guard decided.status == 0 else {
      Issue.record("\(decided.messages)")
      return
    }
    let said = try Self.circulate(stage, as: "Rev.1")
    #expect(said.output.contains("→ OP3, in part"), "\(said.output)\(said.messages)")
  }

  @Test func `leaves open what was accepted and stands in brackets`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#8.1, #9.1", "accept")
    let said = try Self.circulate(stage, as: "Rev.1")
    #expect(said.output.contains("#9.1 Delegation B"), "\(said.output)")
    #expect(said.output.contains("→ OP3, in brackets"), "\(said.output)")
    #expect(
      said.messages.contains("#8.1 was accepted, and stands in brackets: it stays open"),
      "\(said.messages)"
    )
    let text = stage.run("disposition", "water", "--format", "text").output
    #expect(text.contains("accepted, stands in brackets"), "\(text)")
    let note = stage.run("disposition", "water", "--explanatory-note").output
    #expect(note.contains("OP3: brackets added."), "\(note)")
    #expect(!note.contains("Delegation") && !note.contains("as proposed"), "\(note)")
    let table = stage.run("decisions", "water", "--undecided").output
    #expect(table.contains("#8.1") && table.contains("#9.1"), "\(table)")
    // The words have their origin, although nothing was taken up.
    let own = stage.run("blame", "water", "--party", "Delegation B").output
    #expect(own.contains("Rev.1 #9.1 │ nine"), "\(own)")
    #expect(own.contains("in brackets: OP3"), "\(own)")
  }

  @Test func `answers in its turn what was left open`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#9.1", "defer")
    _ = try Self.circulate(stage, as: "Rev.1")
    let bracket = "\\[three / nine – Delegation B\\]"
    _ = stage.run("decide", "water", "#9.1", "not-retained", "--note", "too long")
    let text = stage.text(of: "x0.md") ?? ""
    try stage.file(
      "y.md",
      text.replacing(bracket, with: "five").replacing("version: Rev.1", with: "version: Rev.2")
    )
    let said = stage.run("circulate", "water", "@y.md", "--as", "Rev.2")
    #expect(said.status == 0, "\(said.messages)")
    let row = Self.table(stage).first { $0.contains("#9.1") }
    #expect(row?.contains("not reflected") == true, "\(said.output) \(Self.table(stage))")
    #expect(row?.contains("too long") == true)
    let one = Self.table(stage, "--proposal", "#9").first { $0.contains("#9.1") }
    #expect(
      one?.contains("not reflected") == true && one?.contains("Rev.2") == true,
      "\(one ?? [])"
    )
  }

  @Test func `does not let a paragraph go for an amendment that was not retained`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#8.2", "not-retained")
    let gone = [(old: "4\\. *Decides* to review progress.", new: "")]
    let refused = try Self.circulate(stage, as: "Rev.1", gone)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("OP4: Decides to review progress."), "\(refused.messages)")
    let said = try Self.circulate(stage, as: "Rev.1", gone, ["--gone", "OP4=said elsewhere"])
    #expect(said.status == 0, "\(said.messages)")
  }

  @Test func `says of what was accepted that it is not found, but not of a question`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#9.1, #10.1", "accept")
    let said = try Self.circulate(stage, as: "Rev.1", [(old: "nine months", new: "week")])
    #expect(said.messages.contains("#9.1 was accepted, and is not found"), "\(said.messages)")
    #expect(!said.messages.contains("#10.1"), "\(said.messages)")
    let text = stage.run("disposition", "water", "--format", "text").output
    #expect(text.contains("accepted, not found in the text"), "\(text)")
    let data = stage.run("disposition", "water", "--format", "json").output
    #expect(data.contains("accepted, not found in the text"))
  }

  @Test func `links all who ask for the same`() throws {
    let stage = try Self.stage()
    let said = try Self.circulate(
      stage,
      as: "Rev.1",
      [(old: "three months", new: "half-year")],
      ["--link", "#8.1=OP3"]
    )
    #expect(said.output.contains("#8.1 Delegation A"), "\(said.output)")
    #expect(said.output.contains("#11.1 Delegation D"), "\(said.output)")
    #expect(!said.output.contains("#9.1"))
  }

  @Test func `explains only what is known`() throws {
    let stage = try Self.stage()
    _ = stage.run("decide", "water", "#9.1", "not-retained", "--note", "too long")
    _ = try Self.circulate(
      stage,
      as: "Rev.1",
      [
        (old: "test the water every three months", new: "boil the water every six months"),
        (old: "one public fountain", new: "one large public fountain"),
      ]
    )
    let note = stage.run("disposition", "water", "--explanatory-note").output
    #expect(note.contains("in part as proposed."), "\(note)")
    #expect(!note.contains("co-facilitators"), "\(note)")
    #expect(!note.contains("proposals were not taken up (too long)"), "\(note)")
  }
}
