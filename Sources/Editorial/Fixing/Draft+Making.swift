public import DraftText

extension Draft {
  /// The draft with suggestions made.
  ///
  /// Footnote anchors inside replaced words stay, behind the new ones. An edit of words that
  /// overlaps an earlier edit of words is left out, so nothing is written over twice; letters are
  /// never edited.
  ///
  /// - Parameter suggestions: what is made, the first first.
  /// - Returns: the draft, and for each suggestion whether it was made, as a whole or not at all.
  /// - Complexity: linear in the draft for each paragraph that is edited.
  public func making(_ suggestions: [Suggestion]) -> (draft: Draft, isMade: [Bool]) {
    var taken: [TextPlace: [Range<Int>]] = [:]
    var edits: [TextPlace: [Suggestion.Edit]] = [:]
    let isMade = suggestions.map { suggestion in
      let isFree = suggestion.edits.allSatisfy { edit in
        guard canEdit(edit) else { return false }
        guard case .words = edit.change else { return true }
        return taken[edit.place, default: []].allSatisfy { !$0.collides(with: edit.span) }
      }
      guard isFree else { return false }
      for edit in suggestion.edits {
        if case .words = edit.change { taken[edit.place, default: []].append(edit.span) }
        edits[edit.place, default: []].append(edit)
      }
      return true
    }
    var draft = self
    for (place, edits) in edits {
      switch place {
      case .paragraph(let index):
        draft.paragraphs[index].runs = Self.making(edits, in: paragraphs[index].runs)
        for case .label(let label) in edits.map(\.change) {
          draft.paragraphs[index].label = label.map { Label($0) }
        }
      case .footnote(let index):
        draft.footnotes[index].runs = Self.making(edits, in: footnotes[index].runs)
      case .letter, .whole: break
      }
    }
    return (draft, isMade)
  }

  private func canEdit(_ edit: Suggestion.Edit) -> Bool {
    let runs: [Run]
    switch edit.place {
    case .paragraph(let index) where paragraphs.indices.contains(index):
      runs = paragraphs[index].runs
    case .footnote(let index) where footnotes.indices.contains(index):
      runs = footnotes[index].runs
    default: return false
    }
    return edit.span.upperBound <= Self.length(of: runs)
  }

  private static func length(of runs: [Run]) -> Int {
    runs.reduce(0) { length, run in
      switch run {
      case .text(let text, _): length + text.unicodeScalars.count
      case .footnote: length + 1
      }
    }
  }

  private static func making(_ edits: [Suggestion.Edit], in runs: [Run]) -> [Run] {
    var styled = StyledScalars(runs)
    for edit in edits {
      if case .emphasis(let isOn) = edit.change { styled.emphasize(edit.span, isOn) }
    }
    let words = edits.filter { if case .words = $0.change { true } else { false } }
    for edit in words.sorted(by: { $0.span.lowerBound > $1.span.lowerBound }) {
      if case .words(let new) = edit.change { styled.replace(edit.span, with: new) }
    }
    return styled.runs
  }
}

extension Range<Int> {
  /// Whether two edits want the same words, or the same place between two words.
  fileprivate func collides(with other: Range<Int>) -> Bool {
    overlaps(other)
      || (isEmpty || other.isEmpty) && lowerBound <= other.upperBound
        && other.lowerBound <= upperBound
  }
}

/// Runs laid out scalar by scalar, so that a span can be edited whatever runs it crosses.
private struct StyledScalars {
  private enum Piece {
    case scalar(Unicode.Scalar, Style)
    case footnote(FootnoteID)
  }

  private var pieces: [Piece] = []

  init(_ runs: [Run]) {
    for run in runs {
      switch run {
      case .text(let text, let style):
        pieces += text.unicodeScalars.map { .scalar($0, style) }
      case .footnote(let note): pieces.append(.footnote(note))
      }
    }
  }

  mutating func emphasize(_ span: Range<Int>, _ isOn: Bool) {
    for index in span {
      guard case .scalar(let scalar, var style) = pieces[index] else { continue }
      style.emphasis = isOn
      pieces[index] = .scalar(scalar, style)
    }
  }

  /// New words are set like the first that they replace, or like what stands before them.
  mutating func replace(_ span: Range<Int>, with words: String) {
    let old = pieces[span]
    let style = (old.isEmpty ? pieces[..<span.lowerBound].suffix(1) : old).lazy.compactMap {
      if case .scalar(_, let style) = $0 { style } else { nil }
    }.first
    let notes = old.filter { if case .footnote = $0 { true } else { false } }
    pieces.replaceSubrange(
      span,
      with: words.unicodeScalars.map { .scalar($0, style ?? .plain) } + notes
    )
  }

  var runs: [Run] {
    var runs: [Run] = []
    var text = ""
    var style = Style.plain
    func flush() {
      if !text.isEmpty { runs.append(.text(text, style)) }
      text = ""
    }
    for piece in pieces {
      switch piece {
      case .scalar(let scalar, let own):
        if own != style { flush() }
        style = own
        text.unicodeScalars.append(scalar)
      case .footnote(let note):
        flush()
        runs.append(.footnote(note))
      }
    }
    flush()
    return runs
  }
}
