import Differencing
import DraftText

extension Comparer {
  /// Gives each note its class: equal words are one class, and so are two notes that are linked.
  mutating func classifyNotes(_ links: [Link], _ bodies: BodySymbols) {
    var classes = Array(0..<Int32(bodies.count))
    for link in links where !link.isExact {
      classes[Int(bodies.new[link.new[0]])] = classes[Int(bodies.old[link.old[0]])]
    }
    for (place, note) in oldDraft.footnotes.enumerated() {
      old.noteClasses.set(note.id, to: classes[Int(bodies.old[place])])
    }
    for (place, note) in newDraft.footnotes.enumerated() {
      new.noteClasses.set(note.id, to: classes[Int(bodies.new[place])])
    }
  }

  /// Links the notes: first those whose anchors were kept, then as their words say.
  mutating func noteRelations(
    _ aligner: UnitAligner,
    _ links: [Link],
    _ anchorPairs: [(FootnoteID, FootnoteID)]
  ) -> [Relation] {
    var oldPlaces: [FootnoteID: Int] = [:]
    var newPlaces: [FootnoteID: Int] = [:]
    for (place, note) in oldDraft.footnotes.enumerated().reversed() { oldPlaces[note.id] = place }
    for (place, note) in newDraft.footnotes.enumerated().reversed() { newPlaces[note.id] = place }
    var pairing = Pairing(oldCount: oldNotes.units.count, newCount: newNotes.units.count)
    for (oldNote, newNote) in anchorPairs {
      if let one = oldPlaces[oldNote], let other = newPlaces[newNote], pairing.areFree(one, other) {
        pairing.pair(one, other)
      }
    }
    for link in links where pairing.areFree(link.old[0], link.new[0]) {
      pairing.pair(link.old[0], link.new[0])
    }
    // A note stands where its anchor stands, so it is never said to have moved.
    let final = pairing.pairs.map { pair in
      Link(
        old: [pair.old],
        new: [pair.new],
        isExact: aligner.bodies.old[pair.old] == aligner.bodies.new[pair.new]
      )
    }
    var ignored: [(FootnoteID, FootnoteID)] = []
    var relations: [Relation] = []
    for link in final {
      relations.append(
        relation(
          of: link,
          oldNotes,
          newNotes,
          oldTokens: aligner.oldTokens,
          newTokens: aligner.newTokens,
          anchorPairs: &ignored
        )
      )
    }
    return finish(
      relations,
      oldNotes,
      newNotes,
      oldLabels: oldDraft.footnotes.map(\.label),
      newLabels: newDraft.footnotes.map(\.label)
    )
  }

  /// The notes whose anchors a script keeps, in pairs.
  func keptAnchors(
    _ script: EditScript,
    _ old: JoinedText,
    _ new: JoinedText
  ) -> [(FootnoteID, FootnoteID)] {
    if old.anchors.isEmpty || new.anchors.isEmpty { return [] }
    let isAnchor = vocabulary.anchors
    var pairs: [(FootnoteID, FootnoteID)] = []
    var oldToken = 0
    var newToken = 0
    var oldAnchor = 0
    var newAnchor = 0
    for step in script.steps {
      for _ in 0..<step.count {
        switch step {
        case .delete:
          if isAnchor[Int(old.tokens.symbols[oldToken])] { oldAnchor += 1 }
          oldToken += 1
        case .insert:
          if isAnchor[Int(new.tokens.symbols[newToken])] { newAnchor += 1 }
          newToken += 1
        case .keep:
          if isAnchor[Int(old.tokens.symbols[oldToken])] {
            pairs.append((old.anchors[oldAnchor].note, new.anchors[newAnchor].note))
            oldAnchor += 1
            newAnchor += 1
          }
          oldToken += 1
          newToken += 1
        }
      }
    }
    return pairs
  }
}
