import DraftText

/// A footnote indicator is not used a second time.
///
/// A note that is needed again becomes a new note with the same words. Until 2018 indicators could
/// be repeated, so texts dated before 2019 are not checked.
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
      return call.unit.remark(call.span, "A footnote indicator is used a second time.")
    }
  }
}
