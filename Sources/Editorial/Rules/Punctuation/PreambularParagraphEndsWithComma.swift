import DraftText

/// A preambular paragraph ends with a comma.
///
/// The preamble forms one sentence with the operative part, and its paragraphs are separated by
/// commas. A paragraph that introduces subparagraphs ends with a colon. A paragraph that ends with
/// a negotiating bracket is not checked.
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
