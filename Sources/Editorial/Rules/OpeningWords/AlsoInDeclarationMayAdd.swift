/// “We also …” in a declaration may add to the paragraph before, whatever its verb.
///
/// “We also emphasize” after a paragraph that noted something adds a thought, not a repetition. So a
/// declaration is not held against R22, and nothing is found.
///
/// - Right: `We note with concern …. We also emphasize …`
/// - Right: `28. We also urge …`
/// - Source: resolution 76/7, annex, paragraphs 26 and 28
/// - Certainty: B
/// - Severity: none
/// - Languages: English
struct AlsoInDeclarationMayAdd: EditorialRule {
  let id: RuleID = 27
}
