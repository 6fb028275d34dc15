public import DraftText

/// What changed between two drafts, paragraph by paragraph and word by word.
public struct Comparison: Hashable, Sendable {
  /// The earlier draft.
  public var old: Draft
  /// The later draft.
  public var new: Draft
  /// What became of the paragraphs: in the order of the new draft, each deleted paragraph after
  /// the relation of the old paragraph before it.
  public var relations: [Relation]
  /// The same over the footnotes, which are compared as units of their own.
  public var footnoteRelations: [Relation]

  /// What was not compared in the usual way because it would have taken too long.
  public var fallbacks: [Fallback]

  /// Puts the parts of a comparison together.
  public init(
    old: Draft,
    new: Draft,
    relations: [Relation],
    footnoteRelations: [Relation],
    fallbacks: [Fallback] = []
  ) {
    self.old = old
    self.new = new
    self.relations = relations
    self.footnoteRelations = footnoteRelations
    self.fallbacks = fallbacks
  }
}
