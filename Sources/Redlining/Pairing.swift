/// Which unit of the old draft is which of the new one, each at most once.
struct Pairing {
  /// For each old unit, its partner; -1 while it has none.
  private(set) var newOfOld: [Int]
  /// For each new unit, its partner; -1 while it has none.
  private(set) var oldOfNew: [Int]

  /// Whether the pair of an old unit was settled by identity and is not to be parted.
  private(set) var isSettled: [Bool]
  /// Which units a record knows: two of them are one by their identity or not at all.
  private var knownOld: [Bool]
  private var knownNew: [Bool]

  /// How often a pair was made or parted, by which it is seen whether anything changed.
  private(set) var changeCount = 0

  init(oldCount: Int, newCount: Int) {
    isSettled = Array(repeating: false, count: oldCount)
    knownOld = isSettled
    knownNew = Array(repeating: false, count: newCount)
    newOfOld = Array(repeating: -1, count: oldCount)
    oldOfNew = Array(repeating: -1, count: newCount)
  }

  /// Whether neither has a partner yet, and no record says that they are two.
  func areFree(_ old: Int, _ new: Int) -> Bool {
    newOfOld[old] < 0 && oldOfNew[new] < 0 && !areApart(old, new)
  }

  /// Makes a pair of two units that are free; what a record keeps apart stays apart.
  mutating func pair(_ old: Int, _ new: Int) {
    guard !areApart(old, new) else { return }
    changeCount += 1
    newOfOld[old] = new
    oldOfNew[new] = old
  }

  /// Makes a pair that nothing parts.
  mutating func settle(_ old: Int, _ new: Int) {
    changeCount += 1
    newOfOld[old] = new
    oldOfNew[new] = old
    isSettled[old] = true
  }

  /// Notes which units a record knows.
  mutating func know(old: [Bool], new: [Bool]) {
    knownOld = old
    knownNew = new
  }

  /// Whether a record knows both: then their identities have said whether they are one.
  private func areApart(_ old: Int, _ new: Int) -> Bool { knownOld[old] && knownNew[new] }

  /// Parts a pair that is not settled.
  mutating func part(_ old: Int, _ new: Int) {
    precondition(!isSettled[old], "identity decides")
    changeCount += 1
    newOfOld[old] = -1
    oldOfNew[new] = -1
  }

  /// The pairs in the order of the old draft.
  var pairs: [(old: Int, new: Int)] {
    newOfOld.indices.compactMap { old in
      newOfOld[old] < 0 ? nil : (old, newOfOld[old])
    }
  }

  /// The old units without a partner.
  var freeOld: [Int] { newOfOld.indices.filter { newOfOld[$0] < 0 } }

  /// The new units without a partner.
  var freeNew: [Int] { oldOfNew.indices.filter { oldOfNew[$0] < 0 } }

  /// Whether the units before both or the units after both are a pair.
  func haveNeighbours(_ old: Int, _ new: Int) -> Bool {
    if old > 0, new > 0, newOfOld[old - 1] == new - 1 { return true }
    return old + 1 < newOfOld.count && new + 1 < oldOfNew.count && newOfOld[old + 1] == new + 1
  }

  /// Where an old unit would stand if it had stayed beside its neighbours.
  func placesInNew(besideOld old: Int) -> [Int] {
    var places: [Int] = []
    if old > 0, newOfOld[old - 1] >= 0, newOfOld[old - 1] + 1 < oldOfNew.count {
      places.append(newOfOld[old - 1] + 1)
    }
    if old + 1 < newOfOld.count, newOfOld[old + 1] > 0, places.first != newOfOld[old + 1] - 1 {
      places.append(newOfOld[old + 1] - 1)
    }
    return places
  }

  /// Where a new unit would stand in the old draft beside its neighbours.
  func placesInOld(besideNew new: Int) -> [Int] {
    var places: [Int] = []
    if new > 0, oldOfNew[new - 1] >= 0, oldOfNew[new - 1] + 1 < newOfOld.count {
      places.append(oldOfNew[new - 1] + 1)
    }
    if new + 1 < oldOfNew.count, oldOfNew[new + 1] > 0, places.first != oldOfNew[new + 1] - 1 {
      places.append(oldOfNew[new + 1] - 1)
    }
    return places
  }
}
