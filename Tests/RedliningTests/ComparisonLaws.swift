import Differencing
import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every comparison, over 200 pairs of drafts.
struct ComparisonLaws {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `spells both sides exactly`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let sides = [
      (comparison.relations, pair.old.texts, pair.new.texts),
      (comparison.footnoteRelations, pair.old.noteTexts, pair.new.noteTexts),
    ]
    for (relations, oldTexts, newTexts) in sides {
      for relation in relations {
        let old = relation.old.map { oldTexts[$0] }.joined(separator: "\n")
        let new = relation.new.map { newTexts[$0] }.joined(separator: "\n")
        #expect(relation.script.spelled(.deleted) == Array(old.utf8), "seed \(seed)")
        #expect(relation.script.spelled(.inserted) == Array(new.utf8), "seed \(seed)")
        #expect(relation.script.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `puts every paragraph into exactly one relation, in order`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let old = comparison.relations.flatMap(\.old)
    #expect(old.sorted() == Array(pair.old.paragraphs.indices), "seed \(seed)")
    let new = comparison.relations.flatMap(\.new)
    #expect(new == Array(pair.new.paragraphs.indices), "seed \(seed)")
    #expect(
      comparison.footnoteRelations.flatMap(\.old).sorted() == Array(pair.old.footnotes.indices),
      "seed \(seed)"
    )
    #expect(
      comparison.footnoteRelations.flatMap(\.new).sorted() == Array(pair.new.footnotes.indices),
      "seed \(seed)"
    )
    for (place, relation) in comparison.relations.enumerated() where relation.new.isEmpty {
      // What is gone follows the old paragraph before it, or another one that is gone.
      let before = relation.old[0] - 1
      let previous = place > 0 ? comparison.relations[place - 1] : nil
      #expect(before < 0 ? previous == nil : previous?.old.contains(before) == true, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `calls relations by what is in them`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let anchors = RenumberedAnchors(of: comparison)
    for relation in comparison.relations {
      switch (relation.old.count, relation.new.count) {
      case (0, 1): #expect(relation.operation == .inserted, "seed \(seed)")
      case (1, 0): #expect(relation.operation == .deleted, "seed \(seed)")
      case (1, 1):
        let shown = anchors.segments(in: relation.script, of: relation)
        let isChanged = relation.script.indices.contains { index in
          relation.script[index].kind != .kept && !shown.contains(index)
        }
        #expect(relation.operation == (isChanged ? .modified : .same), "seed \(seed)")
      case (1, _): #expect(relation.operation == .split, "seed \(seed)")
      case (_, 1): #expect(relation.operation == .merged, "seed \(seed)")
      default: Issue.record("seed \(seed): \(relation.old) became \(relation.new)")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds nothing between a draft and itself`(seed: UInt64) {
    let draft = DraftPair(seed: seed).new
    let comparison = Comparison(comparing: draft, with: draft)
    for (place, relation) in comparison.relations.enumerated() {
      #expect(relation.operation == .same, "seed \(seed)")
      #expect(relation.old == [place] && relation.new == [place], "seed \(seed)")
      #expect(!relation.isMoved && !relation.isRelabelled, "seed \(seed)")
      #expect(relation.formatting.isEmpty, "seed \(seed)")
    }
    #expect(comparison.footnoteRelations.allSatisfy { $0.operation == .same && !$0.isMoved })
    #expect(comparison.summary.isEmpty, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `swaps its sides and nothing else`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let forth = Comparison(comparing: pair.old, with: pair.new)
    let back = Comparison(comparing: pair.new, with: pair.old)
    #expect(Set(forth.relations.map(\.turned)) == Set(back.relations), "seed \(seed)")
    #expect(
      Set(forth.footnoteRelations.map(\.turned)) == Set(back.footnoteRelations),
      "seed \(seed)"
    )
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `takes no renumbering for a change of words`(seed: UInt64) {
    let draft = DraftPair(seed: seed).old
    var renumbered = draft
    for index in renumbered.paragraphs.indices where renumbered.paragraphs[index].label != nil {
      renumbered.paragraphs[index].label = Label("\(index + 500)")
    }
    for index in renumbered.footnotes.indices { renumbered.footnotes[index].label += "0" }
    let comparison = Comparison(comparing: draft, with: renumbered)
    for (relation, facts) in zip(comparison.relations, comparison.facts) {
      #expect(relation.operation == .same && relation.old == relation.new, "seed \(seed)")
      #expect(!relation.isMoved, "seed \(seed)")
      let isLabelled = draft.paragraphs[relation.old[0]].label != nil
      #expect(relation.isRelabelled == isLabelled, "seed \(seed)")
      #expect(facts.weight == .none, "seed \(seed)")
      #expect(facts.deletedAnchors == 0 && facts.insertedAnchors == 0, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `spells the same when it is made readable`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let anchors = RenumberedAnchors(of: comparison)
    for relation in comparison.relations {
      let readable = ReadableScript(relation.script).segments
      #expect(readable.spelled(.deleted) == relation.script.spelled(.deleted), "seed \(seed)")
      #expect(readable.spelled(.inserted) == relation.script.spelled(.inserted), "seed \(seed)")
      #expect(readable.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
      #expect(
        anchors.segments(in: readable, of: relation).count
          == anchors.segments(in: relation.script, of: relation).count,
        "seed \(seed)"
      )
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `never changes half a word`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    for relation in comparison.relations {
      for side in [Segment.Kind.deleted, .inserted] {
        let parts = relation.script.filter { $0.kind == .kept || $0.kind == side }
        for (one, next) in zip(parts, parts.dropFirst()) {
          let isInside = one.text.last?.isLetter == true && next.text.first?.isLetter == true
          #expect(!isInside, "seed \(seed): “\(one.text)”, “\(next.text)”")
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `stays exact without any budget`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new, within: WorkBudget(0))
    for relation in comparison.relations {
      let old = relation.old.map { pair.old.texts[$0] }.joined(separator: "\n")
      let new = relation.new.map { pair.new.texts[$0] }.joined(separator: "\n")
      #expect(relation.script.spelled(.deleted) == Array(old.utf8), "seed \(seed)")
      #expect(relation.script.spelled(.inserted) == Array(new.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `lets a recorded identity decide`(seed: UInt64) {
    var pair = DraftPair(seed: seed)
    var random = SeededGenerator(seed: seed)
    for index in pair.old.paragraphs.indices {
      pair.old.paragraphs[index].id = .recorded(entry: 1, ordinal: index)
    }
    let shuffled = pair.old.paragraphs.indices.shuffled(using: &random)
    for (index, ordinal) in zip(pair.new.paragraphs.indices, shuffled) {
      pair.new.paragraphs[index].id = .recorded(entry: 1, ordinal: ordinal)
    }
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    for relation in comparison.relations {
      for new in relation.new {
        guard case .recorded(_, let ordinal) = pair.new.paragraphs[new].id else { continue }
        #expect(relation.old.contains(ordinal), "seed \(seed)")
      }
    }
  }
}
