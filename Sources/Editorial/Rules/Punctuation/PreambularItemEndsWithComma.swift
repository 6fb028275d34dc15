import DraftText

/// The subparagraphs of a preambular paragraph end with commas and are introduced by a colon.
///
/// The clauses of a preamble are separated by commas, so its subparagraphs are too.
///
/// - Right: `(a) To promote universal ratification of the Convention,`
/// - Wrong: `(a) To promote universal ratification of the Convention;`
/// - Wrong: `*Recalling* that the Plan of Action was developed,` (with items below)
/// - Source: resolution 70/179
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct PreambularItemEndsWithComma: EditorialRule {
  let id: RuleID = 30

  func remarks(on text: CheckedText) -> [Remark] {
    let language = text.draft.language
    return ParagraphEnding.all(in: text).compactMap { ending in
      guard ending.manner == .resolution, ending.kind == .preambular, !ending.isOpen else {
        return nil
      }
      let stop = ending.mark?.stop
      if ending.opensItems {
        guard stop != .colon else { return nil }
        return ending.remark(
          "A paragraph that introduces subparagraphs ends with a colon.",
          .colon,
          language
        )
      }
      guard ending.isItem, !ending.precedesFlush, stop != .comma, stop != .colon else { return nil }
      return ending.remark("A subparagraph of the preamble ends with a comma.", .comma, language)
    }
  }
}
