import DraftText

/// Latin words adopted by English are in roman, and italics are not used for emphasis.
///
/// Italics are for the opening words of paragraphs and for the titles of publications. `inter alia`
/// and `ad hoc` are now English words. They are reported only where the words around them are in
/// roman, because in a title in italics they are part of the title.
///
/// - Right: `including through, inter alia, the enhancement of information-sharing`
/// - Wrong: `including, *inter alia*, regional organizations`
/// - Source: United Nations Editorial Manual, on italics; resolution 76/7, paragraph 15
/// - Certainty: A
/// - Severity: warning
/// - Languages: English
struct LatinAndEmphasisAreRoman: EditorialRule {
  let id: RuleID = 80

  func remarks(on text: CheckedText) -> [Remark] {
    text.body.flatMap { unit in
      unit.emphasized.compactMap { stretch in
        latin(stretch, unit) ?? emphasis(stretch, unit)
      }
    }
  }

  private func latin(_ stretch: Range<Int>, _ unit: TextUnit) -> Remark? {
    let words = unit.tokens(in: stretch).filter { $0.kind == .word }
    guard let first = words.first, let last = words.last, words.count <= 3,
      Self.latin.contains(words.map(\.folded).joined(separator: " ").replacingHyphens)
    else { return nil }
    return unit.remark(
      first.range.lowerBound..<last.range.upperBound,
      "Latin words adopted by English are in roman.",
      suggestion: Suggestion([Suggestion.Edit(unit.place, stretch, .emphasis(false))], isSafe: true)
    )
  }

  private static let latin: Set<String> = [
    "inter alia", "ad hoc", "per se", "vis-à-vis", "vis à vis", "de facto", "de jure",
    "per capita", "pro rata", "status quo", "bona fide", "prima facie", "ex officio", "a priori",
    "ad interim", "et al", "versus", "vice versa", "pro bono", "per annum", "via",
    "apropos", "laissez-faire", "rapporteur",
  ]

  /// One to three small words in the middle of a paragraph.
  private func emphasis(_ stretch: Range<Int>, _ unit: TextUnit) -> Remark? {
    guard unit.isRunningText, unit.isInTitle(stretch.lowerBound) else { return nil }
    let words = Array(unit.tokens(in: stretch))
    guard (1...3).contains(words.count), !unit.isQuoted(stretch.lowerBound),
      words.allSatisfy({ $0.kind == .word && !$0.hasCapital }),
      words.contains(where: { Self.stressed.contains($0.folded) })
    else { return nil }
    return unit.remark(
      stretch,
      "Italics are not used for emphasis.",
      suggestion: Suggestion([Suggestion.Edit(unit.place, stretch, .emphasis(false))])
    )
  }

  /// Words that people stress.
  private static let stressed: Set<String> = [
    "all", "any", "must", "not", "only", "and", "or", "every", "each", "shall", "will", "should",
    "no", "never", "always", "both", "equally", "fully", "urgently", "immediately", "strictly",
    "very", "without", "before", "after", "including", "especially", "particularly", "voluntary",
  ]
}
