import DraftText

/// A paragraph that opens like the one before takes “also”, the next “further”, the next neither.
///
/// So the same words never stand at the head of two paragraphs running: Decides, Also decides,
/// Further decides, Decides. The whole phrase counts, not its first word. A heading, an annex and
/// the operative part begin anew; items are passed over. One suggestion mends the whole row, because
/// what changes in one paragraph changes what is due in the next; it is worth another look after
/// paragraphs were put in, taken out or moved.
///
/// Verbs that speak to somebody count only where they speak to the same: after “Invites all Member
/// States to …” comes “Invites the Secretary-General to …”, and adopted texts hardly ever write
/// “Also” there. Where the two may be the same, as in two lists that begin and end alike, a draft
/// gets a hint and a final text nothing.
///
/// - Right: `Demands …; Also demands …; Further demands …; Demands …; Also demands …;`
/// - Right: `Invites all relevant entities to …; Invites interested representatives to …;`
/// - Wrong: `Decides …; Also decides …; Also decides …; Further decides …;`
/// - Wrong: `Recalling its resolution 74/176 …, Recalling its resolution 64/293 …,`
/// - Source: resolution ES-11/2, paragraphs 2 to 7; nineteen in twenty of the repetitions in
///   adopted resolutions; resolution 75/283, paragraphs 3 and 4, has it otherwise
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct RepeatedOpeningTakesAlsoThenFurther: EditorialRule {
  let id: RuleID = 21

  func remarks(on text: CheckedText) -> [Remark] {
    var kinds: [OpeningCascade.Kind: (reason: String, atMost: Severity?)] = [
      .cycle: (
        "Paragraphs that open alike are plain, then take “also”, then “further”, then are plain.",
        nil
      )
    ]
    if text.setting.phase == .draft {
      kinds[.maybeSame] = (
        "It opens like the paragraph before: if both speak to the same, “also” or “further” is due.",
        .information
      )
    }
    return OpeningCascade(text).remarks(kinds)
  }
}
