import DraftText

/// An operative paragraph ends with a semicolon, and the last one with a full stop.
///
/// The operative part is one sentence: semicolons separate its paragraphs, and the full stop ends
/// the resolution. Even a paragraph of several sentences ends with a semicolon. One that introduces
/// subparagraphs ends with a colon. A paragraph that ends with a negotiating bracket, or that is
/// followed by a table or a quoted text, is not checked.
///
/// - Right: `14. *Encourages* Member States to participate in the high-level meeting;`
/// - Wrong: `14. *Encourages* Member States to participate in the high-level meeting.` (not the last)
/// - Wrong: `15. *Decides* to remain seized of the matter;` (the last)
/// - Source: adopted resolutions, among them 75/283 and ES-11/3
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct OperativeParagraphEndsWithSemicolon: EditorialRule {
  let id: RuleID = 29

  func remarks(on text: CheckedText) -> [Remark] {
    let language = text.draft.language
    return ParagraphEnding.all(in: text).compactMap { ending in
      guard ending.manner == .resolution, ending.kind == .operative, !ending.isItem,
        !ending.opensItems, !ending.isOpen, !ending.precedesOther
      else { return nil }
      let stop = ending.mark?.stop
      guard stop != .colon else { return nil }
      if ending.isLast {
        guard stop != .fullStop else { return nil }
        return ending.remark(
          "The last operative paragraph ends with a full stop.",
          .fullStop,
          language
        )
      }
      guard stop != .semicolon, !(ending.endsSection && stop == .fullStop) else { return nil }
      return ending.remark(
        "An operative paragraph ends with a semicolon, unless it is the last.",
        .semicolon,
        language
      )
    }
  }
}
