import DraftText

extension Comparison {
  /// Which segments of a script show nothing but the new number of a footnote.
  ///
  /// A script spells both sides exactly, so an anchor that was renumbered stands in it as
  /// `-[^3]` followed by `+[^4]`. Whoever shows the script leaves both out, or shows one of them
  /// as unchanged.
  ///
  /// ```swift
  /// let renumbered = comparison.renumberedAnchors(in: relation.script, of: relation)
  /// for (index, segment) in relation.script.enumerated() where !renumbered.contains(index) { … }
  /// ```
  ///
  /// - Parameters:
  ///   - script: the script of the relation, or the readable form of it.
  ///   - relation: a relation of paragraphs of this comparison.
  /// - Returns: the indices of the segments, each deleted one with the inserted one after it.
  /// - Complexity: linear in the script; the first step is over the draft's footnotes.
  public func renumberedAnchors(in script: [Segment], of relation: Relation) -> Set<Int> {
    guard script.contains(where: { $0.kind == .deleted && $0.text.hasPrefix("[^") }) else {
      return []
    }
    let oldAnchors = anchors(of: relation.old, in: old)
    let newAnchors = anchors(of: relation.new, in: new)
    guard !oldAnchors.isEmpty, !newAnchors.isEmpty else { return [] }
    let partners = notePartners
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

  private var notePartners: [FootnoteID: FootnoteID] {
    var partners: [FootnoteID: FootnoteID] = [:]
    for relation in footnoteRelations {
      if let one = relation.old.first, let other = relation.new.first {
        partners[old.footnotes[one].id] = new.footnotes[other].id
      }
    }
    return partners
  }

  /// The anchors of paragraphs by the byte at which they begin in the spelled text.
  private func anchors(
    of paragraphs: [Int],
    in draft: Draft
  ) -> [Int: (note: FootnoteID, length: Int)] {
    guard paragraphs.contains(where: { draft.paragraphs[$0].callsNotes }) else { return [:] }
    let units = TextUnits(
      paragraphs.lazy.map { draft.paragraphs[$0].runs },
      labels: draft.footnoteLabels
    )
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

extension Paragraph {
  fileprivate var callsNotes: Bool {
    runs.contains { run in
      if case .footnote = run { true } else { false }
    }
  }
}
