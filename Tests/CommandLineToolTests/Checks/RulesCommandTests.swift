import Testing

@testable import CommandLineTool

/// The rules, listed and told.
struct RulesCommandTests {
  private let stage: Stage

  init() throws { stage = try Stage() }

  @Test(arguments: ["terminal", "text", "markdown", "html", "json"])
  func `lists the rules in every format`(format: String) {
    let result = stage.run("rules", "--format", format)
    #expect(result.status == 0)
    #expect(result.output.contains("R28"))
    #expect(result.output.contains("A preambular paragraph"))
  }

  @Test func `tells the page of a rule`() {
    let result = stage.run("rules", "r28")
    #expect(result.status == 0)
    for words in ["Right: ", "Wrong: ", "Source: ", "Certainty: A", "Weight: error", "Holds in: "] {
      #expect(result.output.contains(words), "\(words)")
    }
  }

  @Test(arguments: ["R999", "28x", "", "comma"])
  func `says that there is no such rule`(name: String) {
    let result = stage.run("rules", name)
    #expect(result.status == 2)
    #expect(result.messages.contains("There is no rule “\(name)”"))
  }
}
