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

  /// Whether an old unit is a fragment.
  func hasOld(_ unit: Int) -> Bool { ownerOfOld[unit] != nil }

  /// Whether a new unit is a fragment.
  func hasNew(_ unit: Int) -> Bool { ownerOfNew[unit] != nil }

  /// Looks for fragments among what has no partner.
  ///
  /// - Complexity: two comparisons for each unit without a partner.
  mutating func find(in pairing: Pairing, likeness: inout Likeness) {
    // Forwards after a partner, backwards before one; a fragment may follow a fragment.
    for unit in pairing.freeNew { findNew(unit, beside: unit - 1, pairing, &likeness) }
    for unit in pairing.freeNew.reversed() { findNew(unit, beside: unit + 1, pairing, &likeness) }
    for unit in pairing.freeOld { findOld(unit, beside: unit - 1, pairing, &likeness) }
    for unit in pairing.freeOld.reversed() { findOld(unit, beside: unit + 1, pairing, &likeness) }
  }

  private mutating func findNew(
    _ unit: Int,
    beside neighbour: Int,
    _ pairing: Pairing,
    _ likeness: inout Likeness
  ) {
    guard !hasNew(unit), newWords.indices.contains(neighbour) else { return }
    let owner = ownerOfNew[neighbour] ?? pairing.oldOfNew[neighbour]
    guard owner >= 0, pairing.newOfOld[owner] >= 0, oldFragments[pairing.newOfOld[owner]] == nil
    else { return }
    let group = ((newFragments[owner] ?? []) + [pairing.newOfOld[owner]]).sorted()
    guard
      isFragment(
        newWords[unit],
        of: oldWords[owner],
        besides: group.map { newWords[$0] },
        isFirst: unit < group[0],
        &likeness
      )
    else { return }
    newFragments[owner, default: []].append(unit)
    ownerOfNew[unit] = owner
  }

  private mutating func findOld(
    _ unit: Int,
    beside neighbour: Int,
    _ pairing: Pairing,
    _ likeness: inout Likeness
  ) {
    guard !hasOld(unit), oldWords.indices.contains(neighbour) else { return }
    let owner = ownerOfOld[neighbour] ?? pairing.newOfOld[neighbour]
    guard owner >= 0, pairing.oldOfNew[owner] >= 0, newFragments[pairing.oldOfNew[owner]] == nil
    else { return }
    let group = ((oldFragments[owner] ?? []) + [pairing.oldOfNew[owner]]).sorted()
    guard
      isFragment(
        oldWords[unit],
        of: newWords[owner],
        besides: group.map { oldWords[$0] },
        isFirst: unit < group[0],
        &likeness
      )
    else { return }
    oldFragments[owner, default: []].append(unit)
    ownerOfOld[unit] = owner
  }

  private func isFragment(
    _ words: [Int32],
    of whole: [Int32],
    besides group: [[Int32]],
    isFirst: Bool,
    _ likeness: inout Likeness
  ) -> Bool {
    guard words.count >= Self.fewestWords, !whole.isEmpty else { return false }
    likeness.load(whole)
    let needed = Double(words.count) * contained
    guard Double(likeness.shared(with: words)) >= needed else { return false }
    let before = group.flatMap(\.self)
    let after = isFirst ? words + before : before + words
    let gain = likeness.shared(with: after) - likeness.shared(with: before)
    return Double(gain) >= needed
  }
}
