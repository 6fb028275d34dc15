import DraftText

/// Thousands are separated by commas.
///
/// A number of four figures is checked only if it counts something, and one of five figures or more
/// always. Years, the numbers of resolutions and treaties, and numbers after “No.”, “vol.” or a
/// noun that they number are accepted.
///
/// - Right: `more than 3,500 victims`
/// - Right: `Security Council resolution 1325 (2000)`, `vol. 2225, No. 39574`
/// - Wrong: `more than 3500 victims`, `more than 3 500 victims`
/// - Source: reports of the Secretary-General; the United Nations Editorial Manual, numbers, has a
///   heading on the subject, but the comma itself was observed
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct ThousandsHaveCommas: EditorialRule {
  let id: RuleID = 43

  func remarks(on text: CheckedText) -> [Remark] {
    (text.paragraphs + text.letterLines).flatMap { unit in
      let list = TokenList(unit)
      return list.indices.compactMap { together(at: $0, list) ?? apart(at: $0, list) }
    }
  }

  private static let reason = "Thousands are separated by commas."

  /// `3500 victims`.
  private func together(at index: Int, _ list: TokenList) -> Remark? {
    guard let number = list.integer(index), list.isJudged(index), let token = list[index],
      (4...9).contains(token.words.utf8.count), number >= 1000, isASCII(token.words),
      !(1500...2199).contains(number) || list.isSum(index), !isNumbered(index, list),
      list.noun(countedAt: index) != nil || list.isSum(index)
        || Self.units.contains(list.folded(index + 1))
    else { return nil }
    return list.unit.remark(
      token.range,
      Self.reason,
      suggestion: list.unit.replacing(token.range, with: Self.parted(token.words), isSafe: true)
    )
  }

  /// `3 500 victims`.
  private func apart(at index: Int, _ list: TokenList) -> Remark? {
    guard let first = list[index], let second = list[index + 1], list.integer(index) != nil,
      list.integer(index + 1) != nil, list.isJudged(index),
      (1...3).contains(first.words.utf8.count),
      second.words.utf8.count == 3, isASCII(first.words + second.words),
      second.range.lowerBound - first.range.upperBound == 1, !isNumbered(index, list),
      list.integer(index - 1) == nil, first.words.first != "0",
      list.noun(countedAt: index + 1) != nil || list.isSum(index)
    else { return nil }
    let span = list.span(index, index + 1)
    return list.unit.remark(
      span,
      Self.reason,
      suggestion: list.unit.replacing(span, with: first.words + "," + second.words, isSafe: true)
    )
  }

  private static let units: Set<String> = ["tonnes", "hectares", "kilometres", "metres", "dollars"]

  private func isASCII(_ words: String) -> Bool { words.allSatisfy(\.isASCIIDigit) }

  /// Whether a word stands before that the number is the name of.
  private func isNumbered(_ index: Int, _ list: TokenList) -> Bool {
    if list.isSum(index) { return false }
    if list.isMark(index - 1, ".", "/", "-", "–", "#", ":") { return true }
    return Self.numbered.contains(list.folded(index - 1))
      || list.isCapitalized(index - 1) && index > 1
      || list.isMark(index + 1, "(", "/", "-", "–")
  }

  private static let numbered: Set<String> = Set(
    """
    resolution resolutions decision decisions no number numbers vol vols page pages p pp note room \
    suite floor box item items paragraph paragraphs article articles year years since until by in
    """.split(separator: " ").map(String.init)
  )

  private static func parted(_ digits: String) -> String {
    var parted = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { parted.append(",") }
      parted.append(digit)
    }
    return parted
  }
}

extension TokenList {
  /// Whether the sign of a currency stands close before.
  func isSum(_ index: Int) -> Bool { isMark(index - 1, "$", "€", "£", "¥") }
}
