extension UnitAligner {
  /// The longest unit that is looked at, in bytes; what is set in capitals throughout is a heading.
  private static let longestAlike = 1_000

  /// Pairs what is left and differs in typography alone.
  ///
  /// A title that was set in capitals has no word in common with the same title in small letters:
  /// `CLEAN RIVERS`, `Clean rivers`. Only units that are the only ones of their words on either
  /// side are paired.
  ///
  /// - Parameter fragments: what has been split off or merged.
  /// - Complexity: linear in the units that have no partner.
  mutating func pairAlike(besides fragments: FragmentFinder) {
    let freeOld = pairing.freeOld.filter { !fragments.hasOld($0) }
    let freeNew = pairing.freeNew.filter { !fragments.hasNew($0) }
    guard !freeOld.isEmpty, !freeNew.isEmpty else { return }
    var places: [String: [Int]] = [:]
    for unit in freeOld where old.units.range(of: unit).count <= Self.longestAlike {
      places[Typography.levelled(old.units.text(of: unit)), default: []].append(unit)
    }
    var partners: [String: [Int]] = [:]
    for unit in freeNew where new.units.range(of: unit).count <= Self.longestAlike {
      partners[Typography.levelled(new.units.text(of: unit)), default: []].append(unit)
    }
    for (words, units) in places where units.count == 1 && !words.isEmpty {
      guard let found = partners[words], found.count == 1, let unit = units.first,
        let partner = found.first, old.kinds[unit].mayBecome(new.kinds[partner]),
        pairing.areFree(unit, partner)
      else { continue }
      // The pairs have nothing to do with each other, so that their order does not matter.
      pairing.pair(unit, partner)
    }
  }
}
