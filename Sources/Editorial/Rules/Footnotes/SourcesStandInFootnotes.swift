import DraftText

/// A resolution gives its sources in footnotes, never in the text.
///
/// Symbols in parentheses are used in reports. A text that is neither a resolution nor a
/// declaration is therefore not checked, nor is text in quotation marks.
///
/// - Right: `the Guiding Principles on Business and Human Rights,¹` with a footnote
/// - Wrong: `the Guiding Principles on Business and Human Rights (A/HRC/17/31, annex),`
/// - Source: United Nations Editorial Manual, footnotes, part 2
/// - Certainty: A
/// - Severity: warning in a draft, error in a final text
/// - Languages: English
struct SourcesStandInFootnotes: EditorialRule {
  let id: RuleID = 60

  func remarks(on text: CheckedText) -> [Remark] {
    guard isResolution(text) else { return [] }
    return text.paragraphs.flatMap { unit -> [Remark] in
      switch unit.role {
      case .preambular, .operative, .item, .flush: break
      default: return []
      }
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { index in
        guard let span = source(tokens, index), !unit.isQuoted(span.lowerBound) else { return nil }
        return unit.remark(span, "A source is given in a footnote, not in the text.")
      }
    }
  }

  /// Whether the draft is a resolution or a declaration, and no report.
  private func isResolution(_ text: CheckedText) -> Bool {
    if text.parts.contains(where: { $0.manner == .resolution }) { return true }
    let operative = text.paragraphs.filter { $0.role == .operative }
    let spoken = operative.count { $0.tokens.first?.words == "We" }
    return spoken * 3 >= operative.count
  }

  /// `(A/HRC/17/31, annex)`, or the name of a series of treaties.
  private func source(_ tokens: [Token], _ index: Int) -> Range<Int>? {
    if tokens[index].words == "(" {
      var place = index + 1
      while place < tokens.count, ["see", "document", "also"].contains(tokens[place].folded) {
        place += 1
      }
      guard place < tokens.count, tokens[place].isDocumentSymbol else { return nil }
      var depth = 1
      for end in (index + 1)..<min(tokens.count, index + 30) {
        if tokens[end].words == "(" { depth += 1 }
        if tokens[end].words == ")" { depth -= 1 }
        if depth == 0 { return tokens[index].range.lowerBound..<tokens[end].range.upperBound }
      }
      return nil
    }
    guard tokens[index].words == "Treaty", index + 3 < tokens.count,
      tokens[index + 1].words == "Series", tokens[index + 2].words == ",",
      tokens[index + 3].folded.hasPrefix("vol")
    else { return nil }
    return tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
  }
}

extension Token {
  /// Whether it is the symbol of a document: `A/76/120`, `CEDAW/C/GC/38`.
  var isDocumentSymbol: Bool {
    guard kind == .code else { return false }
    let head = words.prefix { $0 != "/" }
    return (1...10).contains(head.count) && head.allSatisfy { ("A"..."Z").contains($0) }
      && words.contains(where: \.isASCIIDigit)
  }
}
