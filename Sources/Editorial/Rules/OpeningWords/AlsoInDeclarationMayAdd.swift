/// “We also …” in a declaration may add to the paragraph before, whatever its verb.
///
/// “We also emphasize” after a paragraph that noted something adds a thought and repeats nothing.
/// For that reason R22 is not applied to declarations. This page explains why; it produces no
/// findings.
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
