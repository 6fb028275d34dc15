import DraftText

/// Where bracket marks stand in the text that JSON spells.
///
/// In a paragraph's words the anchor of a footnote is one scalar; in JSON it is spelled
/// `[^label]`. So a mark after an anchor stands further on in JSON than in the words:
///
/// ```
/// words  a ￼ [ b ]      the mark “[” at 2
/// JSON   a [^12] [ b ]  the mark “[” at 6
/// ```
struct SpelledOffsets {
  /// For each mark its place in the spelled text of its paragraph, in scalars.
  let offsets: [Int]

  /// Converts the places of marks.
  ///
  /// - Parameters:
  ///   - marks: the marks, in reading order.
  ///   - draft: the draft they belong to.
  ///   - labels: the draft's ``DraftText/Draft/footnoteLabels``.
  init(of marks: [BracketMark], in draft: Draft, labels: [FootnoteID: String]) {
    var offsets: [Int] = []
    offsets.reserveCapacity(marks.count)
    var current = -1
    var anchors: [(offset: Int, growth: Int)] = []
    var passed = 0
    for mark in marks {
      if mark.paragraph != current {
        current = mark.paragraph
        passed = 0
        anchors =
          draft.paragraphs.indices.contains(current)
          ? Self.anchors(in: draft.paragraphs[current].runs, labels: labels) : []
      }
      while passed < anchors.count, anchors[passed].offset < mark.offset { passed += 1 }
      offsets.append(mark.offset + (passed > 0 ? anchors[passed - 1].growth : 0))
    }
    self.offsets = offsets
  }

  /// The anchors of a paragraph, with how much longer the text has become after each.
  private static func anchors(
    in runs: [Run],
    labels: [FootnoteID: String]
  ) -> [(offset: Int, growth: Int)] {
    guard runs.contains(where: { if case .footnote = $0 { true } else { false } }) else {
      return []
    }
    var found: [(offset: Int, growth: Int)] = []
    var offset = 0
    var growth = 0
    for run in runs {
      switch run {
      case .text(let text, _): offset += text.unicodeScalars.count
      case .footnote:
        growth += Draft.spell([run], labels: labels).unicodeScalars.count - 1
        found.append((offset, growth))
        offset += 1
      }
    }
    return found
  }
}
