import Foundation
import Testing

@testable import CommandLineTool

struct AgreementCommandTests {
  /// A text with brackets of several kinds.
  private static let bracketed = Stage.fountains
    .replacing("Zero draft", with: "Rev.1")
    .replacing("at least one public", with: "at least one [small – Delegation A] public")
    .replacing("every three months", with: "every [three][six] months")
    .replacing("review progress", with: "review [, in due course,] progress")

  @Test func `refuses other words for what is agreed until it is reopened`() throws {
    let stage = try Stage.withFountains()
    #expect(stage.run("agree", "water", "OP2, OP3", "--pending", "Delegation B").status == 0)
    var result = stage.run("circulate", "water", "@rev1.md")
    #expect(result.status == 2)
    #expect(result.messages.contains("OP3 (agreed ad referendum, #8) reads otherwise"))
    #expect(result.messages.contains("zerodraft reopen water \"OP3\""))
    #expect(!stage.run("log", "water").output.contains("Rev.1"))
    for missing in [
      ["--by", "Delegation A"], ["--reason", "why"], ["--by", "", "--reason", "x"],
    ] {
      result = stage.run(["reopen", "water", "OP3"] + missing)
      #expect(result.status == 2, "\(missing)")
      #expect(result.messages.hasPrefix("error: "))
    }
    result = stage.run("propose", "water", "--from", "Delegation A", "--text", "Delete OP2.")
    #expect(result.status == 0 && result.messages.contains("it changes only after"))
    #expect(
      stage.run(["reopen", "water", "OP3", "--by", "co-facilitators", "--reason", "it is dear"])
        .status == 0
    )
    #expect(stage.run("circulate", "water", "@rev1.md").status == 0)
    let board = stage.run("board", "water").output
    #expect(board.contains("OP3      R           R"), "\(board)")
    #expect(board.contains("OP2 (a)  W           W"), "\(board)")
    #expect(board.contains("reopened by the co-facilitators"))
  }

  @Test func `refuses that what is agreed is gone, or was put into another paragraph`() throws {
    let stage = try Stage.withFountains()
    #expect(stage.run("agree", "water", "OP3").status == 0)
    try stage.file(
      "gone.md",
      Stage.revisedFountains.replacing(
        "3\\. *Requests* building managers to test the water every six months;\n\n",
        with: ""
      )
    )
    let result = stage.run("circulate", "water", "@gone.md")
    #expect(
      result.status == 2 && result.messages.contains("OP3 (agreed ad referendum, #8) is gone")
    )
  }

  @Test func `refuses one item more in a list that is agreed until it is reopened`() throws {
    let stage = try Stage.withFountains()
    #expect(stage.run("agree", "water", "OP2").status == 0)
    try stage.file(
      "longer.md",
      Stage.fountains.replacing("Zero draft", with: "Rev.1").replacing(
        "3\\. *Requests*",
        with: "\\(c\\) Beside the lifts;\n\n3\\. *Requests*"
      )
    )
    var result = stage.run("circulate", "water", "@longer.md")
    #expect(result.status == 2)
    #expect(result.messages.contains("OP2 (agreed ad referendum, #8) has OP2 (c) added to it"))
    #expect(result.messages.contains("zerodraft reopen water \"OP2\""))
    let proposed = stage.propose("A", "After OP2 (b), insert a new item: “(c) Beside the lifts;”")
    #expect(proposed.status == 0 && proposed.messages.contains("OP2 is agreed"), "\(proposed)")
    for outcome in [["accept"], ["accept-in-part", "--text", "Beside one lift;"]] {
      result = stage.run(["decide", "water", "#9"] + outcome)
      #expect(result.status == 2, "\(result)")
      #expect(result.messages.contains("OP2 of Zero draft is agreed"), "\(result)")
    }
    // A paragraph of its own changes nothing of the list.
    stage.propose("A", "After OP2, insert a new paragraph: “Stresses that water matters;”")
    result = stage.run("decide", "water", "#10", "accept")
    #expect(result.status == 0, "\(result.messages)")
    _ = stage.run("reopen", "water", "OP2", "--by", "Delegation A", "--reason", "the lifts")
    #expect(stage.run("decide", "water", "#9", "accept").status == 0)
    result = stage.run("circulate", "water", "@longer.md", "--unlink", "#10")
    #expect(!result.messages.contains("is agreed"), "\(result.messages)")
  }

  @Test func `lets a list grow of which the chapeau alone is agreed`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("agree", "water", "chapeau of OP2")
    stage.propose("A", "After OP2 (b), insert a new item: “(c) Beside the lifts;”")
    let result = stage.run("decide", "water", "#9", "accept")
    #expect(result.status == 0, "\(result.messages)")
    #expect(!stage.run("draft-next", "water").messages.contains("To check"))
  }

  @Test func `tells of items in a next draft that were deferred before the list was agreed`() throws
  {
    let stage = try Stage.withFountains()
    stage.propose("A", "After OP2 (b), insert a new item: “(c) Beside the lifts;”")
    _ = stage.run("decide", "water", "#8", "defer")
    _ = stage.run("agree", "water", "OP2")
    let messages = stage.run("draft-next", "water").messages
    #expect(messages.contains("OP2 is agreed ad referendum (#10), and OP2 (c) is added to it here"))
  }

  @Test func `refuses two parties in one reservation`() throws {
    let stage = try Stage.withFountains()
    let result = stage.run(
      ["reserve", "water", "OP3", "--party", "Delegation A", "--party", "Delegation B"]
    )
    #expect(result.status == 2)
    #expect(result.messages.contains("A reservation is that of one party"))
    #expect(!stage.run("log", "water").output.contains("#8"))
  }

  @Test func `takes a full stop at the end for no change of words`() throws {
    let stage = try Stage.withFountains()
    #expect(stage.run("agree", "water", "OP4").status == 0)
    try stage.file(
      "more.md",
      Stage.fountains.replacing("Zero draft", with: "Rev.1").replacing(
        "4\\. *Decides* to review progress.",
        with: "4\\. *Decides* to review progress;\n\n5\\. *Thanks* everybody."
      )
    )
    #expect(stage.run("circulate", "water", "@more.md").status == 0)
    #expect(stage.run("board", "water").output.contains("OP4      A           A"))
  }

  @Test func `lifts brackets, keeps their words, and agrees on what has none`() throws {
    let stage = try Stage.withFountains()
    try stage.file("brackets.md", Self.bracketed)
    #expect(stage.run("circulate", "water", "@brackets.md").status == 0)
    #expect(stage.run("agree", "water", "OP1").messages.contains("has words in brackets"))
    var result = stage.run("bracket", "water", "OP1", "--lift", "--words", "tiny")
    #expect(result.status == 2 && result.messages.contains("“[small – Delegation A]”"))
    result = stage.run("bracket", "water", "OP1", "--lift", "--words", "small")
    #expect(result.output.contains("at least one small public fountain"), "\(result)")
    #expect(stage.run("bracket", "water", "OP1", "--lift").messages.contains("has no brackets"))
    #expect(stage.run("agree", "water", "OP1").status == 0)
    result = stage.run("bracket", "water", "OP3", "--lift", "--words", "[three]")
    #expect(result.status == 0, "\(result)")
    result = stage.run("bracket", "water", "OP4", "--words", "Decides", "--party", "Delegation A")
    #expect(result.output.contains("[Decides] to review"))
    #expect(stage.run("bracket", "water", "OP4", "--lift").messages.contains("has 2 brackets"))
    #expect(stage.run("bracket", "water", "OP4", "--lift", "--words", "Decides").status == 0)
    #expect(
      stage.run("board", "water", "--open").output.contains("in brackets: “[, in due course,]”")
    )
    // The next version without the brackets reads as agreed.
    try stage.file(
      "lifted.md",
      Self.bracketed.replacing("Rev.1", with: "Rev.2").replacing(
        "[small – Delegation A]",
        with: "small"
      )
    )
    #expect(stage.run("circulate", "water", "@lifted.md").status == 0)
    #expect(stage.run("board", "water").output.contains("OP1      ·           A      A"))
  }

  @Test func `says what a paragraph reads where it does not have the words`() throws {
    let stage = try Stage.withFountains()
    var result = stage.run("bracket", "water", "OP3", "--words", "the wine")
    #expect(result.status == 2)
    #expect(result.messages.contains("OP3 of Zero draft does not read “the wine”"))
    #expect(result.messages.contains("test the water every three months"))
    result = stage.run(
      ["reserve", "water", "OP3", "--party", "Delegation A", "--words", "t"]
    )
    #expect(result.status == 2 && result.messages.contains("times in OP3"))
    result = stage.run("agree", "water", "OP9")
    #expect(result.status == 2 && result.messages.contains("OP9"))
    result = stage.run("agree", "water", "OP3", "--confirm", "Delegation A")
    #expect(result.status == 2 && result.messages.contains("OP3 of Zero draft is not agreed"))
    result = stage.run("reserve", "water", "--lift", "#2")
    #expect(result.status == 2 && result.messages.contains("#2 is no reservation"))
    #expect(!stage.run("log", "water").output.contains("#8"))
  }

  @Test func `waits for packages, capitals and reservations`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("agree", "water", "OP1", "--package", "floors", "--with", "OP3")
    _ = stage.run("agree", "water", "PP1", "--pending", "Delegation A")
    _ = stage.run("reserve", "water", "OP4", "--party", "Delegation B", "--until", "PP1")
    var open = stage.run("board", "water", "--open").output
    #expect(open.contains("in the package “floors” with OP3, not agreed yet"))
    #expect(open.contains("pending Delegation A"))
    #expect(
      open.contains("Delegation B reserves its position on OP4, until agreement on PP1 (which")
    )
    _ = stage.run("agree", "water", "OP3", "--package", "floors")
    _ = stage.run("agree", "water", "all", "--confirm", "Delegation A")
    _ = stage.run("reserve", "water", "--lift", "#10")
    _ = stage.run("agree", "water", "all", "--tier", "plenary")
    open = stage.run("board", "water", "--open").output
    #expect(open.contains("Every paragraph is agreed."), "\(open)")
    #expect(open.contains("7 of 7 paragraphs") && open.contains("(100% of the words)"))
  }

  @Test func `tells no names where none are to be told`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("agree", "water", "PP1", "--pending", "Delegation A", "--package", "secret")
    _ = stage.run("reserve", "water", "OP4", "--party", "Delegation B", "--reason", "secret")
    for format in ["text", "html", "json", "markdown", "svg"] {
      let board = stage.run("board", "water", "--unattributed", "--format", format).output
      #expect(!board.isEmpty)
      for word in ["Delegation", "secret"] { #expect(!board.contains(word), "\(format)") }
    }
  }

  @Test func `says of a second person that somebody was quicker`() throws {
    let stage = try Stage.withFountains()
    _ = stage.run("agree", "water", "OP1")
    let result = stage.run("agree", "water", "OP1")
    #expect(result.status == 2)
    #expect(result.messages.contains("OP1 of Zero draft is agreed ad referendum already (#8)"))
  }
}
