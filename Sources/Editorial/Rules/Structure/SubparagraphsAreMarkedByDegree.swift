import DraftText

/// Subparagraphs are marked with letters, those below them with small roman numerals.
///
/// The degrees are (a), (i), and then, with full stops, a and i. So everybody can point at them. A
/// letter with one bracket, a figure in brackets or a dash is no mark of an English text; other
/// languages have marks of their own, which are not judged. A deeper degree may begin in the line
/// of the one above, `(a) (i)`.
///
/// Counted lists, `1.` `2.` in a declaration, are left alone: adopted texts have them for goals
/// and principles. So are lists that belong to no numbered or preambular paragraph.
///
/// - Right: `(a) The opening plenary meeting will feature …;`
/// - Wrong: `a) The opening plenary meeting will feature …;`
/// - Wrong: `(1) The opening plenary meeting will feature …;`
/// - Source: United Nations Editorial Manual, numbering of paragraphs
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct SubparagraphsAreMarkedByDegree: EditorialRule {
  let id: RuleID = 8

  func remarks(on text: CheckedText) -> [Remark] {
    ItemList.all(in: text).filter(\.isOwned).flatMap { list in
      list.units.enumerated().compactMap { place, unit in remark(unit, place, list.depth) }
    }
  }

  private func remark(_ unit: TextUnit, _ place: Int, _ depth: Int) -> Remark? {
    let due = NumberingScheme.itemLabel(place + 1, depth: depth).text
    guard let label = unit.label else {
      return unit.remark(
        unit.openingSpan,
        "A subparagraph has a mark by which people can point at it.",
        suggestion: relabelling(unit, due)
      )
    }
    // `(a) (i)`: a deeper list that begins in the line of the item above it.
    let marks = label.split(separator: " ").map(Array.init)
    guard let last = marks.last else { return nil }
    if isCounted(label) { return nil }
    let inner = last.filter { $0 != "(" && $0 != ")" && $0 != "." }
    let isLetters = !inner.isEmpty && inner.allSatisfy { ("a"..."z").contains($0) }
    let isBracketed = last.first == "(" && last.last == ")"
    let isBare = last.first != "(" && last.last != ")"
    // Suffixes such as `(a bis)` belong to the working labels.
    if marks.count > 1, NumberSuffix.latinSeries.contains(String(inner)) { return nil }
    let hasDash = marks.contains { $0.allSatisfy { $0 == "-" || $0 == "–" || $0 == "•" } }
    if isLetters, !hasDash, depth <= 2 ? isBracketed : isBare || isBracketed { return nil }
    let lower = String(inner).lowercased()
    let isSameMark = lower == String(inner) && isLetters && depth <= 2
    return unit.remark(
      unit.openingSpan,
      depth <= 2
        ? "The mark of a subparagraph is a small letter or roman numeral in two brackets."
        : "The mark of a subparagraph of the third or fourth degree is a letter with a full stop.",
      suggestion: relabelling(unit, isSameMark ? "(\(inner.map(String.init).joined()))" : due)
    )
  }

  /// Whether the label is a figure without brackets.
  private func isCounted(_ label: String) -> Bool {
    NumberedSeries.isPlain(label)
  }

  private func relabelling(_ unit: TextUnit, _ label: String) -> Suggestion {
    Suggestion([Suggestion.Edit(unit.place, unit.span, .label(label))])
  }
}
