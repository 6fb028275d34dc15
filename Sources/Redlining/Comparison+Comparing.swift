public import Differencing
public import DraftText

extension Comparison {
  /// How many steps a comparison may spend on words unless told otherwise: a second or two.
  public static let standardBudget = WorkBudget(300_000_000)

  /// Compares two drafts paragraph by paragraph and word by word.
  ///
  /// Paragraphs are paired by recorded identity where both drafts have it, and those whose
  /// recorded identities differ are never paired; others by equal words, then by likeness; splits,
  /// merges and moves are recognised. A label is never part of the
  /// words. A renumbered footnote is not a change: its paragraph stays ``Relation/Operation/same``,
  /// and ``RenumberedAnchors`` says which segments show nothing but its number.
  ///
  /// ```swift
  /// let comparison = Comparison(comparing: zeroDraft, with: revision)
  /// for relation in comparison.relations where relation.operation == .modified { … }
  /// ```
  ///
  /// - Parameters:
  ///   - old: the earlier draft.
  ///   - new: the later draft.
  ///   - budget: how many steps may be spent on words. When they are spent, the rest of the
  ///     changed stretches are shown as wholly replaced; the scripts stay exact, and
  ///     ``fallbacks`` says so.
  ///   - work: how what can be parted in two is done; the result is the same.
  /// - Complexity: near-linear in the texts, with a bounded cost for each paragraph that changed.
  public init(
    comparing old: Draft,
    with new: Draft,
    within budget: WorkBudget = standardBudget,
    working work: WorkInPairs = .oneAfterTheOther
  ) {
    var comparer = Comparer(old: old, new: new, budget: budget, working: work)
    let relations = comparer.relations()
    self.init(
      old: old,
      new: new,
      relations: relations.paragraphs,
      footnoteRelations: relations.footnotes,
      fallbacks: comparer.fallbacks
    )
  }
}
