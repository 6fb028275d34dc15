import DraftText

/// A preambular paragraph ends with a comma.
///
/// The preamble is one sentence with the operative part, so nothing in it ends a clause but the
/// comma. A paragraph that introduces items ends with a colon. Where a bracket of the negotiation
/// stands at the end, nothing is said.
///
/// - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
/// - Right: `Réaffirmant la Charte des Nations Unies,`
/// - Wrong: `Recalling its resolution 74/176 …, to be held in December 2021;`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3: “ends with a comma”
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct PreambularParagraphEndsWithComma: EditorialRule {
  let id: RuleID = 28

  func remarks(on text: CheckedText) -> [Remark] {
    ParagraphEnding.all(in: text).compactMap { ending in
      guard ending.manner == .resolution, ending.kind == .preambular, !ending.isItem,
        !ending.opensItems, !ending.isOpen, ending.mark?.stop != .comma,
        ending.mark?.stop != .colon
      else { return nil }
      var remark = ending.remark(
        "A preambular paragraph ends with a comma.",
        .comma,
        text.draft.language
      )
      // The rule is written down for English; in the others it was seen.
      if text.draft.language != .english {
        remark.atMost = .warning
        // A semicolon may say that the paragraph was taken for another kind.
        if ending.mark?.stop == .semicolon {
          remark.suggestion = remark.suggestion.map { Suggestion($0.edits, isSafe: false) }
        }
      }
      return remark
    }
  }
}
