import Testing

@testable import CommandLineTool

/// What became of proposals once the next version was circulated.
struct CarriedProposalsTests {
  @Test func `says of each amendment whether it applies, was taken up or reads otherwise`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.\nDelete OP4.")
    stage.propose("B", "In OP1, replace “one” by “two”.\nIn OP3, replace “three months” by “year”.")
    _ = stage.run("circulate", "water", "@rev1.md")
    let csv = stage.run("proposals", "water", "--format", "csv").output
    let states = csv.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",").last ?? ""
    }
    #expect(states == ["absorbed", "changed beneath", "applies", "changed beneath"])
    let text = stage.run("proposals", "water").output
    #expect(text.contains("1. OP3: “three months” → “six months” – absorbed in Rev.1, OP3"))
    #expect(text.contains("1. OP1: “one” → “two”\n"))
  }

  @Test func `chooses by what became of them, also as of an earlier version`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.")
    stage.propose("B", "In OP1, replace “one” by “two”.")
    _ = stage.run("circulate", "water", "@rev1.md")
    func listed(_ status: String, _ more: String...) -> String {
      stage.run(["proposals", "water", "--status", status] + more).output
    }
    #expect(listed("absorbed").contains("#8 ") && !listed("absorbed").contains("#9 "))
    #expect(listed("applies").contains("#9 ") && !listed("applies").contains("#8 "))
    #expect(listed("obsolete") == "No proposal is recorded that was asked for.\n")
    #expect(listed("applies", "--version", "zero").contains("#8 "))
  }

  @Test func `follows an amendment of an amendment`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "New OP1 bis: Encourages all to drink;")
    _ = stage.run("propose", "water", "--from", "Delegation B", "--support", "#8.1")
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(text.contains("[Encourages all to drink; – Delegation A, Delegation B]"), "\(text)")
    _ = stage.run("propose", "water", "--from", "Delegation C", "--oppose", "#8.1")
    let opposed = stage.run("compilation", "water", "--format", "text").output
    #expect(opposed.contains("[Delegation C: oppose what is proposed]"), "\(opposed)")
  }

  @Test func `tells at once that a later version has overtaken it`() throws {
    let stage = try Stage.withFountains()
    try stage.file(
      "short.md",
      Stage.revisedFountains.replacing("Rev.1", with: "Rev.2")
        .replacing("4\\. *Decides* to review progress soon.", with: "")
    )
    _ = stage.run(["circulate", "water", "@short.md", "--gone", "OP4=there is nothing to review"])
    let said = stage.propose(
      "A",
      "In OP4, replace “review” by “measure”.\nIn OP1, replace “one” by “two”.",
      "--base",
      "zero"
    )
    #expect(said.status == 0)
    #expect(said.messages.contains("note: OP4: “review” → “measure”: obsolete in Rev.2"))
    #expect(!said.messages.contains("note: OP1"))
  }

  @Test func `amends the words of others`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "New OP1 bis: Encourages all to drink;\nIn OP3, replace “three” by “six”.")
    let asked = stage.propose("B", "Replace “all” by “delegates”", "--amends", "#8.1")
    #expect(asked.output.contains("in #8 (1): “all” → “delegates”"), "\(asked)")
    #expect(stage.propose("C", "Requests managers to test daily;", "--amends", "#8.2").status == 0)
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(text.contains("[Encourages delegates to drink; – Delegation B]"), "\(text)")
    #expect(text.contains("Delegation C"))
    let several = stage.propose("B", "Anything;", "--amends", "#8")
    #expect(several.status == 2 && several.messages.contains("has 2 amendments"))
    #expect(stage.propose("B", "Anything;", "--amends", "#8.7").status == 2)
  }

  @Test func `supports all of a proposal at once`() throws {
    let stage = try Stage.withFountains()
    stage.propose("A", "Delete OP4.\nIn OP3, replace “three” by “six”.")
    _ = stage.run("propose", "water", "--from", "Delegation B", "--support", "#8")
    let text = stage.run("compilation", "water", "--format", "text").output
    #expect(text.contains("[Delegation A, Delegation B: delete the paragraph]"), "\(text)")
    #expect(text.contains("[three / six – Delegation A, Delegation B]"), "\(text)")
  }

  @Test func `tells that a copy is one of an earlier version`() throws {
    let stage = try Stage.withFountains()
    try stage.file(
      "rev1.md",
      Stage.revisedFountains.replacing("Recalling* its", with: "Recalling* the whole")
        .replacing("at least one", with: "two or three")
    )
    try stage.file("copy.md", Stage.fountains.replacing("public fountain", with: "fountain"))
    _ = stage.run("circulate", "water", "@rev1.md")
    let asked = ["propose", "water", "@copy.md", "--from", "Delegation A", "--dry-run"]
    let said = stage.run(asked)
    #expect(said.messages.contains("the file is closer to Zero draft"), "\(said)")
    #expect(!stage.run(asked + ["--base", "zero"]).messages.contains("closer"))
  }
}
