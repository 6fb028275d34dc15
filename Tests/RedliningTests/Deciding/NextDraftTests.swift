import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct NextDraftTests {
  private static let x = PartyID("Group X")
  private static let y = PartyID("Group Y")
  private static let e = PartyID("Delegation E")

  private static let base = draft(
    preambular("Mindful of the needs of interpreters,"),
    operative("1", "Requests managers to test the water every three months;"),
    operative("2", "Invites those who run buildings to place fountains:"),
    item("(a)", "Beside every meeting room;"),
    item("(b)", "Beside the booths, as paragraph 3 says;"),
    operative("3", "Calls upon organizers to stop, and to train the staff, as in paragraph 1;"),
    operative("4", "Decides to review progress.")
  )

  private static func wish(
    _ proposal: Int,
    _ holder: PartyID,
    _ change: ProposedChange,
    place: Int = 1
  ) -> Contribution {
    Contribution(proposal: proposal, place: place, holders: [holder], change: change)
  }

  private static func edit(_ paragraph: Int, _ old: String, _ new: String) -> ProposedChange {
    let words = base.paragraphs[paragraph].words
    let range = words.firstRange(of: old) ?? words.startIndex..<words.startIndex
    let start = words.unicodeScalars.distance(from: words.startIndex, to: range.lowerBound)
    return .edit(
      paragraph: paragraph,
      edits: [TextEdit(start..<start + old.unicodeScalars.count, new)]
    )
  }

  private static func lines(
    _ accepted: [Contribution],
    _ open: [Contribution] = [],
    _ numbering: NextDraft.Numbering = .renumbered,
    isAttributed: Bool = true
  ) -> [String] {
    NextDraft(
      base: base,
      accepted: accepted,
      open: open,
      numbering: numbering,
      isAttributed: isAttributed
    )
    .draft.paragraphs.map { ($0.label.map { $0.printed + " " } ?? "") + $0.words }
  }

  @Test func `puts open words into brackets with what stands there`() {
    let month = Self.wish(1, Self.x, Self.edit(1, "three months", "month"))
    let year = Self.wish(2, Self.y, Self.edit(1, "three months", "year"))
    #expect(
      Self.lines([], [year, month])[1]
        == "1. Requests managers to test the water every [three months / month – Group X / year – Group Y];"
    )
    #expect(
      Self.lines([month], [year])[1]
        == "1. Requests managers to test the water every [month / year – Group Y];"
    )
    #expect(
      Self.lines([month, year])[1]
        == "1. Requests managers to test the water every [month – Group X / year – Group Y];"
    )
    #expect(
      Self.lines([month], [year], isAttributed: false)[1]
        == "1. Requests managers to test the water every [month / year];"
    )
  }

  @Test func `puts words that come or go into brackets with the space outside`() {
    let gone = Self.wish(1, Self.e, Self.edit(1, " three", ""))
    let come = Self.wish(2, Self.x, Self.edit(1, "Requests", "Requests all"))
    #expect(
      Self.lines([], [gone, come])[1]
        == "1. Requests [all – Group X] managers to test the water every [three – Delegation E delete] months;"
    )
    #expect(
      Self.lines([], [gone, come], isAttributed: false)[1]
        == "1. Requests [all] managers to test the water every [three] months;"
    )
  }

  @Test func `puts a whole paragraph into brackets that may come, go or move`() {
    let open = [
      Self.wish(1, Self.e, .delete(paragraphs: [6])),
      Self.wish(2, Self.x, .insert(after: 6, words: "Stresses that fountains have to work;")),
      Self.wish(3, Self.y, .move(paragraph: 5, to: .after(1))),
    ]
    #expect(
      Self.lines([], open)[5...].map { $0 } == [
        "3. [Calls upon organizers to stop, and to train the staff, as in paragraph 1; – Group Y move to OP1 bis]",
        "4. [Decides to review progress. – Delegation E delete]",
        "5. [Stresses that fountains have to work; – Group X]",
      ]
    )
    #expect(
      Self.lines([], open, .kept)[7] == "4 bis. [Stresses that fountains have to work; – Group X]"
    )
  }

  @Test func `keeps a bracket out of another one`() {
    let open = [
      Self.wish(1, Self.e, .delete(paragraphs: [6])),
      Self.wish(2, Self.x, Self.edit(6, "progress", "it")),
    ]
    #expect(
      Self.lines([], open)[6]
        == "4. [Decides to review progress. – Delegation E delete / Decides to review it. – Group X]"
    )
  }

  @Test func `takes in the bracket that the text has`() {
    var base = Self.base
    base.paragraphs[6].runs = [.text("Decides to review progress in [two / four – Group Y] years.")]
    let five = Contribution(
      proposal: 1,
      holders: [Self.x],
      change: .edit(paragraph: 6, edits: [TextEdit(31..<34, "five")])
    )
    let next = NextDraft(base: base, accepted: [], open: [five])
    #expect(
      next.draft.paragraphs[6].words
        == "Decides to review progress in [two / four – Group Y / five – Group X] years."
    )
    let made = NextDraft(base: base, accepted: [five])
    #expect(
      made.draft.paragraphs[6].words
        == "Decides to review progress in [five / four – Group Y] years."
    )
  }

  @Test func `does not delete a paragraph that somebody else changes`() {
    let delete = Self.wish(1, Self.e, .delete(paragraphs: [6]))
    let change = Self.wish(2, Self.x, Self.edit(6, "progress", "it"))
    let next = NextDraft(base: Self.base, accepted: [delete, change])
    #expect(
      next.draft.paragraphs[6].words
        == "[Decides to review progress. – Delegation E delete / Decides to review it. – Group X]"
    )
    #expect(
      next.findings == [
        .conflict(
          [
            NextDraft.Source(proposal: 1, place: 1), NextDraft.Source(proposal: 2, place: 1),
          ],
          paragraphs: [6]
        )
      ]
    )
  }

  @Test func `splits a paragraph and makes what others want of its words`() {
    let parts = [
      "Calls upon organizers to stop;",
      "Also calls upon organizers to train the staff, as in paragraph 1;",
    ]
    let split = Self.wish(1, Self.y, .split(paragraph: 5, texts: parts))
    let edit = Self.wish(2, Self.x, Self.edit(5, "the staff", "the whole staff"))
    #expect(
      Self.lines([split, edit])[5...].map { $0 } == [
        "3. Calls upon organizers to stop;",
        "4. Also calls upon organizers to train the whole staff, as in paragraph 1;",
        "5. Decides to review progress.",
      ]
    )
    #expect(
      Self.lines([], [split])[5]
        == "3. [Calls upon organizers to stop, and to train the staff, as in paragraph 1; / Calls upon organizers to stop; ¶ Also calls upon organizers to train the staff, as in paragraph 1; – Group Y]"
    )
  }

  @Test func `merges paragraphs and makes what others want of their words`() {
    let merge = Self.wish(1, Self.y, .merge(paragraphs: [5, 6], words: nil))
    let edit = Self.wish(2, Self.x, Self.edit(6, "progress", "it"))
    #expect(
      Self.lines([merge, edit])[5]
        == "3. Calls upon organizers to stop, and to train the staff, as in paragraph 1; Decides to review it."
    )
    #expect(
      Self.lines([], [merge])[6] == "4. [Decides to review progress. – Group Y merge with OP3]"
    )
  }

  @Test func `tells which numbers in the text are others now`() {
    let delete = Self.wish(1, Self.e, .delete(paragraphs: [1]))
    let next = NextDraft(base: Self.base, accepted: [delete])
    #expect(
      next.findings == [
        .mention(
          NextDraft.Mention(paragraph: 3, words: "paragraph 3", target: 5, label: Label("2"))
        ),
        .mention(NextDraft.Mention(paragraph: 4, words: "paragraph 1", target: 1, label: nil)),
      ]
    )
    #expect(
      NextDraft(base: Self.base, accepted: [delete], numbering: .kept).findings == [
        .mention(NextDraft.Mention(paragraph: 4, words: "paragraph 1", target: 1, label: nil))
      ]
    )
  }

  @Test func `letters items anew`() {
    let item = Self.wish(1, Self.x, .insert(after: 3, words: "Beside the library;"))
    #expect(
      Self.lines([item])[3...5].map { $0 } == [
        "(a) Beside every meeting room;", "(b) Beside the library;",
        "(c) Beside the booths, as paragraph 3 says;",
      ]
    )
    #expect(Self.lines([item], [], .kept)[4] == "(a) bis. Beside the library;")
  }

  @Test func `gives an open alternative the number of its paragraph`() {
    let other = Self.wish(
      1,
      Self.x,
      .alternative(paragraph: 6, words: "Decides to end the review.")
    )
    #expect(
      Self.lines([], [other])[6...].map { $0 } == [
        "4. [Decides to review progress.]", "4 alt. [Decides to end the review. – Group X]",
      ]
    )
    #expect(Self.lines([other])[6...].map { $0 } == ["4. Decides to end the review."])
  }

  @Test func `sets opening words as the base does`() {
    var base = Self.base
    base.paragraphs[6].runs = [
      .text("Decides", Style(emphasis: true)), .text(" to review progress."),
    ]
    let insert = Self.wish(1, Self.x, .insert(after: 6, words: "Also stresses that this matters."))
    let edit = Self.wish(2, Self.y, .edit(paragraph: 6, edits: [TextEdit(0..<7, "Resolves")]))
    let next = NextDraft(base: base, accepted: [edit], open: [insert])
    #expect(
      next.draft.paragraphs[6].runs == [
        .text("Resolves", Style(emphasis: true)), .text(" to review progress."),
      ]
    )
    #expect(
      next.draft.paragraphs[7].runs == [
        .text("["), .text("Also stresses", Style(emphasis: true)),
        .text(" that this matters. – Group X]"),
      ]
    )
  }

  @Test func `sets the opening words of each text of a paragraph in brackets`() {
    var base = Self.base
    base.paragraphs[6].runs = [
      .text("Decides", Style(emphasis: true)), .text(" to review progress."),
    ]
    let delete = Self.wish(1, Self.e, .delete(paragraphs: [6]))
    let edit = Self.wish(2, Self.x, .edit(paragraph: 6, edits: [TextEdit(0..<7, "Resolves")]))
    #expect(
      NextDraft(base: base, accepted: [], open: [delete, edit]).draft.paragraphs[6].runs == [
        .text("["), .text("Decides", Style(emphasis: true)),
        .text(" to review progress. – Delegation E delete / "),
        .text("Resolves", Style(emphasis: true)), .text(" to review progress. – Group X]"),
      ]
    )
  }

  @Test func `tells changes of which only one can be made`() {
    let base = Self.base
    let month = Self.edit(1, "three months", "month").canonical(in: base)
    let rewrite = ProposedChange.rewrite(
      paragraph: 1,
      words: "Requests managers to test the water every year;"
    )
    .canonical(in: base)
    let retain = ProposedChange.stance(.retain, paragraphs: [1])
    let delete = ProposedChange.delete(paragraphs: [1])
    let cases: [(ProposedChange, ProposedChange, Bool)] = [
      (month, rewrite, true), (month, month, false), (month, retain, true),
      (delete, month, true), (delete, delete, false), (delete, retain, true),
      (retain, retain, false), (month, Self.edit(1, "Requests", "Asks"), false),
      (.insert(after: 1, words: "a"), .insert(after: 1, words: "b"), false),
      (.move(paragraph: 6, to: .after(1)), .move(paragraph: 6, to: .after(2)), true),
      (.move(paragraph: 6, to: .after(1)), .move(paragraph: 5, to: .after(1)), false),
    ]
    for (one, other, isExclusive) in cases {
      #expect(one.excludes(other, in: base) == isExclusive, "\(one) \(other)")
      #expect(other.excludes(one, in: base) == isExclusive, "\(other) \(one)")
    }
  }

  @Test func `keeps what somebody wants to stay beside what was accepted`() {
    let month = Self.wish(1, Self.x, Self.edit(1, "three months", "month"))
    let retain = Self.wish(2, Self.y, .stance(.retain, paragraphs: [1]))
    #expect(
      Self.lines([month], [retain])[1]
        == "1. Requests managers to test the water every [month / three months – Group Y retain];"
    )
    #expect(
      Self.lines([month, retain])[1]
        == "1. Requests managers to test the water every [month – Group X / three months – Group Y retain];"
    )
    #expect(Self.lines([], [retain]) == Self.lines([]))
  }

  @Test func `moves a paragraph that only one place is wanted for`() {
    let up = Self.wish(1, Self.x, .move(paragraph: 6, to: .after(1)))
    let same = Self.wish(2, Self.y, .move(paragraph: 6, to: .before(2)))
    let down = Self.wish(3, Self.e, .move(paragraph: 6, to: .before(1)))
    #expect(Self.lines([up, same])[2] == "2. Decides to review progress.")
    #expect(
      Self.lines([up, same, down])[6]
        == "4. [Decides to review progress. – Delegation E move to OP1; Group X, Group Y move to OP1 bis]"
    )
  }

  @Test func `leaves out a name that a bracket cannot carry`() {
    let odd = PartyID("the desk [of three]")
    let next = NextDraft(
      base: Self.base,
      accepted: [],
      open: [Self.wish(1, odd, Self.edit(1, "three months", "month"))]
    )
    #expect(next.draft.paragraphs[1].words.hasSuffix("every [three months / month];"))
    #expect(next.findings == [.unnamed(odd)])
  }
}
