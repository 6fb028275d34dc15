import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What becomes of proposals when the text beneath them changes.
struct ChangeCarrierTests {
  private static func draft(_ texts: String...) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .provisional(index),
          role: .operative,
          label: Label("\(index + 1)"),
          runs: [.text(text)]
        )
      }
    )
  }

  private static let old = draft(
    "Decides to hold a small meeting in Geneva with all States;",
    "Requests the Secretary-General to submit a report on his work;",
    "Invites donors to give money for the participation of the poorest;"
  )

  private static func carried(_ change: ProposedChange, into new: Draft) -> CarriedChange {
    ChangeCarrier(Comparison(comparing: old, with: new)).carry(change)
  }

  private static let small = ProposedChange.edit(paragraph: 0, edits: [TextEdit(18..<23, "large")])

  @Test func `applies where other words changed`() {
    let new = Self.draft(
      "Decides also to hold a small meeting in Geneva with all States;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    let carried = Self.carried(Self.small, into: new)
    #expect(carried.state == .applies)
    #expect(carried.change == .edit(paragraph: 0, edits: [TextEdit(23..<28, "large")]))
  }

  @Test func `is absorbed where the same was done`() {
    let new = Self.draft(
      "Decides to hold a large meeting in Geneva with all States;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    #expect(Self.carried(Self.small, into: new) == CarriedChange(.absorbed, paragraphs: [0]))
  }

  @Test func `is absorbed where the same was done and said in fewer words`() {
    let new = Self.draft(
      "Decides to hold a large meeting in Geneva with all States;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    let more = ProposedChange.edit(paragraph: 0, edits: [TextEdit(18..<31, "large meeting")])
    #expect(Self.carried(more, into: new).state == .absorbed)
  }

  @Test func `is changed beneath where the words are others`() {
    let new = Self.draft(
      "Decides to hold a short meeting in Geneva with all States;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    #expect(Self.carried(Self.small, into: new).state == .changedBeneath)
  }

  @Test func `is obsolete where the paragraph is gone, and a deletion is done`() {
    let new = Self.draft(
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    #expect(Self.carried(Self.small, into: new) == CarriedChange(.obsolete))
    #expect(Self.carried(.delete(paragraphs: [0]), into: new).state == .absorbed)
    #expect(
      Self.carried(.insert(after: 0, words: "Invites all;"), into: new)
        == CarriedChange(.changedBeneath, .insert(after: nil, words: "Invites all;"))
    )
  }

  @Test func `follows a paragraph that moved`() {
    let new = Self.draft(
      "Requests the Secretary-General to submit a report on his work;",
      "Decides to hold a small meeting in Geneva with all States;",
      "Invites donors to give money for the participation of the poorest;"
    )
    #expect(
      Self.carried(Self.small, into: new).change
        == .edit(paragraph: 1, edits: [TextEdit(18..<23, "large")])
    )
    #expect(Self.carried(.exchange(0, 1), into: new).state == .absorbed)
    #expect(Self.carried(.move(paragraph: 0, to: .after(1)), into: new).state == .absorbed)
    #expect(
      Self.carried(.move(paragraph: 0, to: .after(2)), into: new).change
        == .move(paragraph: 1, to: .after(2))
    )
  }

  @Test func `finds a new paragraph that was taken up`() {
    let new = Self.draft(
      "Decides to hold a small meeting in Geneva with all States;",
      "Calls upon everybody to be kind;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    #expect(
      Self.carried(.insert(after: 2, words: "Calls upon everybody to be kind;"), into: new)
        == CarriedChange(.absorbed, paragraphs: [1])
    )
    #expect(
      Self.carried(.insert(after: 2, words: "Calls upon everybody to be brave;"), into: new)
        == CarriedChange(
          .applies,
          .insert(after: 3, words: "Calls upon everybody to be brave;"),
          paragraphs: [3]
        )
    )
  }

  @Test func `goes with the part of a split paragraph that has the words`() {
    let new = Self.draft(
      "Decides to hold a small meeting in Geneva;",
      "Decides to hold it with all States;",
      "Requests the Secretary-General to submit a report on his work;",
      "Invites donors to give money for the participation of the poorest;"
    )
    let carried = Self.carried(Self.small, into: new)
    #expect(carried.state == .applies)
    #expect(carried.change == .edit(paragraph: 0, edits: [TextEdit(18..<23, "large")]))
  }

  @Test func `takes every change of an unchanged text as it is`() {
    for change: ProposedChange in [
      Self.small, .delete(paragraphs: [1]), .insert(after: 1, words: "New words;"),
      .move(paragraph: 0, to: .after(2)), .exchange(0, 2), .stance(.retain, paragraphs: [2]),
      .alternative(paragraph: 1, words: "Asks for nothing;"),
      .merge(paragraphs: [0, 1], words: nil),
      .split(paragraph: 0, texts: ["Decides to meet;", "Decides to meet all;"]),
    ] {
      let carried = Self.carried(change, into: Self.old)
      #expect(carried.state == .applies, "\(change)")
      #expect(carried.change == change)
    }
  }
}
