import Differencing
import DraftText

/// Makes the relations of two drafts.
///
/// Everything that chooses between equals (alignment, scripts) is done with the two drafts in an
/// order that follows from their content and not from which is called old, and is turned round at
/// the end. So comparing the other way round gives the same relations the other way round.
struct Comparer {
  let isTurned: Bool
  var old: AlignmentSide
  var new: AlignmentSide
  let oldNotes: AlignmentSide
  let newNotes: AlignmentSide
  let oldDraft: Draft
  let newDraft: Draft
  private(set) var vocabulary = Vocabulary.functionWords
  var budget: WorkBudget
  /// What finding the relations took besides the steps of the budget, by which growth can be
  /// checked.
  private(set) var alignmentSteps = 0
  private var leftFragments = false

  /// The shortcuts that were taken.
  var fallbacks: [Comparison.Fallback] {
    var fallbacks: [Comparison.Fallback] = []
    if budget.usedShortestScript { fallbacks.append(.shortestScript) }
    if budget.wasExceeded { fallbacks.append(.replacedWhole) }
    if leftFragments { fallbacks.append(.fragmentsLeft) }
    return fallbacks
  }

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
    let links = Link.moving(aligner.links(vocabulary: &vocabulary), old: old, new: new)
    let recut = classifyNotesInPlace(links)
    // Named once, so that no link copies a side.
    let (old, new) = (old, new)
    var (oldTokens, newTokens) = (aligner.oldTokens, aligner.newTokens)
    for link in recut {
      oldTokens[link.old[0]] = nil
      newTokens[link.new[0]] = nil
    }
    var anchorPairs: [(FootnoteID, FootnoteID)] = []
    var relations: [Relation] = []
    relations.reserveCapacity(links.count)
    for link in links {
      relations.append(
        relation(
          of: link,
          old,
          new,
          oldTokens: oldTokens,
          newTokens: newTokens,
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
    alignmentSteps = notes.steps + aligner.steps
    leftFragments = aligner.leftFragments
    return (paragraphs, footnotes)
  }

  /// The relation of a link, in the order in which the drafts are compared, but spelled in the
  /// order in which they were given.
  mutating func relation(
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
        // Asked of each side where it stands: choosing a side first would copy it.
        let (styles, otherStyles) = (
          old.units.relativeStyles(of: unit), new.units.relativeStyles(of: other)
        )
        relation.formatting = FormattingChange.changes(
          in: relation.script,
          old: isTurned ? otherStyles : styles,
          new: isTurned ? styles : otherStyles
        )
        return relation
      }
    }
    let oldText = joined(link.old, old, oldTokens)
    let newText = joined(link.new, new, newTokens)
    let script = wordScript(from: oldText.tokens, to: newText.tokens)
    anchorPairs += keptAnchors(script, oldText, newText)
    let anchors = vocabulary.anchors
    let spelled = ScriptSpeller.spell(
      isTurned ? script.inverted : script,
      old: isTurned ? newText : oldText,
      new: isTurned ? oldText : newText,
      isAnchor: { anchors[Int($0)] }
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
}
