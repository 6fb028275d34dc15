import DraftText
import Redlining
import Testing

/// What a compilation makes of single proposals.
struct CompilationTests {
  private static let a = PartyID("Delegation A")
  private static let b = PartyID("Delegation B")

  private static let base = Draft(
    paragraphs: [
      Paragraph(id: .provisional(0), role: .opening, runs: [.text("The General Assembly,")]),
      Paragraph(id: .provisional(1), role: .preambular, runs: [.text("Recalling its resolution,")]),
      Paragraph(
        id: .provisional(2),
        role: .operative,
        label: Label("1"),
        runs: [.text("Decides to hold a meeting:")]
      ),
      Paragraph(
        id: .provisional(3),
        role: .item(depth: 1),
        label: Label("(a)"),
        runs: [.text("In Geneva;")]
      ),
      Paragraph(
        id: .provisional(4),
        role: .operative,
        label: Label("2"),
        runs: [.text("Requests a report.")]
      ),
    ]
  )

  private static func compiled(_ wishes: (PartyID, ProposedChange)...) -> Compilation {
    Compilation(
      base: base,
      wishes.enumerated().map { Contribution(proposal: $0, holders: [$1.0], change: $1.1) }
    )
  }

  @Test func `numbers what is to come after the paragraph and its items`() {
    let all = Self.compiled(
      (Self.a, .insert(after: 2, words: "Invites all States;")),
      (Self.b, .insert(after: 2, words: "Calls for more money;")),
      (Self.b, .insert(after: 1, words: "Mindful of the costs,"))
    )
    #expect(all.additions.map(\.name) == ["PP1 bis", "OP1 bis", "OP1 ter"])
    #expect(all.additions.map(\.label?.text) == [nil, "1 bis", "1 ter"])
    #expect(
      all.entries
        == [
          .paragraph(0), .paragraph(1), .addition(0), .paragraph(2), .paragraph(3), .addition(1),
          .addition(2), .paragraph(4),
        ]
    )
  }

  @Test func `takes an item for an item`() {
    let all = Self.compiled((Self.a, .insert(after: 3, words: "In New York;")))
    #expect(all.additions[0].role == .item(depth: 1))
    #expect(all.additions[0].name == "OP1 (a) bis")
  }

  @Test func `keeps the order in which a proposal puts paragraphs in`() {
    func contribution(
      _ number: Int,
      _ place: Int,
      _ party: PartyID,
      _ words: String
    ) -> Contribution {
      Contribution(
        proposal: number,
        place: place,
        holders: [party],
        change: .insert(after: 4, words: words)
      )
    }
    let all = [
      contribution(1, 1, Self.a, "Urges donors;"), contribution(1, 2, Self.a, "Commends all;"),
      contribution(2, 1, Self.b, "Commends all;"), contribution(2, 2, Self.b, "Asks nobody;"),
    ]
    for order in [all, all.reversed()] {
      #expect(
        Compilation(base: Self.base, order).additions.map(\.words)
          == ["Urges donors;", "Commends all;", "Asks nobody;"]
      )
    }
  }

  @Test func `takes no edits of a paragraph from who wants it gone`() {
    let all = Self.compiled(
      (Self.a, .edit(paragraph: 4, edits: [TextEdit(9..<10, "one")])),
      (Self.a, .delete(paragraphs: [4])),
      (Self.b, .edit(paragraph: 4, edits: [TextEdit(9..<10, "one")]))
    )
    #expect(all.paragraphs[4].layers.text { $0.contains(Self.a) } == "")
    #expect(all.paragraphs[4].layers.text { $0.contains(Self.b) } == "Requests one report.")
  }

  @Test func `counts the same paragraph as support`() {
    let all = Self.compiled(
      (Self.a, .insert(after: 4, words: "Invites all States.")),
      (Self.b, .insert(after: 4, words: "Invites all States."))
    )
    #expect(all.additions.count == 1)
    #expect(all.additions[0].holders == [Self.a, Self.b])
    #expect(!all.additions[0].isContested)
  }

  @Test func `sees that two want the same in more words and in fewer`() {
    let all = Self.compiled(
      (Self.a, .edit(paragraph: 2, edits: [TextEdit(16..<25, "one meeting")])),
      (Self.b, .edit(paragraph: 2, edits: [TextEdit(16..<17, "one")]))
    )
    #expect(
      all.paragraphs[2].merge.pieces
        == [
          .kept("Decides to hold "),
          .agreed(deleted: "a", inserted: "one", holders: [Self.a, Self.b]),
          .kept(" meeting:"),
        ]
    )
  }

  @Test func `sees that two new paragraphs say nearly the same`() {
    let all = Self.compiled(
      (Self.a, .insert(after: 4, words: "Invites all States to take part in the meeting.")),
      (Self.b, .insert(after: 4, words: "Invites all States to speak at the meeting.")),
      (Self.b, .insert(after: 4, words: "Encourages donors."))
    )
    #expect(all.additions.map(\.isContested) == [false, true, true])
  }

  @Test(arguments: [
    ("an objection", ProposedChange.stance(.retain, paragraphs: [4])),
    ("a deletion", .delete(paragraphs: [4])),
    ("another wording", .edit(paragraph: 4, edits: [TextEdit(9..<10, "a long")])),
    ("another text", .alternative(paragraph: 4, words: "Asks for nothing.")),
  ])
  func `is contested by`(name: String, change: ProposedChange) {
    let wish = ProposedChange.edit(paragraph: 4, edits: [TextEdit(9..<10, "a short")])
    let all = Self.compiled((Self.a, wish), (Self.b, change))
    #expect(all.paragraphs[4].status == .contested, "\(name)")
    #expect(all.paragraphs[2].status == .untouched)
  }

  @Test func `shows a move in words and in both places`() {
    let all = Self.compiled((Self.a, .move(paragraph: 4, to: .before(2))))
    #expect(all.paragraphs[4].remarks.map(\.kind) == [.move(.before(2))])
    #expect(all.paragraphs[4].leaving == [Self.a])
    #expect(all.additions.map(\.kind) == [.arrival(of: 4)])
    #expect(all.additions[0].anchor == 1)
    #expect(all.paragraphs[4].status == .proposed)
  }

  @Test func `ignores paragraphs that are not there`() {
    #expect(Self.compiled((Self.a, .delete(paragraphs: [9]))) == Self.compiled())
  }
}
