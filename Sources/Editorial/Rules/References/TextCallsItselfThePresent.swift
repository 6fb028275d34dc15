import DraftText

/// A text calls itself “the present resolution”, not “this resolution”.
///
/// The same holds for a declaration. A sentence about another resolution may say “this resolution”
/// of it, so the finding is no error. What is quoted is left alone.
///
/// - Right: `annexed to the present resolution`
/// - Wrong: `annexed to this resolution`
/// - Source: United Nations Editorial Manual, resolutions, section F; resolution 76/7
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct TextCallsItselfThePresent: EditorialRule {
  let id: RuleID = 56

  private static let phrases = PhraseTable([
    ("this resolution", true), ("this declaration", true), ("this political declaration", true),
    ("this draft resolution", true),
  ])

  func remarks(on text: CheckedText) -> [Remark] {
    text.body.flatMap { unit in
      Self.phrases.matches(in: unit).compactMap { range, _ -> Remark? in
        guard !unit.isQuoted(range.lowerBound) else { return nil }
        let this = range.lowerBound..<(range.lowerBound + 4)
        let isCapital = unit.words(this).first == "T"
        return unit.remark(
          range,
          "A text calls itself “the present”, not “this”.",
          suggestion: unit.replacing(this, with: isCapital ? "The present" : "the present")
        )
      }
    }
  }
}
