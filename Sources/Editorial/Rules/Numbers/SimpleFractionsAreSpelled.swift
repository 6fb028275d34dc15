import DraftText

/// Simple fractions are written in words.
///
/// As a noun a fraction has no hyphen, and before a noun it has one: “two thirds of the members”,
/// “a two-thirds majority”. Figures are reported only before “of the” or “majority”, because `5/8`
/// may also be the number of a resolution.
///
/// - Right: `more than two thirds of the population`
/// - Wrong: `more than 2/3 of the population`
/// - Wrong: `a two thirds majority`
/// - Source: United Nations Editorial Manual, numbers
/// - Certainty: A
/// - Severity: warning
/// - Languages: English
struct SimpleFractionsAreSpelled: EditorialRule {
  let id: RuleID = 40

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap { figures(at: $0, list) ?? hyphen(at: $0, list) }
    }
  }

  private static let parts: [Int: String] = [
    3: "third", 4: "quarter", 5: "fifth", 8: "eighth", 10: "tenth",
  ]
  private static let signs: [String: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8),
  ]

  private func figures(at index: Int, _ list: TokenList) -> Remark? {
    guard let token = list[index], let fraction = fraction(token, index, list), list.isJudged(index)
    else { return nil }
    let isAdjective = list.folded(index + 1) == "majority"
    guard isAdjective || list.folded(index + 1) == "of" && list[index + 2]?.kind == .word,
      !isNumbered(index, list), list[index - 1]?.kind != .number
    else { return nil }
    return list.unit.remark(
      token.range,
      "A simple fraction is written in words.",
      suggestion: spelling(fraction, isAdjective).map {
        list.unit.replacing(token.range, with: $0, isSafe: true)
      }
    )
  }

  private func fraction(_ token: Token, _ index: Int, _ list: TokenList) -> (Int, Int)? {
    if let sign = Self.signs[token.words] { return sign }
    guard token.kind == .code, token.words.utf8.count == 3 else { return nil }
    let numbers = token.words.split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] > 0, numbers[0] < numbers[1],
      numbers[1] == 2 || Self.parts[numbers[1]] != nil
    else { return nil }
    return (numbers[0], numbers[1])
  }

  /// Whether a resolution or a decision is told of shortly before.
  private func isNumbered(_ index: Int, _ list: TokenList) -> Bool {
    (max(0, index - 8)..<index).contains {
      ["resolution", "resolutions", "decision", "decisions", "regulation", "recommendation"]
        .contains(list.folded($0))
    }
  }

  private func spelling(_ fraction: (Int, Int), _ isAdjective: Bool) -> String? {
    if fraction == (1, 2) { return isAdjective ? nil : "half" }
    guard let count = NumberWords.spelling(fraction.0), let part = Self.parts[fraction.1] else {
      return nil
    }
    return count + (isAdjective ? "-" : " ") + part + (fraction.0 > 1 ? "s" : "")
  }

  /// `two-thirds of`, `two thirds majority`.
  private func hyphen(at index: Int, _ list: TokenList) -> Remark? {
    guard let token = list[index], token.kind == .word else { return nil }
    if Self.hyphenated.contains(token.folded), list.folded(index + 1) == "of",
      list.isJudged(index)
    {
      return list.unit.remark(
        token.range,
        "A fraction used as a noun has no hyphen.",
        suggestion: list.unit.replacing(
          token.range,
          with: String(token.words.map { $0 == "-" ? " " : $0 }),
          isSafe: true
        )
      )
    }
    guard token.folded == "two", list.folded(index + 1) == "thirds",
      list.folded(index + 2) == "majority", list.isJudged(index)
    else { return nil }
    let span = list.span(index, index + 1)
    return list.unit.remark(
      span,
      "A fraction before a noun has a hyphen.",
      suggestion: list.unit.replacing(span, with: token.words + "-thirds", isSafe: true)
    )
  }

  private static let hyphenated: Set<String> = [
    "one-third", "two-thirds", "one-quarter", "three-quarters", "one-fifth", "two-fifths",
    "three-fifths", "four-fifths", "one-tenth",
  ]
}
