import Foundation
import Testing

@testable import CommandLineTool

struct LetterCommandTests {
  private static let introduction: Substring = """
    We have the honour of addressing you in our capacity as co-facilitators of the \
    intergovernmental negotiations on the declaration titled A declaration on clean rivers.
    """
  private static let ending: [Substring] = [
    "Please accept, Excellency, the assurances of our highest consideration.",
    "First co-facilitator", "Ambassador and Permanent Representative", "State A",
    "Second co-facilitator", "Ambassador and Permanent Representative", "Republic of B",
    "All Permanent Representatives and Permanent", "Observers to the United Nations, New York",
  ]

  /// What a letter says between its first paragraph and its closing.
  private static func body(of lines: [Substring]) -> [Substring] {
    #expect(lines.dropFirst(1).prefix(2) == ["Excellency,", introduction])
    #expect(lines.suffix(9) == ending[...])
    return Array(lines.dropFirst(3).dropLast(9))
  }

  @Test func `circulates a version and says what is next`() throws {
    let stage = try LetterStage()
    _ = stage.stage.run("silence", "break", "rivers", "--by", "Delegation A")
    #expect(
      Self.body(of: stage.lines("circulation", "rev1", "--date", "2021-08-02")) == [
        """
        We have the honour to provide you with Rev.1 (attached) of the declaration titled A \
        declaration on clean rivers.
        """,
        "The next steps are as follows:",
        """
        • Tuesday, 10 August 2021, 3 p.m. to 6 p.m. New York (7 p.m. to 10 p.m. UTC): informal \
        consultations, in Conference Room 3
        """,
        """
        • Thursday, 12 August 2021, 10 a.m. to 1 p.m. New York (2 p.m. to 5 p.m. UTC): informal \
        consultations
        """,
        "• Wednesday, 18 August 2021, 5 p.m. New York (9 p.m. UTC): deadline for written comments",
        "• Friday, 20 August 2021: deadline for inscription of speakers",
      ]
    )
    let later = stage.lines("circulation", "rev1", "--date", "2021-08-19")
    #expect(
      later.contains { $0.hasPrefix("• Friday, 20") }
        && !later.contains { $0.contains("10 August") }
    )
  }

  @Test func `names the explanatory note and the papers that lie with a version`() throws {
    let stage = try LetterStage()
    try stage.stage.file("last.md", SampleVersions.new.replacing("June", with: "July"))
    try stage.stage.file("note.md", "What changed, and why.\n")
    let said = stage.stage.run(
      "circulate",
      "rivers",
      "@last.md",
      "--as",
      "Final draft",
      "--note",
      "@note.md"
    )
    #expect(said.status == 0, "\(said.messages.prefix(300))")
    let body = Self.body(
      of: stage.lines(
        "circulation",
        "final",
        "--date",
        "2021-08-21",
        "--enclose",
        "Table of dispositions",
        "--add",
        "A last word."
      )
    )
    try #require(body.count > 3)
    #expect(body[0].contains("provide you with the final draft (attached) of the declaration"))
    #expect(
      body.dropFirst().prefix(2) == [
        "The table of dispositions is hereby attached.",
        "An explanatory note, attached as well, says what has changed and why.",
      ]
    )
    #expect(body.last == "A last word.")
  }

  @Test func `invites to a meeting, by day, hour and place`() throws {
    let stage = try LetterStage()
    #expect(
      Self.body(of: stage.lines("invitation", "#5", "--date", "2021-08-02")) == [
        """
        We have the honour to invite you to the first informal consultations, to be held on \
        Tuesday, 10 August 2021, 3 p.m. to 6 p.m. New York (7 p.m. to 10 p.m. UTC), in Conference \
        Room 3. The meeting will have before it Rev.1.
        """,
        "We look forward to hearing the views of delegations on that occasion.",
      ]
    )
  }

  @Test func `announces a deadline and its extension`() throws {
    let stage = try LetterStage()
    #expect(
      Self.body(of: stage.lines("deadline", "9", "--date", "2021-08-02")) == [
        """
        We have the honour to inform you that the deadline for inscription of speakers is Friday, \
        20 August 2021.
        """
      ]
    )
    let lines = stage.lines("extension", "7")
    #expect(lines.first == "2 August 2021")
    #expect(
      Self.body(of: lines) == [
        """
        We have the honour to inform you that the deadline for written comments on the zero draft, \
        which had been set for Monday, 16 August 2021, 5 p.m. New York (9 p.m. UTC), has been \
        extended until Wednesday, 18 August 2021, 5 p.m. New York (9 p.m. UTC).
        """
      ]
    )
    _ = stage.stage.run("silence", "extend", "rivers", "--until", "2021-08-28 12:00")
    #expect(
      Self.body(of: stage.lines("extension", "#10")).first == """
        We have the honour to inform you that the silence procedure on Rev.1, which was to end on \
        Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC), has been extended until Saturday, \
        28 August 2021, noon New York (4 p.m. UTC).
        """
    )
  }

  @Test func `places a version under silence until an instant with its zone`() throws {
    let body = Self.body(of: try LetterStage().lines("silence", "rev1"))
    #expect(
      body.prefix(2) == [
        """
        We have the honour to refer to Rev.1 of the declaration titled A declaration on clean \
        rivers.
        """,
        """
        This revised draft is hereby placed under silence procedure until Friday, 27 August 2021, \
        10 a.m. New York (2 p.m. UTC).
        """,
      ]
    )
  }

  @Test func `says on which paragraphs silence was broken, and never by whom`() throws {
    let stage = try LetterStage()
    let asked = stage.stage.run(
      "silence",
      "break",
      "rivers",
      "--on",
      "OP2, PP1, OP1",
      "--by",
      "Delegation A"
    )
    #expect(asked.status == 0, "\(asked.messages.prefix(300))")
    let result = stage.letter("broken", "--date", "2021-08-03")
    let body = Self.body(of: result.output.split(separator: "\n"))
    try #require(body.count > 3)
    #expect(body[1].hasSuffix("silence was broken on the following paragraphs:"))
    #expect(
      body.dropFirst(2).prefix(2) == [
        "• Preamble: paragraph 1", "• Operative part: paragraphs 1 and 2",
      ]
    )
    #expect(!result.output.contains("Delegation A"))
    let again = try LetterStage()
    _ = again.stage.run("silence", "break", "rivers", "--by", "Delegation A")
    let whole = Self.body(of: again.lines("broken", "--date", "2021-08-03"))
    try #require(whole.count > 1)
    #expect(whole[1].hasSuffix("silence was broken on the text as a whole."))
  }

  @Test func `says that silence held, once it has`() throws {
    let stage = try LetterStage()
    #expect(
      stage.letter("conclusion", "--date", "2021-08-27").messages
        .hasPrefix("error: Silence #10 on Rev.1 has not held: it is running\n")
    )
    #expect(stage.letter("broken", "--date", "2021-08-27").status == 2)
    stage.set("2021-08-27T14:00:00Z")
    #expect(
      Self.body(of: stage.lines("conclusion", "--date", "2021-08-27")) == [
        """
        We have the honour to refer to the silence procedure on Rev.1 of the declaration titled A \
        declaration on clean rivers, which ended on Friday, 27 August 2021, 10 a.m. New York \
        (2 p.m. UTC).
        """,
        """
        We have the honour to inform you that no objection was received, and that the text is \
        therefore agreed.
        """,
      ]
    )
    let cover = stage.lines(
      "transmittal",
      "--enclosing",
      "conclusion",
      "--date",
      "2021-08-27",
      "--cover-date",
      "2021-08-28"
    )
    try #require(cover.count > 5)
    #expect(cover[3] == "28 August 2021" && cover.contains("27 August 2021"))
    #expect(
      cover[5].hasSuffix("regarding the conclusion of the silence procedure on Rev.1.")
    )
    #expect(
      cover[5].contains(
        "H.E. Mr. Second co-facilitator, Permanent Representative of the Republic of B, co-facilitators of"
      )
    )
  }

  @Test func `asks for everything that is missing at once, by name`() throws {
    let stage = try LetterStage(opening: ["--co-facilitator", "First co-facilitator"])
    let result = stage.letter("transmittal", "zero", "--meeting", "6")
    #expect(result.status == 2 && result.output.isEmpty)
    let summary = result.messages.split(separator: "\n").first
    #expect(
      summary == """
        error: The letter needs the place of meeting #6, its date, the office of First \
        co-facilitator, the State of First co-facilitator, the form of address of First \
        co-facilitator and the name of the President
        """
    )
    for way in [
      "consult change rivers 6 --place", "--date", "--co-facilitator", "--president",
      "zerodraft restate rivers --co-facilitator", "zerodraft facilitators rivers",
    ] {
      #expect(result.messages.contains(way), "\(way)")
    }
    let complete = stage.letter(
      "transmittal",
      "zero",
      "--meeting",
      "5",
      "--date",
      "2021-08-02",
      "--president",
      "Name SURNAME",
      "--co-facilitator",
      "H.E. Ms. First co-facilitator, Ambassador and Permanent Representative, State A"
    )
    #expect(complete.status == 0, "\(complete.messages)")
    #expect(complete.output.contains("a letter from H.E. Ms. First co-facilitator, Permanent"))
    #expect(
      complete.output.contains(
        "I have the honour of addressing you in my capacity as co-facilitator of"
      )
    )
  }

  @Test func `doubts a President whose surname is not in capitals`() throws {
    let stage = try LetterStage()
    let result = stage.letter(
      "invitation",
      "5",
      "--from",
      "president",
      "--president",
      "Name Surname",
      "--date",
      "2021-08-02"
    )
    #expect(result.status == 0)
    #expect(result.messages.contains("note: “Name Surname” has no surname in capitals"))
  }

  @Test func `doubts a letter that is later than what it announces`() throws {
    let stage = try LetterStage()
    let late = "note: the letter is dated 22 August 2021, after what it announces"
    #expect(stage.letter("deadline", "9", "--date", "2021-08-22").messages.contains(late))
    #expect(stage.letter("deadline", "9", "--date", "2021-08-20").messages.isEmpty)
  }

  @Test(
    arguments: [
      (["invitation"], "There are several to write about", "#5"),
      (["invitation", "rev1"], "“rev1” is not the number of an entry", "consult list"),
      (["invitation", "2"], "#2", ""), (["deadline", "5"], "#5", ""),
      (["deadline", "9999999999999999999999"], "is not the number of an entry", "deadline list"),
      (["extension", "9"], "#9 has not been extended", "deadline extend"),
      (["silence", "zero"], "Zero draft has not been under silence", "silence place"),
      (["circulation", "rev9"], "has no version “rev9”", "Rev.1"),
      (["transmittal", "--from", "president"], "leave --from out", ""),
      (["circulation", "--cover-date", "2021-08-02"], "letter of transmittal only", ""),
      (["invitation", "--meeting", "5"], "letter of circulation only", ""),
      (["circulation", "--to", "a@example.org"], "--message only", ""),
      (["circulation", "--contact", "nobody"], "--contact", ""),
      (["circulation", "--co-facilitator", "Nobody"], "Nobody", "First co-facilitator"),
      (["other"], "is invalid", ""),
    ]
  )
  func `says what it cannot write about`(arguments: [String], summary: String, hint: String) throws
  {
    let stage = try LetterStage()
    let result = stage.stage.run(["letter", "rivers"] + arguments)
    #expect([2, 64].contains(result.status) && result.output.isEmpty)
    #expect(
      result.messages.hasPrefix("error: ") && result.messages.contains(summary),
      "\(result.messages)"
    )
    #expect(hint.isEmpty || result.messages.contains(hint), "\(result.messages)")
  }

  @Test func `does not invite to what will not take place, nor tell of a lifted deadline`() throws {
    let stage = try LetterStage()
    _ = stage.stage.run("consult", "cancel", "rivers", "5")
    _ = stage.stage.run("deadline", "lift", "rivers", "9")
    #expect(stage.letter("invitation", "5").messages.contains("Meeting #5 was cancelled"))
    #expect(stage.letter("deadline", "9").messages.contains("Deadline #9 was lifted"))
  }

  @Test(arguments: ["terminal", "text", "markdown", "html"])
  func `writes every format, with words that stay words`(format: String) throws {
    let stage = try LetterStage()
    _ = stage.stage.run(
      "restate",
      "rivers",
      "--subject",
      "a | b <b> **c** \u{1B}[31m\r\nBcc: x",
      "--president",
      "A <i> SURNAME"
    )
    let result = stage.stage.run(
      "letter",
      "rivers",
      "invitation",
      "5",
      "--from",
      "president",
      "--date",
      "2021-08-02",
      "--format",
      format
    )
    #expect(result.status == 0)
    #expect(!result.output.contains("\u{1B}"))
    #expect(!result.output.split(separator: "\n").contains { $0.hasPrefix("Bcc") })
    if format == "html" {
      #expect(!result.output.contains("<i>") && !result.output.contains("<b>"))
    }
  }
}
