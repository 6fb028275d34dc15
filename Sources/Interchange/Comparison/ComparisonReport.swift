import DraftText
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
  public private(set) var paragraphRelations: [Relation] = []
  /// The same over the footnotes.
  public let footnoteRelations: [Relation]
  /// The earlier version.
  public let old: ComparedVersion
  /// The later version.
  public let new: ComparedVersion
  /// What is counted and shown as kept, instead of shown where it is.
  public let folding: Set<Folding>
  /// The places of the relations between paragraphs that differ in typography alone.
  let typographicParagraphs: Set<Int>
  /// The same over the footnotes.
  let typographicFootnotes: Set<Int>
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
  /// For each paragraph of the old version, the place of its relation.
  let relationOfOld: [Int?]

  /// Reports a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what changed between the drafts of the two versions.
  ///   - old: the earlier version.
  ///   - new: the later version.
  ///   - detail: how finely changes of words are shown; data always hold the whole truth.
  ///   - folding: what is counted and shown as kept.
  ///   - work: how what can be parted in two is done.
  public init(
    _ comparison: Comparison,
    old: ComparedVersion,
    new: ComparedVersion,
    detail: Detail = .readable,
    folding: Set<Folding> = [],
    working work: WorkInPairs = .oneAfterTheOther
  ) {
    self.comparison = comparison
    footnoteRelations = comparison.footnoteRelations.map { Self.shown($0, detail) }
    self.old = old
    self.new = new
    self.folding = folding
    typographicParagraphs = Self.typographic(comparison.relations, in: comparison)
    typographicFootnotes = Self.typographic(comparison.footnoteRelations, in: nil)
    paragraphCounts = ChangeCounts(comparison.relations, typographic: typographicParagraphs)
    footnoteCounts = ChangeCounts(comparison.footnoteRelations, typographic: typographicFootnotes)
    var renumbered: [Int: Int] = [:]
    for relation in comparison.footnoteRelations {
      if relation.old.count == 1, relation.new.count == 1 {
        renumbered[relation.old[0]] = relation.new[0]
      }
    }
    renumberedNotes = renumbered
    var relationOfOld = [Int?](repeating: nil, count: old.draft.paragraphs.count)
    for (index, relation) in comparison.relations.enumerated() {
      for paragraph in relation.old { relationOfOld[paragraph] = index }
    }
    self.relationOfOld = relationOfOld
    let composer = SentenceComposer(report: self)
    let middle = comparison.relations.count / 2
    var (front, back) = work.both(
      { Self.told(comparison.relations[..<middle], detail, composer) },
      { Self.told(comparison.relations[middle...], detail, composer) }
    )
    front.relations += back.relations
    front.changes += back.changes
    paragraphRelations = front.relations
    changes = front.changes + Self.footnoteChanges(footnoteRelations, composer)
  }
}

extension ComparisonReport {
  /// Relations between paragraphs as they are shown, and what is said of those that changed.
  private static func told(
    _ relations: ArraySlice<Relation>,
    _ detail: Detail,
    _ composer: SentenceComposer
  ) -> (relations: [Relation], changes: [ReportedChange]) {
    var shown: [Relation] = []
    shown.reserveCapacity(relations.count)
    var changes: [ReportedChange] = []
    for index in relations.indices {
      let relation = Self.shown(relations[index], detail)
      if let sentence = composer.sentence(aboutParagraphs: relation) {
        changes.append(ReportedChange(.paragraphs(relation: index), sentence))
      }
      shown.append(consume relation)
    }
    return (shown, changes)
  }

  /// What is said of the footnotes that changed.
  private static func footnoteChanges(
    _ relations: [Relation],
    _ composer: SentenceComposer
  ) -> [ReportedChange] {
    relations.enumerated().compactMap { index, relation in
      composer.sentence(aboutFootnotes: relation).map { sentence in
        ReportedChange(.footnotes(relation: index), sentence)
      }
    }
  }

  private static func shown(_ relation: Relation, _ detail: Detail) -> Relation {
    guard relation.script.count > 1 else { return relation }
    var relation = relation
    let script = TypographicChanges(of: relation.script).segments
    relation.script = ReadableScript(script, detail: detail).segments
    return relation
  }

  /// The places of the modified relations that differ in typography alone; the comparison is given
  /// where anchors have to be known.
  private static func typographic(
    _ relations: [Relation],
    in comparison: Comparison?
  ) -> Set<Int> {
    var anchors: RenumberedAnchors?
    var places: Set<Int> = []
    for (place, relation) in relations.enumerated() where relation.operation == .modified {
      var renumbered: Set<Int> = []
      if let comparison, relation.script.contains(where: { $0.text.hasPrefix("[^") }) {
        let known = anchors ?? RenumberedAnchors(of: comparison)
        anchors = known
        renumbered = known.segments(in: relation.script, of: relation)
      }
      if TypographicChanges.areAll(in: relation.script, besides: renumbered) {
        places.insert(place)
      }
    }
    return places
  }

  /// Whether the words of a relation are left out with the unchanged ones, because all that
  /// changed in it is folded.
  func isFolded(paragraphs index: Int) -> Bool {
    folding.contains(.typography) && typographicParagraphs.contains(index)
      && !paragraphRelations[index].isMoved && paragraphRelations[index].formatting.isEmpty
  }

  /// The same of a relation between footnotes.
  func isFolded(footnotes index: Int) -> Bool {
    folding.contains(.typography) && typographicFootnotes.contains(index)
      && footnoteRelations[index].formatting.isEmpty
  }

  /// In how many places typography was folded; nothing where none is folded.
  public var foldedTypography: Int? {
    guard folding.contains(.typography) else { return nil }
    return (paragraphRelations + footnoteRelations).reduce(0) { count, relation in
      switch relation.operation {
      case .same, .inserted, .deleted: count
      case .modified, .split, .merged: count + TypographicChanges.changes(in: relation.script).count
      }
    }
  }

  /// Whether anything at all differs between the two versions, labels and styles included.
  public var hasDifferences: Bool { !changes.isEmpty }
}
