import DraftText

/// “Also” and “further” come after the whole participial phrase.
///
/// What belongs together is kept together: “Noting with concern also”, “Expressing deep concern
/// further”, “Bearing in mind also”. Where the participle is followed by its object, both orders
/// are accepted, as in “Reaffirming also its support”. So are “Having also considered” and “Taking
/// note also with appreciation”.
///
/// - Right: `Expressing concern also about the increase in the number of victims,`
/// - Right: `Noting with appreciation also the work of the Office,`
/// - Wrong: `Noting also with appreciation the work of the Office,`
/// - Wrong: `Taking also note of the report of the Secretary-General,`
/// - Source: resolution ES-11/1; the opening phrases of adopted resolutions, about 30 to 1
/// - Certainty: B
/// - Severity: information
/// - Languages: English
struct AlsoFollowsTheWholePhrase: EditorialRule {
  let id: RuleID = 24

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit in
      guard unit.role == .preambular, !unit.isQuoted(0), let phrase = OpeningPhrase(of: unit),
        phrase.form == .participle, phrase.isFirm, !["have", "call"].contains(phrase.verb),
        let index = phrase.modifierIndex, index > 0, index < phrase.tokens.count - 1,
        !isNote(phrase, index), let words = phrase.moving(modifierFirst: false)
      else { return nil }
      return unit.remark(
        phrase.span,
        "“Also” and “further” come after the whole opening phrase.",
        suggestion: unit.replacing(phrase.span, with: words, isSafe: true)
      )
    }
  }

  /// “Taking note also with appreciation” is met as often as the other.
  private func isNote(_ phrase: OpeningPhrase, _ index: Int) -> Bool {
    phrase.verb == "take" && index > 1
  }
}
