import Foundation
import Testing

@testable import CommandLineTool

/// Two real meetings with their sittings, panels and questions: the hearing of 13 July 2021 and the
/// high-level meeting of 22 and 23 November 2021, by the concept notes sent out for them.
struct HeldMeetingsTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    stage.environment = [
      "ZERODRAFT_RECORD": stage.folder.appending(path: "record.sqlite").path,
      "ZERODRAFT_NOW": "2021-06-24T16:00:00Z",
    ]
    _ = stage.run("new", "declaration", "--title", "A political declaration")
  }

  @Test func `keeps the hearing of 13 July 2021`() {
    let result = stage.run(
      "consult",
      "schedule",
      "declaration",
      "--kind",
      "stakeholder-hearing",
      "--title",
      "Informal interactive multi-stakeholder hearing",
      "--place",
      "Interprefy; UN Web TV",
      "--sitting",
      "2021-07-13 10:00 to 12:00",
      "--sitting",
      "13 July 2021, 3 p.m. to 5 p.m.",
      "--programme",
      "10:00 to 10:25: High-level opening session",
      "--programme",
      "10:25 to 12:00: Panel 1: The Global Plan of Action and enduring trafficking issues and gaps",
      "--programme",
      "15:00 to 16:55: Panel 2: The Global Plan of Action and emerging issues",
      "--programme",
      "16:55 to 17:00: Closing session",
      "--question",
      "In what ways can global responsibility for responding to trafficking in persons be shared "
        + "equitably?",
      "--document",
      "Concept note",
      "--letter",
      "letter of 24 June 2021"
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      stage.run("consult", "show", "declaration", "2").output == """
        Informal interactive multi-stakeholder hearing (stakeholder hearing, #2): ahead
          Tuesday, 13 July 2021, 10 a.m. New York (2 p.m. UTC) to noon
          Tuesday, 13 July 2021, 3 p.m. New York (7 p.m. UTC) to 5 p.m.
          place: Interprefy; UN Web TV
          programme:
            10 a.m. to 10.25 a.m.: High-level opening session
            10.25 a.m. to noon: Panel 1: The Global Plan of Action and enduring trafficking issues and gaps
            3 p.m. to 4.55 p.m.: Panel 2: The Global Plan of Action and emerging issues
            4.55 p.m. to 5 p.m.: Closing session
          guiding questions:
            1. In what ways can global responsibility for responding to trafficking in persons be shared equitably?
          documents: Concept note
          letter: letter of 24 June 2021

        """
    )
  }

  @Test func `keeps the high-level meeting of 22 and 23 November 2021`() throws {
    try stage.file(
      "programme.json",
      """
      {"zerodraft": 1, "items": [
        {"start": "10:00", "end": "11:00", "title": "Opening plenary meeting"},
        {"start": "11:00", "end": "13:00", "title": "Plenary meeting"},
        {"start": "15:00", "end": "16:30", "title": "Panel discussion 1",
         "theme": "The Global Plan of Action and enduring trafficking issues and gaps",
         "chairs": ["Chair of panel 1"], "questions": ["Which practices can be replicated?"]},
        {"start": "16:30", "end": "18:00", "title": "Panel discussion 2",
         "theme": "The Global Plan of Action and emerging issues", "chairs": ["Chair of panel 2"]},
        {"start": "2021-11-23 10:00", "end": "13:00", "title": "Plenary meetings"},
        {"start": "15:00", "end": "17:30", "title": "Plenary meetings"},
        {"start": "17:30", "end": "18:00", "title": "Closing plenary meeting"}]}
      """
    )
    let result = stage.run(
      "consult",
      "schedule",
      "declaration",
      "--kind",
      "high-level-meeting",
      "--place",
      "General Assembly Hall",
      "--sitting",
      "2021-11-22 10:00 to 13:00",
      "--sitting",
      "2021-11-22 15:00 to 18:00",
      "--sitting",
      "2021-11-23 10:00 to 13:00",
      "--sitting",
      "2021-11-23 15:00 to 18:00",
      "--programme-file",
      "@programme.json"
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      stage.run("consult", "show", "declaration", "2").output == """
        high-level meeting (high-level meeting, #2): ahead
          Monday, 22 November 2021, 10 a.m. New York (3 p.m. UTC) to 1 p.m.
          Monday, 22 November 2021, 3 p.m. New York (8 p.m. UTC) to 6 p.m.
          Tuesday, 23 November 2021, 10 a.m. New York (3 p.m. UTC) to 1 p.m.
          Tuesday, 23 November 2021, 3 p.m. New York (8 p.m. UTC) to 6 p.m.
          place: General Assembly Hall
          programme:
            10 a.m. to 11 a.m.: Opening plenary meeting
            11 a.m. to 1 p.m.: Plenary meeting
            3 p.m. to 4.30 p.m.: Panel discussion 1
              theme: The Global Plan of Action and enduring trafficking issues and gaps
              chair: Chair of panel 1
              1. Which practices can be replicated?
            4.30 p.m. to 6 p.m.: Panel discussion 2
              theme: The Global Plan of Action and emerging issues
              chair: Chair of panel 2
            Tuesday, 23 November 2021, 10 a.m. to 1 p.m.: Plenary meetings
            3 p.m. to 5.30 p.m.: Plenary meetings
            5.30 p.m. to 6 p.m.: Closing plenary meeting

        """
    )
    let later = stage.run(
      "consult",
      "list",
      "declaration",
      "--at",
      "23 November 2021, 2 p.m.",
      "--format",
      "json"
    )
    #expect(later.output.contains(#""under way""#))
  }
}
