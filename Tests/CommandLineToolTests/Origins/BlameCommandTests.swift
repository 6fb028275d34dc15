import Foundation
import Testing

@testable import CommandLineTool

/// Where the words of a version come from, as the program tells it.
struct BlameCommandTests {
  @Test func `tells every word of a version by version and amendment`() throws {
    let stage = try Stage.withOrigins()
    let said = stage.run("blame", "water", "--format", "text")
    #expect(said.status == 0, "\(said.messages)")
    #expect(
      said.output.contains(
        """
        OP3
          Zero draft  │ Requests building managers to test the water every
          Rev.1 #8.1  │ six
          Rev.2       │ long
          Zero draft  │ months;

        """
      ),
      "\(said.output)"
    )
    #expect(said.output.contains("• Rev.2: 1 word, "))
    #expect(said.output.contains("• #8.1 Delegation A, on Zero draft: OP3: “three months”"))
    let zero = stage.run("blame", "water", "zero", "--format", "text").output
    #expect(zero.contains("Zero draft: ") && !zero.contains("#8.1") && !zero.contains("Rev.1"))
  }

  @Test func `answers who asked for words, since when and where they stand`() throws {
    let stage = try Stage.withOrigins()
    let said = stage.run("blame", "water", "rev1", "--words", "EVERY  six months")
    #expect(
      said.output == """
        Origin of the words of Rev.1
        ════════════════════════════

        A declaration on fountains

        “EVERY six months” stands once: OP3.

        OP3
          Zero draft │ every
          Rev.1 #8.1 │ six
          Zero draft │ months

        Amendments that these words come from
        ─────────────────────────────────────

        • #8.1 Delegation A, on Zero draft: OP3: “three months” → “six months”

        """,
      "\(said.output)\(said.messages)"
    )
  }

  @Test func `tells a delegation where its words are and which of them are not`() throws {
    let stage = try Stage.withOrigins()
    let said = stage.run("blame", "water", "--party", "delegation a", "--format", "text").output
    #expect(said.contains("These words come from amendments of Delegation A."), "\(said)")
    #expect(said.contains("OP3\n  Rev.1 #8.1 │ six\n\n"))
    let tail = try #require(said.range(of: "Amendments of which no word stands"))
    #expect(said[tail.upperBound...].contains("#8.2") && said[tail.upperBound...].contains("#11.1"))
    #expect(!said[tail.upperBound...].contains("#8.1"))
    #expect(!said.contains("Delegation B") && !said.contains("hidden"))
    let nothing = stage.run("blame", "water", "--party", "Delegation D")
    #expect(nothing.status == 0)
    #expect(nothing.output.contains("No word of this is known to come from an amendment"))
  }

  @Test func `tells what came in after a version`() throws {
    let stage = try Stage.withOrigins()
    let said = stage.run("blame", "water", "--since", "rev1", "--format", "text").output
    #expect(said.contains("OP3\n  Rev.2 │ long\n"), "\(said)")
    #expect(!said.contains("OP4"))
    let none = stage.run("blame", "water", "--since", "rev2")
    #expect(none.status == 0 && none.output.contains("No word of this came in after Rev.2."))
  }

  @Test func `chooses paragraphs`() throws {
    let stage = try Stage.withOrigins()
    let said = stage.run("blame", "water", "--paragraph", "OP2, OP4", "--format", "text").output
    #expect(said.contains("OP2 (b)\n") && said.contains("OP4\n") && !said.contains("OP3\n"))
  }

  @Test func `tells each viewer no more than they may know`() throws {
    let stage = try Stage.withOrigins()
    for format in ["terminal", "text", "markdown", "html", "json"] {
      func said(_ viewer: String, _ more: String...) -> String {
        stage.run(["blame", "water", "--format", format, "--for", viewer] + more).output
      }
      let other = said("Delegation D")
      #expect(other.contains("#8.1") && other.contains("Delegation A"), "\(format)")
      #expect(other.contains("#9.1") && !other.contains("Delegation B"), "\(format)")
      #expect(!other.contains("#10") && other.contains("hidden"), "\(format)")
      #expect(said("Delegation B").contains("Delegation B"), "\(format)")
      #expect(said("Delegation C").contains("#10.1"), "\(format)")
      let everybody = said("public")
      #expect(!everybody.contains("Delegation") && everybody.contains("#8.1"), "\(format)")
      #expect(!everybody.contains("#9.1") && !everybody.contains("#10.1"), "\(format)")
      let nameless = stage.run("blame", "water", "--unattributed", "--format", format)
      #expect(!nameless.output.contains("Delegation"), "\(format)")
      #expect(nameless.output.contains("#9.1") && !nameless.output.contains("#10.1"), "\(format)")
      #expect(nameless.messages == "")
    }
    #expect(stage.run("blame", "water").messages.contains("in confidence too (#9, #10)"))
    #expect(stage.run("blame", "water", "zero").messages == "")
    // Nobody learns from the question about a party what they may not know.
    let asked = stage.run("blame", "water", "--party", "Delegation B", "--for", "Delegation D")
    #expect(!asked.output.contains("#9"), "\(asked.output)")
  }

  @Test func `takes a record of one version`() throws {
    let stage = try Stage.withFountains()
    for more in [[], ["--since", "zero"], ["--party", "Delegation A"], ["--words", "fountain"]] {
      let said = stage.run(["blame", "water"] + more)
      #expect(said.status == 0, "\(more): \(said.messages)")
    }
    let words = stage.run("blame", "water", "--words", "the", "--paragraph", "OP2").output
    #expect(words.contains("“the” stands twice: OP2 (b) (2)."), "\(words)")
    #expect(words.contains("OP2 (b)\n  Zero draft │ the\n             │ …\n  Zero draft │ the\n"))
  }

  @Test func `says that translations are not traced`() throws {
    let stage = try Stage.withFountains()
    try stage.file(
      "fr.md",
      Stage.fountains.replacing("language: en", with: "language: fr")
        .replacing("The General Assembly", with: "L’Assemblée générale")
        .replacing("*Decides* to review progress.", with: "*Décide* de faire le point.")
    )
    _ = stage.run("translate", "water", "@fr.md", "--language", "fr")
    let said = stage.run("blame", "water").output
    #expect(said.contains("Traced are the words in English; those in French are not."), "\(said)")
    #expect(!said.contains("Décide"))
  }

  @Test(arguments: [
    (["rev9"], "no version “rev9”"), (["--paragraph", "OP9"], "has no OP9"),
    (["--paragraph", "banana"], "names no paragraph"),
    (["--party", "Delegation Z"], "Delegation"), (["--since", "rev9"], "no version"),
    (["zero", "--since", "rev1"], "Rev.1 does not lead up to Zero draft"),
    (["--words", " ;“"], "There is no word in"),
    (["--words", "every four months"], "OP3 says “every six long months;”"),
    (["--words", "zebras everywhere"], "zerodraft show"),
    (["--words", "fountain", "--paragraph", "OP4"], "in OP4"),
  ])
  func `says what is wrong with a question`(arguments: [String], words: String) throws {
    let said = try Stage.withOrigins().run(["blame", "water"] + arguments)
    #expect(said.status == 2 && said.output == "", "\(said.messages)")
    #expect(said.messages.contains(words), "\(said.messages)")
  }

  @Test func `does not name a party where names are left out`() throws {
    let said = try Stage.withFountains()
      .run("blame", "water", "--party", "Delegation A", "--unattributed")
    #expect(said.status == 64 && said.messages.contains("does not go with --unattributed"))
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes JSON as its schema says`() throws {
    let stage = try Stage.withOrigins()
    for (index, more) in [
      [], ["zero"], ["--words", "six"], ["--party", "Delegation A"], ["--since", "zero"],
      ["--unattributed"],
    ].enumerated() {
      let said = stage.run(["blame", "water", "--format", "json"] + more)
      try stage.file("origins\(index).json", said.output)
      let path = stage.folder.appending(path: "origins\(index).json").path
      #expect(try SchemaTests.verdict("origins.schema.json", on: [path]) == "", "\(more)")
    }
  }

  @Test func `writes to a file what it would have shown, without colours`() throws {
    let stage = try Stage.withOrigins()
    stage.isTerminal = true
    _ = stage.run("blame", "water", "--output", "@origins.txt")
    let text = try #require(stage.text(of: "origins.txt"))
    #expect(!text.contains("\u{1B}") && text.contains("Rev.1 #8.1"))
    #expect(stage.run("blame", "water", "--color", "always").output.contains("\u{1B}["))
  }
}
