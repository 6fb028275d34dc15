import DraftText

/// A text calls itself “the present resolution”, not “this resolution”.
///
/// The same is true of a declaration. A sentence about another resolution may refer to it as “this
/// resolution”, so the finding is only a warning. Quotations are not checked.
///
/// - Right: `annexed to the present resolution`
/// - Wrong: `annexed to this resolution`
/// - Source: resolutions 76/7 and ES-11/1; the United Nations Editorial Manual, resolutions,
///   section F, deals with the subject, but the wording was observed
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
