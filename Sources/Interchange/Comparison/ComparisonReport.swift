public import Redlining

/// A comparison with what a reader is told beside it: names, references, a sentence a change.
///
/// Everything that shows a comparison is made from this one value, so that the terminal, the
/// page and the data say the same in the same words.
public struct ComparisonReport: Sendable {
  /// What changed.
  public let comparison: Comparison
  /// The relations between paragraphs, their scripts as they are best read.
  ///
  /// They are shown; the scripts of ``comparison`` are the truth and stand in data.
  public let paragraphRelations: [Relation]
  /// The same over the footnotes.
  public let footnoteRelations: [Relation]
  /// The earlier version.
  public let old: ComparedVersion
  /// The later version.
  public let new: ComparedVersion
  /// How many paragraphs had what happen to them.
  public let paragraphCounts: ChangeCounts
  /// How many footnotes had what happen to them.
  public let footnoteCounts: ChangeCounts
  /// What happened, in order: the paragraphs as they are related, then the footnotes.
  public private(set) var changes: [ReportedChange] = []
  /// The line that says which record the versions were exported from, where they were.
  public var receipt: String?
  /// For each footnote of the old version, what it is in the new one, by place.
  let renumberedNotes: [Int: Int]
  /// The paragraphs of the new version that a relation has, by the place of an old one.
  let relationOfOld: [Int: Int]

  /// Reports a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what changed between the drafts of the two versions.
  ///   - old: the earlier version.
  ///   - new: the later version.
  ///   - detail: how finely changes of words are shown; data always hold the whole truth.
  public init(
    _ comparison: Comparison,
    old: ComparedVersion,
    new: ComparedVersion,
    detail: Detail = .readable
  ) {
    self.comparison = comparison
    paragraphRelations = comparison.relations.map { Self.shown($0, detail) }
    footnoteRelations = comparison.footnoteRelations.map { Self.shown($0, detail) }
    self.old = old
    self.new = new
    paragraphCounts = ChangeCounts(comparison.relations)
    footnoteCounts = ChangeCounts(comparison.footnoteRelations)
    var renumbered: [Int: Int] = [:]
    for relation in comparison.footnoteRelations {
      if relation.old.count == 1, relation.new.count == 1 {
        renumbered[relation.old[0]] = relation.new[0]
      }
    }
    renumberedNotes = renumbered
    var relationOfOld: [Int: Int] = [:]
    for (index, relation) in comparison.relations.enumerated() {
      for paragraph in relation.old { relationOfOld[paragraph] = index }
    }
    self.relationOfOld = relationOfOld
    changes = reportedChanges()
  }
}

extension ComparisonReport {
  private static func shown(_ relation: Relation, _ detail: Detail) -> Relation {
    guard relation.script.count > 1 else { return relation }
    var relation = relation
    relation.script = ReadableScript(relation.script, detail: detail).segments
    return relation
  }

  /// Whether anything at all differs between the two versions, labels and styles included.
  public var hasDifferences: Bool { !changes.isEmpty }
}
