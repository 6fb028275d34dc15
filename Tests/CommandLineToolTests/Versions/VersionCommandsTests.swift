import Foundation
import Testing

@testable import CommandLineTool

/// The commands that record and show versions, as a person would see them.
struct VersionCommandsTests {
  @Test func `opens a negotiation and records its versions`() throws {
    let stage = try Stage.withRecord()
    #expect(
      stage.say("new", "lakes", "--title", "A declaration on lakes") == """
        Recorded #1: lakes opened.
        Next: zerodraft circulate lakes FILE

        """
    )
    #expect(
      stage.say("circulate", "rivers", "@old.md", "--letter-date", "2021-03-12") == """
        Recorded #2: Zero draft circulated, 5 paragraphs.
        Next: zerodraft show rivers

        """
    )
    #expect(
      stage.say("circulate", "rivers", "@new.md", "--status", "non-paper").hasSuffix(
        """
        Recorded #3: Rev.1 circulated, 6 paragraphs.
        Next: zerodraft compare rivers "Zero draft" "Rev.1"

        """
      )
    )
    #expect(
      lines(stage.say("versions", "rivers")) == [
        "A declaration on clean rivers", "",
        "entry version kind symbol day status paragraphs changes",
        "#2 Zero draft zero draft – 2021-03-12 – 5 –",
        "#3 Rev.1 revision – – non-paper 6 Zero draft: 1 modified, 1 new, 1 renumbered",
      ]
    )
    #expect(
      lines(stage.say("versions")) == [
        "negotiation versions latest entries title", "lakes 0 – 1 A declaration on lakes",
        "rivers 2 Rev.1 3 A declaration on clean rivers",
      ]
    )
  }

  @Test func `shows which paragraph continues which, in few lines`() throws {
    let stage = try Stage.withRecord()
    _ = stage.run("circulate", "rivers", "@old.md")
    let shown = stage.say("circulate", "rivers", "@new.md", "--dry-run")
    #expect(
      lines(shown) == [
        "Zero draft Rev.1", "title – PP1 title – PP1 3 unchanged",
        "OP1 OP1 modified Decides to meet in June;",
        "– OP2 inserted Invites Group X to take part;", "OP2 OP3 unchanged",
        "Nothing was recorded: this was a dry run.",
      ]
    )
    #expect(stage.run("log", "rivers").output.split(separator: "\n").count == 3)
    let corrected = stage.say(
      "circulate",
      "rivers",
      "@new.md",
      "--match",
      "OP1=OP2",
      "--unmatch",
      "OP1"
    )
    #expect(lines(corrected).contains("OP1 OP2 modified Invites Group X to take part;"))
    #expect(lines(corrected).contains("– OP1 inserted Decides to meet in June;"))
    #expect(
      stage.run("show", "rivers", "rev1", "OP2").output.hasPrefix(
        "OP2 of Rev.1, identity e2.3, first in Zero draft\n"
      )
    )
  }

  @Test func `puts a match right, and takes that back`() throws {
    let stage = try Stage.withVersions()
    func identity() -> String {
      stage.run("show", "rivers", "rev1", "OP1").output.split(separator: "\n").first.map(
        String.init
      )
        ?? ""
    }
    #expect(identity() == "OP1 of Rev.1, identity e2.3, first in Zero draft")
    let told = stage.say(
      "rematch",
      "rivers",
      "rev1",
      "--unmatch",
      "OP1",
      "--gone",
      "OP1=cut"
    )
    #expect(told.contains("Recorded #4: matching of Rev.1 put right for 1 paragraph.\n"))
    #expect(identity() == "OP1 of Rev.1, identity e3.3")
    #expect(
      stage.say("undo", "rivers", "--reason", "it does go on") == """
        Recorded #5: #4 undone: matching of Rev.1 put right for 1 paragraph.
        Next: zerodraft log rivers

        """
    )
    #expect(identity() == "OP1 of Rev.1, identity e2.3, first in Zero draft")
    #expect(
      stage.run("show", "rivers", "rev1", "OP1", "--as-of", "4").output.hasPrefix(
        "OP1 of Rev.1, identity e3.3\n"
      )
    )
  }

  @Test func `shows a version and a paragraph in every form`() throws {
    let stage = try Stage.withVersions()
    #expect(
      stage.run("show", "rivers").output.contains("English, 1 preambular paragraph, 3 operative")
    )
    let text = stage.run("show", "rivers", "zero", "--format", "markdown").output
    #expect(text.contains("1\\. *Decides* to meet in May;"))
    let paragraph = stage.run("show", "rivers", "first", "PP1").output
    #expect(
      paragraph == """
        PP1 of Zero draft, identity e2.2

        Recalling its resolution on rivers,[^1]

        [^1]: Resolution 70/1.

        """
    )
    let json = try JSONSerialization.jsonObject(
      with: Data(stage.run("show", "rivers", "rev1", "OP3", "--format", "json").output.utf8)
    )
    let paragraphs = (json as? [String: Any])?["paragraphs"] as? [[String: Any]]
    #expect(paragraphs?.map { $0["reference"] as? String } == ["OP3"])
    #expect(paragraphs?.map { $0["id"] as? String } == ["e2.4"])
  }

  @Test func `keeps a log of everything, what was undone too`() throws {
    let stage = try Stage.withVersions()
    _ = stage.run(
      "note",
      "rivers",
      "Group X asks for more time.",
      "--date",
      "2021-03-11",
      "--on",
      "OP2"
    )
    _ = stage.run("undo", "rivers")
    _ = stage.run("restate", "rivers", "--place", "Vienna")
    _ = stage.run("facilitators", "rivers", "--joining", "Delegate B, Ambassador, State B")
    #expect(
      lines(stage.say("log", "rivers")) == [
        "entry recorded by what",
        "#1 2021-03-12T15:00:00Z co-facilitators opened: A declaration on clean rivers",
        "#2 2021-03-12T15:00:00Z co-facilitators Zero draft circulated, 5 paragraphs",
        "#3 2021-03-12T15:00:00Z co-facilitators Rev.1 circulated, 6 paragraphs",
        "#4 2021-03-12T15:00:00Z co-facilitators (undone by #5) note: 11 March 2021: on OP2 of Rev.1:"
          + " Group X asks for more time.",
        "#5 2021-03-12T15:00:00Z co-facilitators #4 undone",
        "#6 2021-03-12T15:00:00Z co-facilitators restated: A declaration on clean rivers",
        "#7 2021-03-12T15:00:00Z co-facilitators co-facilitators: Delegate B joined",
      ]
    )
    #expect(lines(stage.say("log", "rivers", "--as-of", "#4")).count == 5)
    // The day ends in New York, five hours later than in UTC.
    stage.environment["ZERODRAFT_NOW"] = "2021-03-13T04:59:59Z"
    _ = stage.run("note", "rivers", "Late in the evening.")
    stage.environment["ZERODRAFT_NOW"] = "2021-03-13T05:00:00Z"
    _ = stage.run("note", "rivers", "After midnight.")
    #expect(lines(stage.say("log", "rivers", "--as-of", "12 March 2021")).count == 9)
    #expect(lines(stage.say("log", "rivers", "--as-of", "2021-03-13")).count == 10)
  }

  @Test func `begins with a file, and lets options win`() throws {
    let stage = try Stage.withRecord()
    try stage.file(
      "negotiation.json",
      """
      {"zerodraft": 1, "title": "From a file", "agendaItem": {"number": "26 (b)"},
       "mandate": [{"document": "A/RES/75/283", "paragraph": "OP10"}], "timeZone": "Asia/Tokyo"}
      """
    )
    let told = stage.say("new", "file", "--from", "@negotiation.json", "--title", "From an option")
    #expect(told.hasPrefix("Recorded #1: file opened.\n"))
    #expect(stage.say("versions", "file").hasPrefix("From an option\n"))
  }

  @Test func `records an edition in another language and shows it`() throws {
    let stage = try Stage.withVersions()
    try stage.file("fr.md", Self.french)
    #expect(
      stage.say("translate", "rivers", "@fr.md", "--version", "zero", "--language", "fr") == """
        Recorded #4: Zero draft in French.
        Next: zerodraft versions rivers

        """
    )
    #expect(stage.run("versions", "rivers").output.contains("Zero draft (also fr)"))
    let shown = stage.run("show", "rivers", "zero", "OP1", "--language", "fr").output
    #expect(shown.hasPrefix("OP1 of Zero draft, identity e2.3\n"))
    #expect(shown.contains("Décide de se réunir en mai ;"))
    #expect(
      stage.say("show", "rivers", "rev1", "--language", "fr").contains("is not there in French")
    )
    // Circulated as a version of its own it would be matched by words that nobody shares.
    #expect(
      stage.say("circulate", "rivers", "@fr.md", "--as", "Rev.2").contains("zerodraft translate")
    )
  }

  private static let french = """
    ---
    zerodraft: 1
    language: fr
    ---

    # Déclaration sur les cours d’eau propres

    L’Assemblée générale,

    *Rappelant* sa résolution sur les cours d’eau,

    1\\. *Décide* de se réunir en mai ;

    2\\. *Prie* la Délégation A de faire rapport.

    """

  /// The lines of a table with the columns put together again.
  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
