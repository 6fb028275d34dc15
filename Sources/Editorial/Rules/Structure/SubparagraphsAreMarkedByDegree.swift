import DraftText

/// Subparagraphs are marked with letters, and those at the next level with small roman numerals.
///
/// The levels are `(a)` and `(i)` and then, with full stops, `a.` and `i.` In English a letter with
/// one parenthesis, a figure in parentheses or a dash is not used. Other languages have their own
/// marks, which are not checked. A new level may begin on the line of the level above, as in `(a)
/// (i)`.
///
/// Lists numbered `1.`, `2.` in a declaration are accepted, because adopted texts use them for
/// goals and principles. Lists that belong to neither a numbered nor a preambular paragraph are not
/// checked.
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
        "A subparagraph is marked with a letter or a roman numeral.",
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
        ? "A subparagraph is marked with a small letter or roman numeral in parentheses: (a), (i)."
        : "At the third and fourth levels a subparagraph mark has a full stop: a., i.",
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
