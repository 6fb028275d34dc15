import DraftText
import Redlining

/// Writes a comparison as JSON, in the form of `Schemas/comparison.schema.json`.
public struct JSONComparisonWriter: ComparisonWriter {
  /// Whether the summary alone is written, without the drafts and the relations.
  public var isSummaryOnly: Bool
  /// Both drafts, where they were written while they were still compared.
  public var drafts: JSONDraftPair?

  /// Makes a writer.
  public init(isSummaryOnly: Bool = false, drafts: JSONDraftPair? = nil) {
    self.isSummaryOnly = isSummaryOnly
    self.drafts = drafts
  }

  /// Writes a comparison: the two drafts, the summary, and what became of each paragraph.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    pieces(report).reduce(into: []) { $0 += $1 }
  }

  /// Writes a comparison: the two drafts as one piece, what became of them as another.
  public func pieces(_ report: ComparisonReport) -> [[UInt8]] {
    guard !isSummaryOnly else {
      var json = JSONWriter()
      json.summary(report)
      json.finish()
      return [json.bytes]
    }
    let drafts = drafts ?? JSONDraftPair(report.old, report.new)
    return [drafts.bytes, Self.changes(report)]
  }

  /// The summary, and what became of each paragraph.
  private static func changes(_ report: ComparisonReport) -> [UInt8] {
    var json = JSONWriter(continuing: true)
    json.reserve((report.old.draft.textSize + report.new.draft.textSize) * 5 / 4)
    json.breakLine()
    json.key("summary")
    json.summary(report)
    json.breakLine()
    json.key("relations")
    json.relations(report.comparison.relations)
    json.breakLine()
    json.key("footnoteRelations")
    json.relations(report.comparison.footnoteRelations)
    if !report.comparison.fallbacks.isEmpty {
      json.breakLine()
      json.fallbacks(report.comparison.fallbacks)
    }
    if let receipt = report.receipt {
      json.breakLine()
      json.member("receipt", receipt)
    }
    json.endObject()
    json.finish()
    return json.bytes
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

  private mutating func counts(_ counts: ChangeCounts) {
    for operation in Relation.Operation.allCases {
      member(operation.rawValue, counts[operation])
    }
    member("moved", counts.moved)
    member("relabelled", counts.relabelled)
    member("typographicOnly", counts.typographicOnly)
    member("reformattedOnly", counts.reformattedOnly)
  }

  fileprivate mutating func fallbacks(_ fallbacks: [Comparison.Fallback]) {
    key("fallbacks")
    beginArray()
    for fallback in fallbacks { string(fallback.rawValue) }
    endArray()
  }

  fileprivate mutating func relations(_ relations: [Relation]) {
    beginArray()
    for relation in relations {
      breakLine()
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
    endArray()
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
