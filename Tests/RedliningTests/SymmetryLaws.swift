import Differencing
import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What turning a comparison round, or going on from it, must not change.
struct SymmetryLaws {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `shows the same turned round, however finely`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let forth = Comparison(comparing: pair.old, with: pair.new).relations
    let back = Comparison(comparing: pair.new, with: pair.old).relations
    for detail in Detail.allCases {
      func shown(_ relation: Relation) -> Relation {
        var relation = relation
        let script = TypographicChanges(of: relation.script).segments
        relation.script = ReadableScript(script, detail: detail).segments
        return relation
      }
      #expect(
        Set(forth.map { shown($0).turned }) == Set(back.map(shown)),
        "seed \(seed), \(detail)"
      )
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `counts the same turned round`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let forth = Comparison(comparing: pair.old, with: pair.new).summary
    let back = Comparison(comparing: pair.new, with: pair.old).summary
    #expect(forth.deletedWords == back.insertedWords, "seed \(seed)")
    #expect(forth.insertedWords == back.deletedWords, "seed \(seed)")
    #expect(forth.counts[.inserted] == back.counts[.deleted], "seed \(seed)")
    #expect(forth.counts[.split] == back.counts[.merged], "seed \(seed)")
    for number in [
      \Comparison.Summary.moved, \.relabelledOnly, \.unchanged, \.typographicOnly,
      \.reformattedOnly,
    ] {
      #expect(forth[keyPath: number] == back[keyPath: number], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `goes from the first text to the third by way of the second`(seed: UInt64) throws {
    let pair = DraftPair(seed: seed, paragraphs: 1...14)
    let third = DraftPair(continuing: pair, seed: seed &+ 7000).new
    let one = Comparison(comparing: pair.old, with: pair.new)
    let two = Comparison(comparing: pair.new, with: third)
    for first in one.relations where first.old.count == 1 && first.new.count == 1 {
      guard
        let second = two.relations.first(where: { $0.old == first.new && $0.new.count == 1 })
      else { continue }
      let composed = first.byteScript.composed(with: second.byteScript)
      let old = Array(pair.old.texts[first.old[0]].utf8)
      let new = Array(third.texts[second.new[0]].utf8)
      try #require(composed.oldCount == old.count && composed.newCount == new.count)
      let made = composed.applied(to: old, inserting: composed.insertedElements(of: new))
      #expect(made == new, "seed \(seed)")
      #expect(
        composed.inverted == second.byteScript.inverted.composed(with: first.byteScript.inverted),
        "seed \(seed)"
      )
    }
  }

  @Test func `pairs no notes that a record tells apart, wherever they are called`() {
    func made(_ words: String, ordinal: Int) -> Draft {
      var made = draft(operative("1", ""))
      let note = Footnote(
        id: .recorded(entry: 1, ordinal: ordinal),
        label: "1",
        runs: [.text(words)]
      )
      made.paragraphs[0].runs = [.text("Takes note of the report"), .footnote(note.id), .text(";")]
      made.footnotes = [note]
      return made
    }
    let apart = Comparison(
      comparing: made("A/76/235.", ordinal: 0),
      with: made("A/77/213.", ordinal: 1)
    )
    #expect(apart.footnoteRelations.map(\.operation) == [.deleted, .inserted])
    let one = Comparison(
      comparing: made("A/76/235.", ordinal: 0),
      with: made("A/77/213.", ordinal: 0)
    )
    #expect(one.footnoteRelations.map(\.operation) == [.modified])
  }
}

extension Relation {
  /// The script over the bytes of both sides.
  fileprivate var byteScript: EditScript {
    var bytes = EditScript()
    for segment in script {
      let count = segment.text.utf8.count
      switch segment.kind {
      case .kept: bytes.append(.keep(count))
      case .deleted: bytes.append(.delete(count))
      case .inserted: bytes.append(.insert(count))
      }
    }
    return bytes
  }
}
