import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What was accepted and excludes each other as a whole: each has its own words under its own name.
struct HeldDecisionsTests {
  private static let a = PartyID("Delegation A")
  private static let b = PartyID("Delegation B")
  private static let c = PartyID("Delegation C")

  private static let base = draft(
    operative("1", "Decides to act within two years on the matter;"),
    operative("2", "Requests a report on fountains;"),
    operative("3", "Invites all, in time, to help;")
  )

  private static func wish(
    _ proposal: Int,
    _ holder: PartyID,
    _ change: ProposedChange
  ) -> Contribution {
    Contribution(proposal: proposal, place: 1, holders: [holder], change: change)
  }

  private static let merge = wish(1, a, .merge(paragraphs: [0, 1], words: nil))
  private static let deletion = wish(2, b, .delete(paragraphs: [0]))
  private static let rewriting = wish(4, a, .rewrite(paragraph: 0, words: "Asks for pipes;"))
  private static let edit = wish(
    3,
    c,
    .edit(paragraph: 0, edits: [TextEdit(22..<25, "one")])
  )

  private static func lines(_ next: NextDraft) -> [String] { next.draft.paragraphs.map(\.words) }

  @Test func `makes no merge of a paragraph that is to go, and leaves the other one its words`() {
    let next = NextDraft(base: Self.base, accepted: [Self.merge, Self.deletion])
    #expect(
      Self.lines(next) == [
        "[Decides to act within two years on the matter; – Delegation B delete; Delegation A merge with para 2]",
        "[Requests a report on fountains; – Delegation A merge with para 1]",
        "Invites all, in time, to help;",
      ]
    )
    #expect(next.made.isEmpty && next.bracketed.map(\.proposal) == [1, 2])
  }

  @Test func `merges nothing either while it is open whether one of them goes`() {
    let next = NextDraft(base: Self.base, accepted: [Self.merge], open: [Self.deletion])
    #expect(Self.lines(next).count == 3 && next.made.isEmpty)
    #expect(
      next.findings == [
        .held(NextDraft.Source(proposal: 1, place: 1), paragraphs: [0, 1])
      ]
    )
  }

  @Test func `makes no edit of a paragraph that is to go`() {
    let next = NextDraft(base: Self.base, accepted: [Self.deletion, Self.edit])
    #expect(
      Self.lines(next)[0]
        == "[Decides to act within two years on the matter; – Delegation B delete / Decides to act within one years on the matter; – Delegation C]"
    )
    #expect(next.made.isEmpty && next.bracketed.map(\.proposal) == [2, 3])
  }

  @Test func `has the words of each beside those of the base, which somebody wants to go`() {
    let next = NextDraft(base: Self.base, accepted: [Self.rewriting, Self.deletion, Self.edit])
    #expect(
      Self.lines(next)[0]
        == "[Decides to act within two years on the matter; – Delegation B delete / Asks for pipes; – Delegation A / Decides to act within one years on the matter; – Delegation C]"
    )
  }

  @Test func `names those too who are open for the words that others had accepted`() {
    var same = Self.edit
    (same.proposal, same.holders) = (9, [Self.a])
    let next = NextDraft(base: Self.base, accepted: [Self.deletion, Self.edit], open: [same])
    #expect(Self.lines(next)[0].hasSuffix("one years on the matter; – Delegation A, Delegation C]"))
    #expect(next.bracketed.map(\.proposal) == [2, 3, 9])
  }

  @Test func `says of a deletion that is held by an open edit that it is in brackets`() {
    let next = NextDraft(base: Self.base, accepted: [Self.deletion], open: [Self.edit])
    #expect(
      Self.lines(next)[0]
        == "[Decides to act within two years on the matter; – Delegation B delete / Decides to act within one years on the matter; – Delegation C]"
    )
    #expect(
      next.findings == [.held(NextDraft.Source(proposal: 2, place: 1), paragraphs: [0])]
    )
  }
}
