import DraftText

/// Subparagraph letters run in order and start again in each paragraph.
///
/// A gap usually means that a subparagraph was deleted, and a repetition that one was added. A list
/// that does not begin with the first letter, as in amendments, is followed from where it begins.
/// So is a list that continues after further words of its paragraph.
///
/// - Right: `(a)`, `(b)`, `(c)`
/// - Wrong: `(a)`, `(c)`
/// - Source: United Nations Editorial Manual, numbering of paragraphs, for the marks; that they run
///   without gaps was observed in adopted texts
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct SubparagraphMarksAreConsecutive: EditorialRule {
  let id: RuleID = 9

  func remarks(on text: CheckedText) -> [Remark] {
    ItemList.all(in: text).flatMap { list -> [Remark] in
      let marks = list.units.map { $0.label.flatMap(ItemMarks.mark) }
      guard let first = marks.first, let first, let kind = ItemMarks(first, depth: list.depth),
        var last = kind.ordinal(first)
      else { return [] }
      var remarks: [Remark] = []
      for (unit, mark) in zip(list.units, marks).dropFirst() {
        // Where a mark is of another kind, the list is not understood.
        guard let mark, let ordinal = kind.ordinal(mark), ordinal <= 26 || last >= 26 else {
          return remarks
        }
        defer { last = ordinal }
        guard ordinal != last + 1 else { continue }
        let reason =
          ordinal > last
          ? "A subparagraph mark is missing before this one."
          : "This subparagraph mark is repeated or out of order."
        // The marks hang together, so the first remark mends the whole list.
        let suggestion = remarks.isEmpty ? relabelling(list) : nil
        remarks.append(unit.remark(unit.openingSpan, reason, suggestion: suggestion))
      }
      return remarks
    }
  }

  private func relabelling(_ list: ItemList) -> Suggestion? {
    guard list.units.first?.label == NumberingScheme.itemLabel(1, depth: list.depth).text else {
      return nil
    }
    return Suggestion(
      list.units.enumerated().compactMap { place, unit in
        let label = NumberingScheme.itemLabel(place + 1, depth: list.depth).text
        return unit.label == label ? nil : Suggestion.Edit(unit.place, unit.span, .label(label))
      }
    )
  }
}
