import DraftText

/// Shorthand that running text writes out: `e.g.`, `i.e.` and `&`.
enum ShorthandWords {
  /// Where it stands in the running text of a resolution.
  static func remarks(on unit: TextUnit) -> [Remark] {
    guard unit.isRunningText else { return [] }
    let list = TokenList(unit)
    return list.indices.compactMap { index -> Remark? in
      guard let start = list[index]?.range.lowerBound, list.isJudged(index),
        !unit.isOfOthers(start), !unit.isBracketed(start)
      else { return nil }
      return dotted(index, list) ?? sign(index, list)
    }
  }

  private static func dotted(_ index: Int, _ list: TokenList) -> Remark? {
    let words = ["e.g": "for example", "i.e": "that is"]
    guard list.isMark(index + 1, "."), list.touchesNext(index), list.touchesNext(index + 1),
      let full = words[list.words(index) + "." + list.words(index + 2)]
    else { return nil }
    let hasStop = list.isMark(index + 3, ".") && list.touchesNext(index + 2)
    let span = list.span(index, hasStop ? index + 3 : index + 2)
    return list.unit.remark(
      span,
      "Running text writes “\(full)” in words.",
      suggestion: list.unit.replacing(span, with: full),
      atMost: .information
    )
  }

  /// `&` between words in small letters; names may have it.
  private static func sign(_ index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "&"), list.isWord(index - 1), list.isWord(index + 1),
      !list.touchesNext(index - 1), !list.touchesNext(index),
      !list.isCapitalized(index - 1), !list.isCapitalized(index + 1)
    else { return nil }
    let span = list.span(index, index)
    return list.unit.remark(
      span,
      "Running text writes “and” in words.",
      suggestion: list.unit.replacing(span, with: "and"),
      atMost: .information
    )
  }
}
