import Foundation
import Testing

@testable import CommandLineTool

struct CompilationCommandTests {
  /// A stage on which four delegations disagree.
  private static func disputed() throws -> Stage {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “month”.\nDelete OP4.")
    stage.propose(
      "B",
      "In OP3, replace “three months” by “six months”.\nNew OP1 bis: Encourages all to drink;"
    )
    stage.propose("C", "In OP3, replace “three months” by “six months”.\nMove OP4 after OP1.")
    return stage
  }

  @Test func `puts every wish in its place with its holders`() throws {
    let stage = try Self.disputed()
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(
      text.contains(
        "test the water every [three months / month – Delegation A / six months – Delegation B, Delegation C];"
      ),
      "\(text)"
    )
    #expect(text.contains("1 bis. [Encourages all to drink; – Delegation B]"))
    #expect(text.contains("[Delegation A: delete the paragraph]"))
    #expect(text.contains("[Delegation C: move after OP1]"))
    #expect(text.contains("OP3 · contested · 3 parties · 1 place in dispute"))
    let first = stage.run("compilation", "water", "--convention", "names-first", "--format", "text")
    #expect(first.output.contains("[+Delegation A: month]"))
  }

  @Test func `leaves out names and what nobody disputes where asked`() throws {
    let stage = try Self.disputed()
    for form in ["text", "matrix"] {
      for format in ["text", "markdown", "html", "terminal"] {
        let said = stage.run(
          "compilation",
          "water",
          "--unattributed",
          "--contested",
          "--form",
          form,
          "--format",
          format
        )
        #expect(said.status == 0)
        #expect(!said.output.contains("Delegation"), "\(form), \(format)")
        #expect(said.output.contains("six"), "\(form), \(format)")
        #expect(!said.output.contains("public fountain"), "\(form), \(format)")
      }
    }
  }

  @Test func `keeps every letter of words that go with the space before them`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP1, delete “at least”.")
    try stage.file("b.md", Stage.fountains.replacing(" every three months", with: ""))
    _ = stage.run("propose", "water", "@b.md", "--from", "Delegation B")
    func text(_ convention: String) -> String {
      stage.run("compilation", "water", "--convention", convention, "--format", "text").output
    }
    let after = text("names-after")
    #expect(
      after.contains("test the water [every three months – Delegation B delete];"),
      "\(after)"
    )
    let first = text("names-first")
    #expect(first.contains("[–Delegation B: every three months];"), "\(first)")
    #expect(text("marked").contains("every three months"))
  }

  @Test func `warns whoever would send on what was told in confidence`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "Delete OP1.")
    #expect(stage.run("compilation", "water").messages == "")
    stage.propose("B", "Delete OP3.", "--visibility", "unattributed")
    stage.propose("C", "Delete OP4.", "--visibility", "co-facilitators")
    #expect(stage.run("compilation", "water").messages.contains("in confidence too (#9, #10)"))
    let nameless = stage.run("compilation", "water", "--unattributed")
    #expect(nameless.messages.contains("in confidence too (#10)"))
    #expect(stage.run("compilation", "water", "--for", "Delegation C").messages == "")
    #expect(stage.run("conflicts", "water").messages.contains("in confidence too (#9, #10)"))
    _ = stage.run("circulate", "water", "@rev1.md")
    #expect(stage.run("compilation", "water", "--this-version-only").messages == "")
  }

  @Test func `says a reason once, and first what an earlier version left open`() throws {
    let stage = try Stage.withFountains()
    stage.propose(
      "A",
      "In OP3, replace “three months” by “six months”.\nDelete OP2 (a).\nRationale: too many."
    )
    stage.propose("B", "In OP3, replace “three months” by “month”.")
    let zero = stage.run("compilation", "water", "zero", "--format", "text").output
    #expect(zero.contains("[Delegation A: rationale: too many.]"), "\(zero)")
    #expect(!zero.contains("untouched") && !zero.contains("new paragraph"))
    _ = stage.run("circulate", "water", "@rev1.md")
    let text = stage.run("compilation", "water", "rev1", "--format", "text").output
    #expect(
      text.contains(
        "changed beneath: the words it is about are others now; absorbed: the text says it now"
      ),
      "\(text)"
    )
    let open = try #require(text.range(of: "(changed beneath"))
    let taken = try #require(text.range(of: "(absorbed"))
    #expect(open.lowerBound < taken.lowerBound)
  }

  @Test func `counts the paragraphs of the text apart from those that are new`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "After OP3, insert a new paragraph: “Encourages all to drink much water;”")
    stage.propose("B", "After OP3, insert a new paragraph: “Encourages all to drink little water;”")
    stage.propose("C", "Delete OP1.")
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(text.contains("; 2 new paragraphs, 2 of them contested."), "\(text)")
  }

  @Test func `does not depend on the order in which proposals came`() throws {
    func outputs(_ order: [(String, String)]) throws -> [String] {
      let stage = try Stage.withFountains()
      for (party, words) in order { stage.propose(party, words) }
      return ["text", "markdown", "html", "json"].map {
        stage.run("compilation", "water", "--format", $0).output
      }
    }
    let wishes = [
      ("A", "In OP3, replace “three months” by “month”."), ("B", "Delete OP4."),
      ("C", "New OP1 bis: Encourages all to drink;"), ("D", "New OP1 bis: Asks all to drink;"),
    ]
    #expect(try outputs(wishes) == outputs(wishes.reversed()))
  }

  @Test func `takes in what was proposed for an earlier version and still applies`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.")
    stage.propose("B", "In OP1, replace “one” by “two”.")
    stage.propose("C", "In OP3, replace “three months” by “year”.")
    _ = stage.run("circulate", "water", "@rev1.md")
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(text.contains("at least [one / two – Delegation B] public"))
    #expect(
      text.contains(
        "Delegation A: OP3: “three months” → “six months” (absorbed, made for Zero draft)"
      )
    )
    #expect(text.contains("(changed beneath, made for Zero draft)"))
    let own = stage.run("compilation", "water", "--format", "text", "--this-version-only").output
    #expect(!own.contains("Delegation"))
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes JSON as its schemas say`() throws {
    let stage = try Self.disputed()
    _ = stage.run("compilation", "water", "--format", "json", "--output", "@all.json")
    _ = stage.run(
      "compilation",
      "water",
      "--format",
      "json",
      "--unattributed",
      "--contested",
      "--output",
      "@less.json"
    )
    let paths = ["all.json", "less.json"].map { stage.folder.appending(path: $0).path }
    #expect(try SchemaTests.verdict("compilation.schema.json", on: paths) == "")
    try stage.file("conflicts.json", stage.run("conflicts", "water", "--format", "json").output)
    #expect(
      try SchemaTests.verdict(
        "conflicts.schema.json",
        on: [stage.folder.appending(path: "conflicts.json").path]
      ) == ""
    )
  }

  @Test func `ranks what has to be ruled on`() throws {
    let stage = try Self.disputed()
    #expect(
      stage.run("conflicts", "water").output == """
        2 paragraphs of Zero draft in dispute, the most contested first

        OP3 – 3 parties
          instead of “three months” (100 % apart)
            Delegation A: “month”
            Delegation B, Delegation C: “six months”

        OP4 – 2 parties
          the paragraph as a whole
            Delegation A: delete the paragraph
            Delegation C: move after OP1

        """
    )
    #expect(
      try Stage.withFountains().run("conflicts", "water").output
        == "Nothing proposed for Zero draft contradicts anything else.\n"
    )
  }

  @Test(arguments: [
    (["compilation", "water", "--form", "by-party", "--unattributed"], "does not go with"),
    (["compilation", "water", "--party", "Delegation A"], "--party goes with"),
    (["compilation", "water", "--format", "json", "--form", "matrix"], "one layout"),
  ])
  func `refuses options that do not go together`(arguments: [String], words: String) throws {
    let said = try Stage.withFountains().run(arguments)
    #expect(said.status == 64)
    #expect(said.messages.contains(words))
  }

  @Test(arguments: [
    ("names-after", "test[ the water – Delegation A delete] every three months;"),
    ("names-first", "test[–Delegation A: the water] every three months;"),
  ])
  func `keeps every character of a paragraph that words go from`(
    convention: String,
    words: String
  ) throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, delete “the water”.")
    let text = stage.run("compilation", "water", "--format", "text", "--convention", convention)
    let squeezed = text.output.replacing("test [", with: "test[").replacing("[ the", with: "[the")
    #expect(squeezed.contains(words.replacing("[ the", with: "[the")), "\(text.output)")
  }

  @Test func `leaves what is for the co-facilitators alone out of what is passed on`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three” by “SECRET”.", "--visibility", "co-facilitators")
    #expect(stage.run("compilation", "water").output.contains("SECRET"))
    for format in ["text", "html", "json", "markdown"] {
      let said = stage.run("compilation", "water", "--unattributed", "--format", format)
      #expect(said.status == 0 && !said.output.contains("SECRET"), "\(format)")
    }
  }
}
