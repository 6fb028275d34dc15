import Differencing
import DraftText

/// Makes the relations of two drafts.
///
/// Everything that chooses between equals (alignment, scripts) is done with the two drafts in an
/// order that follows from their content and not from which is called old, and is turned round at
/// the end. So comparing the other way round gives the same relations the other way round.
struct Comparer {
  private let isTurned: Bool
  private var old: AlignmentSide
  private var new: AlignmentSide
  private var oldNotes: AlignmentSide
  private var newNotes: AlignmentSide
  private let oldDraft: Draft
  private let newDraft: Draft
  private var vocabulary = Vocabulary()
  private var budget: WorkBudget

  /// Takes the drafts in either order.
  init(old: Draft, new: Draft, budget: WorkBudget) {
    let first = AlignmentSide(paragraphsOf: old, noteClasses: NoteClasses())
    let second = AlignmentSide(paragraphsOf: new, noteClasses: NoteClasses())
    let firstNotes = AlignmentSide(footnotesOf: old)
    let secondNotes = AlignmentSide(footnotesOf: new)
    let order = first.order(relativeTo: second)
    isTurned = order > 0 || (order == 0 && firstNotes.order(relativeTo: secondNotes) > 0)
    self.old = isTurned ? second : first
    self.new = isTurned ? first : second
    oldNotes = isTurned ? secondNotes : firstNotes
    newNotes = isTurned ? firstNotes : secondNotes
    oldDraft = isTurned ? new : old
    newDraft = isTurned ? old : new
    self.budget = budget
  }

  /// The relations of the paragraphs and of the footnotes.
  mutating func relations() -> (paragraphs: [Relation], footnotes: [Relation]) {
    var notes = UnitAligner(old: oldNotes, new: newNotes, thresholds: .footnotes)
    let noteLinks = notes.links(vocabulary: &vocabulary)
    classifyNotes(noteLinks, notes.bodies)
    var aligner = UnitAligner(old: old, new: new, thresholds: .paragraphs)
    let links = Link.moving(aligner.links(vocabulary: &vocabulary), old: old.units, new: new.units)
    var anchorPairs: [(FootnoteID, FootnoteID)] = []
    var relations: [Relation] = []
    relations.reserveCapacity(links.count)
    for link in links {
      relations.append(
        relation(
          of: link,
          old,
          new,
          oldTokens: aligner.oldTokens,
          newTokens: aligner.newTokens,
          anchorPairs: &anchorPairs
        )
      )
    }
    let paragraphs = finish(
      relations,
      old,
      new,
      oldLabels: oldDraft.paragraphs.map(\.label?.text),
      newLabels: newDraft.paragraphs.map(\.label?.text)
    )
    let footnotes = noteRelations(notes, noteLinks, anchorPairs)
    return (paragraphs, footnotes)
  }

  // MARK: - Footnotes

  /// Gives each note its class: equal words are one class, and so are two notes that are linked.
  private mutating func classifyNotes(_ links: [Link], _ bodies: BodySymbols) {
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
  private mutating func noteRelations(
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
    let final = Link.moving(
      pairing.pairs.map { pair in
        Link(
          old: [pair.old],
          new: [pair.new],
          isExact: aligner.bodies.old[pair.old] == aligner.bodies.new[pair.new]
        )
      },
      old: oldNotes.units,
      new: newNotes.units
    )
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

  // MARK: - Words

  /// The relation of a link, in the order in which the drafts are compared, but spelled in the
  /// order in which they were given.
  private mutating func relation(
    of link: Link,
    _ old: AlignmentSide,
    _ new: AlignmentSide,
    oldTokens: [TokenList?],
    newTokens: [TokenList?],
    anchorPairs: inout [(FootnoteID, FootnoteID)]
  ) -> Relation {
    var relation = Relation(.same, old: link.old, new: link.new, isMoved: link.isMoved, script: [])
    let isPair = link.old.count == 1 && link.new.count == 1
    if link.isExact, isPair {
      let unit = link.old[0]
      let other = link.new[0]
      let anchors = old.units.anchors(of: unit)
      let otherAnchors = new.units.anchors(of: other)
      for (anchor, otherAnchor) in zip(anchors, otherAnchors) {
        anchorPairs.append((anchor.note, otherAnchor.note))
      }
      if anchors.isEmpty
        || old.units.hasEqualBytes(
          old.units.range(of: unit),
          new.units,
          new.units.range(of: other)
        )
      {
        let text = old.units.text(of: unit)
        if !text.isEmpty { relation.script = [Segment(.kept, text)] }
        relation.formatting = FormattingChange.changes(
          in: relation.script,
          old: (isTurned ? new : old).units.relativeStyles(of: isTurned ? other : unit),
          new: (isTurned ? old : new).units.relativeStyles(of: isTurned ? unit : other)
        )
        return relation
      }
    }
    let oldText = joined(link.old, old, oldTokens)
    let newText = joined(link.new, new, newTokens)
    let script = PhraseDifference.script(
      from: oldText.tokens.symbols,
      to: newText.tokens.symbols,
      scale: vocabulary.scale,
      within: &budget
    )
    anchorPairs += keptAnchors(script, oldText, newText)
    let spelled = ScriptSpeller.spell(
      isTurned ? script.inverted : script,
      old: isTurned ? newText : oldText,
      new: isTurned ? oldText : newText,
      isAnchor: vocabulary.isAnchor
    )
    relation.script = spelled.segments
    relation.formatting = FormattingChange.changes(
      in: spelled.segments,
      old: (isTurned ? newText : oldText).styles,
      new: (isTurned ? oldText : newText).styles
    )
    if !isPair {
      relation.operation = link.old.count == 1 ? .split : .merged
    } else if spelled.hasChanges {
      relation.operation = .modified
    }
    return relation
  }

  private mutating func joined(
    _ units: [Int],
    _ side: AlignmentSide,
    _ tokens: [TokenList?]
  ) -> JoinedText {
    var lists: [TokenList] = []
    for unit in units {
      if let list = tokens[unit] {
        lists.append(list)
      } else {
        lists.append(
          TokenList(
            of: unit,
            in: side.units,
            noteClasses: side.noteClasses,
            vocabulary: &vocabulary
          )
        )
      }
    }
    return JoinedText(units, of: side, tokens: lists)
  }

  private func keptAnchors(
    _ script: EditScript,
    _ old: JoinedText,
    _ new: JoinedText
  ) -> [(FootnoteID, FootnoteID)] {
    if old.anchors.isEmpty || new.anchors.isEmpty { return [] }
    var pairs: [(FootnoteID, FootnoteID)] = []
    var oldToken = 0
    var newToken = 0
    var oldAnchor = 0
    var newAnchor = 0
    for step in script.steps {
      for _ in 0..<step.count {
        switch step {
        case .delete:
          if vocabulary.isAnchor(old.tokens.symbols[oldToken]) { oldAnchor += 1 }
          oldToken += 1
        case .insert:
          if vocabulary.isAnchor(new.tokens.symbols[newToken]) { newAnchor += 1 }
          newToken += 1
        case .keep:
          if vocabulary.isAnchor(old.tokens.symbols[oldToken]) {
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

  // MARK: - Order

  /// Turns the relations round where the drafts were, adds what is gone and what is new, and puts
  /// all into the order of the new draft.
  private func finish(
    _ linked: [Relation],
    _ old: AlignmentSide,
    _ new: AlignmentSide,
    oldLabels: [String?],
    newLabels: [String?]
  ) -> [Relation] {
    var relations = linked
    var oldRelation = Array(repeating: -1, count: old.units.count)
    var newRelation = Array(repeating: -1, count: new.units.count)
    for index in relations.indices {
      let (olds, news) = (relations[index].old, relations[index].new)
      for unit in olds { oldRelation[unit] = index }
      for unit in news { newRelation[unit] = index }
      relations[index].isRelabelled = oldLabels[olds[0]] != newLabels[news[0]]
    }
    for unit in oldRelation.indices where oldRelation[unit] < 0 {
      oldRelation[unit] = relations.count
      relations.append(lone(.deleted, .deleted, unit, old.units))
    }
    for unit in newRelation.indices where newRelation[unit] < 0 {
      newRelation[unit] = relations.count
      relations.append(lone(.inserted, .inserted, unit, new.units))
    }
    if isTurned {
      swap(&oldRelation, &newRelation)
      for index in relations.indices { relations[index].turn() }
    }
    return Relation.ordered(relations, relationOfOld: oldRelation, relationOfNew: newRelation)
  }

  private func lone(
    _ operation: Relation.Operation,
    _ kind: Segment.Kind,
    _ unit: Int,
    _ units: TextUnits
  ) -> Relation {
    let text = units.text(of: unit)
    return Relation(
      operation,
      old: operation == .deleted ? [unit] : [],
      new: operation == .deleted ? [] : [unit],
      script: text.isEmpty ? [] : [Segment(kind, text)]
    )
  }
}
