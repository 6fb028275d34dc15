/// Opening phrases are compared as a whole, not by their first word.
///
/// “Reaffirming its determination” and “Reaffirming” are two phrases, and so are “We express our
/// serious concern” and “We express our solidarity”: neither takes “also” because of the other.
/// Rules R21, R22 and R26 apply this principle. It produces no findings of its own.
///
/// - Right: `Reaffirming its determination …, Reaffirming that …,`
/// - Right: `We express our grave concern … We express our solidarity …`
/// - Source: resolution ES-11/2; resolution 76/7, annex, paragraphs 10 to 12
/// - Certainty: B
/// - Severity: none
/// - Languages: English
struct WholeOpeningPhrasesAreCompared: EditorialRule {
  let id: RuleID = 23
}
