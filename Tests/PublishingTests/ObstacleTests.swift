import DraftText
import Publishing
import Testing
import ZerodraftTestSupport

@testable import Negotiation

struct ObstacleTests {
  private static func table(_ statuses: ParagraphStatus...) -> StatusTable {
    StatusTable(
      version: 1,
      paragraphs: statuses.enumerated().map {
        ParagraphStanding(paragraph: .provisional($0), status: $1)
      },
      gone: []
    )
  }

  private let draft = Draft(
    paragraphs: [
      Paragraph(id: .provisional(0), role: .title, runs: [.text("Zero draft")]),
      Paragraph(
        id: .provisional(1),
        role: .operative,
        label: Label("1"),
        runs: [.text("Decides to meet on [date] for [two – EU] days TBC, for long and for good;")]
      ),
      Paragraph(
        id: .provisional(2),
        role: .operative,
        label: Label("1 bis"),
        runs: [.text("Requests a report.")]
      ),
    ]
  )

  @Test func `tells the place, the words and what to do`() {
    let obstacles = Obstacles.of(draft, statuses: nil)
    #expect(
      obstacles.map { "\($0.kind.rawValue) \($0.place?.description ?? "–") \($0.words)" } == [
        "name of a working text title Zero draft", "placeholder para 1 [date]",
        "attribution para 1 [two – EU]", "placeholder para 1 TBC", "label para 1 bis Requests",
      ]
    )
    #expect(obstacles.allSatisfy { !$0.reason.isEmpty && !$0.kind.remedy.isEmpty })
  }

  @Test func `tells what is not agreed before what stands in it`() {
    let obstacles = Obstacles.of(
      draft,
      statuses: Self.table(.untouched, .bracketed, .agreedAdRef)
    )
    let first = obstacles.first { $0.place?.description == "para 1" }
    #expect(first?.kind == .notAgreed)
    #expect(first?.words == "Decides to meet on [date] for [two – …")
    #expect(obstacles.count { $0.kind == .notAgreed } == 1)
  }

  @Test func `takes what waits for a capital for not agreed`() {
    let obstacles = Obstacles.of(draft, statuses: Self.table(.untouched, .pending, .untouched))
    #expect(
      obstacles.filter { $0.kind == .notAgreed }.map(\.reason) == [
        "The paragraph is agreed, waiting.", "The paragraph is not discussed.",
      ]
    )
    // A table of another length is no reason to stop.
    #expect(Obstacles.of(Draft(), statuses: Self.table(.open)) == [])
  }

  @Test func `tells once that nobody has agreed on anything`() {
    let words = Draft(paragraphs: [1, 2].map { draft.paragraphs[$0] })
    let none = Obstacles.of(words, statuses: Self.table(.untouched, .bracketed))
    #expect(none.filter { $0.kind == .notAgreed }.map(\.reason) == ["No paragraph is agreed."])
    #expect(none.first?.place == nil)
    #expect(Obstacles.notAgreed(in: words, Self.table(.untouched, .bracketed)) == [0, 1])
    // What was agreed and taken back is told by itself.
    let reopened = Obstacles.of(words, statuses: Self.table(.reopened, .untouched))
    #expect(reopened.count { $0.kind == .notAgreed } == 2)
  }

  @Test func `refuses the receipt of a record anywhere`() {
    let text = Draft(
      paragraphs: [
        Paragraph(
          id: .provisional(0),
          role: .operative,
          label: Label("1"),
          runs: [.text("Decides to meet. zerodraft-receipt-1 rivers 3 5f0c")]
        )
      ]
    )
    let found = Obstacles.of(text, statuses: nil)
    #expect(found.map(\.kind) == [.note])
    #expect(found.first?.words == "zerodraft-receipt-1 rivers 3 5f0c")
  }

  @Test func `says of each kind what it is called, of one and of several`() {
    for kind in Obstacle.Kind.allCases {
      #expect(kind.words(1) != kind.words(2))
      #expect(!kind.words(1).isEmpty)
    }
  }
}
