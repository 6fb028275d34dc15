import DraftText

/// A preambular paragraph has no number in the text that is submitted.
///
/// Delegations say “PP3” in the meeting room, and working drafts print it. The submitted text does
/// not.
///
/// - Right: `Recalling its resolution 64/293 of 30 July 2010,`
/// - Wrong: `PP1. Recalling its resolution 64/293 of 30 July 2010,`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3
/// - Certainty: A
/// - Severity: information in a draft, error in a final text
/// - Languages: all
struct PreambularParagraphHasNoNumber: EditorialRule {
  let id: RuleID = 6

  func remarks(on text: CheckedText) -> [Remark] {
    text.parts.filter { !$0.isAnnex }.flatMap { text.paragraphs[$0.paragraphs] }
      .filter { $0.role == .preambular && $0.label != nil }
      .map { unit in
        unit.remark(
          unit.openingSpan,
          "Preambular paragraphs are not numbered in the submitted text.",
          suggestion: Suggestion(
            [Suggestion.Edit(unit.place, unit.span, .label(nil))],
            isSafe: true
          )
        )
      }
  }
}
