import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct FootnoteComparisonTests {
  private func noted(_ notes: [(words: String, label: String, text: String)]) -> Draft {
    var made = Draft()
    for (index, note) in notes.enumerated() {
      made.paragraphs.append(
        Paragraph(
          id: .provisional(index),
          role: .preambular,
          runs: [.text(note.words), .footnote(.provisional(index)), .text(" in full,")]
        )
      )
      made.footnotes.append(
        Footnote(id: .provisional(index), label: note.label, runs: [.text(note.text)])
      )
    }
    return made
  }

  @Test func `takes a renumbered note for no change of its paragraph`() throws {
    let old = noted([("Recalling the Convention", "1", "Treaty Series, vol. 2225.")])
    let new = noted([
      ("Guided by the Charter of the United Nations", "1", "Another note altogether."),
      ("Recalling the Convention", "2", "Treaty Series, vol. 2225."),
    ])
    let comparison = Comparison(comparing: old, with: new)
    let relation = try #require(comparison.relations.last)
    #expect(relation.operation == .same)
    #expect(relation.script.written == "Recalling the Convention[-[^1]-]{+[^2]+} in full,")
    let anchors = RenumberedAnchors(of: comparison)
    #expect(anchors.segments(in: relation.script, of: relation) == [1, 2])
    let readable = ReadableScript(relation.script).segments
    #expect(anchors.segments(in: readable, of: relation) == [1, 2])
    #expect(comparison.facts.last?.weight == Relation.Facts.Weight.none)
    #expect(comparison.footnoteRelations.map(\.operation) == [.inserted, .same])
    #expect(comparison.footnoteRelations.last?.isRelabelled == true)
  }

  @Test func `compares the words of a note apart from those of its paragraph`() throws {
    let old = noted([("Recalling the Convention", "1", "United Nations, Treaty Series, vol. 2225.")]
    )
    let new = noted([("Recalling the Convention", "1", "United Nations, Treaty Series, vol. 2237.")]
    )
    let comparison = Comparison(comparing: old, with: new)
    #expect(comparison.relations.map(\.operation) == [.same])
    let note = try #require(comparison.footnoteRelations.first)
    #expect(note.script.written == "United Nations, Treaty Series, vol. [-2225-]{+2237+}.")
  }

  @Test func `follows anchors where notes have the same words`() {
    let old = noted([
      ("Recalling the Convention against organized crime", "1", "Ibid."),
      ("Stressing the importance of the Protocol", "2", "Ibid."),
    ])
    let new = noted([("Stressing the importance of the Protocol", "1", "Ibid.")])
    let comparison = Comparison(comparing: old, with: new)
    #expect(comparison.footnoteRelations.map(\.operation) == [.deleted, .same])
    #expect(comparison.footnoteRelations.last?.old == [1])
  }

  @Test func `shows a note that is called for the first time`() throws {
    var old = noted([("Recalling the Convention", "1", "Treaty Series, vol. 2225.")])
    old.paragraphs[0].runs.remove(at: 1)
    old.footnotes = []
    let new = noted([("Recalling the Convention", "1", "Treaty Series, vol. 2225.")])
    let comparison = Comparison(comparing: old, with: new)
    #expect(
      comparison.relations.first?.script.written == "Recalling the Convention{+[^1]+} in full,"
    )
    let facts = try #require(comparison.facts.first)
    #expect(facts.insertedAnchors == 1 && facts.insertedWords == 0)
    #expect(facts.weight == .punctuation)
  }

  @Test func `takes notes called at the same place for one note that changed`() throws {
    let old = noted([
      ("Recalling the Convention", "1", "Treaty Series, vol. 2225."),
      ("Taking note of the report of the Secretary-General", "2", "A/76/235."),
    ])
    let new = noted([
      ("Guided by the Charter of the United Nations", "1", "Another note altogether."),
      ("Recalling the Convention", "2", "Treaty Series, vol. 2225."),
      ("Taking note of the report of the Secretary-General", "3", "A/77/213."),
    ])
    let comparison = Comparison(comparing: old, with: new)
    #expect(comparison.relations.map(\.operation) == [.inserted, .same, .same])
    #expect(comparison.footnoteRelations.map(\.operation) == [.inserted, .same, .modified])
    #expect(comparison.footnoteRelations.last?.script.written == "[-A/76/235-]{+A/77/213+}.")
    let back = Comparison(comparing: new, with: old)
    #expect(Set(back.footnoteRelations) == Set(comparison.footnoteRelations.map(\.turned)))
  }

  @Test func `takes notes called after different words for two notes`() {
    let old = noted([("Taking note of the report of the Secretary-General", "1", "A/76/235.")])
    let new = noted([("Taking note of the report of the Secretary-General here", "1", "A/77/213.")])
    let comparison = Comparison(comparing: old, with: new)
    #expect(comparison.footnoteRelations.map(\.operation) == [.deleted, .inserted])
  }

  @Test func `never shows a note that stayed as called no longer and called anew`() throws {
    let old = noted([("endorsed by the relevant States parties;", "1", "Albania, Andorra.")])
    var new = noted([("endorsed by the relevant States Parties,", "1", "Albania, Andorra.")])
    new.paragraphs[0].runs[2] = .text(" and welcomes the adoption of a strategy, in full,")
    let relation = try #require(Comparison(comparing: old, with: new).relations.first)
    #expect(
      relation.script.written
        == "endorsed by the relevant States [-parties;-]{+Parties,+}[^1] {+and welcomes the "
        + "adoption of a strategy, +}in full,"
    )
  }
}
