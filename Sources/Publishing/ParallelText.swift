public import DraftText
public import Interchange
import Redlining

/// Two versions beside each other, a row for each relation between their paragraphs.
///
/// ```
/// | Zero draft           | Changes                     | Rev.1                |
/// | 4. Decides to meet;  | 4. Decides [-to meet-]{+…+} | 4. Decides to gather;|
/// ```
public struct ParallelText: Hashable, Sendable {
  /// What stands in the columns.
  public enum Columns: Hashable, Sendable, CaseIterable {
    /// The two versions, what each of them has alone marked in it.
    case two
    /// The two versions clean, and between them the text with its changes.
    case three
  }

  /// The language the texts are in.
  public var language: Language
  /// What stands over the columns.
  public var headings: [String]
  /// The paragraphs: rows of cells of paragraphs.
  ///
  /// Notes are called by raised words.
  public var rows: [[[PrintedParagraph]]]
  /// The footnotes, in the same columns.
  public var notes: [[[PrintedParagraph]]]
  /// What is said in place of a paragraph that stands elsewhere, by row and column.
  public var remarks: [[String?]]

  /// Sets a comparison in columns.
  ///
  /// - Complexity: linear in both drafts.
  public init(_ report: ComparisonReport, columns: Columns = .two) {
    language = report.new.draft.language
    let names = (report.old.name, report.new.name)
    headings = columns == .two ? [names.0, names.1] : [names.0, "Changes", names.1]
    let views: [RedlineBlock.View] =
      columns == .two ? [.before, .after] : [.before, .redline, .after]
    rows = []
    remarks = []
    notes = []
    for entry in report.entries() {
      let index =
        switch entry {
        case .relation(let index), .departure(let index): index
        }
      let relation = report.paragraphRelations[index]
      let isDeparture = entry == .departure(index)
      var row: [[PrintedParagraph]] = []
      var remark: [String?] = []
      for view in views {
        let isElsewhere = relation.isMoved && isDeparture == (view != .before)
        row.append(
          isElsewhere
            ? []
            : RedlineBlock.blocks(of: relation, in: report, view: view)
              .map { PrintedParagraph($0, isClean: columns == .three && view != .redline) }
        )
        remark.append(isElsewhere ? Self.remark(relation, in: report, isDeparture) : nil)
      }
      rows.append(row)
      remarks.append(remark)
    }
    for relation in report.footnoteRelations {
      notes.append(
        views.map { view in
          RedlineBlock.block(ofFootnotes: relation, in: report, view: view)
            .map { [PrintedParagraph($0, isClean: columns == .three && view != .redline)] } ?? []
        }
      )
    }
  }

  private static func remark(
    _ relation: Relation,
    in report: ComparisonReport,
    _ isDeparture: Bool
  ) -> String? {
    let version = isDeparture ? report.new : report.old
    guard let place = (isDeparture ? relation.new : relation.old).first else { return nil }
    guard let reference = version.references[place] else { return isDeparture ? "→" : "←" }
    return isDeparture ? "→ \(reference)" : "← \(reference)"
  }
}

extension PrintedParagraph {
  /// A block of a redline; notes are called by raised words, since a cell has no foot.
  init(_ block: RedlineBlock, isClean: Bool) {
    var pieces: [PrintedPiece] = []
    if let former = block.formerLabel, !isClean {
      pieces.append(PrintedPiece(.deleted, .words(former, .plain)))
    }
    if let label = block.label {
      let change: Segment.Kind = block.formerLabel == nil || isClean ? .kept : .inserted
      pieces.append(PrintedPiece(change, .words(label, .plain)))
      pieces.append(PrintedPiece(.kept, .tab))
    }
    for piece in block.pieces {
      let change = isClean ? .kept : piece.kind
      switch piece.content {
      case .words(let words, let style): pieces.join(PrintedPiece(change, .words(words, style)))
      case .anchor(let old, let new):
        let label = (new ?? old)?.label ?? "?"
        pieces.append(PrintedPiece(change, .words(label, Style(superscript: true))))
      case .paragraphBreak: break
      }
    }
    self.init(
      setting: ParagraphSetting(role: block.role, isLabelled: block.label != nil),
      pieces: pieces
    )
  }
}
