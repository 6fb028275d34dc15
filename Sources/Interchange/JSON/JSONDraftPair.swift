import DraftText

/// The first part of a comparison as JSON: both drafts, which can be written before they are
/// compared.
///
/// ```swift
/// let drafts = JSONDraftPair(old, new)
/// JSONComparisonWriter(drafts: drafts).write(ComparisonReport(comparison, old: old, new: new))
/// ```
public struct JSONDraftPair: Sendable {
  /// The beginning of the document.
  let bytes: [UInt8]

  /// Writes both drafts.
  ///
  /// - Parameters:
  ///   - old: the earlier version.
  ///   - new: the later version.
  public init(_ old: ComparedVersion, _ new: ComparedVersion) {
    var json = JSONWriter()
    // Each paragraph is spelled, again by its runs, and has names beside it.
    json.reserve((old.draft.textSize + new.draft.textSize) * 5 / 2)
    json.beginObject()
    json.breakLine()
    json.key("old")
    json.draft(old.reading, references: old.references)
    json.breakLine()
    json.key("new")
    json.draft(new.reading, references: new.references)
    bytes = json.bytes
  }
}

extension Draft {
  /// About how many bytes the paragraphs take in a document, a little for the names of each.
  var textSize: Int {
    paragraphs.reduce(0) { size, paragraph in
      paragraph.runs.reduce(size + 64) { size, run in
        if case .text(let text, _) = run { size + text.utf8.count } else { size }
      }
    }
  }
}
