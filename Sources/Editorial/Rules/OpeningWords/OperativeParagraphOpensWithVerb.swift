import DraftText

/// An operative paragraph opens with a verb in the present tense.
///
/// The organ acts: it “decides”, “requests”, “takes note with appreciation”. Participles belong in
/// the preamble. “To decide”, “Shall decide” and “Decide” are slips. The verb begins with a capital.
/// Declarations, whose paragraphs are sentences, are not checked, nor are paragraphs that open with
/// a word not found at the head of resolutions. “Calls on” is information: resolutions call upon
/// somebody.
///
/// - Right: `Decides to convene a high-level meeting;`
/// - Right: `Takes note with appreciation of the report of the Secretary-General;`
/// - Wrong: `Deciding to convene a high-level meeting;`
/// - Wrong: `decides to convene a high-level meeting;`
/// - Wrong: `To decide that the proceedings will be webcast;`
/// - Wrong: `Shall decide on the format of the meeting;`
/// - Source: United Nations Editorial Manual, resolutions: “an operative verb or phrase in the
///   present indicative”
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct OperativeParagraphOpensWithVerb: EditorialRule {
  let id: RuleID = 4

  func remarks(on text: CheckedText) -> [Remark] {
    text.resolutionParagraphs.compactMap { unit -> Remark? in
      guard unit.role == .operative, !unit.isQuoted(0) else { return nil }
      let reason = "An operative paragraph opens with a verb in the present tense."
      if let phrase = OpeningPhrase(of: unit) {
        guard phrase.form == .participle else {
          return phrase.smallLetter(in: unit) ?? phrase.callsOn(in: unit)
        }
        let token = phrase.tokens.first { OpeningWords.participles[$0.folded] == phrase.verb }
        // “Having considered” and adjectives have no present tense that says the same.
        guard let token, phrase.verb != "have" else { return unit.remark(phrase.span, reason) }
        var present = OpeningWords.presentForm(phrase.verb)
        if token.words.first?.isUppercase ?? false { present = present.capitalizingFirst }
        return unit.remark(
          phrase.span,
          reason,
          suggestion: unit.replacing(token.range, with: present)
        )
      }
      let tokens: [Token] = Array(
        unit.tokens.prefix(20).filter { $0.kind != .anchor }
          .drop { $0.words == "[" }.prefix(4).prefix { $0.kind == .word }
      )
      guard let first = tokens.first else { return nil }
      var verb = 0
      if ["to", "shall", "will"].contains(first.folded) {
        verb = 1
      } else if ["also", "further"].contains(first.folded) {
        verb = 1
      }
      guard verb < tokens.count, OpeningWords.bare.contains(tokens[verb].folded),
        verb > 0 || isVerb(tokens)
      else { return nil }
      let keepsFirst = ["also", "further"].contains(first.folded)
      let span =
        (keepsFirst ? tokens[verb] : first).range.lowerBound..<tokens[verb].range.upperBound
      let present = OpeningWords.presentForm(tokens[verb].folded)
      return unit.remark(
        span,
        reason,
        suggestion: unit.replacing(span, with: keepsFirst ? present : present.capitalizingFirst)
      )
    }
  }

  /// “Request the Secretary-General”, “Note with concern”: no noun goes on so.
  private func isVerb(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1 else { return false }
    return ["the", "all", "its", "that", "with", "upon", "also", "further", "states", "member"]
      .contains(tokens[1].folded)
  }
}
