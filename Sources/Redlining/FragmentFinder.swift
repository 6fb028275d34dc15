import Differencing

/// Finds what was split off a paragraph and what was merged into one.
///
/// A unit without a partner that stands beside a paired unit, whose words are for the most part in
/// that unit's partner and are not accounted for by the pair, is a fragment of the partner.
///
/// ```
/// old: A B    new: A / B    A is paired with “A B”; B is contained in it: split
/// ```
struct FragmentFinder {
  private static let fewestWords = 3
  /// How much of what a partner elsewhere shares the whole has to share too.
  private static let preference = 0.9

  /// How many steps the search may spend; beyond them, what is left stays gone or new.
  private static let steps = 200_000_000

  private var budget = WorkBudget(steps)
  private let oldWords: [[Int32]]
  private let newWords: [[Int32]]
  private let contained: Double

  /// For an old unit, the new units split off it besides its partner.
  private(set) var newFragments: [Int: [Int]] = [:]
  /// For a new unit, the old units merged into it besides its partner.
  private(set) var oldFragments: [Int: [Int]] = [:]
  private var ownerOfNew: [Int: Int] = [:]
  private var ownerOfOld: [Int: Int] = [:]

  init(oldWords: [[Int32]], newWords: [[Int32]], contained: Double) {
    self.oldWords = oldWords
    self.newWords = newWords
    self.contained = contained
  }

  /// Whether the steps did not reach to look for all.
  var gaveUp: Bool { budget.wasExceeded }

  /// Whether an old unit is a fragment.
  func hasOld(_ unit: Int) -> Bool { ownerOfOld[unit] != nil }

  /// Whether a new unit is a fragment.
  func hasNew(_ unit: Int) -> Bool { ownerOfNew[unit] != nil }

  /// Looks for fragments among what has no partner, and among what has one elsewhere that does
  /// not explain it any better.
  ///
  /// - Parameters:
  ///   - pairing: the pairs; one is parted where its unit turns out to be a fragment.
  ///   - spine: which of them stayed in place.
  ///   - likeness: counts shared words.
  /// - Complexity: a few comparisons for each unit without a partner or with one elsewhere.
  mutating func find(in pairing: inout Pairing, spine: Spine, likeness: inout Likeness) {
    let strays = spine.strays(of: pairing)
    let looseNew = (pairing.freeNew + strays.map(\.new)).sorted()
    let looseOld = (pairing.freeOld + strays.map(\.old)).sorted()
    // Forwards after a partner, backwards before one; a fragment may follow a fragment.
    for unit in looseNew { findNew(unit, unit - 1, spine, &pairing, &likeness) }
    for unit in looseNew.reversed() { findNew(unit, unit + 1, spine, &pairing, &likeness) }
    for unit in looseOld { findOld(unit, unit - 1, spine, &pairing, &likeness) }
    for unit in looseOld.reversed() { findOld(unit, unit + 1, spine, &pairing, &likeness) }
  }

  private mutating func findNew(
    _ unit: Int,
    _ neighbour: Int,
    _ spine: Spine,
    _ pairing: inout Pairing,
    _ likeness: inout Likeness
  ) {
    guard !hasNew(unit), newWords.indices.contains(neighbour), newFragmentsAllowed(unit, pairing)
    else { return }
    let owner = ownerOfNew[neighbour] ?? pairing.oldOfNew[neighbour]
    guard owner >= 0, owner != pairing.oldOfNew[unit], pairing.newOfOld[owner] >= 0,
      oldFragments[pairing.newOfOld[owner]] == nil
    else { return }
    let partner = pairing.oldOfNew[unit]
    if partner >= 0, !spine.isFixed(old: owner) { return }
    let group = ((newFragments[owner] ?? []) + [pairing.newOfOld[owner]]).sorted()
    guard
      isFragment(
        newWords[unit],
        of: oldWords[owner],
        besides: group.map { newWords[$0] },
        isFirst: unit < group[0],
        partner: partner < 0 ? nil : oldWords[partner],
        &likeness
      )
    else { return }
    if partner >= 0 { pairing.part(partner, unit) }
    newFragments[owner, default: []].append(unit)
    ownerOfNew[unit] = owner
  }

  private mutating func findOld(
    _ unit: Int,
    _ neighbour: Int,
    _ spine: Spine,
    _ pairing: inout Pairing,
    _ likeness: inout Likeness
  ) {
    guard !hasOld(unit), oldWords.indices.contains(neighbour), oldFragmentsAllowed(unit, pairing)
    else { return }
    let owner = ownerOfOld[neighbour] ?? pairing.newOfOld[neighbour]
    guard owner >= 0, owner != pairing.newOfOld[unit], pairing.oldOfNew[owner] >= 0,
      newFragments[pairing.oldOfNew[owner]] == nil
    else { return }
    let partner = pairing.newOfOld[unit]
    if partner >= 0, !spine.isFixed(old: pairing.oldOfNew[owner]) { return }
    let group = ((oldFragments[owner] ?? []) + [pairing.oldOfNew[owner]]).sorted()
    guard
      isFragment(
        oldWords[unit],
        of: newWords[owner],
        besides: group.map { oldWords[$0] },
        isFirst: unit < group[0],
        partner: partner < 0 ? nil : newWords[partner],
        &likeness
      )
    else { return }
    if partner >= 0 { pairing.part(unit, partner) }
    oldFragments[owner, default: []].append(unit)
    ownerOfOld[unit] = owner
  }

  /// A unit to which fragments belong is not a fragment itself.
  private func newFragmentsAllowed(_ unit: Int, _ pairing: Pairing) -> Bool {
    let partner = pairing.oldOfNew[unit]
    return oldFragments[unit] == nil && (partner < 0 || newFragments[partner] == nil)
  }

  private func oldFragmentsAllowed(_ unit: Int, _ pairing: Pairing) -> Bool {
    let partner = pairing.newOfOld[unit]
    return newFragments[unit] == nil && (partner < 0 || oldFragments[partner] == nil)
  }

  /// Whether words belong to a whole beside the words that are there already.
  private mutating func isFragment(
    _ words: [Int32],
    of whole: [Int32],
    besides group: [[Int32]],
    isFirst: Bool,
    partner: [Int32]?,
    _ likeness: inout Likeness
  ) -> Bool {
    guard words.count >= Self.fewestWords, !whole.isEmpty else { return false }
    let present = group.reduce(0) { $0 + $1.count }
    // Loading the whole, and for each word a row of the table of shared words.
    let steps = whole.count + 2 * (present + words.count) * (whole.count / 64 + 1)
    guard budget.spend(steps) else { return false }
    var needed = Double(words.count) * contained
    if let partner {
      // A partner elsewhere explains the unit unless the whole beside it does so as well.
      likeness.load(words)
      needed = max(needed, Double(likeness.shared(with: partner)) * Self.preference)
    }
    likeness.load(whole)
    guard Double(likeness.shared(with: words)) >= needed else { return false }
    let before = group.flatMap(\.self)
    let after = isFirst ? words + before : before + words
    let gain = likeness.shared(with: after) - likeness.shared(with: before)
    return Double(gain) >= needed
  }
}
