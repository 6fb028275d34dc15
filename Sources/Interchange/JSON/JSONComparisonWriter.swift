import DraftText
import Redlining

/// Writes a comparison as JSON, in the form of `Schemas/comparison.schema.json`.
public struct JSONComparisonWriter: ComparisonWriter {
  /// Whether the summary alone is written, without the drafts and the relations.
  public var isSummaryOnly: Bool
  /// How the drafts and what became of them are written.
  public var work: WorkInPairs

  /// Makes a writer.
  public init(isSummaryOnly: Bool = false, working work: WorkInPairs = .oneAfterTheOther) {
    self.isSummaryOnly = isSummaryOnly
    self.work = work
  }

  /// Writes a comparison: the two drafts, the summary, and what became of each paragraph.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    var json = JSONWriter()
    if isSummaryOnly {
      json.summary(report)
    } else {
      let (drafts, changes) = work.both({ Self.drafts(report) }, { Self.changes(report) })
      json = drafts
      json.append(changes)
    }
    json.finish()
    return json.bytes
  }

  /// The first half of a document: both drafts.
  private static func drafts(_ report: ComparisonReport) -> JSONWriter {
    var json = JSONWriter()
    // Each paragraph is spelled with its runs and with its relation, and has names beside it; room
    // for the other half is made at once.
    json.reserve((report.old.draft.textSize + report.new.draft.textSize) * 3)
    json.beginObject()
    json.breakLine()
    json.key("old")
    json.draft(report.old.reading, references: report.old.references)
    json.breakLine()
    json.key("new")
    json.draft(report.new.reading, references: report.new.references)
    return json
  }

  /// The second half: the summary, and what became of each paragraph.
  private static func changes(_ report: ComparisonReport) -> JSONWriter {
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
    return json
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

extension Draft {
  /// About how many bytes the paragraphs take in a document, a little for the names of each.
  fileprivate var textSize: Int {
    paragraphs.reduce(0) { size, paragraph in
      paragraph.runs.reduce(size + 64) { size, run in
        if case .text(let text, _) = run { size + text.utf8.count } else { size }
      }
    }
  }
}
