import DraftText
import Interchange
import Publishing
import Testing

struct ChecklistPaperTests {
  private static func list(
    _ items: [Checklist.Item],
    submitted: CalendarDate? = nil,
    adopted: CalendarDate? = nil
  ) throws -> Checklist {
    Checklist(
      negotiation: "exercise",
      version: "Rev.2",
      symbol: DocumentSymbol("A/76/L.11"),
      date: try #require(CalendarDate(iso8601: "2021-11-15")),
      submitted: submitted,
      earliestAction: try #require(CalendarDate(iso8601: "2021-11-22")),
      meeting: CalendarDate(iso8601: "2021-11-22"),
      latestSubmission: CalendarDate(iso8601: "2021-11-15"),
      adopted: adopted,
      items: items
    )
  }

  private static let items = [
    Checklist.Item(
      .brackets,
      .toDo,
      "2 brackets in the text.",
      details: (1...14).map { "OP\($0)" }
    ),
    Checklist.Item(.consensus, .unknown, "The record does not say."),
    Checklist.Item(.submission, .toDo, "Not submitted.", next: "zerodraft tabling submit"),
    Checklist.Item(.adoption, .later, "Not yet."), Checklist.Item(.title, .done, "“A title”"),
    Checklist.Item(.base, .notNeeded, "No text is renewed."),
  ]

  @Test func `counts what stands before submission, and not submission itself`() throws {
    let list = try Self.list(Self.items)
    #expect(list.count == 1)
    #expect(
      list.sentence
        == "1 thing stands between Rev.2 (A/76/L.11) and its submission; not counted: “Submitted in"
        + " time”."
    )
    #expect(
      try Self.list([]).sentence
        == "Nothing that the record knows stands between Rev.2 (A/76/L.11) and its submission."
    )
    let day = list.date
    #expect(
      try Self.list(Self.items, submitted: day).sentence
        == "Rev.2 (A/76/L.11) was submitted on 15 November 2021; 2 things are still to do."
    )
    #expect(
      try Self.list([], submitted: day).sentence.hasSuffix("nothing is left to do before action.")
    )
    #expect(
      try Self.list([], adopted: day).sentence
        == "Rev.2 (A/76/L.11) was adopted on 15 November 2021."
    )
  }

  @Test func `puts what is to do first, with the days that matter`() throws {
    let paper = ChecklistPaper(try Self.list(Self.items)).paper
    let headings = paper.blocks.compactMap { block in
      if case .heading(_, let words) = block { words } else { nil }
    }
    #expect(
      headings == [
        "To do (2)", "Cannot be known from the record (1)", "Later (1)", "Done (1)",
        "Not needed (1)",
      ]
    )
    let text = String(decoding: PaperTextWriter(width: 100).write(paper), as: UTF8.self)
    #expect(text.contains("Submitted today, Monday, 15 November 2021: action from Monday, 22"))
    #expect(text.contains("submitted by Monday, 15 November 2021."))
    #expect(text.contains("and 2 more"))
    #expect(!text.contains("OP13"))
  }

  @Test func `says something of every subject`() {
    #expect(Set(Checklist.Subject.allCases.map(\.title)).count == Checklist.Subject.allCases.count)
    #expect(Set(Checklist.Standing.allCases.map(\.letter)).count == 5)
  }
}
