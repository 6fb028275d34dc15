import DraftText

/// Knows which segments of a script show nothing but the new number of a footnote.
///
/// A script spells both sides exactly, so an anchor that was renumbered stands in it as `-[^3]`
/// followed by `+[^4]`. Whoever shows the script leaves both out, or shows the second one as
/// unchanged. Make one of these for a comparison and ask it for every relation.
///
/// ```swift
/// let anchors = RenumberedAnchors(of: comparison)
/// let renumbered = anchors.segments(in: relation.script, of: relation)
/// for (index, segment) in relation.script.enumerated() where !renumbered.contains(index) { … }
/// ```
public struct RenumberedAnchors: Sendable {
  private let oldParagraphs: [Paragraph]
  private let newParagraphs: [Paragraph]
  private let oldLabels: [FootnoteID: String]
  private let newLabels: [FootnoteID: String]
  private var partners: [FootnoteID: FootnoteID] = [:]

  /// Takes note of which footnotes of a comparison belong together.
  public init(of comparison: Comparison) {
    oldParagraphs = comparison.old.paragraphs
    newParagraphs = comparison.new.paragraphs
    oldLabels = comparison.old.footnoteLabels
    newLabels = comparison.new.footnoteLabels
    for relation in comparison.footnoteRelations {
      if let one = relation.old.first, let other = relation.new.first {
        partners[comparison.old.footnotes[one].id] = comparison.new.footnotes[other].id
      }
    }
  }

  /// The segments that are only a renumbered anchor.
  ///
  /// - Parameters:
  ///   - script: the script of the relation, or the segments of its ``ReadableScript``.
  ///   - relation: a relation of paragraphs of the comparison.
  /// - Returns: indices of segments, each deleted one with the inserted one after it.
  /// - Complexity: linear in the script.
  public func segments(in script: [Segment], of relation: Relation) -> Set<Int> {
    guard script.contains(where: { $0.kind == .deleted && $0.text.hasPrefix("[^") }) else {
      return []
    }
    let oldAnchors = anchors(of: relation.old.map { oldParagraphs[$0] }, oldLabels)
    let newAnchors = anchors(of: relation.new.map { newParagraphs[$0] }, newLabels)
    var found: Set<Int> = []
    var oldPlace = 0
    var newPlace = 0
    for (index, segment) in script.enumerated() {
      let count = segment.text.utf8.count
      if segment.kind == .deleted, index + 1 < script.count, script[index + 1].kind == .inserted,
        let anchor = oldAnchors[oldPlace], anchor.length == count,
        let other = newAnchors[newPlace], other.length == script[index + 1].text.utf8.count,
        partners[anchor.note] == other.note
      {
        found.insert(index)
        found.insert(index + 1)
      }
      if segment.kind != .inserted { oldPlace += count }
      if segment.kind != .deleted { newPlace += count }
    }
    return found
  }

  /// The anchors of paragraphs by the byte at which they begin in the spelled text.
  private func anchors(
    of paragraphs: [Paragraph],
    _ labels: [FootnoteID: String]
  ) -> [Int: (note: FootnoteID, length: Int)] {
    let units = TextUnits(paragraphs.count, labels: labels) { paragraphs[$0].runs }
    var anchors: [Int: (note: FootnoteID, length: Int)] = [:]
    for unit in 0..<units.count {
      for anchor in units.anchors(of: unit) {
        // One line feed stands before each paragraph but the first.
        anchors[anchor.range.lowerBound + unit] = (anchor.note, anchor.range.count)
      }
    }
    return anchors
  }
}
