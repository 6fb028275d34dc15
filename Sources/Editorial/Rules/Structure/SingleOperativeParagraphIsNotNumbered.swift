import DraftText

/// A single operative paragraph is not numbered.
///
/// A number distinguishes one paragraph from another, so one paragraph alone does not need it. A
/// fragment without the name of the organ and without a preamble is not checked, because its other
/// paragraphs may be elsewhere.
///
/// - Right: `The General Assembly / Adopts the political declaration …`
/// - Wrong: `The General Assembly / 1. Adopts the political declaration …`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 71/4
/// - Certainty: A
/// - Severity: information in a draft, error in a final text
/// - Languages: all
struct SingleOperativeParagraphIsNotNumbered: EditorialRule {
  let id: RuleID = 5

  func remarks(on text: CheckedText) -> [Remark] {
    ResolutionStretch.all(in: text).compactMap { stretch in
      let operative = stretch.filter { $0.role == .operative }
      guard operative.count == 1, let unit = operative.first, let label = unit.label,
        ParagraphNumber(parsing: label)?.value == 1,
        stretch.contains(where: { $0.role == .opening || $0.role == .preambular }),
        !stretch.contains(where: \.isHeading)
      else { return nil }
      // The number may be all that tells where the operative part begins.
      let isSafe = !stretch.contains { other in
        other.role == .preambular && OpeningPhrase(of: other)?.form == .verb
      }
      return unit.remark(
        unit.openingSpan,
        "A single operative paragraph is not numbered.",
        suggestion: Suggestion(
          [Suggestion.Edit(unit.place, unit.span, .label(nil))],
          isSafe: isSafe
        )
      )
    }
  }
}
