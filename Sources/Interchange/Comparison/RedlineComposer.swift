import DraftText
public import Redlining

/// Sets the script of a relation in the styles of its paragraphs.
public struct RedlineComposer: Sendable {
  /// Whose styles the kept words are shown in.
  public enum Face: Sendable {
    /// The earlier version.
    case old
    /// The later version.
    case new
    /// The later version, cut where the earlier one set words otherwise, with how it did.
    case both
  }

  /// What the relations are part of.
  let report: ComparisonReport

  /// Makes a composer for the relations of a report.
  public init(report: ComparisonReport) {
    self.report = report
  }

  /// The redline of paragraphs.
  ///
  /// - Parameters:
  ///   - relation: one of the report's relations between paragraphs.
  ///   - face: whose styles and anchors the kept words are shown in.
  /// - Returns: the pieces, in order; never two of one kind and style in a row.
  public func pieces(ofParagraphs relation: Relation, face: Face = .new) -> [RedlinePiece] {
    paragraphs(relation, face)
  }

  /// The redline of footnotes.
  ///
  /// - Parameters:
  ///   - relation: one of the report's relations between footnotes.
  ///   - face: whose styles and anchors the kept words are shown in.
  /// - Returns: the pieces, in order.
  public func pieces(ofFootnotes relation: Relation, face: Face = .new) -> [RedlinePiece] {
    footnotes(relation, face)
  }

  /// The redline of paragraphs without what was kept: for each kept stretch stands an empty piece.
  func changes(ofParagraphs relation: Relation) -> [RedlinePiece] {
    paragraphs(relation, nil)
  }

  /// The same of footnotes.
  func changes(ofFootnotes relation: Relation) -> [RedlinePiece] {
    footnotes(relation, nil)
  }

  private func paragraphs(_ relation: Relation, _ face: Face?) -> [RedlinePiece] {
    compose(
      relation.script,
      old: relation.old.map { report.old.draft.paragraphs[$0].runs },
      new: relation.new.map { report.new.draft.paragraphs[$0].runs },
      face: face
    )
  }

  private func footnotes(_ relation: Relation, _ face: Face?) -> [RedlinePiece] {
    compose(
      relation.script,
      old: relation.old.map { report.old.draft.footnotes[$0].runs },
      new: relation.new.map { report.new.draft.footnotes[$0].runs },
      face: face
    )
  }

  /// The redline of a script; without a face nothing is shown of kept words.
  private func compose(
    _ script: [Segment],
    old oldRuns: [[Run]],
    new newRuns: [[Run]],
    face: Face?
  ) -> [RedlinePiece] {
    var old = SpelledSide(oldRuns, of: report.old)
    var new = SpelledSide(newRuns, of: report.new)
    guard Self.length(script, without: .inserted) == old.length,
      Self.length(script, without: .deleted) == new.length
    else { return Self.unstyled(script) }
    let typographic =
      oldRuns.isEmpty || newRuns.isEmpty ? [] : TypographicChanges.places(in: script)
    var pieces: [RedlinePiece] = []
    for (place, segment) in script.enumerated() {
      let length = segment.text.utf8.count
      let isTypographic = typographic.contains(place)
      switch segment.kind {
      case .kept:
        guard let face else {
          old.skip(length)
          new.skip(length)
          pieces.append(RedlinePiece(kind: .kept, content: .words("", .plain)))
          continue
        }
        guard face != .both else {
          pieces += Self.merged(old.take(length, isOld: true), new.take(length, isOld: false))
          continue
        }
        let shown =
          face == .old ? old.take(length, isOld: true) : new.take(length, isOld: false)
        let anchors =
          face == .old
          ? new.anchors(inNext: length, isOld: false) : old.anchors(inNext: length, isOld: true)
        var passed = 0
        for content in shown {
          var content = content
          // A kept anchor belongs to both versions, each with its own note.
          if case .anchor(let first, let second) = content, passed < anchors.count,
            case .anchor(let otherFirst, let otherSecond) = anchors[passed]
          {
            content = .anchor(old: first ?? otherFirst, new: second ?? otherSecond)
            passed += 1
          }
          pieces.append(RedlinePiece(kind: .kept, content: content))
        }
      case .deleted:
        pieces += old.take(length, isOld: true).map { content in
          RedlinePiece(kind: .deleted, content: content, isTypographic: isTypographic)
        }
      case .inserted:
        pieces += new.take(length, isOld: false).map { content in
          RedlinePiece(kind: .inserted, content: content, isTypographic: isTypographic)
        }
      }
    }
    return joiningRenumberedAnchors(pieces)
  }

  /// Kept stretches as both versions set them, cut wherever one of the two changes its style.
  private static func merged(
    _ before: [RedlinePiece.Content],
    _ after: [RedlinePiece.Content]
  ) -> [RedlinePiece] {
    var old = before[...]
    var new = after[...]
    var pieces: [RedlinePiece] = []
    while let one = old.first, let other = new.first {
      old.removeFirst()
      new.removeFirst()
      guard case .words(let oldWords, let oldStyle) = one,
        case .words(let newWords, let newStyle) = other
      else {
        var content = other
        if case .anchor(let first, _) = one, case .anchor(_, let second) = other {
          content = .anchor(old: first, new: second)
        }
        pieces.append(RedlinePiece(kind: .kept, content: content))
        continue
      }
      let length = min(oldWords.utf8.count, newWords.utf8.count)
      let cut = newWords.utf8.index(newWords.startIndex, offsetBy: length)
      if length < newWords.utf8.count {
        new.insert(.words(String(newWords[cut...]), newStyle), at: new.startIndex)
      }
      if length < oldWords.utf8.count {
        let rest = oldWords.utf8.index(oldWords.startIndex, offsetBy: length)
        old.insert(.words(String(oldWords[rest...]), oldStyle), at: old.startIndex)
      }
      pieces.append(
        RedlinePiece(
          kind: .kept,
          content: .words(String(newWords[..<cut]), newStyle),
          formerStyle: oldStyle == newStyle ? nil : oldStyle
        )
      )
    }
    return pieces + new.map { RedlinePiece(kind: .kept, content: $0) }
  }

  private static func isAnchor(_ content: RedlinePiece.Content) -> Bool {
    if case .anchor = content { true } else { false }
  }

  private static func length(_ script: [Segment], without kind: Segment.Kind) -> Int {
    script.reduce(0) { $1.kind == kind ? $0 : $0 + $1.text.utf8.count }
  }

  /// The script alone, for a relation whose script does not spell its paragraphs.
  private static func unstyled(_ script: [Segment]) -> [RedlinePiece] {
    script.map { RedlinePiece(kind: $0.kind, content: .words($0.text, .plain)) }
  }

  /// Shows an anchor whose note only has another number as kept.
  ///
  /// A deleted anchor at an end of the deleted words and an inserted one at the same end of the
  /// words that replace them are one anchor if the footnotes say that their notes are one.
  private func joiningRenumberedAnchors(_ pieces: [RedlinePiece]) -> [RedlinePiece] {
    guard pieces.contains(where: { $0.kind != .kept && Self.isAnchor($0.content) }) else {
      return pieces
    }
    var result: [RedlinePiece] = []
    var index = 0
    while index < pieces.count {
      guard pieces[index].kind == .deleted else {
        result.append(pieces[index])
        index += 1
        continue
      }
      var deleted = pieces[index...].prefix { $0.kind == .deleted }
      index = deleted.endIndex
      var inserted = pieces[index...].prefix { $0.kind == .inserted }
      index = inserted.endIndex
      while let first = deleted.first, let second = inserted.first,
        let joined = joined(first, second)
      {
        result.append(joined)
        deleted.removeFirst()
        inserted.removeFirst()
      }
      var ending: [RedlinePiece] = []
      while let first = deleted.last, let second = inserted.last,
        let joined = joined(first, second)
      {
        ending.append(joined)
        deleted.removeLast()
        inserted.removeLast()
      }
      result += deleted
      result += inserted
      result += ending.reversed()
    }
    return result
  }

  private func joined(_ deleted: RedlinePiece, _ inserted: RedlinePiece) -> RedlinePiece? {
    guard case .anchor(let old?, _) = deleted.content, case .anchor(_, let new?) = inserted.content,
      let note = old.note, let renumbered = report.renumberedNotes[note], renumbered == new.note
    else { return nil }
    return RedlinePiece(kind: .kept, content: .anchor(old: old, new: new))
  }
}
