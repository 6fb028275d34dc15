import Differencing
import DraftText

/// Makes relations out of links: what became of the words of each.
///
/// It changes nothing of its own, so that two halves of the links can be worked on at a time.
struct RelationComposer {
  /// The relations of some links, and what was found on the way.
  struct Found {
    /// A relation for each link, in their order.
    var relations: [Relation] = []
    /// The notes whose anchors were kept, in pairs.
    var anchorPairs: [(FootnoteID, FootnoteID)] = []
    /// What is left of the budget.
    var budget: WorkBudget
  }

  let old: AlignmentSide
  let new: AlignmentSide
  /// The tokens of what was cut, which is at least what ``Link/needsWords(_:_:)``.
  let tokens: CutTexts
  /// The words of both.
  let vocabulary: Vocabulary
  /// Whether the drafts were given in the other order, in which the relations are spelled.
  let isTurned: Bool

  /// The relations of links, each half of their changed text as one piece of work, with half of
  /// the budget.
  func relations(
    of links: [Link],
    within budget: WorkBudget,
    working work: WorkInPairs
  ) -> Found {
    let sizes = links.map { link in
      link.isExact ? 0 : link.old.reduce(0) { $0 + old.units.range(of: $1).count }
    }
    let size = sizes.reduce(0, +)
    var (border, before) = (0, 0)
    while border < links.count, before < size / 2 {
      before += sizes[border]
      border += 1
    }
    let (front, back) = (links[..<border], links[border...])
    let (first, second) = budget.halves
    var (found, rest) = work.forBytes(size).both(
      { relations(of: front, within: first) },
      { relations(of: back, within: second) }
    )
    found.relations += rest.relations
    found.anchorPairs += rest.anchorPairs
    found.budget.join(rest.budget)
    return found
  }

  private func relations(of links: ArraySlice<Link>, within budget: WorkBudget) -> Found {
    var found = Found(budget: budget)
    found.relations.reserveCapacity(links.count)
    for link in links { found.relations.append(relation(of: link, &found)) }
    return found
  }

  /// The relation of a link, in the order in which the drafts are compared, but spelled in the
  /// order in which they were given.
  private func relation(of link: Link, _ found: inout Found) -> Relation {
    var relation = Relation(.same, old: link.old, new: link.new, isMoved: link.isMoved, script: [])
    if let same = sameSpelling(link, &found.anchorPairs) {
      if !same.isEmpty { relation.script = [Segment(.kept, same)] }
      // Asked of each side where it stands: choosing a side first would copy it.
      let (styles, otherStyles) = (
        old.units.relativeStyles(of: link.old[0]), new.units.relativeStyles(of: link.new[0])
      )
      relation.formatting = FormattingChange.changes(
        in: relation.script,
        old: isTurned ? otherStyles : styles,
        new: isTurned ? styles : otherStyles
      )
      return relation
    }
    let oldText = JoinedText(link.old, of: old, tokens: tokens.old)
    let newText = JoinedText(link.new, of: new, tokens: tokens.new)
    let script = wordScript(from: oldText.tokens, to: newText.tokens, within: &found.budget)
    found.anchorPairs += keptAnchors(script, oldText, newText)
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
    if link.old.count > 1 || link.new.count > 1 {
      relation.operation = link.old.count == 1 ? .split : .merged
    } else if spelled.hasChanges {
      relation.operation = .modified
    }
    return relation
  }

  /// The text that both units of a link have, spelled alike; `nil` if there are differences, were
  /// it only in the numbers of notes.
  private func sameSpelling(
    _ link: Link,
    _ anchorPairs: inout [(FootnoteID, FootnoteID)]
  ) -> String? {
    guard !link.needsWords(old.units, new.units) else { return nil }
    let anchors = old.units.anchors(of: link.old[0])
    for (anchor, other) in zip(anchors, new.units.anchors(of: link.new[0])) {
      anchorPairs.append((anchor.note, other.note))
    }
    return old.units.text(of: link.old[0])
  }
}

extension Link {
  /// Whether its relation cannot be told without cutting both sides into words.
  func needsWords(_ old: TextUnits, _ new: TextUnits) -> Bool {
    guard isExact, self.old.count == 1, self.new.count == 1 else { return true }
    let (unit, other) = (self.old[0], self.new[0])
    // Equal bodies without notes are equal bytes; notes may be called by other numbers.
    return !old.anchors(of: unit).isEmpty
      && !old.hasEqualBytes(old.range(of: unit), new, new.range(of: other))
  }
}
