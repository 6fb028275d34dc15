import Testing

@testable import CommandLineTool

/// What `zerodraft circulate` links to the amendments that asked for it, and what it lets vanish.
struct CirculatedLinksTests {
  private static let short =
    Stage.revisedFountains.replacing("4\\. *Decides* to review progress soon.\n", with: "")

  /// A stage on which two delegations have asked for something.
  private static func stage() throws -> Stage {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.\nDelete OP4.")
    stage.propose("B", "New OP3 bis: Encourages delegates to bring a cup of their own;")
    try stage.file("short.md", short)
    return stage
  }

  @Test func `shows what was taken up as asked, and what went since somebody asked for it`() throws
  {
    let stage = try Self.stage()
    let dry = stage.run("circulate", "water", "@short.md", "--dry-run")
    #expect(dry.status == 0, "\(dry.messages)")
    #expect(
      dry.output.hasSuffix(
        """
        #8.1 Delegation A: OP3: “three months” → “six months” → OP3, as asked
        #8.2 Delegation A: delete OP4 → gone, as asked
        OP4 is gone: #8.2 asked for it

        """
      ),
      "\(dry.output)"
    )
    #expect(stage.run("versions", "water").output.contains("Rev.1") == false)
    #expect(stage.run("circulate", "water", "@short.md").output == dry.output)
  }

  @Test func `finds what was typed by hand`() throws {
    let stage = try Self.stage()
    try stage.file(
      "typed.md",
      Stage.revisedFountains.replacing(
        "4\\. *Decides*",
        with: "4\\. *Encourages* all delegates to bring along a cup of their own;\n\n5\\. *Decides*"
      )
    )
    let said = stage.run("circulate", "water", "@typed.md").output
    let line = "→ OP4, nearly: “Encourages … delegates to bring … a cup of their own”"
    #expect(said.contains(line), "\(said)")
    // It is taken up now, and no compilation asks for it again.
    let compilation = stage.run("compilation", "water", "--format", "text").output
    #expect(compilation.contains("OP3 bis: “Encourages delegates to bring a cup"))
    #expect(compilation.contains("(absorbed, made for Zero draft)"))
    #expect(!compilation.contains("[Encourages delegates"))
  }

  @Test func `takes what a person says of a link`() throws {
    let stage = try Self.stage()
    let said = stage.run([
      "circulate", "water", "@rev1.md", "--unlink", "#8.1", "--link", "#9.1=OP4 in part",
    ])
    #expect(said.status == 0, "\(said.messages)")
    #expect(!said.output.contains("#8.1"))
    #expect(said.output.contains("#9.1 Delegation B"))
    #expect(said.output.contains("→ OP4, in part, as stated: “soon”"), "\(said.output)")
    let data = stage.run("disposition", "water", "--format", "json").output
    #expect(data.contains("reflected in part"))
  }

  @Test(arguments: [
    (["--link", "#99.1=OP4"], "#99"), (["--link", "#8.1"], "links nothing"),
    (["--link", "#8.1=OP44"], "has no OP44"), (["--link", "#8.7=OP4"], "not open on Zero draft"),
    (["--link", "x=OP4"], "names no proposal"), (["--unlink", "#9.1"], "linked to nothing"),
    (["--unlink", "#77"], "#77"), (["--link", "#8.1=OP3", "--unlink", "#8.1"], "and in --unlink"),
    (["--unlink", "#8", "--link", "#8.1=OP3"], "#8.1 is in --link"),
    (["--gone", "OP1=lost"], "OP1 of Zero draft is not gone"),
    (["--gone", "OP4"], "does not say what became"), (["--gone", "OP4="], "does not say"),
    (["--gone", "OP44=lost"], "has no OP44"), (["--gone", "¶99=lost"], "has no ¶99"),
    (["--gone", "OP4=>OP44"], "has no OP44"), (["--gone", "OP4=>"], "does not say"),
  ])
  func `refuses what it does not understand, and records nothing`(
    arguments: [String],
    words: String
  ) throws {
    let stage = try Self.stage()
    let before = stage.run("log", "water").output
    let result = stage.run(["circulate", "water", "@short.md"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(stage.run("log", "water").output == before)
  }

  // MARK: - Paragraphs that are gone

  private static func silent() throws -> Stage {
    let stage = try Stage.withFountains()
    try stage.file(
      "short.md",
      short.replacing("\\(b\\) Beside the booths of the interpreters;\n\n", with: "")
        .replacing("*Recalling* its plan for clean water,\n\n", with: "")
    )
    return stage
  }

  @Test(arguments: [[], ["--dry-run"], ["--gone", "OP4=said in OP3"]])
  func `refuses a text from which paragraphs vanish in silence`(arguments: [String]) throws {
    let stage = try Self.silent()
    let result = stage.run(["circulate", "water", "@short.md"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains("PP1: Recalling its plan for clean water,"))
    #expect(result.messages.contains("OP2 (b): Beside the booths of the interpreters;"))
    #expect(result.messages.contains("OP4: Decides to review progress.") == (arguments.count < 2))
    #expect(result.messages.contains("--gone \"PP1=why it is gone\""), "\(result.messages)")
    #expect(result.messages.contains("--gone \"others=why\""))
    // The table is shown all the same.
    #expect(result.output.contains("OP4"))
    #expect(!stage.run("versions", "water").output.contains("Rev.1"))
  }

  // That it went because somebody asked for it would tell that somebody did.
  @Test(arguments: ["co-facilitators", "unattributed"])
  func `asks for a word where only a proposal asked that not everybody sees`(
    visibility: String
  ) throws {
    let stage = try Stage.withFountains()
    stage.propose("D", "Delete OP4.", "--visibility", visibility)
    try stage.file(
      "short.md",
      Stage.fountains.replacing("4\\. *Decides* to review progress.\n", with: "")
    )
    _ = stage.run("decide", "water", "#8", "accept")
    let refused = stage.run("circulate", "water", "@short.md", "--as", "Rev.1")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("--gone \"OP4=why it is gone\""), "\(refused.messages)")
    let taken = stage.run(
      "circulate",
      "water",
      "@short.md",
      "--as",
      "Rev.1",
      "--gone",
      "OP4=said elsewhere"
    )
    #expect(taken.status == 0, "\(taken.messages)")
    for viewer in ["public", "Delegation A"] {
      let told = stage.run("disposition", "water", "--for", viewer, "--format", "json").output
      #expect(told.contains("said elsewhere") && !told.contains("as proposed"), "\(told)")
    }
  }

  @Test func `takes a reason, a paragraph that took it up, and a reason for the rest`() throws {
    let stage = try Self.silent()
    let result = stage.run([
      "circulate", "water", "@short.md", "--gone", "OP4=>OP3: the test is the review", "--gone",
      "others=the text was too long",
    ])
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("OP4 is gone: taken into OP3; the test is the review"))
    #expect(result.output.contains("PP1 is gone: the text was too long"))
    let text = stage.run("disposition", "water", "--format", "text").output
    #expect(text.contains("No amendment was open; 3 paragraphs gone."), "\(text)")
    #expect(text.contains("taken into OP3"))
  }

  @Test func `lets items go with the paragraph that they belong to`() throws {
    let stage = try Stage.withFountains()
    let lines = Stage.revisedFountains.components(
      "2\\. *Invites* building managers to place fountains:",
      "3\\. *Requests*"
    )
    try stage.file("short.md", lines)
    let result = stage.run(["circulate", "water", "@short.md", "--gone", "OP2=nobody wants it"])
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("OP2 (a) is gone: nobody wants it"))
  }

  @Test func `refuses a correction of the matching that lets one vanish`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("circulate", "water", "@rev1.md")
    let refused = stage.run("rematch", "water", "rev1", "--unmatch", "OP4")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("OP4: Decides to review progress."), "\(refused.messages)")
    let said = stage.run(["rematch", "water", "rev1", "--unmatch", "OP4", "--gone", "OP4=dropped"])
    #expect(said.status == 0, "\(said.messages)")
    #expect(stage.run("disposition", "water", "--format", "json").output.contains("dropped"))
  }
}

extension String {
  /// The text without what stands from one place up to another.
  fileprivate func components(_ start: String, _ end: String) -> String {
    guard let first = firstRange(of: start), let last = firstRange(of: end) else { return self }
    return String(self[..<first.lowerBound] + self[last.lowerBound...])
  }
}
