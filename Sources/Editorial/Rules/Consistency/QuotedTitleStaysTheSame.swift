import DraftText

/// A title or a theme is quoted in the same words throughout.
///
/// The theme of a panel appears in the resolution, in the programme and in the background note, and
/// may be amended in only one of them. Quotations of six words or more are compared. A pair is
/// reported if it differs in one word only and the two words are forms of one word or prepositions.
/// Titles that differ in a number or a name are different titles.
///
/// - Right: `“… the misuse of information and communications technologies …”` twice
/// - Wrong: `“… information and communications technologies …”` and `“… information and communication technologies …”`
/// - Source: good practice; the papers of the high-level meeting on trafficking in persons
/// - Certainty: G
/// - Severity: warning
/// - Languages: English
struct QuotedTitleStaysTheSame: EditorialRule {
  let id: RuleID = 91

  private struct Quotation {
    var unit: TextUnit
    var words: [Token]
  }

  private struct Key: Hashable {
    var words: [String]
    var open: Int
  }

  func remarks(on text: CheckedText) -> [Remark] {
    let quotations = text.units.flatMap(quotations)
    var uses: [Key: [Int]] = [:]
    for (index, quotation) in quotations.enumerated() {
      for open in quotation.words.indices {
        var words = quotation.words.map(\.folded)
        words[open] = ""
        uses[Key(words: words, open: open), default: []].append(index)
      }
    }
    let remarks = uses.flatMap { key, having -> [Remark] in
      let all = having.map { (unit: quotations[$0].unit, word: quotations[$0].words[key.open]) }
      guard let usual = ThingHasOneName.usual(all.map(\.word.folded)) else { return [] }
      return all.filter { $0.word.folded != usual && NearNames.isNear($0.word.folded, usual) }.map {
        $0.unit.remark(
          $0.word.range,
          "Elsewhere this quotation has “\(usual)”.",
          atMost: $0.unit.isLetterLine ? .information : nil
        )
      }
    }
    return remarks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  private func quotations(in unit: TextUnit) -> [Quotation] {
    unit.quotations.compactMap { span in
      let words = unit.tokens(in: span).filter { $0.kind != .mark && $0.kind != .anchor }
      // Beyond forty words it is no title.
      return (6...40).contains(words.count) ? Quotation(unit: unit, words: words) : nil
    }
  }
}
