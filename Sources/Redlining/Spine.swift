import Differencing

/// The pairs that stayed in place, and between which of them everything else stands.
struct Spine {
  private var isFixed: [Bool]
  private var oldGaps: [Int32]
  private var newGaps: [Int32]

  /// Finds the heaviest run of pairs in order.
  ///
  /// - Parameters:
  ///   - pairing: the pairs.
  ///   - weight: what the pair of an old unit weighs.
  init(_ pairing: Pairing, weight: (Int) -> Int) {
    let pairs = pairing.pairs
    let run = IncreasingRun.heaviest(
      of: pairs.map(\.new),
      weights: pairs.map { weight($0.old) }
    )
    oldGaps = Array(repeating: 0, count: pairing.newOfOld.count)
    newGaps = Array(repeating: 0, count: pairing.oldOfNew.count)
    isFixed = Array(repeating: false, count: pairing.newOfOld.count)
    for index in run {
      isFixed[pairs[index].old] = true
      oldGaps[pairs[index].old] = 1
      newGaps[pairs[index].new] = 1
    }
    for place in oldGaps.indices.dropFirst() { oldGaps[place] += oldGaps[place - 1] }
    for place in newGaps.indices.dropFirst() { newGaps[place] += newGaps[place - 1] }
  }

  /// The pairs that did not stay in place and are not settled.
  func strays(of pairing: Pairing) -> [(old: Int, new: Int)] {
    pairing.pairs.filter { !isFixed[$0.old] && !pairing.isSettled[$0.old] }
  }

  /// Whether an old unit stayed in place.
  func isFixed(old: Int) -> Bool { isFixed[old] }

  /// How many fixed pairs stand before an old unit.
  func gap(ofOld old: Int) -> Int { Int(oldGaps[old]) }

  /// How many fixed pairs stand before a new unit.
  func gap(ofNew new: Int) -> Int { Int(newGaps[new]) }
}
