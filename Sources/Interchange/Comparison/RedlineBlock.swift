public import DraftText
public import Redlining

/// One paragraph as a redline shows it: its label, its role and its pieces.
public struct RedlineBlock: Hashable, Sendable {
  /// Which words are shown.
  public enum View: Sendable, CaseIterable {
    /// Those of both versions, marked.
    case redline
    /// Those of the earlier version.
    case before
    /// Those of the later version.
    case after
  }

  /// What the paragraph is for.
  public var role: Role
  /// The label to print, with its full stop where one belongs.
  public var label: String?
  /// The label that the earlier version printed, where it was another one.
  public var formerLabel: String?
  /// What stands in it.
  public var pieces: [RedlinePiece]
}

extension RedlineBlock {
  /// The paragraphs of a relation, as a view shows them.
  ///
  /// - Parameters:
  ///   - relation: one of the report's relations between paragraphs.
  ///   - report: what it is part of.
  ///   - view: which words are shown.
  ///   - keepsFolded: whether a redline has both forms of folded typography, for a page that can
  ///     show either.
  /// - Returns: no block where the view has no words of the relation.
  public static func blocks(
    of relation: Relation,
    in report: ComparisonReport,
    view: View,
    keepsFolded: Bool = false
  ) -> [RedlineBlock] {
    let oldParagraphs = relation.old.map { report.old.draft.paragraphs[$0] }
    let newParagraphs = relation.new.map { report.new.draft.paragraphs[$0] }
    let showsOld = view == .before || newParagraphs.isEmpty
    let shown = showsOld ? oldParagraphs : newParagraphs
    if view == .before && oldParagraphs.isEmpty || view == .after && newParagraphs.isEmpty {
      return []
    }
    let face = view == .before ? RedlineComposer.Face.old : .new
    var pieces = RedlineComposer(report: report).pieces(ofParagraphs: relation, face: face)
    if report.folding.contains(.typography), !keepsFolded {
      pieces = pieces.foldingTypography(face: face)
    }
    var blocks: [RedlineBlock] = []
    func open() {
      let paragraph = shown[min(blocks.count, shown.count - 1)]
      var block = RedlineBlock(role: paragraph.role, label: paragraph.label?.printed, pieces: [])
      if view == .redline, blocks.isEmpty, let former = oldParagraphs.first,
        let label = former.label?.printed, label != block.label
      {
        block.formerLabel = label
      }
      blocks.append(block)
    }
    open()
    for piece in pieces {
      if view == .before && piece.kind == .inserted || view == .after && piece.kind == .deleted {
        continue
      }
      guard piece.content == .paragraphBreak else {
        blocks[blocks.count - 1].pieces.append(piece)
        continue
      }
      if piece.kind == .kept || (piece.kind == .deleted) == showsOld {
        open()
      } else {
        blocks[blocks.count - 1].pieces
          .append(RedlinePiece(kind: piece.kind, content: .words(" ¶ ", .plain)))
      }
    }
    return blocks
  }

  /// A footnote as a view shows it; `nil` where the view has no words of it.
  public static func block(
    ofFootnotes relation: Relation,
    in report: ComparisonReport,
    view: View,
    keepsFolded: Bool = false
  ) -> RedlineBlock? {
    let old = relation.old.first.map { report.old.draft.footnotes[$0] }
    let new = relation.new.first.map { report.new.draft.footnotes[$0] }
    guard let note = view == .before ? old : view == .after ? new : new ?? old else { return nil }
    let face = view == .before ? RedlineComposer.Face.old : .new
    var pieces = RedlineComposer(report: report).pieces(ofFootnotes: relation, face: face)
    if report.folding.contains(.typography), !keepsFolded {
      pieces = pieces.foldingTypography(face: face)
    }
    var block = RedlineBlock(
      role: .plain,
      label: note.label,
      pieces: pieces.filter {
        switch view {
        case .redline: true
        case .before: $0.kind != .inserted
        case .after: $0.kind != .deleted
        }
      }
    )
    if view == .redline, let old, new != nil, old.label != note.label {
      block.formerLabel = old.label
    }
    return block
  }
}
