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
  private let work: WorkInPairs
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
  init(
    old: Draft,
    new: Draft,
    budget: WorkBudget,
    working work: WorkInPairs = .oneAfterTheOther
  ) {
    let (first, second) = work.forBytes(old.paragraphs.count * 100).both(
      { AlignmentSide(paragraphsOf: old, noteClasses: NoteClasses()) },
      { AlignmentSide(paragraphsOf: new, noteClasses: NoteClasses()) }
    )
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
    self.work = work
  }

  /// The relations of the paragraphs and of the footnotes.
  mutating func relations() -> (paragraphs: [Relation], footnotes: [Relation]) {
    var notes = UnitAligner(
      old: oldNotes,
      new: newNotes,
      thresholds: .footnotes,
      working: .oneAfterTheOther
    )
    let noteLinks = notes.links(vocabulary: &vocabulary)
    classifyNotes(noteLinks, notes.bodies)
    var aligner = UnitAligner(old: old, new: new, thresholds: .paragraphs, working: work)
    let links = Link.moving(aligner.links(vocabulary: &vocabulary), old: old, new: new)
    var tokens = aligner.tokens
    tokens.forget(classifyNotesInPlace(links))
    let found = compose(links, old, new, tokens)
    let paragraphs = finish(
      found.relations,
      old,
      new,
      oldLabels: oldDraft.paragraphs.map(\.label?.text),
      newLabels: newDraft.paragraphs.map(\.label?.text)
    )
    let footnotes = noteRelations(notes, noteLinks, found.anchorPairs)
    alignmentSteps = notes.steps + aligner.steps
    leftFragments = aligner.leftFragments
    return (paragraphs, footnotes)
  }

  /// The relations of links, whose units are cut where they were not.
  mutating func compose(
    _ links: [Link],
    _ old: AlignmentSide,
    _ new: AlignmentSide,
    _ tokens: CutTexts
  ) -> RelationComposer.Found {
    var tokens = tokens
    tokens.cutRest(for: links, old, new, vocabulary: &vocabulary)
    let composer = RelationComposer(
      old: old,
      new: new,
      tokens: tokens,
      vocabulary: vocabulary,
      isTurned: isTurned
    )
    let found = composer.relations(of: links, within: budget, working: work)
    budget = found.budget
    return found
  }
}
