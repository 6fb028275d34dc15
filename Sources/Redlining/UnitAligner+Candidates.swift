extension UnitAligner {
  /// How many units are looked at that share phrases with one.
  private static let mostByPhrases = 8
  /// How far from where it is expected a unit may stand among what has no partner.
  private static let farthest = 2

  /// Begins a search by rare phrases among what has no partner.
  mutating func phraseSearch(_ words: UnitWords) -> PhraseSearch {
    PhraseSearch(
      index: CandidateIndex(
        pairing.freeOld.map { ($0, words.old[$0]) },
        count: old.units.count
      ),
      spine: spine(),
      pairing: pairing
    )
  }

  /// The candidates for a new unit by rare phrases.
  func candidates(
    for unit: Int,
    in search: inout PhraseSearch,
    _ words: UnitWords
  ) -> [Candidate] {
    var found: [Candidate] = []
    let near = search.index.candidates(for: words.new[unit], most: Self.mostByPhrases)
    for other in near where old.kinds[other].mayBecome(new.kinds[unit]) {
      let isInPlace =
        search.spine.gap(ofOld: other) == search.spine.gap(ofNew: unit)
        || search.pairing.haveNeighbours(other, unit)
      found.append(candidate(other, unit, isInPlace: isInPlace, words))
    }
    return found
  }

  /// Candidates by place among what has no partner: what stands between the same fixed neighbours,
  /// nearest first, and what stands beside a pair, even one that has moved.
  ///
  /// - Returns: the candidates, and the new units for which there are no others in place.
  mutating func byPlace(
    besides fragments: FragmentFinder,
    _ words: UnitWords
  ) -> (candidates: [Candidate], complete: [Int]) {
    let spine = spine()
    var free: [Int: [Int]] = [:]
    for unit in pairing.freeOld where !fragments.hasOld(unit) {
      free[spine.gap(ofOld: unit), default: []].append(unit)
    }
    var seen: [Int: Int] = [:]
    var found: [Candidate] = []
    var complete: [Int] = []
    for unit in pairing.freeNew where !fragments.hasNew(unit) {
      let gap = spine.gap(ofNew: unit)
      let others = free[gap] ?? []
      let expected = seen[gap, default: 0]
      seen[gap] = expected + 1
      var near: [Int] = []
      let places = max(0, expected - Self.farthest)...(expected + Self.farthest)
      for place in places where place < others.count { near.append(others[place]) }
      if near.count == others.count { complete.append(unit) }
      for other in pairing.placesInOld(besideNew: unit)
      where pairing.newOfOld[other] < 0 && !near.contains(other) && !fragments.hasOld(other) {
        near.append(other)
      }
      for other in near where old.kinds[other].mayBecome(new.kinds[unit]) {
        found.append(candidate(other, unit, isInPlace: true, words))
      }
    }
    return (found, complete)
  }

  /// A candidate that has not been compared.
  private func candidate(
    _ oldUnit: Int,
    _ newUnit: Int,
    isInPlace: Bool,
    _ words: UnitWords
  ) -> Candidate {
    let (likeness, descent) = Likeness.ratios(
      ofLengths: words.old[oldUnit].count,
      words.new[newUnit].count
    )
    return Candidate(
      old: oldUnit,
      new: newUnit,
      isInPlace: isInPlace,
      likeness: likeness,
      descent: descent
    )
  }
}
