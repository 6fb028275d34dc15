import DraftText

/// Operative paragraphs are numbered consecutively, with Arabic numerals and full stops.
///
/// During negotiations, numbers such as `2 bis`, `4 alt` and `OP7` allow everyone to refer to the
/// same paragraph. Before submission the paragraphs are renumbered.
///
/// Numbering starts again in an annex, in an embedded declaration and, in rules and conventions,
/// under each article. In an extract that does not begin with paragraph 1, as in amendments, the
/// first number is accepted as it is.
///
/// - Right: `1.`, `2.`, `3.`
/// - Wrong: `1.`, `2.`, `2 bis.`
/// - Wrong: `1.`, `3.`
/// - Source: United Nations Editorial Manual, numbering of paragraphs
/// - Certainty: A
/// - Severity: information in a draft, error in a final text
/// - Languages: all
struct OperativeParagraphsAreNumberedConsecutively: EditorialRule {
  let id: RuleID = 7

  func remarks(on text: CheckedText) -> [Remark] {
    NumberedSeries.all(in: text).flatMap { series in
      let wrong = defects(of: series)
      // The numbers hang together, so the first remark mends the whole series.
      return wrong.enumerated().map { place, defect in
        let unit = series.units[defect.index]
        return unit.remark(
          unit.openingSpan,
          defect.reason,
          suggestion: place == 0 ? renumbering(series) : nil
        )
      }
    }
  }

  private func defects(of series: NumberedSeries) -> [(index: Int, reason: String)] {
    var defects: [(index: Int, reason: String)] = []
    var last = 0
    for (index, unit) in series.units.enumerated() {
      guard let label = unit.label else {
        defects.append((index, "This paragraph has no number, although the others are numbered."))
        last += 1
        continue
      }
      guard let number = ParagraphNumber(parsing: label) else {
        defects.append((index, "A paragraph number is a plain Arabic numeral."))
        last += 1
        continue
      }
      defer { last = number.value }
      if !number.suffixes.isEmpty {
        defects.append(
          (
            index,
            "“Bis”, “alt” and similar labels are replaced by plain numbers before submission."
          )
        )
      } else if !NumberedSeries.isPlain(label) {
        defects.append((index, "A paragraph number is a plain Arabic numeral."))
      } else if index > 0 || series.beginsText, number.value != last + 1 {
        let reason =
          number.value > last
          ? "A paragraph number is missing before this one."
          : "This paragraph number is repeated or out of order."
        defects.append((index, reason))
      }
    }
    return defects
  }

  private func renumbering(_ series: NumberedSeries) -> Suggestion? {
    let first = series.units.first?.label.flatMap { ParagraphNumber(parsing: $0) }?.value ?? 1
    let start = series.beginsText ? 1 : max(first, 1)
    let edits = series.units.enumerated().compactMap { place, unit -> Suggestion.Edit? in
      let label = "\(start + place)"
      return unit.label == label ? nil : Suggestion.Edit(unit.place, unit.span, .label(label))
    }
    return edits.isEmpty ? nil : Suggestion(edits)
  }
}
