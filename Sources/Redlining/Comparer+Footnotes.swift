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

  /// Makes one class of two notes that are called at the same place of one paragraph.
  ///
  /// Each year's resolution calls the report of that year: `A/76/235` and `A/77/213` share no word,
  /// and still the note became the other, because it is called after the same word of the same
  /// paragraph. Notes that are linked already, or that a record tells apart, stay as they are.
  ///
  /// - Parameter links: the links between paragraphs.
  /// - Returns: the links whose paragraphs call such notes.
  mutating func classifyNotesInPlace(_ links: [Link]) -> [Link] {
    if oldDraft.footnotes.isEmpty || newDraft.footnotes.isEmpty { return [] }
    var oldClasses = Set(oldDraft.footnotes.map { old.noteClasses.symbol(of: $0.id) })
    var newClasses = Set(newDraft.footnotes.map { new.noteClasses.symbol(of: $0.id) })
    var changed: [Link] = []
    for link in links where !link.isExact && link.old.count == 1 && link.new.count == 1 {
      var hasChanged = false
      var candidates = new.units.anchors(of: link.new[0])[...]
      for anchor in old.units.anchors(of: link.old[0])
      where !newClasses.contains(old.noteClasses.symbol(of: anchor.note)) {
        let word = old.units.wordBefore(anchor, in: link.old[0])
        let partner = candidates.firstIndex { other in
          !oldClasses.contains(new.noteClasses.symbol(of: other.note))
            && new.units.wordBefore(other, in: link.new[0]) == word
            && !(anchor.note.isRecorded && other.note.isRecorded)
        }
        guard let partner else { continue }
        let noteClass = old.noteClasses.symbol(of: anchor.note)
        new.noteClasses.set(candidates[partner].note, to: noteClass)
        oldClasses.insert(noteClass)
        newClasses.insert(noteClass)
        candidates = candidates[(partner + 1)...]
        hasChanged = true
      }
      if hasChanged { changed.append(link) }
    }
    return changed
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
    let found = compose(final, oldNotes, newNotes, aligner.tokens)
    return finish(
      found.relations,
      oldNotes,
      newNotes,
      oldLabels: oldDraft.footnotes.map(\.label),
      newLabels: newDraft.footnotes.map(\.label)
    )
  }
}

extension FootnoteID {
  /// Whether a record has allotted the identity.
  fileprivate var isRecorded: Bool {
    if case .recorded = self { true } else { false }
  }
}

extension TextUnits {
  /// The last word before an anchor; `nil` if the anchor stands before all words.
  fileprivate func wordBefore(_ anchor: Anchor, in unit: Int) -> String? {
    let text = bytes[range(of: unit).lowerBound..<anchor.range.lowerBound]
    return TextPieces.pieces(of: String(decoding: text, as: UTF8.self)).last(
      where: TextPieces.isWord
    )
  }
}
