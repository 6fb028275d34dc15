import DraftText

/// The italics at the opening of a paragraph cover the whole phrase.
///
/// “Takes note with appreciation” is one phrase, and so is “Recalling also”. Italics that end
/// earlier split it. Which words belong to the phrase is taken from adopted texts. Where these
/// differ, as with “Reaffirms its support”, either form is accepted.
///
/// - Right: `*Expressing grave concern* at the increase in the number of victims,`
/// - Right: `*Recalling also* its resolution 64/293 of 30 July 2010,`
/// - Wrong: `*Expressing* grave concern at the increase in the number of victims,`
/// - Wrong: `*Recalling* also its resolution 64/293 of 30 July 2010,`
/// - Source: resolutions ES-11/1 and ES-11/2, and the opening phrases of adopted resolutions
/// - Certainty: B
/// - Severity: information
/// - Languages: English
struct ItalicsCoverTheOpeningPhrase: EditorialRule {
  let id: RuleID = 18

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit in
      guard unit.role == .preambular || unit.role == .operative, !unit.isQuoted(0),
        let phrase = OpeningPhrase(of: unit), !phrase.isDoubtful, phrase.isFirm,
        let first = phrase.tokens.first, unit.isEmphasized(first.range.lowerBound),
        phrase.tokens.contains(where: { !unit.isEmphasized($0.range.lowerBound) })
      else { return nil }
      return unit.remark(
        phrase.span,
        "The italics cover the whole opening phrase, not only part of it.",
        suggestion: Suggestion(
          [Suggestion.Edit(unit.place, phrase.span, .emphasis(true))],
          isSafe: true
        )
      )
    }
  }
}
