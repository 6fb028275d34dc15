import DraftText

/// A footnote on a resolution gives the word “Resolution” and the number.
///
/// The note is `Resolution 70/1.` where the text names the resolution itself, and `See resolution
/// 68/192.` where it names something contained in it. An annex is added after a comma: `Resolution
/// 73/195, annex.` Neither the document symbol nor, for resolutions of the Assembly itself, the
/// name of the body is given.
///
/// - Right: `Resolution 70/1.`
/// - Right: `See resolution 68/192.`
/// - Wrong: `A/RES/70/1.`
/// - Wrong: `General Assembly resolution 70/1.`
/// - Source: resolution 76/7, footnotes 1 to 11
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct ResolutionNoteIsInForm: EditorialRule {
  let id: RuleID = 68

  func remarks(on text: CheckedText) -> [Remark] {
    text.footnotes.compactMap { unit in
      let tokens = unit.wordTokens
      guard !tokens.isEmpty else { return nil }
      let hasSee = tokens[0].folded == "see"
      let start = hasSee ? 1 : 0
      guard start < tokens.count else { return nil }
      return symbol(tokens, start, unit) ?? body(tokens, start, unit, text.organ)
        ?? small(tokens, start, unit) ?? abbreviation(tokens, start, unit)
    }
  }

  private func noun(_ start: Int) -> String { start == 0 ? "Resolution" : "resolution" }

  private func symbol(_ tokens: [Token], _ start: Int, _ unit: TextUnit) -> Remark? {
    for (index, token) in tokens.enumerated() where token.words.hasPrefix("A/RES/") {
      let number = ResolutionNumber(String(token.words.dropFirst(6)))
      let isAfterNoun = index > 0 && tokens[index - 1].folded == "resolution"
      let noun = index == start ? noun(start) : "resolution"
      let words = number.map { isAfterNoun ? "\($0)" : "\(noun) \($0)" }
      return unit.remark(
        token.range,
        "A footnote cites a resolution by its number: “Resolution 70/1.”",
        suggestion: words.map { unit.replacing(token.range, with: $0, isSafe: true) }
      )
    }
    return nil
  }

  private func body(
    _ tokens: [Token],
    _ start: Int,
    _ unit: TextUnit,
    _ organ: ResolutionNumber.Body
  ) -> Remark? {
    guard organ == .generalAssembly, start + 2 < tokens.count else { return nil }
    let words = tokens[start...].prefix(3).map(\.words)
    let length = words == ["General", "Assembly", "resolution"] ? 3 : 2
    guard length == 3 || ["GA", "UNGA"].contains(words[0]) && words[1] == "resolution" else {
      return nil
    }
    let span =
      tokens[start].range.lowerBound..<tokens[start + length - 1].range.upperBound
    return unit.remark(
      span,
      "In a resolution of the Assembly, a footnote does not name the Assembly.",
      suggestion: unit.replacing(span, with: noun(start), isSafe: true)
    )
  }

  private func small(_ tokens: [Token], _ start: Int, _ unit: TextUnit) -> Remark? {
    guard start + 1 < tokens.count else { return nil }
    let word = tokens[start].words
    guard word == (start == 0 ? "resolution" : "Resolution"), tokens[start + 1].kind != .word else {
      return nil
    }
    return unit.remark(
      tokens[start].range,
      "A footnote begins with a capital letter, and “resolution” after “See” with a small one.",
      suggestion: unit.replacing(tokens[start].range, with: noun(start), isSafe: true)
    )
  }

  /// `Res. 70/1`.
  private func abbreviation(_ tokens: [Token], _ start: Int, _ unit: TextUnit) -> Remark? {
    guard start + 2 < tokens.count, tokens[start].folded == "res", tokens[start + 1].words == "."
    else { return nil }
    let span = tokens[start].range.lowerBound..<tokens[start + 1].range.upperBound
    return unit.remark(
      span,
      "“Resolution” is written in full.",
      suggestion: unit.replacing(span, with: noun(start), isSafe: true)
    )
  }
}
