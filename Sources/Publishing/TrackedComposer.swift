import DraftText
import Interchange
import Redlining

/// Prints what stands at each place of a tracked text.
struct TrackedComposer {
  let report: ComparisonReport
  private let redline: RedlineComposer
  private(set) var register: NoteRegister

  init(report: ComparisonReport) {
    self.report = report
    let redline = RedlineComposer(report: report)
    self.redline = redline
    var relationOfPair: [[Int]: Relation] = [:]
    for relation in report.footnoteRelations
    where relation.old.count == 1 && relation.new.count == 1 {
      relationOfPair[relation.old + relation.new] = relation
    }
    let pairs = relationOfPair
    register = NoteRegister(
      old: NoteRegister.Side(report.old.draft),
      new: NoteRegister.Side(report.new.draft)
    ) { old, new in
      guard let relation = pairs[[old, new]] else { return nil }
      var pieces: [PrintedPiece] = []
      for piece in redline.pieces(ofFootnotes: relation, face: .both) {
        guard case .words(let words, let style) = piece.content else { continue }
        pieces.join(
          PrintedPiece(piece.kind, .words(words, style), formerStyle: piece.formerStyle)
        )
      }
      return pieces
    }
  }

  /// Prints what stands at a place.
  mutating func paragraphs(at place: TrackedPlace) -> [PrintedParagraph] {
    switch place {
    case .standing(let index): return standing(report.paragraphRelations[index])
    case .heading(let index): return [heading(report.paragraphRelations[index])]
    case .deleted(let old):
      let paragraph = report.old.draft.paragraphs[old]
      return [whole(paragraph, in: .old, as: .deleted)]
    case .inserted(let new):
      let paragraph = report.new.draft.paragraphs[new]
      return [whole(paragraph, in: .new, as: .inserted)]
    case .departed(let index):
      let paragraph = report.old.draft.paragraphs[report.paragraphRelations[index].old[0]]
      var departed = whole(paragraph, in: .old, as: .kept)
      departed.place = .departed(move: index)
      return [departed]
    case .arrived(let index): return [arrived(report.paragraphRelations[index], move: index)]
    }
  }

  // MARK: - Whole paragraphs

  private mutating func whole(
    _ paragraph: Paragraph,
    in version: NoteRegister.Version,
    as change: Segment.Kind
  ) -> PrintedParagraph {
    let label = paragraph.label.map { PrintedPiece.label($0.printed, change) } ?? []
    let noteChange: Segment.Kind = version == .old ? .deleted : .inserted
    return PrintedParagraph(
      setting: ParagraphSetting(paragraph),
      pieces: label
        + register.pieces(of: paragraph.runs, in: version, as: change, note: noteChange),
      end: change
    )
  }

  /// A paragraph that moved, with its edits; notes came with it as new ones.
  private mutating func arrived(_ relation: Relation, move: Int) -> PrintedParagraph {
    let (old, new) = paragraphs(of: relation)
    var pieces = PrintedPiece.label(old: old[0].label, new: new[0].label)
    for piece in redline.pieces(ofParagraphs: relation, face: .both) {
      switch piece.content {
      case .words(let words, let style):
        pieces.join(
          PrintedPiece(piece.kind, .words(words, style), formerStyle: piece.formerStyle)
        )
      case .anchor(_, let anchor?):
        pieces.append(
          register.call(
            anchor.note,
            label: anchor.label,
            in: .new,
            as: piece.kind,
            note: .inserted
          )
        )
      // A note that was left behind is deleted where the paragraph stood.
      case .anchor, .paragraphBreak: break
      }
    }
    return PrintedParagraph(
      setting: ParagraphSetting(new[0]),
      formerSetting: ParagraphSetting(old[0]),
      place: .arrived(move: move),
      pieces: pieces
    )
  }

  // MARK: - Paragraphs where they stood

  private mutating func standing(_ relation: Relation) -> [PrintedParagraph] {
    let (old, new) = paragraphs(of: relation)
    let (setting, former) = (ParagraphSetting(new[0]), ParagraphSetting(old[0]))
    var paragraphs = [
      PrintedParagraph(
        setting: setting,
        formerSetting: former,
        pieces: PrintedPiece.label(old: old[0].label, new: new[0].label)
      )
    ]
    var place = (old: 0, new: 0)
    for piece in redline.pieces(ofParagraphs: relation, face: .both) {
      guard piece.content == .paragraphBreak else {
        for printed in printed(piece) { paragraphs[paragraphs.count - 1].pieces.join(printed) }
        continue
      }
      paragraphs[paragraphs.count - 1].end = piece.kind
      if piece.kind != .inserted { place.old += 1 }
      if piece.kind != .deleted { place.new += 1 }
      paragraphs.append(
        PrintedParagraph(
          setting: setting,
          formerSetting: former,
          pieces: PrintedPiece.label(
            old: piece.kind == .inserted ? nil : old[min(place.old, old.count - 1)].label,
            new: piece.kind == .deleted ? nil : new[min(place.new, new.count - 1)].label
          )
        )
      )
    }
    return paragraphs
  }

  /// The first paragraphs of a relation; what it shares with the others is deleted or inserted.
  private mutating func heading(_ relation: Relation) -> PrintedParagraph {
    let (old, new) = paragraphs(of: relation)
    var pieces = PrintedPiece.label(old: old[0].label, new: new[0].label)
    var place = (old: 0, new: 0)
    for piece in redline.pieces(ofParagraphs: relation, face: .both) {
      if piece.content == .paragraphBreak {
        if piece.kind != .inserted { place.old += 1 }
        if piece.kind != .deleted { place.new += 1 }
        continue
      }
      let isInOld = piece.kind != .inserted && place.old == 0
      let isInNew = piece.kind != .deleted && place.new == 0
      if isInOld || isInNew {
        let kind: Segment.Kind = isInOld && isInNew ? .kept : isInOld ? .deleted : .inserted
        for printed in printed(piece, as: kind) { pieces.join(printed) }
      }
    }
    return PrintedParagraph(
      setting: ParagraphSetting(new[0]),
      formerSetting: ParagraphSetting(old[0]),
      pieces: pieces
    )
  }

  private func paragraphs(of relation: Relation) -> (old: [Paragraph], new: [Paragraph]) {
    (
      relation.old.map { report.old.draft.paragraphs[$0] },
      relation.new.map { report.new.draft.paragraphs[$0] }
    )
  }

  private mutating func printed(
    _ piece: RedlinePiece,
    as kind: Segment.Kind? = nil
  ) -> [PrintedPiece] {
    let kind = kind ?? piece.kind
    switch piece.content {
    case .paragraphBreak: return []
    case .words(let words, let style):
      // What one version alone has is set as that version sets it.
      let style = kind == .deleted ? piece.formerStyle ?? style : style
      return [
        PrintedPiece(
          kind,
          .words(words, style),
          formerStyle: kind == .kept ? piece.formerStyle : nil
        )
      ]
    case .anchor(let old, let new):
      let label = (new ?? old)?.label ?? "?"
      switch kind {
      case .kept: return register.call(old: old?.note, new: new?.note, label: label)
      case .deleted:
        return [
          register.call(old?.note, label: label, in: .old, as: .deleted, note: .deleted)
        ]
      case .inserted:
        return [
          register.call(new?.note, label: label, in: .new, as: .inserted, note: .inserted)
        ]
      }
    }
  }
}
