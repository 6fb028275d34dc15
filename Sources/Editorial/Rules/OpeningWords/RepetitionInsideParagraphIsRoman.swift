import DraftText

/// A repeated verb inside a paragraph is in roman, with “also” or “further” where it usually goes.
///
/// In a paragraph that does two things, the second verb is not in italics and has a small letter:
/// “…, and recalling also …” in the preamble, “…, and also requests …” in the operative part.
/// Whether “also” is needed there is left to the drafter.
///
/// - Right: `*Recalling* the 2030 Agenda, and recalling also the targets on trafficking in persons,`
/// - Right: `*Recognizes* the importance of data, and also recognizes the role of the media;`
/// - Wrong: `*Recalling* the 2030 Agenda, and also recalling the targets,`
/// - Wrong: `*Welcomes* the report, and *requests* the Secretary-General to continue his efforts;`
/// - Source: resolutions 74/176 and ES-11/2
/// - Certainty: B
/// - Severity: information
/// - Languages: English
struct RepetitionInsideParagraphIsRoman: EditorialRule {
  let id: RuleID = 25

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.flatMap { unit -> [Remark] in
      guard unit.role == .preambular || unit.role == .operative, !unit.isQuoted(0),
        let phrase = OpeningPhrase(of: unit)
      else { return [] }
      return remarks(in: unit, after: phrase)
    }
  }

  private func remarks(in unit: TextUnit, after phrase: OpeningPhrase) -> [Remark] {
    var remarks: [Remark] = []
    let tokens = unit.tokens.filter { $0.kind != .anchor }
    let forms = phrase.form == .verb ? OpeningWords.present : OpeningWords.participles
    let start = phrase.span.upperBound
    for (index, token) in tokens.enumerated().dropFirst()
    where token.range.lowerBound > start && forms[token.folded] != nil {
      guard !unit.isQuoted(token.range.lowerBound) else { continue }
      let before = tokens[index - 1]
      if unit.isEmphasized(token.range.lowerBound), token.words.first?.isLowercase ?? false,
        let italic = unit.emphasized.first(where: { $0.contains(token.range.lowerBound) }),
        italic.lowerBound > start, italic.count < 40
      {
        remarks.append(
          unit.remark(
            token.range,
            "Only the words that open a paragraph are in italics.",
            suggestion: Suggestion([Suggestion.Edit(unit.place, italic, .emphasis(false))])
          )
        )
      }
      guard forms[token.folded] == phrase.verb else { continue }
      let isAfter = index + 1 < tokens.count && tokens[index + 1].folded == "also"
      let isBefore = before.folded == "also" || before.folded == "further"
      if phrase.form == .participle, isBefore, !isAfter, index > 1, opensClause(tokens[index - 2]) {
        let span = before.range.lowerBound..<token.range.upperBound
        remarks.append(
          unit.remark(
            span,
            "“Also” and “further” come after a participle, even inside a paragraph.",
            suggestion: unit.replacing(span, with: token.words + " " + before.words)
          )
        )
      } else if phrase.form == .verb, isAfter, !isBefore, opensClause(before) {
        let span = token.range.lowerBound..<tokens[index + 1].range.upperBound
        remarks.append(
          unit.remark(
            span,
            "“Also” comes before a verb, even inside a paragraph.",
            suggestion: unit.replacing(span, with: "also " + token.words)
          )
        )
      }
    }
    return remarks
  }

  private func opensClause(_ token: Token) -> Bool {
    token.words == "," || token.folded == "and" || token.words == ";"
  }
}
