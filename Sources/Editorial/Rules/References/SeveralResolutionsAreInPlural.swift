import DraftText

/// Several resolutions are “resolutions”, and one is “resolution”.
///
/// Each of them has its own date, as in `its resolutions 46/182 of 19 December 1991 and 76/124 of
/// 10 December 2021`. The plural before one number is correct where others follow without a number,
/// as in “and its subsequent resolutions”, or where the number has several parts.
///
/// - Right: `its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021`
/// - Right: `its resolution 75/283 of 7 June 2021 and all other relevant resolutions`
/// - Wrong: `its resolution 46/182 and 76/124`
/// - Wrong: `its resolutions 75/283 of 7 June 2021, by which it decided`
/// - Source: resolution ES-11/2
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct SeveralResolutionsAreInPlural: EditorialRule {
  let id: RuleID = 54

  func remarks(on text: CheckedText) -> [Remark] {
    (text.body + text.letterLines).flatMap { unit in
      text.citations(in: unit).compactMap { group -> Remark? in
        guard let isPlural = group.isPlural, !unit.isQuoted(group.noun.lowerBound) else {
          return nil
        }
        let noun = unit.words(group.noun)
        if !isPlural, group.citations.count > 1 {
          guard !offersChoice(group, unit) else { return nil }
          return unit.remark(
            group.noun,
            "Several numbers follow, so the word is “resolutions”.",
            suggestion: unit.replacing(group.noun, with: noun + "s", isSafe: true)
          )
        }
        guard isPlural, group.citations.count == 1, !group.goesOn, unit.role != nil,
          group.citations[0].number.parts == nil, !isFollowedByMore(group.citations[0], unit)
        else { return nil }
        return unit.remark(
          group.noun,
          "A single number follows, so the word is “resolution”.",
          suggestion: unit.replacing(group.noun, with: String(noun.dropLast()))
        )
      }
    }
  }

  /// Whether the first two numbers are joined by “or”.
  private func offersChoice(_ group: CitationGroup, _ unit: TextUnit) -> Bool {
    let first = group.citations[0].numberSpan.upperBound
    let second = group.citations[1].numberSpan.lowerBound
    return unit.tokens(from: first).prefix { $0.range.lowerBound < second }
      .contains { $0.folded == "or" }
  }

  /// Whether another number stands behind words that were not understood: “on …, 76/124 and”.
  private func isFollowedByMore(_ citation: Citation, _ unit: TextUnit) -> Bool {
    for token in unit.tokens(from: citation.numberSpan.upperBound).prefix(60) {
      if token.words == ";" || CitationWords.noun(token.folded, .english) != nil { return false }
      if token.kind == .code { return true }
      if token.words == "(", citation.number.regularSession ?? 31 < 31 { return true }
    }
    return false
  }
}
