import DraftText

/// The opening words of a paragraph of a resolution are in italics.
///
/// So is the name of the organ. Italics show at a glance what each paragraph does. They can wait
/// while a text is a draft, but not once it is submitted. A text without any italics is not
/// checked, since its file format has probably lost them.
///
/// - Right: `*Recalling also* its resolution 64/293 of 30 July 2010,`
/// - Right: `*The General Assembly*,`
/// - Wrong: `Recalling also its resolution 64/293 of 30 July 2010,` all in roman, where other
///   paragraphs have italics
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page images of resolutions
///   71/4 and 70/1
/// - Certainty: A
/// - Severity: information in a draft, error in a final text
/// - Languages: English
struct OpeningWordsAreItalic: EditorialRule {
  let id: RuleID = 17

  func remarks(on text: CheckedText) -> [Remark] {
    guard text.body.contains(where: { !$0.emphasized.isEmpty }) else { return [] }
    return text.resolutionParagraphs.compactMap { unit in
      guard let span = opening(of: unit), !unit.isQuoted(0),
        !span.contains(where: unit.isEmphasized)
      else { return nil }
      return unit.remark(
        span,
        unit.role == .opening
          ? "The name of the organ is in italics."
          : "The opening words of a paragraph are in italics.",
        suggestion: Suggestion(
          [Suggestion.Edit(unit.place, span, .emphasis(true))],
          isSafe: true
        )
      )
    }
  }

  private func opening(of unit: TextUnit) -> Range<Int>? {
    switch unit.role {
    case .opening:
      let end = unit.scalars.firstIndex(of: ",") ?? unit.end
      return end > 0 && end < 60 && unit.tokens.first?.words == "The" ? 0..<end : nil
    case .preambular, .operative:
      guard let phrase = OpeningPhrase(of: unit), !phrase.isDoubtful else { return nil }
      return phrase.span
    default: return nil
    }
  }
}
