import Foundation
import Testing

@testable import CommandLineTool

struct ProposalsCommandTests {
  private let stage: Stage

  init() throws { stage = try Stage.withProposals() }

  private func entries(_ arguments: String...) -> [String] {
    let output = stage.run(["proposals", "rivers", "--format", "csv"] + arguments).output
    let numbers = output.split(whereSeparator: \.isNewline).dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    return numbers.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  @Test func `lists proposals with what each wants in a line`() {
    #expect(
      stage.run("proposals", "rivers").output == """
        #9 Delegation A, Delegation C, on Rev.1
          received Friday, 12 March 2021, 8 a.m. New York (1 p.m. UTC)
          Delegation C joined (#11)
          1. OP1: “June” → “July”
          2. delete OP2
          3. new OP3 bis: “*Notes* that;”
          open: 1 passage

        #10 Delegation B on behalf of Group X, on Rev.1
          received Friday, 12 March 2021, 10 a.m. New York (3 p.m. UTC), late for #8
          unattributed
          1. retain OP2
          2. opposes #9 (1)
          3. reserves on the whole text

        #12 Delegation A, on Rev.1: withdrawn, agreed
          received Friday, 12 March 2021, 10 a.m. New York (3 p.m. UTC)
          1. delete PP1

        """
    )
  }

  @Test func `shows one proposal in full`() {
    #expect(
      stage.run("proposals", "rivers", "--proposal", "#9").output == """
        #9 Delegation A, Delegation C, on Rev.1
          received Friday, 12 March 2021, 8 a.m. New York (1 p.m. UTC)
          Delegation C joined (#11)
          1. OP1: “June” → “July”
             written: June should be July
             because: It is too early.
          2. delete OP2
          3. new OP3 bis: “*Notes* that;”
          open: “Streamline the text.” (no place is named)
          remarks: With thanks.
          source: comments.docx

        """
    )
  }

  @Test func `chooses by party, paragraph and what became of them`() {
    #expect(entries() == ["#9", "#10", "#12"])
    #expect(entries("--party", "Delegation A") == ["#9", "#12"])
    #expect(entries("--party", "Delegation C") == ["#9"])
    #expect(entries("--party", "Group X") == ["#10"])
    #expect(entries("--paragraph", "OP1") == ["#9", "#10"])
    #expect(entries("--paragraph", "PP1") == ["#12"])
    // By identity: OP3 is OP2 of the zero draft.
    #expect(entries("--paragraph", "OP2", "--version", "zero") == ["#9"])
    #expect(entries("--status", "holds") == ["#9", "#10"])
    #expect(entries("--status", "withdrawn") == ["#12"])
    #expect(entries("--status", "late") == ["#10"])
    #expect(entries("--status", "joined") == ["#9"])
    #expect(entries("--status", "open") == ["#9"])
    #expect(entries("--status", "replaced").isEmpty)
    #expect(entries("--as-of", "10") == ["#9", "#10"])
  }

  @Test func `writes tables`() {
    let csv = stage.run("proposals", "rivers", "--format", "csv").output
    #expect(csv.hasPrefix("proposal,amendment,whose,version,received,late,status,paragraphs,wants"))
    #expect(csv.contains("#10,2,Delegation B on behalf of Group X,Rev.1,"))
    let markdown = stage.run("proposals", "rivers", "--format", "markdown").output
    #expect(markdown.split(separator: "\n").count == 2 + 7)
  }

  @Test func `says who may not be known by no name`() {
    let text = stage.run("proposals", "rivers", "--for", "Delegation A").output
    #expect(text.contains("#10 a delegation, on Rev.1\n"))
    #expect(!text.contains("Group X") && text.contains("#9 Delegation A"))
    let own = stage.run("proposals", "rivers", "--for", "Delegation C").output
    #expect(own.contains("#10 Delegation B on behalf of Group X"))
    let open = stage.run("proposals", "rivers", "--for", "public").output
    #expect(open.contains("#9 a delegation, on Rev.1\n") && !open.contains("#10"))
  }

  @Test(
    arguments: [
      (["--proposal", "3"], "#3 is no proposal"),
      (["--party", "Delegation Z"], "There is no party"),
      (["--paragraph", "OP9"], "Rev.1 has no OP9"),
      (["--for", "Delegation Z"], "There is no party “Delegation Z”"),
      (["--proposal", "10", "--for", "public"], "#10 is no proposal"),
    ]
  )
  func `refuses what is not there`(arguments: [String], words: String) {
    let result = stage.run(["proposals", "rivers"] + arguments)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.messages.contains(words), "\(result.messages)")
  }

  @Test func `says that there is nothing`() throws {
    #expect(
      try Stage.recorded().run("proposals", "rivers").output
        == "No proposal is recorded that was asked for.\n"
    )
  }

  @Test(.enabled(if: SchemaTests.hasJudge, "needs python3 with jsonschema"))
  func `writes proposals and positions as their schemas say`() throws {
    for viewer in [[], ["--for", "Delegation A"], ["--for", "public"]] {
      for name in ["proposals", "positions"] {
        let result = stage.run([name, "rivers", "--format", "json"] + viewer)
        let path = try stage.file("\(name).json", result.output)
        #expect(try SchemaTests.verdict("\(name).schema.json", on: [path]) == "")
      }
    }
  }
}
