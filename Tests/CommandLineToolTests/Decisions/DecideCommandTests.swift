import Foundation
import Testing

@testable import CommandLineTool

struct DecideCommandTests {
  private let stage: Stage

  /// Entries 8 to 11: what Delegations A, B and C propose, and what A wants besides.
  init() throws {
    stage = try Stage.withFountains()
    stage.propose("A", "In OP3, replace “three months” by “month”. Delete OP4.")
    stage.propose("B", "In OP3, replace “three months” by “two years”.")
    stage.propose("C", "In OP3, replace “three months” by “month”.")
    stage.propose("A", "After OP3, insert a new paragraph: “Stresses that water matters;”")
  }

  private func decide(_ arguments: String...) -> Stage.Result {
    stage.run(["decide", "water"] + arguments)
  }

  /// How many entries there are.
  private var entries: Int {
    stage.run("log", "water").output.split(whereSeparator: \.isNewline).count
  }

  @Test func `shows what was understood and records it`() {
    let result = decide("#8.1", "accept", "--note", "as all want it")
    #expect(result.status == 0)
    #expect(
      result.output == """
        On Zero draft, accepted:
          #8.1 Delegation A: OP3: “three months” → “month”

        """
    )
    #expect(result.messages.hasPrefix("Recorded #12: #8.1: accepted (as all want it).\n"))
  }

  @Test func `takes in all who ask for exactly the same`() {
    let result = decide("#8.1", "accept", "--equal")
    #expect(result.output.contains("#10.1 Delegation C: OP3: “three months” → “month” (the same)"))
    #expect(result.messages.hasPrefix("Recorded #12: #8.1, #10.1: accepted.\n"))
    #expect(!result.output.contains("#9"))
  }

  @Test func `decides on all of a proposal, and on several at once`() {
    #expect(decide("#8, #9.1", "not-retained").messages.hasPrefix("Recorded #12: #8, #9.1:"))
    let listing = stage.run("decisions", "water").output
    #expect(
      listing.hasPrefix("Zero draft: 5 amendments on the table: 3 not retained, 2 undecided\n")
    )
  }

  @Test func `records nothing in a dry run`() {
    let before = entries
    #expect(decide("#8.1", "defer", "--dry-run").status == 0)
    #expect(entries == before)
  }

  @Test func `says at once what cannot both be made`() {
    _ = decide("#8.1", "accept")
    #expect(
      decide("#9.1", "accept").messages
        .hasPrefix(
          "note: #8.1 and #9.1 cannot both be made: the next draft will have brackets\nRecorded"
        )
    )
  }

  @Test func `takes up other words in place of those proposed`() {
    let result = decide("#9.1", "accept-in-part", "--text", "two months")
    #expect(result.output.contains("  taken up: OP3: “three months” → “two months”\n"))
    let next = stage.run("draft-next", "water").output
    #expect(next.contains("3. Requests building managers to test the water every two months;"))
  }

  @Test func `takes a whole paragraph for a whole paragraph, and not for words in it`() {
    let text = "Requests building managers to have the water tested every two months;"
    let result = decide("#9.1", "accept-in-part", "--text", text)
    #expect(result.status == 0, "\(result.messages)")
    #expect(stage.run("draft-next", "water").output.contains("3. \(text)\n"))
  }

  @Test func `refuses words that change nothing`() {
    let result = decide("#9.1", "accept-in-part", "--text", "three months")
    #expect(result.status == 2)
    #expect(result.messages.contains("OP3 would read as it does"), "\(result.messages)")
  }

  @Test func `takes up some edits of an amendment`() throws {
    let copy = Stage.fountains.replacing("*Requests*", with: "*Asks*")
      .replacing("test the water", with: "test all water")
    try stage.file("copy.md", copy)
    _ = stage.run("propose", "water", "@copy.md", "--from", "Delegation D")
    let result = decide("#12.1", "accept-in-part", "--edit", "2")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("  taken up: OP3: “the” → “all”\n"), "\(result.output)")
    #expect(decide("#12.1", "--take-back").status == 0)
    for edits in [["--edit", "3"], ["--edit", "1", "--edit", "2"]] {
      let refused = stage.run(["decide", "water", "#12.1", "accept-in-part"] + edits)
      #expect(refused.status == 2, "\(refused.messages)")
    }
  }

  @Test(arguments: [
    (
      ["#8.1", "accept-in-part", "--edit", "1"], "#8.1 has no edits of which some could be taken up"
    ),
    (["#77", "accept"], "#77 is no proposal"),
    (["#8.9", "accept"], "Proposal #8 has no amendment 9"),
    (["#8.0", "accept"], "“#8.0” names no proposal"), ([",", "accept"], "“,” names no amendment"),
    (["#8.1", "accept", "--after", "99"], "water has no entry #99 yet; its last one is #11"),
    (["#8.1", "accept-in-part", "--text", "a\nb"], "--text has a line feed"),
    (["#8, #9", "accept-in-part", "--text", "x"], "--text is of one paragraph"),
    (["#8.1", "--take-back"], "There is no decision on #8.1"),
    (["#8.1", "accept", "--version", "rev9"], "water has no version “rev9”"),
  ])
  func `refuses what cannot be decided so, and records nothing`(
    arguments: [String],
    words: String
  ) {
    let before = entries
    let result = stage.run(["decide", "water"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("error: \(words)"), "\(result.messages)")
    #expect(result.messages.contains("\nhint: "))
    #expect(entries == before)
  }

  @Test(arguments: [
    ["#8.1"], ["#8.1", "perhaps"], ["#8.1", "accept", "--text", "x"],
    ["#8.1", "accept", "--take-back"], ["#8.1", "accept", "--reason", "x"],
    ["#8.1", "accept-in-part", "--text", "x", "--edit", "1"], ["#8.1", "defer", "--note", " "],
  ])
  func `refuses what says nothing`(arguments: [String]) {
    #expect(stage.run(["decide", "water"] + arguments).status == 64)
  }

  @Test func `does not decide twice, and says what was decided, when and by whom`() {
    _ = decide("#8.1", "defer", "--note", "capitals are asked")
    let result = decide("#8", "accept")
    #expect(result.status == 2)
    #expect(
      result.messages == """
        error: #8.1 was decided on already
        #12 by co-facilitators, Friday, 12 March 2021, 10 a.m. New York (3 p.m. UTC): #8.1: deferred (capitals are asked).
        hint: “zerodraft decide water "#8.1" --take-back” opens it again.

        """
    )
  }

  @Test func `takes a decision back until the next version is circulated`() {
    _ = decide("#8.1", "accept")
    #expect(
      decide("#8.1", "--take-back", "--reason", "a mistake").messages
        .hasPrefix("Recorded #13: decision on #8.1 taken back: a mistake.\n")
    )
    #expect(decide("#8.1", "not-retained").status == 0)
    _ = stage.run("circulate", "water", "@rev1.md")
    let late = decide("#8.1", "--take-back", "--version", "zero")
    #expect(late.status == 2)
    #expect(late.messages.hasPrefix("error: Rev.1 grew out of Zero draft and was circulated (#15)"))
    #expect(
      decide("#8.1", "--take-back").messages.hasPrefix(
        "error: #8.1 was decided on Zero draft: not retained (#14); Rev.1 grew out of it (#15), and it stands\n"
      )
    )
    let again = decide("#8.1", "accept")
    #expect(
      again.messages.hasPrefix("error: #8.1 was answered on Zero draft: not retained (#14)\n")
    )
  }

  @Test func `refuses what was withdrawn or replaced`() {
    _ = stage.run("propose", "water", "--withdraw", "#8")
    #expect(decide("#8.1", "accept").messages.hasPrefix("error: Proposal #8 was withdrawn\n"))
    stage.propose("B", "Delete OP1.", "--replaces", "#9")
    #expect(
      decide("#9.1", "accept").messages.hasPrefix("error: Proposal #13 took the place of #9\n")
    )
  }

  @Test func `tells the second of two what the first recorded, and records nothing`() {
    #expect(decide("#8.1", "accept", "--after", "11").status == 0)
    let before = entries
    let second = decide("#8.1", "not-retained", "--after", "11")
    #expect(second.status == 3)
    #expect(
      second.messages.hasPrefix(
        "error: #8.1: this was recorded since #11, and nothing more was\n#12 by co-facilitators, "
      )
    )
    #expect(second.messages.contains("#8.1: accepted.\n"))
    #expect(entries == before)
    // What was recorded about other amendments is nobody's hindrance.
    #expect(decide("#9.1", "defer", "--after", "11").status == 0)
  }

  @Test func `says what reads otherwise where an amendment cannot be made any more`() {
    _ = stage.run("circulate", "water", "@rev1.md")
    let result = decide("#9.1", "accept")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix(
        "error: #9.1 cannot be made of Rev.1 as it is: OP3 reads otherwise\nIt was made for Zero draft:"
      )
    )
    #expect(result.messages.contains("every six months"))
    let worded = decide(
      "#9.1",
      "accept-in-part",
      "--text",
      "Requests building managers to test the water every two years;"
    )
    #expect(worded.status == 0, "\(worded.messages)")
    #expect(worded.output.contains("taken up: OP3 to read: “Requests"))
    #expect(stage.run("draft-next", "water").output.contains("test the water every two years;"))
  }
}
