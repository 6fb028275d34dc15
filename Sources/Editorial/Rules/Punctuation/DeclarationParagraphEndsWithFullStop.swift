import DraftText

/// A numbered paragraph of a declaration ends with a full stop.
///
/// Each such paragraph consists of complete sentences. One that introduces subparagraphs or a
/// quoted text ends with a colon. Where most numbered paragraphs have no full stop, as in a list or
/// a table of contents, nothing is reported, nor where a neighbour ends with the same other mark,
/// since the two belong to a list.
///
/// - Right: `12. We commit to accelerating the implementation of the Convention.`
/// - Wrong: `12. We commit to accelerating the implementation of the Convention;`
/// - Source: resolution 76/7, annexed declarations generally
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct DeclarationParagraphEndsWithFullStop: EditorialRule {
  let id: RuleID = 33

  func remarks(on text: CheckedText) -> [Remark] {
    let endings = ParagraphEnding.all(in: text).filter {
      $0.manner == .sentences && $0.kind == .operative && !$0.isOpen
        && ($0.opensItems || !$0.isItem)
    }
    let whole = endings.filter { !$0.opensItems }
    let full = whole.filter { $0.mark?.stop == .fullStop }.count
    guard full * 3 >= whole.count * 2 else { return [] }
    return endings.enumerated().compactMap { place, ending in
      if ending.opensItems {
        // “We will do the following.” may stand before items that are sentences.
        guard ending.mark?.stop != .colon, ending.mark?.stop != .fullStop else { return nil }
        return ending.remark(
          "A paragraph that introduces subparagraphs ends with a colon.",
          .colon,
          text.draft.language
        )
      }
      guard ending.unit.role == .operative, !ending.precedesOther,
        ending.mark?.stop != .fullStop, ending.mark?.stop != .colon,
        !endsLikeNeighbour(place, endings)
      else { return nil }
      return ending.remark(
        "A paragraph of a declaration ends with a full stop.",
        .fullStop,
        text.draft.language
      )
    }
  }

  private func endsLikeNeighbour(_ place: Int, _ endings: [ParagraphEnding]) -> Bool {
    guard let stop = endings[place].mark?.stop else { return false }
    return [place - 1, place + 1].contains { neighbour in
      endings.indices.contains(neighbour) && endings[neighbour].mark?.stop == stop
    }
  }
}
