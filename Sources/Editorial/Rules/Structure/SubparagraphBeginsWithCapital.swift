import DraftText

/// The first word of a subparagraph has a capital letter.
///
/// It has one even though it stands in the middle of a sentence begun by the paragraph.
///
/// - Right: `(a) The opening plenary meeting will feature statements …;`
/// - Wrong: `(a) the opening plenary meeting will feature statements …;`
/// - Source: United Nations Editorial Manual, capitalization
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct SubparagraphBeginsWithCapital: EditorialRule {
  let id: RuleID = 10

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.compactMap { unit in
      guard unit.itemDepth != nil, let first = unit.firstWord, first.kind == .word,
        // `(a) (i) The conversion …`: the mark of a deeper item in the same line.
        unit.tokens.first?.words != "(",
        let letter = first.words.unicodeScalars.first, letter.properties.isLowercase,
        // `e-commerce` and `mRNA` are spelled so.
        !first.words.unicodeScalars.dropFirst().contains(where: \.isCapital),
        first.words.unicodeScalars.dropFirst().first != "-"
      else { return nil }
      let span = first.range.lowerBound..<(first.range.lowerBound + 1)
      let isFirst = unit.scalars[..<span.lowerBound].allSatisfy(\.isSpace)
      return unit.remark(
        first.range,
        "The first word of a subparagraph has a capital letter.",
        suggestion: unit.replacing(
          span,
          with: letter.properties.uppercaseMapping,
          isSafe: isFirst
        )
      )
    }
  }
}
