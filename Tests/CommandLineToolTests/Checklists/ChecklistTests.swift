import DraftText
import Foundation
import Negotiation
import Publishing
import Testing

@testable import CommandLineTool
@testable import Secretariat

/// The rehearsal and the declaration of 2021, held against the list.
struct ChecklistTests {
  /// The rehearsal, played up to a heading of its transcript.
  private static func rehearsal(before heading: String) throws -> (Stage, Registry) {
    let stage = try Stage()
    let file = Transcript.project.appending(path: "Drafts/rehearsal/rehearsal.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let end = try #require(text.firstRange(of: "\n## \(heading)"), "no heading “\(heading)”")
    let record = stage.folder.appending(path: "record.sqlite").path
    _ = Transcript(String(text[..<end.lowerBound]), environment: ["ZERODRAFT_RECORD": record])
      .played()
    return (stage, Registry(path: record, recorder: "the secretary"))
  }

  private static func at(_ time: String, _ registry: Registry) throws -> Registry {
    let instant = try #require(Instant(parsing: time))
    var registry = registry
    registry.clock = WallClock(now: { instant })
    return registry
  }

  private static func make(_ name: String, _ registry: Registry) throws -> Checklist {
    let list = try MakeChecklist(registry: registry).make(name)
    // Whatever the record holds, each subject is there once, and in its order.
    #expect(list.items.map(\.subject) == Checklist.Subject.allCases)
    return list
  }

  @Test func `says what is open in an unfinished negotiation`() throws {
    let (stage, registry) = try Self.rehearsal(before: "April: Rev.2 under silence")
    defer { withExtendedLifetime(stage) {} }
    let list = try Self.make("rehearsal", try Self.at("2025-04-04T20:00:00Z", registry))
    #expect(
      list.sentence
        == "9 things stand between Rev.1 and its submission; not counted: “Submitted in time”,"
        + " “Meeting planned”."
    )
    #expect(list.items(.toDo).first?.subject == .agreement)
    let agreement = try #require(list[.agreement])
    #expect(agreement.says == "10 of 22 paragraphs are agreed; 12 are not.")
    #expect(agreement.details.contains("OP5 (a), not discussed"))
    #expect(list.obstacles.count { $0.kind == .notAgreed } == 12)
    #expect(
      list[.reservations]?.details == [
        "#69: Delegation E reserves its position on OP3, until agreement on OP9: money comes after "
          + "water"
      ]
    )
    #expect(list[.silence]?.standing == .toDo)
    #expect(list[.proposals]?.says == "14 amendments have no answer.")
    #expect(list[.brackets]?.standing == .done)
    #expect(list.earliestAction == CalendarDate(iso8601: "2025-04-11"))
    let text = ChecklistText(list, width: 100).text
    #expect(
      text.hasPrefix("Checklist for Rev.1\n9 things stand between Rev.1 and its submission; ")
    )
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `leads from silence that held to submission and a meeting that is too early`() throws {
    let (stage, registry) = try Self.rehearsal(before: "The final text")
    let list = try Self.make("rehearsal", try Self.at("2025-04-15T21:00:00Z", registry))
    #expect(list[.agreement]?.says == "Nobody objected to the text under silence.")
    #expect(list.obstacles == [])
    #expect(list[.proposals]?.standing == .notNeeded)
    #expect(list[.reservations]?.standing == .unknown)
    #expect(
      list[.submission]?.details == ["Friday, 18 April 2025 is an official holiday: Good Friday."]
    )
    // Wednesday to Wednesday over Good Friday: three full business days.
    stage.environment = [
      "ZERODRAFT_RECORD": registry.path, "ZERODRAFT_NOW": "2025-04-16T14:00:00Z",
      "ZERODRAFT_RECORDER": "the secretary",
    ]
    for command in [
      [
        "restate", "rehearsal", "--session", "Seventy-ninth session", "--agenda-item",
        "14 Drinking water",
      ],
      [
        "consult", "schedule", "rehearsal", "--kind", "formal", "--title", "Plenary meeting",
        "--start", "23 April 2025, 10 a.m.", "--end", "1 p.m.",
      ],
      [
        "tabling", "submit", "rehearsal", "--symbol", "A/79/L.70", "--by", "president",
        "--submitted-at", "2025-04-16 10:00", "--date", "2025-04-16", "--certified",
      ],
    ] {
      let result = stage.run(command)
      #expect(result.status == 0, "\(result.messages)")
    }
    let now = try Self.at("2025-04-16T15:00:00Z", registry)
    let tabled = try Self.make("rehearsal", now)
    #expect(tabled.symbol?.description == "A/79/L.70")
    #expect(tabled.submitted == CalendarDate(iso8601: "2025-04-16"))
    #expect(tabled.earliestAction == CalendarDate(iso8601: "2025-04-24"))
    #expect(tabled.latestSubmission == CalendarDate(iso8601: "2025-04-15"))
    #expect(tabled[.meeting]?.standing == .toDo)
    #expect(
      tabled[.meeting]?.details == [
        "Too early: 3 full business days lie between, and 4 are needed; action from Thursday,"
          + " 24 April 2025 on."
      ]
    )
    for subject in [
      Checklist.Subject.session, .agendaItem, .submitter, .certificate, .symbol, .date,
    ] {
      #expect(tabled[subject]?.standing == .done, "\(subject)")
    }
    #expect(tabled[.sponsors]?.standing == .notNeeded)
    // A list of one's own may say that Good Friday is a working day.
    let holidays = try stage.file("holidays.txt", "2025-12-25 Christmas Day\n")
    let calendar = try HolidayFile(reading: .file(holidays)).calendar
    let other = try MakeChecklist(registry: now, calendar: calendar).make("rehearsal")
    #expect(other[.meeting]?.standing == .done)
    #expect(other.earliestAction == CalendarDate(iso8601: "2025-04-23"))
    // A version can be asked for, and a document by its symbol; words that are neither are told.
    #expect(try MakeChecklist(registry: now).make("rehearsal", version: "zero").symbol == nil)
    let revised = try MakeChecklist(registry: now).make("rehearsal", document: "A/79/L.70/Rev.1")
    #expect(revised[.base]?.says == "A revision: changes are shown against A/79/L.70.")
    let wrong = #expect(throws: Problem.self) {
      try MakeChecklist(registry: now).make("rehearsal", document: "L eleven")
    }
    #expect(wrong?.summary == "“L eleven” is no symbol of a document")
    // What capitals have not said is for those who keep the record.
    var viewed = now
    viewed.viewer = ViewerName("delegations")
    let refused = #expect(throws: Problem.self) {
      try MakeChecklist(registry: viewed).make("rehearsal")
    }
    #expect(refused?.summary.hasPrefix("--for is for reading") == true)
  }

  @Test func `says what came of the declaration of 2021`() throws {
    let stage = try Stage()
    let registry = Registry(
      path: stage.folder.appending(path: "record.sqlite").path,
      recorder: "the secretary"
    )
    let folder = Transcript.project.appending(path: "Drafts/declaration-2021").path
    _ = try ImportFolder(registry: registry).take(folder, as: nil)
    let list = try Self.make("declaration-2021", try Self.at("2021-11-24T15:00:00Z", registry))
    #expect(list.sentence == "Declaration (A/RES/76/7) was adopted on 22 November 2021.")
    #expect(list.items(.toDo) == [])
    #expect(list.obstacles == [])
    #expect(list[.session]?.standing == .done)
    #expect(
      list[.adoption]?.says
        == "A/RES/76/7, on Monday, 22 November 2021, 37th plenary meeting."
    )
    #expect(
      list[.submission]?.details == [
        "For action on Monday, 22 November 2021 it had to be submitted by Monday, 15 November 2021."
      ]
    )
    #expect(list[.distribution]?.says == "Distributed on Tuesday, 23 November 2021.")
    // The same in the schema's words.
    let bytes = try JSONText.bytes(of: list)
    #expect(try JSONDecoder().decode(Checklist.self, from: Data(bytes)) == list)
    try stage.file("checklist.json", bytes)
    guard SchemaTests.hasJudge else { return }
    let path = stage.folder.appending(path: "checklist.json").path
    #expect(try SchemaTests.verdict("checklist.schema.json", on: [path]) == "")
  }
}
