import DraftText

/// A preambular paragraph opens with a participle or an adjective.
///
/// The preamble depends on the name of the organ and on the verbs of the operative part, so its
/// paragraphs open with “Recalling”, “Having examined”, “Convinced” or “Mindful”. A paragraph that
/// opens with another form of the verb is either an operative paragraph in the wrong place or a
/// slip. The opening word begins with a capital.
///
/// Where the operative paragraphs are numbered, an unnumbered paragraph before number 1 that opens
/// with a verb counts as preambular, and the participle is suggested. Only verbs that are found in
/// resolutions are checked.
///
/// - Right: `Recalling its resolution 64/293 of 30 July 2010,`
/// - Right: `Having examined the report of the Secretary-General,`
/// - Wrong: `Recalls its resolution 64/293 of 30 July 2010,`
/// - Wrong: `recalling its resolution 64/293 of 30 July 2010,`
/// - Wrong: `We recall resolution 64/293 of 30 July 2010,`
/// - Source: United Nations Editorial Manual, resolutions: “a present, past or perfect participle,
///   participial phrase or adjective”
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct PreambularParagraphOpensWithParticiple: EditorialRule {
  let id: RuleID = 3

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit -> Remark? in
      guard unit.role == .preambular, !unit.isQuoted(0) else { return nil }
      let reason = "A preambular paragraph opens with a participle or an adjective."
      if let phrase = OpeningPhrase(of: unit) {
        guard phrase.form == .verb else {
          return phrase.smallLetter(in: unit) ?? phrase.callsOn(in: unit)
        }
        guard
          let token = phrase.tokens.first(where: { token in
            OpeningWords.present[token.folded] == phrase.verb
          })
        else { return nil }
        var participle = OpeningWords.participle(phrase.verb)
        if token.words.first?.isUppercase ?? false { participle = participle.capitalizingFirst }
        return unit.remark(
          phrase.span,
          reason,
          suggestion: unit.replacing(token.range, with: participle)
        )
      }
      let tokens = unit.tokens.prefix(20).filter { $0.kind == .word }
      guard tokens.count > 2, ["we", "to"].contains(tokens[0].folded),
        OpeningWords.bare.contains(tokens[1].folded)
      else { return nil }
      let span = tokens[0].range.lowerBound..<tokens[1].range.upperBound
      let participle = OpeningWords.participle(tokens[1].folded).capitalizingFirst
      return unit.remark(span, reason, suggestion: unit.replacing(span, with: participle))
    }
  }
}
