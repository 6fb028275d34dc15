import DraftText

/// A preambular paragraph ends with a comma.
///
/// The preamble is one sentence with the operative part, so nothing in it ends a clause but the
/// comma. A paragraph that introduces items ends with a colon.
///
/// - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
/// - Wrong: `Recalling its resolution 74/176 …, to be held in December 2021;`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3: “ends with a comma”
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct PreambularParagraphEndsWithComma: EditorialRule {
  let id: RuleID = 28

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs(.resolution).compactMap { unit in
      guard unit.role == .preambular, let last = unit.lastScalar, last != ",", last != ":" else {
        return nil
      }
      let isMark = last == ";" || last == "."
      let span = (isMark ? unit.end - 1 : unit.end)..<unit.end
      return unit.remark(
        span,
        "A preambular paragraph ends with a comma.",
        suggestion: unit.replacing(span, with: ",", isSafe: isMark)
      )
    }
  }
}
