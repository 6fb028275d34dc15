import DraftText

/// Compounds are written solid or with a hyphen as in adopted texts.
///
/// Many are settled: `cooperation`, `subregional` and `peacebuilding` are one word;
/// `capacity-building`, `decision-making`, `follow-up` and `multi-stakeholder` have a hyphen. Two
/// words that qualify a noun are joined (`high-level meeting`), but not where they stand on their
/// own (`at a high level`).
///
/// A word with a capital may be part of a name, so it is checked only at the beginning of a
/// sentence. Quotations and titles are not checked.
///
/// - Right: `international cooperation and capacity-building`
/// - Right: `the quadrennial high-level appraisals`
/// - Wrong: `international co-operation and capacity building`
/// - Wrong: `the quadrennial high level appraisals`
/// - Source: resolution 76/7 and other adopted texts
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct HyphenStandsWhereUsageHasIt: EditorialRule {
  let id: RuleID = 78

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { index in
        compound(index, tokens, unit) ?? phrase(index, tokens, unit) ?? noun(index, tokens, unit)
      }
    }
  }

  /// One word that has a hyphen too many or too few.
  private func compound(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    let folded = token.folded.replacingHyphens
    guard token.kind == .word, let right = HyphenWords.words[folded],
      isJudged(index, tokens, unit)
    else { return nil }
    return remark(token.range, right, isSafe: true, token, unit)
  }

  /// Two words that have a hyphen between them.
  private func phrase(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard let second = tokens[safe: index + 1], second.kind == .word,
      let right = HyphenWords.phrases[tokens[index].folded + " " + second.folded],
      !second.hasCapital, isJudged(index, tokens, unit), adjoins(index, tokens)
    else { return nil }
    // “decision and policy making” has no hyphen to spare.
    if tokens[safe: index - 1]?.folded == "and", second.folded == "making" { return nil }
    // “matters that are gender related to …” and the like are not joined.
    if second.folded == "related", tokens[safe: index + 2]?.folded == "to" { return nil }
    let span = tokens[index].range.lowerBound..<second.range.upperBound
    return remark(span, right, isSafe: true, tokens[index], unit)
  }

  /// Two words before a noun: `high level meeting`.
  private func noun(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard let second = tokens[safe: index + 1], let third = tokens[safe: index + 2],
      let nouns = HyphenWords.attributes[tokens[index].folded + " " + second.folded],
      nouns.contains(third.folded), !second.hasCapital, isJudged(index, tokens, unit),
      adjoins(index, tokens)
    else { return nil }
    let span = tokens[index].range.lowerBound..<second.range.upperBound
    return remark(
      span,
      tokens[index].folded + "-" + second.folded,
      isSafe: true,
      tokens[index],
      unit
    )
  }

  private func adjoins(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index + 1].range.lowerBound == tokens[index].range.upperBound + 1
  }

  private func isJudged(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Bool {
    let token = tokens[index]
    if token.hasCapital {
      guard unit.role != nil, !unit.standsOverOthers, unit.opensSentence(index, of: tokens),
        tokens[safe: index + 1]?.hasCapital != true
      else { return false }
    }
    return !unit.isOfOthers(token.range.lowerBound) && !unit.isInAddress(token.range)
  }

  private func remark(
    _ span: Range<Int>,
    _ right: String,
    isSafe: Bool,
    _ token: Token,
    _ unit: TextUnit
  ) -> Remark {
    let words = token.hasCapital ? right.prefix(1).uppercased() + right.dropFirst() : right
    return unit.remark(
      span,
      "This is written “\(right)”.",
      suggestion: unit.replacing(span, with: words, isSafe: isSafe)
    )
  }
}

extension String {
  /// With one kind of hyphen.
  var replacingHyphens: String {
    guard unicodeScalars.contains("\u{2011}") || unicodeScalars.contains("\u{2010}") else {
      return self
    }
    return String(
      spelling: unicodeScalars.lazy.map { $0 == "\u{2011}" || $0 == "\u{2010}" ? "-" : $0 }
    )
  }
}
