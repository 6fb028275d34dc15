import DraftText

/// Sums in dollars are written with the sign directly before the figure.
///
/// The form is `$4.8 million`. The dollar of the United States needs no other name, and “million”
/// and “billion” are written out. “365 million United States dollars” is accepted too. Other
/// currencies are written with their names.
///
/// - Right: `contributions of $4.8 million`
/// - Wrong: `contributions of USD 4.8 million`, `US$ 4.8 million`, `$ 4.8 million`, `$4.8m`
/// - Source: reports of the Secretary-General on trafficking in persons
/// - Certainty: B
/// - Severity: information
/// - Languages: English
struct SumsBeginWithTheirSign: EditorialRule {
  let id: RuleID = 49

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap {
        name(at: $0, list) ?? space(at: $0, list) ?? short(at: $0, list)
      }
    }
  }

  /// `USD 4.8`, `US$4.8`, `US$ 4.8`, `4.8 million USD`.
  private func name(at index: Int, _ list: TokenList) -> Remark? {
    guard ["USD", "US"].contains(list.words(index)), list.isJudged(index) else { return nil }
    let hasSign = list.isMark(index + 1, "$") && list.touchesNext(index)
    guard hasSign || list.words(index) == "USD" else { return nil }
    let number = hasSign ? index + 2 : index + 1
    if list[number]?.kind == .number || startsWithDigit(number, list),
      let start = list[number]?.range.lowerBound
    {
      let span = list.span(index, number)
      return list.unit.remark(
        span,
        "A sum in dollars begins with “$”.",
        suggestion: list.unit.replacing(span.lowerBound..<start, with: "$")
      )
    }
    guard !hasSign else { return nil }
    let first = Self.scales.contains(list.folded(index - 1)) ? index - 2 : index - 1
    guard list[first]?.kind == .number else { return nil }
    let span = list.span(first, index)
    let words = list.unit.words(list.span(first, index - 1))
    return list.unit.remark(
      span,
      "A sum in dollars begins with “$”.",
      suggestion: list.unit.replacing(span, with: "$" + words)
    )
  }

  private func startsWithDigit(_ index: Int, _ list: TokenList) -> Bool {
    list.words(index).first?.isASCIIDigit ?? false
  }

  private static let scales: Set<String> = ["thousand", "million", "billion", "trillion"]

  /// `$ 4.8`.
  private func space(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "$"), list[index + 1]?.kind == .number, !list.touchesNext(index),
      list.isJudged(index), let end = list[index]?.range.upperBound,
      let start = list[index + 1]?.range.lowerBound, list.words(index - 1) != "US"
    else { return nil }
    return list.unit.remark(
      list.span(index, index + 1),
      "There is no space between “$” and the figure.",
      suggestion: list.unit.replacing(end..<start, with: "", isSafe: true)
    )
  }

  /// `$4.8m`, `$4.8bn`, `$4.8 mn`.
  private func short(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isMark(index, "$"), list.isJudged(index), let token = list[index + 1] else {
      return nil
    }
    let digits = token.words.prefix { $0.isASCIIDigit || $0 == "." || $0 == "," }
    guard !digits.isEmpty else { return nil }
    let rest = token.folded.dropFirst(digits.count)
    let last = rest.isEmpty ? index + 2 : index + 1
    guard let scale = Self.short[rest.isEmpty ? list.folded(index + 2) : String(rest)] else {
      return nil
    }
    let span = list.span(index + 1, last)
    return list.unit.remark(
      list.span(index, last),
      "“Million” and “billion” are written out.",
      suggestion: list.unit.replacing(span, with: digits + " " + scale, isSafe: true)
    )
  }

  private static let short = [
    "m": "million", "mn": "million", "mln": "million", "bn": "billion", "b": "billion",
    "tn": "trillion",
  ]
}
