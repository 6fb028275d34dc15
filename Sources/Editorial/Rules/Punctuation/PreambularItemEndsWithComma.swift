import DraftText

/// The items of a preambular paragraph end with commas, after a colon that introduces them.
///
/// The preamble has no other mark between its clauses, so its items have none either.
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
          "A paragraph that introduces items ends with a colon.",
          .colon,
          language
        )
      }
      guard ending.isItem, !ending.precedesFlush, stop != .comma, stop != .colon else { return nil }
      return ending.remark("An item of the preamble ends with a comma.", .comma, language)
    }
  }
}
