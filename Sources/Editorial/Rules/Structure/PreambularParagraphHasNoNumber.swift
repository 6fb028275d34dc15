import DraftText

/// A preambular paragraph carries no number in the submitted text.
///
/// In the rooms everybody says PP3, and drafts print it; the text that is submitted does not.
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
          "The paragraphs of the preamble carry no numbers.",
          suggestion: Suggestion(
            [Suggestion.Edit(unit.place, unit.span, .label(nil))],
            isSafe: true
          )
        )
      }
  }
}
