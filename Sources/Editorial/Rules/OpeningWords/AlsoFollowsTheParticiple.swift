import DraftText

/// In the preamble, “also” and “further” come after the participle.
///
/// In “Recalling also” and “Recognizing further” the participle stays at the head of the paragraph,
/// where the reader looks for it. In the operative part the order is reversed: “Also decides”.
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

  func yields(to other: RuleID) -> Bool { other == 22 }

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit in
      guard unit.role == .preambular, !unit.isQuoted(0), let phrase = OpeningPhrase(of: unit),
        phrase.form == .participle, phrase.modifierIndex == 0, !phrase.isDoubtful,
        let words = phrase.moving(modifierFirst: false)
      else { return nil }
      return unit.remark(
        phrase.span,
        "“Also” and “further” come after a participle.",
        suggestion: unit.replacing(phrase.span, with: words, isSafe: true)
      )
    }
  }
}
