import DraftText

/// “Also” and “further” follow a paragraph with the same opening words and the same addressee.
///
/// If a paragraph with another opening comes between, the plain form is used again: Invites,
/// Encourages, Invites. The same is true after a heading. Verbs that address someone also need the
/// same addressee: after “Invites all relevant entities to …”, a paragraph that invites the
/// Secretary-General opens with the plain “Invites”, not with “Also invites”. As some adopted texts
/// differ on this point, a different addressee is reported as information only.
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
        "The paragraph before opens with other words, so “also” or “further” is not used.", nil
      ),
      .otherAddressee: (
        "The paragraph before addresses someone else, so the plain verb is used.", .information
      ),
    ])
  }
}
