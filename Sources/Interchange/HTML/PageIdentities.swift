import DraftText
import Redlining

/// The identities by which the parts of a page are linked.
///
/// A paragraph is linked by what it is called in the later version, `op4-b`, so that a link
/// people pass on says where it leads.
struct PageIdentities {
  /// For each relation between paragraphs.
  private(set) var paragraphs: [String] = []
  /// For each relation between paragraphs, those of its further paragraphs in the later version:
  /// what was split off has a place of its own.
  private(set) var furtherParagraphs: [[String]] = []
  /// For each relation between footnotes.
  private(set) var footnotes: [String] = []
  /// For each footnote of the later version, by place.
  private(set) var newNotes: [Int: String] = [:]
  /// For each footnote of the earlier version, by place.
  private(set) var oldNotes: [Int: String] = [:]

  private var pool = IdentityPool(taken: [
    "top", "main", "text", "summary", "notes", "steps", "previous", "place", "next", "only",
  ])

  /// Allots identities to everything in a report.
  ///
  /// - Parameters:
  ///   - report: the comparison.
  ///   - prefix: what all of them begin with, where a page has several comparisons.
  init(_ report: ComparisonReport, prefix: String = "") {
    for (index, relation) in report.paragraphRelations.enumerated() {
      let name: String
      if let new = relation.new.first {
        name = report.new.references[new] ?? "p\(index + 1)"
      } else if let old = relation.old.first {
        name = "was-" + (report.old.references[old] ?? "p\(index + 1)")
      } else {
        name = "p\(index + 1)"
      }
      paragraphs.append(pool.take(prefix + name))
      furtherParagraphs.append(
        relation.new.dropFirst().map { new in
          pool.take(prefix + (report.new.references[new] ?? "p\(index + 1)"))
        }
      )
    }
    for relation in report.footnoteRelations {
      let label: String
      if let new = relation.new.first {
        label = "note-" + report.new.draft.footnotes[new].label
      } else if let old = relation.old.first {
        label = "was-note-" + report.old.draft.footnotes[old].label
      } else {
        label = "note"
      }
      let identity = pool.take(prefix + label)
      footnotes.append(identity)
      for note in relation.new { newNotes[note] = identity }
      for note in relation.old { oldNotes[note] = identity }
    }
  }
}
