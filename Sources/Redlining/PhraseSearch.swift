/// A search for candidates by rare phrases, among what had no partner when it began.
struct PhraseSearch {
  /// The phrases of the old units.
  var index: CandidateIndex
  /// What had stayed in place when the search began.
  let spine: Spine
  /// The pairs when the search began.
  let pairing: Pairing
  /// New units whose candidates in place are known without it, and which need it only if none of
  /// these becomes their partner.
  var waiting: [Int] = []
}
