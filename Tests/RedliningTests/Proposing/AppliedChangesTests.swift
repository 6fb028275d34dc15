import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What becomes of a draft by changes of each kind.
struct AppliedChangesTests {
  private static let base = draft(
    preambular("Recalling pipes,"),
    operative("1", "Decides to meet;"),
    operative("2", "Invites:"),
    item("(a)", "Builders;"),
    item("(b)", "Plumbers;"),
    operative("3", "Requests a report.")
  )

  @Test(arguments: [
    (ProposedChange.delete(paragraphs: [1]), "012345".filter { $0 != "1" }),
    (.move(paragraph: 2, to: .before(1)), "023415"),
    (.move(paragraph: 5, to: .after(1)), "015234"),
    (.move(paragraph: 1, to: .after(2)), "023415"),
    (.move(paragraph: 4, to: .before(3)), "012435"),
    (.exchange(1, 5), "052341"),
    (.exchange(1, 2), "023415"),
    (.insert(after: 2, words: "x"), "01234x5"),
    (.insert(after: 3, words: "x"), "0123x45"),
    (.insert(after: nil, words: "x"), "x012345"),
    (.split(paragraph: 1, texts: ["1", "x"]), "01x2345"),
    (.merge(paragraphs: [3, 4], words: "x"), "012x5"),
    (.rewrite(paragraph: 5, words: "x"), "01234x"),
  ])
  func `are made where they are said`(change: ProposedChange, order: String) {
    var texts: [String: String] = [:]
    for (index, paragraph) in Self.base.paragraphs.enumerated() {
      texts[paragraph.words] = String(index)
    }
    let applied = Self.base.applying([change])
    #expect(applied.left.isEmpty)
    #expect(applied.draft.paragraphs.map { texts[$0.words] ?? $0.words }.joined() == order)
  }

  @Test func `give a new paragraph the kind of its neighbour, or that of its opening words`() {
    let roles = { (change: ProposedChange) in
      Self.base.applying([change]).draft.paragraphs.first { $0.words.hasPrefix("Re") }?.role
    }
    #expect(roles(.insert(after: nil, words: "Requests tea;")) == .operative)
    let applied = Self.base.applying([.insert(after: 3, words: "Fitters;")]).draft
    #expect(applied.paragraphs[4].role == .item(depth: 1))
    let child = Self.base.applying(
      [.insert(after: 1, words: "On time;")],
      roles: [0: .item(depth: 1)]
    )
    #expect(child.draft.paragraphs[2].words == "On time;")
  }

  @Test(arguments: [
    ProposedChange.delete(paragraphs: [6]), .edit(paragraph: 0, edits: [TextEdit(2..<99, "x")]),
    .insert(after: 9, words: "x"), .move(paragraph: 2, to: .after(4)), .exchange(2, 3),
    .merge(paragraphs: [1, 1], words: nil), .alternative(paragraph: 1, words: "x"),
    .stance(.retain, paragraphs: [1]), .rewrite(paragraph: -1, words: ""),
  ])
  func `leave what cannot be made`(change: ProposedChange) {
    let applied = Self.base.applying([change])
    #expect(applied.left == [0])
    #expect(applied.draft.paragraphs == Self.base.paragraphs)
  }

  @Test func `leave a change that excludes an earlier one`() {
    let applied = Self.base.applying([
      .edit(paragraph: 1, edits: [TextEdit(11..<15, "sit")]),
      .edit(paragraph: 1, edits: [TextEdit(11..<15, "stand")]),
      .delete(paragraphs: [1]),
      .edit(paragraph: 1, edits: [TextEdit(0..<7, "Agrees")]),
    ])
    #expect(applied.left == [1, 2])
    #expect(applied.draft.paragraphs[1].words == "Agrees to sit;")
  }

  @Test func `lose no paragraph when two go into each other`() {
    let base = draft(
      operative("1", "A"),
      item("(a)", "a"),
      operative("2", "B"),
      item("(a)", "b")
    )
    let applied = base.applying([
      .move(paragraph: 0, to: .after(3)), .move(paragraph: 2, to: .after(1)),
    ])
    #expect(Set(applied.draft.paragraphs.map(\.words)) == ["A", "a", "B", "b"])
  }

  @Test func `keep styles and anchors, and drop a note that nobody calls`() {
    var base = draft(
      Paragraph(
        id: .provisional(0),
        role: .operative,
        runs: [
          .text("Calls upon", Style(emphasis: true)), .text(" all"), .footnote(.provisional(0)),
          .text(" to meet;"),
        ]
      )
    )
    base.footnotes = [Footnote(id: .provisional(0), label: "1", runs: [.text("See there.")])]
    let edited = base.applying([
      .edit(paragraph: 0, edits: [TextEdit(0..<10, "Urges"), TextEdit(22..<26, "sit")])
    ])
    #expect(
      edited.draft.paragraphs[0].runs == [
        .text("Urges", Style(emphasis: true)), .text(" all"), .footnote(.provisional(0)),
        .text(" to sit;"),
      ]
    )
    #expect(edited.draft.footnotes.count == 1)
    let cut = base.applying([.edit(paragraph: 0, edits: [TextEdit(14..<18, "")])])
    #expect(cut.draft.footnotes.isEmpty)
    let anew = base.applying([.rewrite(paragraph: 0, words: "Asks all[^1] to sit;")])
    #expect(anew.draft.paragraphs[0].runs[1] == .footnote(.provisional(0)))
  }

  @Test func `rewrites a paragraph of which little is left, and edits one of which much is`() {
    func text(_ words: String) -> Draft {
      let id = ParagraphID.recorded(entry: 1, ordinal: 0)
      return Draft(paragraphs: [Paragraph(id: id, role: .operative, runs: [.text(words)])])
    }
    let old = text("Decides to hold a meeting on fountains in the spring of 2027;")
    let new = { (words: String) in
      WantedChanges(Comparison(comparing: old, with: text(words))).changes.map(\.change)
    }
    #expect(
      new("Decides to hold a meeting on pipes in the spring of 2027;")
        == [.edit(paragraph: 0, edits: [TextEdit(29..<38, "pipes")])]
    )
    let other = "Decides that whoever drinks tells the Secretary-General what they think;"
    #expect(new(other) == [.rewrite(paragraph: 0, words: other)])
  }
}
