import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct ComparisonTests {
  private func compare(_ old: String, _ new: String) throws -> Relation {
    let comparison = Comparison(
      comparing: draft(operative("1", old)),
      with: draft(operative("1", new))
    )
    #expect(comparison.relations.count == 1)
    return try #require(comparison.relations.first)
  }

  @Test(arguments: [
    (
      "We urge all Member States to prevent and combat trafficking in persons.",
      "We encourage all Member States to prevent and combat trafficking in persons.",
      "We [-urge-]{+encourage+} all Member States to prevent and combat trafficking in persons."
    ),
    (
      "Member States should provide resources to the trust fund.",
      "Member States should provide adequate and predictable resources to the trust fund.",
      "Member States should provide {+adequate and predictable +}resources to the trust fund."
    ),
    (
      "to convene a high-level meeting, within existing resources, in New York",
      "to convene a high-level meeting in New York",
      "to convene a high-level meeting[-, within existing resources,-] in New York"
    ),
    (
      "Recalling its resolution 74/176 of 18 December 2019 on trafficking in persons,",
      "Recalling its resolution 74/177 of 18 December 2019 on trafficking in persons,",
      "Recalling its resolution [-74/176-]{+74/177+} of 18 December 2019 on trafficking in persons,"
    ),
    (
      "大会重申打击贩运人口行为的承诺",
      "大会重申打击贩卖人口行为的承诺",
      "大会重申打击贩[-运-]{+卖+}人口行为的承诺"
    ),
  ])
  func `shows the words that changed`(old: String, new: String, written: String) throws {
    let relation = try compare(old, new)
    #expect(relation.operation == .modified)
    #expect(relation.script.written == written)
  }

  @Test func `keeps words that are only composed otherwise, and shows the difference`() throws {
    let relation = try compare(
      "Le résumé des débats sera publié.",
      "Le re\u{301}sume\u{301} des débats sera publié."
    )
    #expect(relation.operation == .modified)
    let kinds = relation.script.map(\.kind)
    #expect(kinds == [.kept, .deleted, .inserted, .kept])
    #expect(relation.script[1].text == relation.script[2].text)
    #expect(relation.script[3].text == " des débats sera publié.")
  }

  @Test func `tells a moved paragraph with its items from those that stayed`() {
    let comparison = Comparison(
      comparing: draft(
        operative("1", "Decides to convene a high-level meeting of the General Assembly."),
        operative("2", "Requests the President to organize panels on the following themes:"),
        item("a", "The first panel considers prevention in the digital age."),
        item("b", "The second panel considers the support of victims."),
        operative("3", "Invites all participating States to be represented at the highest level."),
        operative("4", "Encourages Member States to consider contributions to the trust fund."),
        operative("5", "Decides that the proceedings of the meeting shall be webcast by all means.")
      ),
      with: draft(
        operative("1", "Decides to convene a high-level meeting of the General Assembly."),
        operative("2", "Invites all participating States to be represented at the highest level."),
        operative("3", "Encourages Member States to consider contributions to the trust fund."),
        operative(
          "4",
          "Decides that the proceedings of the meeting shall be webcast by all means."
        ),
        operative("5", "Requests the President to organize panels on the following themes:"),
        item("a", "The first panel considers prevention in the digital age."),
        item("b", "The second panel considers the support of survivors.")
      )
    )
    #expect(comparison.relations.map(\.old) == [[0], [4], [5], [6], [1], [2], [3]])
    #expect(comparison.relations.map(\.isMoved) == [false, false, false, false, true, true, true])
    #expect(
      comparison.relations.map(\.isRelabelled) == [false, true, true, true, true, false, false]
    )
    #expect(comparison.relations.last?.operation == .modified)
    #expect(comparison.summary.moved == 3)
    #expect(comparison.summary.relabelledOnly == 3)
    #expect(comparison.summary.deletedWords == 1)
    #expect(comparison.summary.insertedWords == 1)
  }

  @Test func `recognises a split and, the other way round, a merger`() {
    let whole = "We recognize the need to prevent trafficking. We commit to protect its victims."
    let one = draft(operative("1", "Unchanged words stand before."), operative("2", whole))
    let two = draft(
      operative("1", "Unchanged words stand before."),
      operative("2", "We recognize the need to prevent trafficking."),
      operative("3", "We commit to protect its victims.")
    )
    let split = Comparison(comparing: one, with: two).relations
    #expect(split.map(\.operation) == [.same, .split])
    #expect(split[1].old == [1] && split[1].new == [1, 2])
    #expect(
      split[1].script.written
        == "We recognize the need to prevent trafficking.[- -]{+\n+}We commit to protect its victims."
    )
    let merged = Comparison(comparing: two, with: one).relations
    #expect(merged.map(\.operation) == [.same, .merged])
    #expect(merged[1].old == [1, 2] && merged[1].new == [1])
  }

  @Test func `puts what is gone after the old paragraph before it`() {
    let comparison = Comparison(
      comparing: draft(
        preambular("Gone before everything else,"),
        preambular("Recalling the first resolution of the organ,"),
        preambular("Stressing something altogether different here,"),
        preambular("Welcoming the second report with appreciation,")
      ),
      with: draft(
        preambular("Recalling the first resolution of the organ,"),
        preambular("Noting what nobody had noted earlier at all,"),
        preambular("Welcoming the second report with appreciation,")
      )
    )
    #expect(
      comparison.relations.map(\.operation) == [.deleted, .same, .deleted, .inserted, .same]
    )
    #expect(comparison.relations.map(\.old) == [[0], [1], [2], [], [3]])
  }

  @Test func `pairs no title with an operative paragraph unless they are equal`() {
    let words = "Modalities of the high-level meeting on trafficking in persons"
    let title = Paragraph(id: .provisional(0), role: .title, runs: [.text(words)])
    let near = Comparison(comparing: draft(title), with: draft(operative("1", words + " today")))
    #expect(Set(near.relations.map(\.operation)) == [.inserted, .deleted])
    let equal = Comparison(comparing: draft(title), with: draft(operative("1", words)))
    #expect(equal.relations.map(\.operation) == [.same])
  }

  @Test func `takes another style of the same words for no change of words`() throws {
    let old = Paragraph(
      id: .provisional(0),
      role: .operative,
      runs: [.text("Decides", Style(emphasis: true)), .text(" to meet.")]
    )
    let new = Paragraph(id: .provisional(0), role: .operative, runs: [.text("Decides to meet.")])
    let comparison = Comparison(comparing: draft(old), with: draft(new))
    let relation = try #require(comparison.relations.first)
    #expect(relation.operation == .same)
    #expect(
      relation.formatting == [
        FormattingChange(text: "Decides", old: Style(emphasis: true), new: .plain)
      ]
    )
    #expect(comparison.summary.reformattedOnly == 1)
    #expect(!comparison.summary.isEmpty)
  }

  @Test func `compares empty drafts`() {
    let some = draft(preambular("Recalling its resolution,"))
    #expect(Comparison(comparing: Draft(), with: Draft()).relations.isEmpty)
    #expect(Comparison(comparing: Draft(), with: some).relations.map(\.operation) == [.inserted])
    #expect(Comparison(comparing: some, with: Draft()).relations.map(\.operation) == [.deleted])
  }
}
