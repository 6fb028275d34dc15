import DraftText
public import Redlining

/// Writes a comparison as JSON, in the form of `Schemas/comparison.schema.json`.
public struct JSONComparisonWriter: ComparisonWriter {
  /// Whether the summary alone is written, without the drafts and the relations.
  public var isSummaryOnly: Bool
  /// Both drafts, where they are to be written otherwise than they were compared.
  public var drafts: JSONDraftPair?
  /// How what can be parted in two is done.
  public var work: WorkInPairs

  /// Makes a writer.
  public init(
    isSummaryOnly: Bool = false,
    drafts: JSONDraftPair? = nil,
    working work: WorkInPairs = .oneAfterTheOther
  ) {
    self.isSummaryOnly = isSummaryOnly
    self.drafts = drafts
    self.work = work
  }

  /// Writes a comparison: the two drafts, the summary, and what became of each paragraph.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    pieces(report).reduce(into: []) { $0 += $1 }
  }

  /// Writes a comparison: the two drafts as the first piece, what became of them as the others.
  public func pieces(_ report: ComparisonReport) -> [[UInt8]] {
    guard !isSummaryOnly else {
      var json = JSONWriter()
      json.summary(report)
      json.finish()
      return [json.bytes]
    }
    var bytes: [UInt8] = []
    (drafts ?? JSONDraftPair(report.old, report.new)).write { bytes += $0 }
    return [bytes] + changes(report)
  }

  /// Writes what stands behind the two drafts: the summary, and what became of each paragraph.
  ///
  /// - Returns: two pieces of about the same length.
  public func changes(_ report: ComparisonReport) -> [[UInt8]] {
    let relations = report.comparison.relations
    let middle = relations.count / 2
    // Each half spells about half of both drafts.
    let size = (report.old.draft.textSize + report.new.draft.textSize) * 5 / 8
    let (front, back) = work.both(
      {
        var json = JSONWriter(continuing: true)
        json.reserve(size)
        json.breakLine()
        json.key("summary")
        json.summary(report)
        json.breakLine()
        json.key("relations")
        json.beginArray()
        json.relations(relations[..<middle])
        return json.bytes
      },
      {
        var json = JSONWriter(continuing: middle > 0)
        json.reserve(size)
        json.relations(relations[middle...])
        json.endArray()
        json.end(report)
        return json.bytes
      }
    )
    return [front, back]
  }
}

extension JSONWriter {
  fileprivate mutating func summary(_ report: ComparisonReport) {
    beginObject()
    counts(report.paragraphCounts)
    key("footnotes")
    beginObject()
    counts(report.footnoteCounts)
    endObject()
    if let folded = report.foldedTypography {
      key("folded")
      beginObject()
      member(Folding.typography.rawValue, folded)
      endObject()
    }
    key("sentences")
    beginArray()
    for change in report.changes {
      breakLine()
      string(change.sentence.description)
    }
    endArray()
    endObject()
  }

  /// What follows the relations between paragraphs.
  fileprivate mutating func end(_ report: ComparisonReport) {
    breakLine()
    key("footnoteRelations")
    beginArray()
    relations(report.comparison.footnoteRelations[...])
    endArray()
    if !report.comparison.fallbacks.isEmpty {
      breakLine()
      fallbacks(report.comparison.fallbacks)
    }
    if let receipt = report.receipt {
      breakLine()
      member("receipt", receipt)
    }
    endObject()
    finish()
  }

  private mutating func counts(_ counts: ChangeCounts) {
    for operation in Relation.Operation.allCases {
      member(operation.rawValue, counts[operation])
    }
    member("moved", counts.moved)
    member("relabelled", counts.relabelled)
    member("typographicOnly", counts.typographicOnly)
    member("reformattedOnly", counts.reformattedOnly)
  }

  private mutating func fallbacks(_ fallbacks: [Comparison.Fallback]) {
    key("fallbacks")
    beginArray()
    for fallback in fallbacks { string(fallback.rawValue) }
    endArray()
  }

  /// Writes relations as elements of the innermost list.
  fileprivate mutating func relations(_ relations: ArraySlice<Relation>) {
    // Relations are looked at in their places: to take each out would be to count its owners.
    let relations = relations.span
    for index in relations.indices {
      breakLine()
      self.relation(relations[index])
    }
  }

  private mutating func relation(_ relation: Relation) {
    beginObject()
    member("op", relation.operation.rawValue)
    list("old", relation.old)
    list("new", relation.new)
    member("moved", relation.isMoved)
    member("relabelled", relation.isRelabelled)
    key("script")
    beginArray()
    for segment in relation.script {
      beginArray()
      string(segment.kind.rawValue)
      string(segment.text)
      endArray()
    }
    endArray()
    typography(in: relation)
    if !relation.formatting.isEmpty { formatting(relation.formatting) }
    endObject()
  }

  /// What differs in typography alone, apart from the words that differ.
  private mutating func typography(in relation: Relation) {
    guard !relation.old.isEmpty, !relation.new.isEmpty, relation.operation != .same else { return }
    let changes = TypographicChanges(of: relation.script).changes
    guard !changes.isEmpty else { return }
    key("typography")
    beginArray()
    for change in changes {
      beginObject()
      member("old", change.old)
      member("new", change.new)
      endObject()
    }
    endArray()
  }

  private mutating func list(_ name: String, _ indices: [Int]) {
    key(name)
    beginArray()
    for index in indices { integer(index) }
    endArray()
  }

  private mutating func formatting(_ changes: [FormattingChange]) {
    key("formatting")
    beginArray()
    for change in changes {
      beginObject()
      member("text", change.text)
      key("old")
      beginObject()
      members(of: change.old)
      endObject()
      key("new")
      beginObject()
      members(of: change.new)
      endObject()
      endObject()
    }
    endArray()
  }
}
