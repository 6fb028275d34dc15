extension UnitAligner {
  /// Gives near copies that stand across each other the partners with which they stay in place.
  ///
  /// The problem: two paragraphs that differ in a word or two are each a little more like the
  /// other's successor, because each was edited; then both would be said to have moved. The idea:
  /// for each pair that does not stand in place, look at who stands where it would be expected; if
  /// it makes the two pairs together no less alike, counting what staying is worth, they change
  /// partners.
  ///
  /// ```
  /// old: A  A′    new: A″ A‴    A–A‴ and A′–A″ become A–A″ and A′–A‴
  /// ```
  ///
  /// - Complexity: a few comparisons for each pair that does not stand in place.
  mutating func uncross(_ words: inout UnitWords) {
    let spine = spine()
    for stray in spine.strays(of: pairing) where pairing.newOfOld[stray.old] == stray.new {
      var expected = pairing.placesInNew(besideOld: stray.old).map { (old: stray.old, new: $0) }
      expected += pairing.placesInOld(besideNew: stray.new).map { (old: $0, new: stray.new) }
      for place in expected where place != stray {
        if uncross(stray, into: place, spine, &words) { break }
      }
    }
  }

  /// Makes a pair in place out of a stray and whoever stands in its place, if that reads better.
  private mutating func uncross(
    _ stray: (old: Int, new: Int),
    into place: (old: Int, new: Int),
    _ spine: Spine,
    _ words: inout UnitWords
  ) -> Bool {
    guard old.kinds[place.old].mayBecome(new.kinds[place.new]), hasWords(place, words) else {
      return false
    }
    // The pair that would be parted besides the stray, and the one that would be made of the rest.
    let staysOld = place.old == stray.old
    let other =
      staysOld
      ? (old: pairing.oldOfNew[place.new], new: place.new)
      : (old: place.old, new: pairing.newOfOld[place.old])
    let rest =
      staysOld ? (old: other.old, new: stray.new) : (old: stray.old, new: other.new)
    let hasOther = other.old >= 0 && other.new >= 0
    if hasOther {
      guard !pairing.isSettled[other.old], hasWords(other, words),
        old.kinds[rest.old].mayBecome(new.kinds[rest.new])
      else { return false }
    }
    let stayed = scored(place, isInPlace: true, &words)
    guard stayed.descent >= thresholds.inPlace else { return false }
    var before = scored(stray, isInPlace: false, &words).score
    var after = stayed.score
    if hasOther {
      let isInPlace =
        spine.gap(ofOld: rest.old) == spine.gap(ofNew: rest.new)
        || pairing.haveNeighbours(rest.old, rest.new)
      let remainder = scored(rest, isInPlace: isInPlace, &words)
      guard remainder.score >= thresholds.anywhere else { return false }
      before += scored(other, isInPlace: spine.isFixed(old: other.old), &words).score
      after += remainder.score
    }
    guard after > before else { return false }
    pairing.part(stray.old, stray.new)
    if hasOther { pairing.part(other.old, other.new) }
    pairing.pair(place.old, place.new)
    if hasOther { pairing.pair(rest.old, rest.new) }
    return true
  }

  /// Whether both units were cut; what was not is equal to its partner and stays with it.
  private func hasWords(_ pair: (old: Int, new: Int), _ words: UnitWords) -> Bool {
    !words.old[pair.old].isEmpty && !words.new[pair.new].isEmpty
  }

  private func scored(
    _ pair: (old: Int, new: Int),
    isInPlace: Bool,
    _ words: inout UnitWords
  ) -> Candidate {
    words.likeness.load(words.new[pair.new])
    let (likeness, descent) = words.likeness.ratios(with: words.old[pair.old], atLeast: 0)
    return Candidate(
      old: pair.old,
      new: pair.new,
      isInPlace: isInPlace,
      likeness: likeness,
      descent: descent
    )
  }
}
