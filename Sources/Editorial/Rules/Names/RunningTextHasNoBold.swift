import DraftText

/// The running text of a resolution has no bold.
///
/// Bold is for headings and, in reports, for recommendations. In a draft it may show proposed
/// wording, so nothing is reported there. A paragraph that is entirely bold or opens with a bold
/// heading is accepted. Arabic and Chinese texts are not checked, because they use bold where other
/// languages use italics.
///
/// - Right: `an informal interactive multi-stakeholder hearing`
/// - Wrong: `an **informal interactive multi-stakeholder hearing**`
/// - Source: United Nations Editorial Manual, on bold type
/// - Certainty: A
/// - Severity: none in a draft, error in a final text
/// - Languages: all
struct RunningTextHasNoBold: EditorialRule {
  let id: RuleID = 82

  func remarks(on text: CheckedText) -> [Remark] {
    // Arabic and Chinese have no italics, so their opening words and titles are bold.
    guard ![.arabic, .chinese].contains(text.draft.language) else { return [] }
    return text.paragraphs.filter(\.isRunningText).flatMap { unit in
      unit.strong.compactMap { stretch in
        let letters = unit.scalars[stretch].filter(\.isLetter)
        let before = unit.scalars[..<stretch.lowerBound].contains(where: \.isLetter)
        guard !letters.isEmpty, before else { return nil }
        return unit.remark(stretch, "Running text has no bold.")
      }
    }
  }
}
