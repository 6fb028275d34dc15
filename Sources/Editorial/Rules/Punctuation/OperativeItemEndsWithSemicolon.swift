import DraftText

/// The subparagraphs of an operative paragraph end with semicolons and are introduced by a colon.
///
/// The last subparagraph takes the punctuation of its paragraph: a semicolon, or a full stop at the
/// very end. In a declaration or a programme the last subparagraph of every paragraph ends with a
/// full stop. There a list is checked only if most of its subparagraphs end with semicolons,
/// because lists of whole sentences use full stops. A subparagraph after which the sentence of the
/// paragraph goes on is not checked.
///
/// - Right: `(a) The opening plenary meeting will feature statements by the President;`
/// - Wrong: `(a) The opening plenary meeting will feature statements by the President,`
/// - Wrong: `4. *Further decides* that the arrangements will be as follows;` (with items below)
/// - Source: resolutions 75/283 and 76/7
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct OperativeItemEndsWithSemicolon: EditorialRule {
  let id: RuleID = 31

  func remarks(on text: CheckedText) -> [Remark] {
    let endings = ParagraphEnding.all(in: text).filter { $0.kind == .operative }
    let habits = ItemHabits(endings)
    return endings.compactMap { ending in
      guard !ending.isOpen else { return nil }
      return ending.manner == .resolution
        ? inResolution(ending, text.draft.language)
        : inDeclaration(ending, habits, text.draft.language)
    }
  }

  private func inResolution(_ ending: ParagraphEnding, _ language: Language) -> Remark? {
    let stop = ending.mark?.stop
    if ending.opensItems {
      guard stop != .colon else { return nil }
      return ending.remark(
        "A paragraph that introduces subparagraphs ends with a colon.",
        .colon,
        language
      )
    }
    guard ending.isItem, !ending.precedesFlush, !ending.precedesOther, stop != .colon else {
      return nil
    }
    if ending.isLast {
      guard stop != .fullStop else { return nil }
      return ending.remark(
        "The last subparagraph of the resolution ends with a full stop.",
        .fullStop,
        language
      )
    }
    // What has sentences of its own is a matter of its own.
    guard stop != .semicolon, !ending.hasSentences, !(ending.endsSection && stop == .fullStop)
    else { return nil }
    return ending.remark("A subparagraph ends with a semicolon.", .semicolon, language)
  }

  private func inDeclaration(
    _ ending: ParagraphEnding,
    _ habits: ItemHabits,
    _ language: Language
  ) -> Remark? {
    guard ending.isItem, !ending.opensItems, !ending.precedesFlush, !ending.precedesOther,
      habits.hasSemicolons(ending)
    else { return nil }
    let stop = ending.mark?.stop
    if habits.isLast(ending) {
      guard stop == .semicolon || stop == .comma else { return nil }
      return ending.remark(
        "The last subparagraph of a paragraph ends with a full stop.",
        .fullStop,
        language
      )
    }
    guard stop != .semicolon, stop != .colon, !ending.hasSentences else { return nil }
    return ending.remark("A subparagraph ends with a semicolon.", .semicolon, language)
  }
}

/// What the items of each paragraph of a declaration have in common.
struct ItemHabits {
  private var counts: [Int: (items: Int, semicolons: Int)] = [:]
  private var last: [Int: TextPlace] = [:]

  init(_ endings: [ParagraphEnding]) {
    for ending in endings {
      last[ending.listNumber] = ending.unit.place
      guard ending.isItem, !ending.opensItems else { continue }
      counts[ending.listNumber, default: (0, 0)].items += 1
      if ending.mark?.stop == .semicolon {
        counts[ending.listNumber, default: (0, 0)].semicolons += 1
      }
    }
  }

  /// Whether most of the items that the last does not belong to end with semicolons.
  func hasSemicolons(_ ending: ParagraphEnding) -> Bool {
    guard let count = counts[ending.listNumber], count.items > 2 else { return false }
    // The last one ends with the mark of its paragraph.
    return count.semicolons * 2 >= count.items - 1
  }

  /// Whether its paragraph ends with it.
  func isLast(_ ending: ParagraphEnding) -> Bool { last[ending.listNumber] == ending.unit.place }
}
