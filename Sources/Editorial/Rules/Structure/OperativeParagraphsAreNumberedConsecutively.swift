import DraftText

/// Operative paragraphs are numbered one after the other, with arabic numerals and full stops.
///
/// While a text is negotiated, `2 bis`, `4 alt` and `OP7` keep everybody on the same page; before
/// it is submitted, the paragraphs are numbered anew.
///
/// The count begins again in an annex, in an embedded declaration and, in rules and conventions,
/// under each article. Excerpts that begin with another number than 1, as in amendments, are not
/// judged before their second paragraph.
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
        defects.append((index, "A paragraph among numbered ones has a number."))
        last += 1
        continue
      }
      guard let number = ParagraphNumber(parsing: label) else {
        defects.append((index, "The number of a paragraph is a plain arabic numeral."))
        last += 1
        continue
      }
      defer { last = number.value }
      if !number.suffixes.isEmpty {
        defects.append((index, "Working labels such as “bis” and “alt” are gone from the text."))
      } else if !NumberedSeries.isPlain(label) {
        defects.append((index, "The number of a paragraph is a plain arabic numeral."))
      } else if index > 0 || series.beginsText, number.value != last + 1 {
        let reason =
          number.value > last ? "No number is left out." : "No number stands twice or goes back."
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
