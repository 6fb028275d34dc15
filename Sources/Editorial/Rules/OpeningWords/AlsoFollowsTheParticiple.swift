import DraftText

/// In the preamble, “also” and “further” stand after the participle.
///
/// “Recalling also”, “Recognizing further”: with them the participle keeps the first place, by which
/// the eye finds the paragraph. In the operative part it is the other way round.
///
/// - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
/// - Right: `Having also considered the report of the Secretary-General,`
/// - Wrong: `Also recalling its resolution 64/293 of 30 July 2010,`
/// - Source: resolutions 68/262 and ES-11/1
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct AlsoFollowsTheParticiple: EditorialRule {
  let id: RuleID = 19
  let yieldsTo: Set<RuleID> = [22]

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit in
      guard unit.role == .preambular, !unit.isQuoted(0), let phrase = OpeningPhrase(of: unit),
        phrase.form == .participle, phrase.modifierIndex == 0, !phrase.isDoubtful,
        let words = phrase.moving(modifierFirst: false)
      else { return nil }
      return unit.remark(
        phrase.span,
        "“Also” and “further” stand after a participle.",
        suggestion: unit.replacing(phrase.span, with: words, isSafe: true)
      )
    }
  }
}
