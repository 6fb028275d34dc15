/// Footnotes appear at the foot of the page that refers to them, not in a list at the end.
///
/// Where a note is printed is a matter of layout, which a text without pages does not show. This
/// rule therefore produces no findings.
///
/// - Right: each note at the foot of the page
/// - Wrong: a list of notes after the text
/// - Source: United Nations Editorial Manual, footnotes, part 2
/// - Certainty: A
/// - Severity: none
/// - Languages: all
struct FootnotesStandAtThePageFoot: EditorialRule {
  let id: RuleID = 62
}
