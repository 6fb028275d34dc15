import DraftText

/// Footnotes are numbered 1, 2, 3 in one series through the text and its annexes.
///
/// Letters are for tables. An asterisk is for a note on the whole document, for example that it was
/// reissued.
///
/// - Right: footnotes 1 to 12 in a resolution and its annex
/// - Wrong: footnotes 1 to 3 in a resolution and 1 to 9 in its annex
/// - Wrong: footnotes `a` and `b` in an annex
/// - Source: United Nations Editorial Manual, footnotes, part 9
/// - Certainty: A
/// - Severity: warning in a draft, error in a final text
/// - Languages: all
struct FootnotesAreOneNumberedSeries: EditorialRule {
  let id: RuleID = 61

  func remarks(on text: CheckedText) -> [Remark] {
    let labels = text.footnotes.compactMap { unit -> Remark? in
      guard let label = unit.label, !label.isEmpty, !label.isFootnoteNumber else { return nil }
      return unit.remark(
        0..<0,
        "Footnotes are numbered 1, 2, 3, not with letters.",
        atMost: label.first == "*" ? .information : nil
      )
    }
    var annex: Reference.Annex?
    var hasNumbers = false
    var restarts: [Remark] = []
    for call in text.footnoteCalls {
      if call.annex != annex, call.number == 1, hasNumbers {
        let reason =
          "Footnote numbers start again in the annex instead of continuing those of the text."
        restarts.append(call.unit.remark(call.span, reason))
      }
      annex = call.annex
      hasNumbers = hasNumbers || call.number != nil
    }
    return restarts + labels
  }
}
