import DraftText

/// In the operative part, “Also” and “Further” come before the verb.
///
/// The forms are “Also decides” and “Further requests”. In the preamble the order is reversed:
/// “Recalling also”. Where “further” may be an adjective, as in “Welcomes further progress”,
/// nothing is reported.
///
/// - Right: `Also demands that the parties respect international humanitarian law;`
/// - Right: `Encourages further research;`
/// - Wrong: `Demands also that the parties respect international humanitarian law;`
/// - Source: resolution ES-11/2, paragraphs 3 and 4
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct AlsoPrecedesTheVerb: EditorialRule {
  let id: RuleID = 20

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit in
      guard unit.role == .operative, !unit.isQuoted(0), let phrase = OpeningPhrase(of: unit),
        phrase.form == .verb, let index = phrase.modifierIndex, index > 0, !phrase.isDoubtful,
        let words = phrase.moving(modifierFirst: true)
      else { return nil }
      return unit.remark(
        phrase.span,
        "“Also” and “Further” come before the verb.",
        suggestion: unit.replacing(phrase.span, with: words, isSafe: true)
      )
    }
  }
}
