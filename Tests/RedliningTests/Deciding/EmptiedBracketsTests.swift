import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What becomes of a bracket of the base whose words go.
struct EmptiedBracketsTests {
  private static let c = PartyID("Delegation C")

  /// The words of a paragraph once others are deleted in it.
  private static func words(
    _ text: String,
    without deleted: [String],
    isOpen: Bool = false
  ) -> String {
    let base = draft(operative("1", text))
    let scalars = Array(text.unicodeScalars)
    let changes = deleted.enumerated().compactMap { number, words -> Contribution? in
      let wanted = Array(words.unicodeScalars)
      let place = scalars.indices.first { scalars[$0...].starts(with: wanted) }
      return place.map { start in
        Contribution(
          proposal: number + 1,
          place: 1,
          holders: [c],
          change: .edit(paragraph: 0, edits: [TextEdit(start..<start + wanted.count, "")])
        )
      }
    }
    let next = NextDraft(base: base, accepted: isOpen ? [] : changes, open: isOpen ? changes : [])
    return next.draft.paragraphs.first?.words ?? "gone"
  }

  @Test(arguments: [
    ("Builds [small – Group X] wells;", ["small"], "Builds wells;"),
    ("Builds wells [soon – Group X];", ["soon"], "Builds wells;"),
    ("[Gladly – Group X] builds wells;", ["Gladly"], "builds wells;"),
    ("Builds [two – Group X / four – Group Y] wells;", ["two"], "Builds [four – Group Y] wells;"),
    ("Builds [two – Group X / four – Group Y] wells;", ["four"], "Builds [two – Group X] wells;"),
    ("Builds [two – Group X / four – Group Y] wells;", ["two", "four"], "Builds wells;"),
    ("Builds [two / four – Group Y] wells;", ["four"], "Builds two wells;"),
    ("Builds [two][four] wells;", ["two"], "Builds [four] wells;"),
    (
      "Builds [small – Group X] wells in [big – Group Y] towns;", ["small", "big"],
      "Builds wells in towns;"
    ),
    // What keeps a word, and a place for words to come, stays.
    ("Builds [two small – Group X] wells;", [" small"], "Builds [two – Group X] wells;"),
    ("Builds [ ] small wells;", [" small"], "Builds [ ] wells;"),
  ])
  func `drops what was accepted to go`(text: String, deleted: [String], expected: String) {
    #expect(Self.words(text, without: deleted) == expected)
  }

  @Test(arguments: [
    (
      "Builds [small – Group X] wells;", "small",
      "Builds [small – Group X; Delegation C delete] wells;"
    ),
    (
      "Builds [two – Group X / four – Group Y] wells;", "four",
      "Builds [two – Group X / four – Group Y; Delegation C delete] wells;"
    ),
    ("Builds [two][four] wells;", "two", "Builds [two – Delegation C delete][four] wells;"),
  ])
  func `names who wants words in brackets to go`(text: String, deleted: String, expected: String) {
    #expect(Self.words(text, without: [deleted], isOpen: true) == expected)
  }
}
