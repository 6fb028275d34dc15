extension UnitAligner {
  /// How many units are looked at that share phrases with one.
  private static let mostByPhrases = 8
  /// How far from where it is expected a unit may stand among what has no partner.
  private static let farthest = 2

  /// Candidates by rare phrases among what has no partner.
  mutating func byPhrases(_ words: inout UnitWords) -> [Candidate] {
    let spine = spine()
    var index = CandidateIndex(
      pairing.freeOld.map { ($0, words.old[$0]) },
      count: old.units.count
    )
    var found: [Candidate] = []
    for unit in pairing.freeNew {
      let near = index.candidates(for: words.new[unit], most: Self.mostByPhrases)
      guard !near.isEmpty else { continue }
      words.likeness.load(words.new[unit])
      for other in near where old.kinds[other].mayBecome(new.kinds[unit]) {
        let isInPlace =
          spine.gap(ofOld: other) == spine.gap(ofNew: unit) || pairing.haveNeighbours(other, unit)
        found.append(candidate(other, unit, isInPlace: isInPlace, &words))
      }
    }
    return found
  }

  /// Candidates by place among what has no partner: what stands between the same fixed neighbours,
  /// nearest first, and what stands beside a pair, even one that has moved.
  mutating func byPlace(besides fragments: FragmentFinder, _ words: inout UnitWords) -> [Candidate] {
    let spine = spine()
    var free: [Int: [Int]] = [:]
    for unit in pairing.freeOld where !fragments.hasOld(unit) {
      free[spine.gap(ofOld: unit), default: []].append(unit)
    }
    var seen: [Int: Int] = [:]
    var found: [Candidate] = []
    for unit in pairing.freeNew where !fragments.hasNew(unit) {
      let gap = spine.gap(ofNew: unit)
      let others = free[gap] ?? []
      let expected = seen[gap, default: 0]
      seen[gap] = expected + 1
      var near: [Int] = []
      let places = max(0, expected - Self.farthest)...(expected + Self.farthest)
      for place in places where place < others.count { near.append(others[place]) }
      for other in pairing.placesInOld(besideNew: unit)
      where pairing.newOfOld[other] < 0 && !near.contains(other) && !fragments.hasOld(other) {
        near.append(other)
      }
      guard !near.isEmpty else { continue }
      words.likeness.load(words.new[unit])
      for other in near where old.kinds[other].mayBecome(new.kinds[unit]) {
        found.append(candidate(other, unit, isInPlace: true, &words))
      }
    }
    return found
  }

  /// A candidate whose new unit has been loaded.
  private func candidate(
    _ oldUnit: Int,
    _ newUnit: Int,
    isInPlace: Bool,
    _ words: inout UnitWords
  ) -> Candidate {
    let (likeness, descent) = words.likeness.ratios(
      with: words.old[oldUnit],
      atLeast: isInPlace ? thresholds.inPlace : thresholds.leftOver
    )
    return Candidate(
      old: oldUnit,
      new: newUnit,
      likeness: likeness,
      descent: descent,
      isInPlace: isInPlace
    )
  }

  /// Makes pairs of candidates, the most alike first.
  ///
  /// - Parameters:
  ///   - candidates: the candidates.
  ///   - inPlace: how alike two in place have to be.
  ///   - elsewhere: whether two that do not stand in place are alike enough.
  mutating func accept(
    _ candidates: [Candidate],
    inPlace: Double,
    elsewhere: (Candidate) -> Bool
  ) {
    let alike = candidates.filter { $0.isInPlace ? $0.descent >= inPlace : elsewhere($0) }
    for candidate in alike.sorted(by: { $0.precedes($1) })
    where pairing.areFree(candidate.old, candidate.new) {
      pairing.pair(candidate.old, candidate.new)
    }
  }
}
