import DraftText

/// A resolution number has the form that the body used in the year of the resolution.
///
/// The General Assembly wrote `2625 (XXV)` and `3367 A (XXX)` up to its thirtieth session, and has
/// written `31/1` and `31/16 A` since then. Its special and emergency special sessions have
/// `S-26/2` and `ES-11/1`. The Security Council always adds the year in parentheses: `2623 (2022)`.
///
/// - Right: `2625 (XXV)`
/// - Right: `resolution 31/16 A`
/// - Right: `Security Council resolution 1325 (2000)`
/// - Wrong: `2625/XXV`
/// - Wrong: `resolution 31/16A`
/// - Wrong: `Security Council resolution 1325`
/// - Source: United Nations Editorial Manual, resolutions, identification and numbering
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct ResolutionNumberIsInForm: EditorialRule {
  let id: RuleID = 51

  func remarks(on text: CheckedText) -> [Remark] {
    (text.body + text.letterLines).flatMap { unit in
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { index -> Remark? in
        guard CitationWords.noun(tokens[index].folded, .english) != nil, index + 1 < tokens.count,
          !unit.isQuoted(tokens[index].range.lowerBound),
          let (span, words) = mended(Array(tokens[(index + 1)...].prefix(5)))
            ?? councilYear(tokens, index, text.setting.citations)
        else { return nil }
        return unit.remark(
          span,
          words.map { "The number is written “\($0)”." }
            ?? "A Security Council resolution is cited with its year in parentheses.",
          suggestion: words.map { unit.replacing(span, with: $0, isSafe: true) }
        )
      }
    }
  }

  /// The number in its form, where it is written in another one that can be read.
  private func mended(_ tokens: [Token]) -> (Range<Int>, String?)? {
    func span(_ count: Int) -> Range<Int> {
      tokens[0].range.lowerBound..<tokens[count - 1].range.upperBound
    }
    func result(_ number: String, _ count: Int) -> (Range<Int>, String?)? {
      ResolutionNumber(number).map { (span(count), $0.description) }
    }
    func word(_ index: Int) -> String { index < tokens.count ? tokens[index].words : "" }
    let first = tokens[0].words
    let halves = first.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if tokens[0].kind == .code, ResolutionNumber(first) == nil {
      // `2625/XXV`, `31/16A`, `31/16/A`, `ES11/1`.
      if halves.count == 2, RomanNumeral.value(ofCapitals: halves[1]) != nil {
        return result("\(halves[0]) (\(halves[1]))", 1)
      }
      if halves.count == 3, halves[2].count == 1 {
        return result("\(halves[0])/\(halves[1]) \(halves[2])", 1)
      }
      if let letter = first.last, letter.isLetter, halves.count == 2 {
        return result("\(first.dropLast()) \(letter)", 1)
      }
      for prefix in ["ES", "S"] where first.hasPrefix(prefix) {
        return result("\(prefix)-\(first.dropFirst(prefix.count).drop { $0 == "/" })", 1)
      }
      return nil
    }
    if tokens[0].kind == .number, word(1) == "(", word(3) == ")",
      tokens[0].range.upperBound == tokens[1].range.lowerBound
    {
      return result("\(first) (\(word(2)))", 4)
    }
    if tokens[0].kind == .number, RomanNumeral.value(ofCapitals: word(1)) != nil, word(1).count > 1
    {
      return result("\(first) (\(word(1)))", 2)
    }
    if tokens[0].kind == .number, ["-", "–"].contains(word(1)), tokens.count > 2,
      tokens[1].range.upperBound == tokens[2].range.lowerBound, tokens[2].kind == .number
    {
      return result("\(first)/\(word(2))", 3)
    }
    // `217A (III)`.
    if let letter = first.last, letter.isLetter, word(1) == "(", word(3) == ")" {
      return result("\(first.dropLast()) \(letter) (\(word(2)))", 4)
    }
    return nil
  }

  /// `Security Council resolution 1325`, with its year where it is known.
  private func councilYear(
    _ tokens: [Token],
    _ noun: Int,
    _ table: CitationTable
  ) -> (Range<Int>, String?)? {
    guard noun >= 2, tokens[noun - 1].folded == "council", tokens[noun - 2].folded == "security"
    else { return nil }
    let token = tokens[noun + 1]
    let parts = token.words.split(separator: "/").map(String.init)
    guard let serial = Int(parts[0]), serial > 0 else { return nil }
    if parts.count == 2, let year = Int(parts[1]), (1946...2100).contains(year) {
      return (token.range, "\(serial) (\(year))")
    }
    let next = noun + 2 < tokens.count ? tokens[noun + 2].words : ""
    guard token.kind == .number, next != "(" else { return nil }
    return (token.range, table.councilNumber(serial))
  }
}

extension CitationTable {
  /// The number of a resolution of the Security Council with its year, by its running number.
  fileprivate func councilNumber(_ serial: Int) -> String? {
    (1946...2100).lazy.map { ResolutionNumber(.securityCouncil, .yearBehind(serial: serial, $0)) }
      .first { said[$0] != nil }?.description
  }
}
