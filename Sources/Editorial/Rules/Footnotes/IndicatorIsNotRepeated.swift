import DraftText

/// The indicator of a footnote is not used a second time.
///
/// Where a note has to be repeated, it is repeated as a new note with the same words. Before 2019
/// indicators could be repeated; texts dated before that year are not judged.
///
/// - Right: `5 A/74/112.` again as footnote 9
/// - Wrong: indicator 2 at two places of the text
/// - Source: United Nations Editorial Manual, footnotes, part 5
/// - Certainty: A
/// - Severity: warning
/// - Languages: all
struct IndicatorIsNotRepeated: EditorialRule {
  let id: RuleID = 67

  func remarks(on text: CheckedText) -> [Remark] {
    guard text.givesSourcesOnce else { return [] }
    var called: Set<FootnoteID> = []
    return text.footnoteCalls.compactMap { call in
      guard !called.insert(call.note).inserted, call.label != nil, call.label?.first != "*" else {
        return nil
      }
      return call.unit.remark(call.span, "An indicator of a footnote is used a second time.")
    }
  }
}
