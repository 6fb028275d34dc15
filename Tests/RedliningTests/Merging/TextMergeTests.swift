import DraftText
import Redlining
import Testing

/// What many proposals for one text come to.
struct TextMergeTests {
  private static let a = PartyID("Delegation A")
  private static let b = PartyID("Delegation B")
  private static let base = "to hold a meeting in May"

  private func merge(_ proposals: [(PartyID, [TextEdit])]) -> TextMerge {
    TextMerge(base: Self.base, proposals.map { TextProposal(holders: [$0.0], edits: $0.1) })
  }

  @Test func `puts edits of different words side by side`() {
    let merge = merge([
      (Self.a, [TextEdit(10..<17, "hearing")]), (Self.b, [TextEdit(21..<24, "June")]),
    ])
    #expect(merge.settled == "to hold a hearing in June")
    #expect(!merge.isContested)
  }

  @Test func `takes equal edits for support`() {
    let merge = merge([
      (Self.b, [TextEdit(21..<24, "June")]), (Self.a, [TextEdit(21..<24, "June")]),
    ])
    #expect(
      merge.pieces == [
        .kept("to hold a meeting in "),
        .agreed(deleted: "May", inserted: "June", holders: [Self.a, Self.b]),
      ]
    )
  }

  @Test func `keeps what excludes each other as alternatives with their holders`() {
    let merge = merge([
      (Self.a, [TextEdit(10..<24, "hearing")]),
      (Self.b, [TextEdit(8..<9, "one"), TextEdit(21..<24, "June")]),
    ])
    #expect(merge.settled == "to hold one meeting in May")
    #expect(
      merge.pieces.last
        == .contested(
          base: "meeting in May",
          alternatives: [
            TextMerge.Alternative(words: "hearing", holders: [Self.a]),
            TextMerge.Alternative(words: "meeting in June", holders: [Self.b]),
          ]
        )
    )
  }

  @Test(arguments: [
    (10..<10, "open ", 10..<17, "hearing", false), (17..<17, " or two", 10..<17, "hearing", false),
    (12..<12, "x", 10..<17, "hearing", true), (10..<10, "open ", 10..<10, "short ", true),
    (10..<10, "open ", 10..<10, "open ", false), (10..<12, "x", 12..<17, "y", false),
    (10..<13, "x", 12..<17, "y", true),
  ])
  func `knows what excludes what, both ways`(
    one: Range<Int>,
    words: String,
    other: Range<Int>,
    otherWords: String,
    excludes: Bool
  ) {
    let edits = (TextEdit(one, words), TextEdit(other, otherWords))
    #expect(edits.0.excludes(edits.1) == excludes)
    #expect(edits.1.excludes(edits.0) == excludes)
    let merge = merge([(Self.a, [edits.0]), (Self.b, [edits.1])])
    #expect(merge.isContested == excludes)
  }
}
