import DraftText

/// Where paragraphs in a row open alike, the second takes “also”, the third “further”.
///
/// The fourth is plain again: Decides, Also decides, Further decides, Decides. The whole phrase
/// counts, not only its first word. The cycle starts again after a heading, in an annex and at the
/// beginning of the operative part. Subparagraphs do not count. One suggestion corrects the whole
/// run, because a change in one paragraph alters what the next one needs. Check again after
/// paragraphs are inserted, deleted or moved.
///
/// Verbs that address someone count only where the addressee is the same: “Invites all Member
/// States to …” is followed by “Invites the Secretary-General to …”, and adopted texts hardly ever
/// write “Also” there. Where the addressees may be the same, as in two lists that begin and end
/// alike, this is reported as information in a draft and not at all in a final text.
///
/// - Right: `Demands …; Also demands …; Further demands …; Demands …; Also demands …;`
/// - Right: `Invites all relevant entities to …; Invites interested representatives to …;`
/// - Wrong: `Decides …; Also decides …; Also decides …; Further decides …;`
/// - Wrong: `Recalling its resolution 74/176 …, Recalling its resolution 64/293 …,`
/// - Source: resolution ES-11/2, paragraphs 2 to 7; about 19 in 20 repetitions in adopted
///   resolutions; resolution 75/283, paragraphs 3 and 4, differs
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct RepeatedOpeningTakesAlsoThenFurther: EditorialRule {
  let id: RuleID = 21

  func remarks(on text: CheckedText) -> [Remark] {
    var kinds: [OpeningCascade.Kind: (reason: String, atMost: Severity?)] = [
      .cycle: (
        "Paragraphs that open alike take “also”, then “further”, and are then plain again.",
        nil
      )
    ]
    if text.setting.phase == .draft {
      kinds[.maybeSame] = (
        "This opens like the paragraph before; add “also” or “further” if the addressee is the same.",
        .information
      )
    }
    return OpeningCascade(text).remarks(kinds)
  }
}
