import DraftText

/// A paragraph is cited as “paragraph 11 of resolution 75/283”, not as “operative paragraph 11”.
///
/// “Operative paragraph”, “OP” and “PP” are used in negotiations and not in finished texts.
/// Preambular paragraphs, which have no printed number, are cited in words: “the third preambular
/// paragraph”. The word “paragraph” is written in full.
///
/// - Right: `pursuant to paragraph 11 of resolution 75/283`
/// - Wrong: `pursuant to operative paragraph 11 of resolution 75/283`
/// - Wrong: `as decided in OP11`
/// - Wrong: `in para. 11 of its resolution 75/283`
/// - Source: letter of the President of the General Assembly of 24 June 2021, which has both forms;
///   adopted resolutions
/// - Certainty: B
/// - Severity: information in a draft, warning in a final text
/// - Languages: English
struct ParagraphIsCitedByItsNumber: EditorialRule {
  let id: RuleID = 57

  func remarks(on text: CheckedText) -> [Remark] {
    (text.paragraphs + text.letterLines).flatMap { unit in
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { remark(tokens, $0, unit) }
        .filter { !unit.isQuoted($0.span.lowerBound) }
    }
  }

  private func remark(_ tokens: [Token], _ index: Int, _ unit: TextUnit) -> Remark? {
    func word(_ offset: Int) -> String { self.word(tokens, index + offset) }
    func isNumber(_ offset: Int) -> Bool {
      index + offset < tokens.count && tokens[index + offset].kind == .number
    }
    func span(_ count: Int) -> Range<Int> {
      tokens[index].range.lowerBound..<tokens[index + count - 1].range.upperBound
    }
    switch word(0) {
    case "operative" where ["paragraph", "paragraphs"].contains(word(1)) && isNumber(2):
      return remark(unit, span(2), word(1))
    case "preambular" where ["paragraph", "paragraphs"].contains(word(1)) && isNumber(2):
      return unit.remark(
        span(3),
        "Preambular paragraphs have no printed numbers and are cited in words."
      )
    case "op" where isNumber(1) && tokens[index].words == "OP":
      return remark(unit, span(1), "paragraph")
    // `(A/C.3/78/L.41, para. 3)` has the form of a footnote.
    case let para where para.hasPrefix("para") && word(-1) == ",": return nil
    case "para" where word(1) == "." && isNumber(2): return remark(unit, span(2), "paragraph")
    case "paras" where word(1) == "." && isNumber(2): return remark(unit, span(2), "paragraphs")
    case let code where code.hasPrefix("op") && code.dropFirst(2).allSatisfy(\.isASCIIDigit):
      guard code.count > 2, tokens[index].words.hasPrefix("OP") else { return nil }
      return remark(unit, span(1), "paragraph \(code.dropFirst(2))")
    default: return nil
    }
  }

  private func word(_ tokens: [Token], _ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].folded : ""
  }

  private func remark(_ unit: TextUnit, _ span: Range<Int>, _ words: String) -> Remark {
    unit.remark(
      span,
      "A paragraph is cited as “paragraph” and its number.",
      suggestion: unit.replacing(span, with: words)
    )
  }
}
