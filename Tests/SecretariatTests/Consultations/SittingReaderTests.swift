import DraftText
import Negotiation
import Testing

@testable import Secretariat

/// Times of meetings as people type them.
struct SittingReaderTests {
  private let reader = SittingReader(zone: "America/New_York")

  @Test(
    arguments: [
      ("2021-07-13 10:00 to 12:00", "2021-07-13T14:00:00Z", "2021-07-13T16:00:00Z"),
      ("13 July 2021, 10 a.m. to 12 noon", "2021-07-13T14:00:00Z", "2021-07-13T16:00:00Z"),
      ("Tuesday, 13 July 2021, 3 p.m. to 5 p.m.", "2021-07-13T19:00:00Z", "2021-07-13T21:00:00Z"),
      ("2021-11-22 22:00 to 2021-11-23 01:30", "2021-11-23T03:00:00Z", "2021-11-23T06:30:00Z"),
      ("2021-07-13 10:00 UTC to 12:00", "2021-07-13T10:00:00Z", "2021-07-13T12:00:00Z"),
      ("2021-07-13 10:00 Europe/Geneva to noon", nil, nil),
      ("2021-07-13 10:00 Europe/Zurich to noon", "2021-07-13T08:00:00Z", "2021-07-13T10:00:00Z"),
      ("2021-07-13 10:00 +02:00 to 12:00", "2021-07-13T08:00:00Z", "2021-07-13T10:00:00Z"),
      ("2021-07-13 10:00", nil, nil), ("2021-07-13 10:00 to ", nil, nil), ("", nil, nil),
      (" to ", nil, nil), ("10:00 to 12:00", nil, nil), ("13 July to 14 July 2021", nil, nil),
      ("a to b to c", nil, nil),
      // The clocks are put forward at 2 a.m. on 14 March 2021.
      ("2021-03-14 01:00 to 02:30", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `reads sittings`(typed: String, start: String?, end: String?) throws {
    guard let start, let end else {
      #expect(throws: Problem.self) { try reader.sitting(typed) }
      return
    }
    let sitting = try reader.sitting(typed)
    #expect(sitting.start.seconds == Instant(parsing: start)?.seconds)
    #expect(sitting.end.seconds == Instant(parsing: end)?.seconds)
  }

  @Test(
    arguments: [
      ("10:00 to 10:25: Opening", "2021-07-13T14:00:00Z", "Opening"),
      ("2021-07-14 10:00 to 10:25: Opening", "2021-07-14T14:00:00Z", "Opening"),
      ("3 p.m. to 4.30 p.m.: Panel 1: trafficking", "2021-07-13T19:00:00Z", "Panel 1: trafficking"),
      ("Panel 1", nil, "Panel 1"),
      ("From words to deeds: a panel", nil, "From words to deeds: a panel"),
      ("2 panels: one after the other", nil, "2 panels: one after the other"),
    ] as [(String, String?, String)]
  )
  func `reads items of a programme`(typed: String, start: String?, title: String) throws {
    let day = try reader.instant("2021-07-13 10:00")
    let item = try reader.item(typed, onDayOf: day)
    #expect(item.title == title)
    #expect(item.start?.seconds == start.flatMap { Instant(parsing: $0)?.seconds })
  }

  @Test func `reads a programme out of a file, each hour on the day of the one before`() throws {
    let file = """
      {"zerodraft": 1, "items": [
        {"start": "2021-11-22 15:00", "end": "16:30", "title": "Panel 1", "theme": "Old issues",
         "questions": ["Why?"], "chairs": ["A chair"], "speakers": ["A speaker"]},
        {"start": "2021-11-23 10:00", "title": "Plenary"},
        {"start": "17:30", "end": "18:00", "title": "Closing"}, {"title": "Reception"}]}
      """
    let programme = try ProgrammeFile(bytes: Array(file.utf8), named: "programme.json")
      .programme(reader, from: nil)
    #expect(programme.map(\.title) == ["Panel 1", "Plenary", "Closing", "Reception"])
    #expect(programme[0].theme == "Old issues")
    #expect(programme[0].questions == ["Why?"])
    #expect(programme[0].chairs == ["A chair"])
    #expect(programme[0].speakers == ["A speaker"])
    #expect(programme[2].end == (try reader.instant("2021-11-23 18:00")))
    #expect(programme[3].start == nil)
  }

  @Test(
    arguments: [
      ("", "is not JSON"), ("[]", "holds something else"), ("{", "is not JSON"),
      (#"{"zerodraft": 1, "zerodraft": 1, "items": []}"#, "“zerodraft” stands there twice"),
      (#"{"zerodraft": 1}"#, "“items” is missing"),
      (#"{"zerodraft": 2, "items": []}"#, "form 2"),
      (#"{"zerodraft": 1, "items": [{"start": "10:00"}]}"#, "title” is missing"),
    ]
  )
  func `says what is wrong with a programme`(text: String, words: String) {
    let error = #expect(throws: Problem.self) {
      try ProgrammeFile(bytes: Array(text.utf8), named: "p.json")
    }
    #expect(error?.summary.contains(words) == true, "\(error?.summary ?? "")")
    #expect(error?.summary.hasPrefix("p.json:") == true)
  }

  @Test func `names the item whose time is none`() throws {
    let text = #"{"zerodraft": 1, "items": [{"start": "2021-02-30 10:00", "title": "Panel 1"}]}"#
    let file = try ProgrammeFile(bytes: Array(text.utf8), named: "p.json")
    let error = #expect(throws: Problem.self) { try file.programme(reader, from: nil) }
    #expect(error?.summary.hasPrefix("p.json, “Panel 1”: ") == true)
  }
}
