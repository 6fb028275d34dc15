import DraftText

/// The Assembly calls its own resolution “its resolution 64/293 of 30 July 2010”.
///
/// A year in parentheses is the form of the Security Council; the Assembly’s own numbers already
/// show the session. Where the Assembly itself recalls a resolution, it is “its resolution”. Only
/// the opening words are checked for this, because the name of the Assembly may be needed further
/// on.
///
/// - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
/// - Wrong: `Recalling also its resolution 64/293 (2010),`
/// - Wrong: `Recalling General Assembly resolution 64/293 of 30 July 2010,`
/// - Source: resolution ES-11/1; resolution 75/283
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct OwnResolutionIsCalledIts: EditorialRule {
  let id: RuleID = 52

  func remarks(on text: CheckedText) -> [Remark] {
    text.body.flatMap { unit in
      let groups = text.citations(in: unit)
      let years = groups.flatMap(\.citations).compactMap { year($0, unit, text.setting.citations) }
      return years + (groups.first.flatMap { named($0, unit, text) }.map { [$0] } ?? [])
    }
  }

  /// `64/293 (2010)`.
  private func year(_ citation: Citation, _ unit: TextUnit, _ table: CitationTable) -> Remark? {
    guard citation.number.regularSession ?? 0 >= 31, citation.date == nil else { return nil }
    let tokens = Array(unit.tokens(from: citation.numberSpan.upperBound).prefix(3))
    guard tokens.count == 3, tokens[0].words == "(", tokens[2].words == ")",
      let year = Int(tokens[1].words), (1976...2100).contains(year)
    else { return nil }
    let span = tokens[0].range.lowerBound..<tokens[2].range.upperBound
    let adopted = table.entry(for: citation.number)?.adopted
    return unit.remark(
      span,
      "A resolution of the General Assembly is followed by its date, not by a year in parentheses.",
      suggestion: adopted.map { unit.replacing(span, with: "of \($0.printed)") }
    )
  }

  /// `Recalling General Assembly resolution 64/293`.
  private func named(_ group: CitationGroup, _ unit: TextUnit, _ text: CheckedText) -> Remark? {
    guard group.manner == .named(text.organ), unit.role == .preambular,
      unit.reference?.annex == nil, !unit.isQuoted(group.noun.lowerBound)
    else { return nil }
    let before = unit.wordTokens.prefix { $0.range.upperBound <= group.head.lowerBound }
    guard (1...2).contains(before.count), before[0].folded.hasSuffix("ing"),
      before.count == 1 || ["also", "further"].contains(before[1].folded)
    else { return nil }
    let span = group.head.lowerBound..<group.noun.lowerBound
    return unit.remark(
      span.lowerBound..<group.noun.upperBound,
      "An organ calls its own resolution “its resolution”.",
      suggestion: unit.replacing(span, with: "its ")
    )
  }
}
