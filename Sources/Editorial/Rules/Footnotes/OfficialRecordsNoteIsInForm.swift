import DraftText

/// Official records are cited with the session in words and the supplement number, in italics.
///
/// The session is an ordinal in words with a capital letter, and the supplement has “No.” Only the
/// title is in italics: the symbol in parentheses and what follows it are in roman.
///
/// - Right: `Official Records of the General Assembly, Seventy-third Session, Supplement No. 12
///   (A/73/12), part II.`
/// - Wrong: `Official Records of the General Assembly, 73rd session, Supplement 12 (A/73/12).`
/// - Source: resolution 76/7, footnote 8; the United Nations Editorial Manual, footnotes, part 3,
///   deals with official records, but the details were observed
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct OfficialRecordsNoteIsInForm: EditorialRule {
  let id: RuleID = 71

  func remarks(on text: CheckedText) -> [Remark] {
    let hasItalics = text.hasItalics
    return text.footnotes.flatMap { unit -> [Remark] in
      let tokens = unit.wordTokens
      var remarks: [Remark] = []
      var start = 0
      while start < tokens.count {
        guard tokens[start].folded == "official", start + 1 < tokens.count,
          tokens[start + 1].folded == "records"
        else {
          start += 1
          continue
        }
        var end = start + 2
        while end < tokens.count, end < start + 40, tokens[end].words != "(",
          tokens[end].words != ";"
        {
          end += 1
        }
        remarks += records(unit, tokens, start..<end, hasItalics)
        start = end
      }
      return remarks
    }
  }

  private func records(
    _ unit: TextUnit,
    _ tokens: [Token],
    _ range: Range<Int>,
    _ hasItalics: Bool
  ) -> [Remark] {
    var remarks: [Remark] = []
    let title =
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    if tokens[range.lowerBound].words == "official"
      || tokens[range.lowerBound + 1].words == "records"
    {
      remarks.append(unit.remark(title, "“Official Records” has capitals."))
    }
    if hasItalics, !unit.isEmphasized(title.lowerBound) {
      remarks.append(
        unit.remark(
          title,
          "The title of official records is in italics.",
          suggestion: Suggestion(
            [Suggestion.Edit(unit.place, title, .emphasis(true))],
            isSafe: true
          )
        )
      )
    }
    for index in range.dropFirst(2) {
      if let remark = part(unit, tokens, index) { remarks.append(remark) }
    }
    if let symbol = symbol(tokens, from: range.upperBound), unit.isEmphasized(symbol.lowerBound) {
      remarks.append(
        unit.remark(
          symbol,
          "The symbol after the title of official records is not in italics.",
          suggestion: Suggestion(
            [Suggestion.Edit(unit.place, symbol, .emphasis(false))],
            isSafe: true
          )
        )
      )
    }
    return remarks
  }

  /// The symbol in parentheses behind the title, with those inside it.
  private func symbol(_ tokens: [Token], from start: Int) -> Range<Int>? {
    guard start < tokens.count, tokens[start].words == "(" else { return nil }
    var depth = 0
    for index in start..<min(tokens.count, start + 40) {
      if tokens[index].words == "(" { depth += 1 }
      if tokens[index].words == ")" { depth -= 1 }
      if depth == 0 { return tokens[start].range.lowerBound..<tokens[index].range.upperBound }
    }
    return nil
  }

  private func part(_ unit: TextUnit, _ tokens: [Token], _ index: Int) -> Remark? {
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if token.words == "session" {
      return unit.remark(
        token.range,
        "“Session” has a capital in the title of official records.",
        suggestion: unit.replacing(token.range, with: "Session", isSafe: true)
      )
    }
    if next?.folded == "session", token.words.first?.isASCIIDigit ?? false {
      return unit.remark(token.range, "The session is an ordinal in words.")
    }
    if token.folded == "suppl" || token.folded == "supp" {
      let isDotted = next?.words == "."
      let span =
        token.range.lowerBound..<(isDotted ? token.range.upperBound + 1 : token.range.upperBound)
      return unit.remark(
        span,
        "“Supplement” is written in full.",
        suggestion: unit.replacing(span, with: "Supplement", isSafe: true)
      )
    }
    guard token.folded == "supplement", let next else { return nil }
    if next.kind == .number {
      return unit.remark(
        token.range,
        "“No.” stands before the number of a supplement.",
        suggestion: unit.replacing(token.range, with: "Supplement No.", isSafe: true)
      )
    }
    guard next.words == "no" else { return nil }
    return unit.remark(
      next.range,
      "“No.” has a capital.",
      suggestion: unit.replacing(next.range, with: "No", isSafe: true)
    )
  }
}
