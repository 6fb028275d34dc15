import DraftText

/// A United Nations document is cited by its symbol alone, or by its title and symbol.
///
/// Neither “document” nor “UN Doc.” is written before the symbol. Documents of other organizations,
/// which are named first, keep the word “document”. “General comment” and “general recommendation”
/// are not abbreviated.
///
/// - Right: `CEDAW/C/GC/38.`
/// - Right: `World Health Organization, document EB136/8, annex I.`
/// - Wrong: `UN Doc. A/74/112.`
/// - Wrong: `See CEDAW general rec. 38.`
/// - Source: resolution 76/7, footnotes 9 and 12
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct DocumentNoteIsItsSymbol: EditorialRule {
  let id: RuleID = 72

  func remarks(on text: CheckedText) -> [Remark] {
    text.footnotes.compactMap { unit in
      let tokens = unit.wordTokens
      for index in tokens.indices {
        if let remark = document(tokens, index, unit) ?? recommendation(tokens, index, unit) {
          return remark
        }
      }
      return nil
    }
  }

  /// `document A/74/112`, `UN Doc. A/74/112`.
  private func document(_ tokens: [Token], _ index: Int, _ unit: TextUnit) -> Remark? {
    guard ["document", "doc", "documents"].contains(tokens[index].folded) else { return nil }
    var end = index + 1
    if end < tokens.count, tokens[end].words == "." { end += 1 }
    guard end < tokens.count, tokens[end].isDocumentSymbol,
      ["A", "S", "E", "ST"].contains(String(tokens[end].words.prefix { $0 != "/" }))
    else { return nil }
    var start = index
    while start > 0, ["un", "u", "n", ".", "nations", "united"].contains(tokens[start - 1].folded) {
      start -= 1
    }
    // Behind a comma, it may be a document of another organization.
    guard start == 0 || tokens[start - 1].folded == "see" || tokens[start - 1].folded == "also"
    else { return nil }
    let span = tokens[start].range.lowerBound..<tokens[end].range.lowerBound
    return unit.remark(
      span.lowerBound..<tokens[end].range.upperBound,
      "A document of the United Nations is cited by its symbol, without “document”.",
      suggestion: unit.replacing(span, with: "", isSafe: true)
    )
  }

  /// `general rec. 38`.
  private func recommendation(_ tokens: [Token], _ index: Int, _ unit: TextUnit) -> Remark? {
    guard tokens[index].folded == "general", index + 2 < tokens.count,
      tokens[index + 1].folded == "rec" || tokens[index + 1].folded == "recs",
      tokens[index + 2].words == "."
    else { return nil }
    let span = tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound
    return unit.remark(
      span,
      "“General recommendation” is written in full.",
      suggestion: unit.replacing(span, with: "\(tokens[index].words) recommendation")
    )
  }
}
