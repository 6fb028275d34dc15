import DraftText

/// An item of several sentences still ends with a semicolon.
///
/// It stands in a list that is one sentence; that it explains itself in sentences of its own does
/// not end the list. Nothing is said where other items of the list end with full stops as well.
///
/// - Right: `(a) Addressing … of victims. In this regard, we commit to …;`
/// - Wrong: `(a) Addressing … of victims. In this regard, we commit to ….` (not the last)
/// - Source: resolution 76/7, paragraph 24 (a)
/// - Certainty: B
/// - Severity: information
/// - Languages: all
struct ItemOfSentencesEndsWithSemicolon: EditorialRule {
  let id: RuleID = 32

  func remarks(on text: CheckedText) -> [Remark] {
    let endings = ParagraphEnding.all(in: text).filter { $0.kind == .operative }
    let habits = ItemHabits(endings)
    return endings.compactMap { ending in
      guard ending.isItem, !ending.opensItems, !ending.precedesFlush, !ending.precedesOther,
        !ending.isOpen, ending.mark?.stop == .fullStop, ending.hasSentences, !ending.isLast,
        habits.hasSemicolons(ending), !habits.isLast(ending) || ending.manner == .resolution
      else { return nil }
      return ending.remark(
        "An item of several sentences ends with a semicolon as the others do.",
        .semicolon,
        text.draft.language
      )
    }
  }
}

extension ParagraphEnding {
  /// Whether a sentence begins inside the paragraph.
  var hasSentences: Bool {
    let list = TokenList(unit)
    return list.indices.dropFirst().contains { list.isCapitalized($0) && list.beginsSentence($0) }
      || unit.scalars.dropLast().contains { $0 == "。" }
  }
}
