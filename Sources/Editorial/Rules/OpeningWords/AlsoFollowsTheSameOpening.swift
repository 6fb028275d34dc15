import DraftText

/// “Also” and “further” stand only where the paragraph before opens with the same words.
///
/// Another phrase between them begins the row anew: Invites, Encourages, Invites. So does a heading.
/// So does a new addressee: after “Invites all relevant entities to …” a paragraph that invites
/// somebody else has the plain verb.
///
/// - Right: `Recalling …, Recalling also …, Taking note …, Recalling …, Recalling also …,`
/// - Right: `Invites …; Encourages …; Invites …;`
/// - Wrong: `Invites …; Encourages …; Also invites …;`
/// - Source: resolution ES-11/1, preamble; draft resolution A/C.2/60/L.16; adopted resolutions
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct AlsoFollowsTheSameOpening: EditorialRule {
  let id: RuleID = 22

  func remarks(on text: CheckedText) -> [Remark] {
    OpeningCascade(text).remarks([
      .nothingBefore: (
        "The paragraph before opens with other words, so there is nothing to add to.", nil
      ),
      .otherAddressee: (
        "The paragraph before speaks to somebody else, so the plain verb is used.", .information
      ),
    ])
  }
}
