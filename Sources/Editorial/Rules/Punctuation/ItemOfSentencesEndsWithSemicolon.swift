import DraftText

/// A subparagraph of several sentences still ends with a semicolon.
///
/// The list as a whole is one sentence, and further sentences inside a subparagraph do not end it.
/// A list is not checked if other subparagraphs of it end with full stops.
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
        "A subparagraph of several sentences ends with a semicolon, like the others in the list.",
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
