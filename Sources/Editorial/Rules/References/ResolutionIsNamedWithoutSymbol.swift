import DraftText

/// A resolution is cited by the full name of its body and its number, never by its symbol.
///
/// The symbol identifies the document, the number the resolution. “General Assembly” and the names
/// of the Councils are not abbreviated before the number. In a text of the Assembly its own
/// resolutions need no body at all.
///
/// Text in quotation marks is not checked, and R68 deals with footnotes.
///
/// - Right: `resolution 68/192`
/// - Right: `Security Council resolution 2623 (2022)`
/// - Wrong: `A/RES/68/192`
/// - Wrong: `GA resolutions 74/176 and 75/283`
/// - Source: United Nations Editorial Manual, resolutions, identification
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct ResolutionIsNamedWithoutSymbol: EditorialRule {
  let id: RuleID = 50

  private static let names = [
    "GA": "General Assembly", "UNGA": "General Assembly", "SC": "Security Council",
    "UNSC": "Security Council", "ECOSOC": "Economic and Social Council",
    "HRC": "Human Rights Council", "UNHRC": "Human Rights Council",
  ]

  func remarks(on text: CheckedText) -> [Remark] {
    (text.paragraphs + text.letterLines).flatMap { unit in
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { remark(tokens, $0, unit) }
    }
  }

  private func remark(_ tokens: [Token], _ index: Int, _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    if token.kind == .code { return symbol(tokens, index, unit) }
    guard let name = Self.names[token.words], index + 1 < tokens.count,
      CitationWords.noun(tokens[index + 1].folded, .english) != nil,
      !unit.isQuoted(token.range.lowerBound)
    else { return nil }
    return unit.remark(
      token.range,
      "“\(name)” is never abbreviated before “resolution”.",
      suggestion: unit.replacing(token.range, with: name, isSafe: true)
    )
  }

  private func symbol(_ tokens: [Token], _ index: Int, _ unit: TextUnit) -> Remark? {
    let words = tokens[index].words
    guard
      let (prefix, body) = ResolutionNumber.symbols.first(where: { words.hasPrefix($0.prefix) }),
      !unit.isQuoted(tokens[index].range.lowerBound)
    else { return nil }
    // The number may end behind the token: `S/RES/2623 (2022)`.
    var length = 0
    for token in tokens[index...].prefix(5) {
      length = token.range.upperBound
      if token.words == ")" { break }
    }
    let start = tokens[index].range.lowerBound
    let wider = unit.words(start..<length)
    var span = tokens[index].range
    var number = ResolutionNumber(String(words.dropFirst(prefix.count)), of: body)
    if number == nil {
      number = ResolutionNumber(String(wider.dropFirst(prefix.count)), of: body)
      if number != nil { span = start..<length }
    }
    let hasNoun = index > 0 && CitationWords.noun(tokens[index - 1].folded, .english) != nil
    let isEnclosed = index > 0 && tokens[index - 1].words == "("
    let suggestion = isEnclosed ? nil : number.map { hasNoun ? "\($0)" : $0.printed }
    return unit.remark(
      span,
      "A resolution is cited by its number, not by its document symbol.",
      suggestion: suggestion.map { unit.replacing(span, with: $0) }
    )
  }
}
