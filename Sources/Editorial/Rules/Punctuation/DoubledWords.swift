import DraftText

/// Small words that stand twice: `with with`, `to to`.
///
/// Only words that English never repeats are looked for: “that that” and “had had” may be right.
enum DoubledWords {
  /// Where the second of two equal words stands in the judged words of a unit.
  static func remarks(on unit: TextUnit) -> [Remark] {
    let list = TokenList(unit)
    return list.indices.dropFirst().compactMap { index in
      guard let first = list[index - 1], let second = list[index],
        words.contains(second.words), first.folded == second.words,
        first.words == first.folded || first.words.count > 1,
        second.range.lowerBound == first.range.upperBound + 1,
        unit.scalars[first.range.upperBound].isSpace, !list.isMark(index + 1, "-", "/"),
        list.isJudged(index)
      else { return nil }
      return unit.remark(
        first.range.lowerBound..<second.range.upperBound,
        "A word stands twice.",
        suggestion: unit.replacing(
          first.range.upperBound..<second.range.upperBound,
          with: "",
          isSafe: !particles.contains(second.words)
        )
      )
    }
  }

  /// What may end one phrase and begin the next: “what they look for for themselves”.
  private static let particles: Set<String> = ["in", "on", "for", "by", "as", "at", "it"]

  private static let words = particles.union([
    "with", "to", "is", "of", "and", "the", "from", "are", "be", "a", "an", "their", "its", "we",
    "our", "which", "into", "or", "has", "have", "will", "shall", "these", "this", "between",
    "through", "against", "all",
  ])
}
