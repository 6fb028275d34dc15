import DraftText

/// Footnote indicators run in sequence without gaps, and each has its note.
///
/// An asterisk, which marks a note on the whole document, is not checked. R61 deals with a series
/// that starts again in an annex, and R67 with an indicator that is used twice.
///
/// - Right: 1, 2, 3, 4
/// - Wrong: 1, 2, 4
/// - Wrong: a note 11 that nothing in the text calls
/// - Source: United Nations Editorial Manual, footnotes, part 9
/// - Certainty: A
/// - Severity: warning in a draft, error in a final text
/// - Languages: all
struct FootnotesAreInSequence: EditorialRule {
  let id: RuleID = 65

  func remarks(on text: CheckedText) -> [Remark] {
    var remarks: [Remark] = []
    var called: Set<FootnoteID> = []
    var due = 1
    var annex: Reference.Annex?
    for call in text.footnoteCalls {
      if call.annex != annex, call.number == 1 { due = 1 }
      annex = call.annex
      guard called.insert(call.note).inserted else { continue }
      guard let label = call.label else {
        remarks.append(call.unit.remark(call.span, "This indicator has no footnote."))
        continue
      }
      guard let number = call.number else { continue }
      if number != due {
        let reason = "Footnote \(label) comes where footnote \(due) is expected."
        remarks.append(call.unit.remark(call.span, reason))
      }
      due = number + 1
    }
    remarks += text.draft.footnotes.indices.compactMap { index in
      let note = text.draft.footnotes[index]
      guard !called.contains(note.id), note.label.isFootnoteNumber else { return nil }
      return text.footnotes[index].remark(0..<0, "Nothing in the text refers to this footnote.")
    }
    return remarks
  }
}
