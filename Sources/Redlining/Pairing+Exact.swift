/// Pairs of equal bodies.
extension Pairing {
  /// Pairs what has the same recorded identity in both drafts, and keeps apart for good what has
  /// two: a record holds what people confirmed, and no likeness overrules them.
  mutating func pairIdentities(old: [AlignmentSide.Identity?], new: [AlignmentSide.Identity?]) {
    var places: [AlignmentSide.Identity: Int] = [:]
    for (place, identity) in new.enumerated() {
      if let identity, places[identity] == nil { places[identity] = place }
    }
    for (place, identity) in old.enumerated() {
      if let identity, let other = places[identity], areFree(place, other) { settle(place, other) }
    }
    know(old: old.map { $0 != nil }, new: new.map { $0 != nil })
  }

  /// Pairs equal bodies: those that occur once on both sides wherever they stand, then their
  /// equal neighbours, then what is repeated in order.
  ///
  /// Reference: P. Heckel, A technique for isolating differences between files (1978).
  ///
  /// - Parameters:
  ///   - bodies: the bodies as numbers.
  ///   - weight: what an old unit weighs when it is to be said what stayed in place.
  /// - Complexity: linear, but for sorting.
  mutating func pairEqualBodies(_ bodies: BodySymbols, weight: (Int) -> Int) {
    pairUnique(bodies)
    pairNeighbours(bodies)
    pairRepeated(bodies, weight)
  }

  private mutating func pairUnique(_ bodies: BodySymbols) {
    var oldPlaces = Array(repeating: -1, count: bodies.count)
    var newPlaces = Array(repeating: -1, count: bodies.count)
    for place in bodies.old.indices where newOfOld[place] < 0 {
      let symbol = Int(bodies.old[place])
      oldPlaces[symbol] = oldPlaces[symbol] == -1 ? place : -2
    }
    for place in bodies.new.indices where oldOfNew[place] < 0 {
      let symbol = Int(bodies.new[place])
      newPlaces[symbol] = newPlaces[symbol] == -1 ? place : -2
    }
    for symbol in 0..<bodies.count where oldPlaces[symbol] >= 0 && newPlaces[symbol] >= 0 {
      pair(oldPlaces[symbol], newPlaces[symbol])
    }
  }

  private mutating func pairNeighbours(_ bodies: BodySymbols) {
    let oldCount = newOfOld.count
    let newCount = oldOfNew.count
    // The beginnings of both drafts count as a pair, and so do their ends.
    for old in -1..<oldCount {
      let new = old < 0 ? -1 : newOfOld[old]
      guard old < 0 || new >= 0, old + 1 < oldCount, new + 1 < newCount else { continue }
      if bodies.old[old + 1] == bodies.new[new + 1], areFree(old + 1, new + 1) {
        pair(old + 1, new + 1)
      }
    }
    for old in stride(from: oldCount, to: 0, by: -1) {
      let new = old == oldCount ? newCount : newOfOld[old]
      guard new > 0 else { continue }
      if bodies.old[old - 1] == bodies.new[new - 1], areFree(old - 1, new - 1) {
        pair(old - 1, new - 1)
      }
    }
  }

  private mutating func pairRepeated(_ bodies: BodySymbols, _ weight: (Int) -> Int) {
    var oldPlaces: [Int32: [Int]] = [:]
    var newPlaces: [Int32: [Int]] = [:]
    for new in freeNew { newPlaces[bodies.new[new], default: []].append(new) }
    guard !newPlaces.isEmpty else { return }
    for old in freeOld where newPlaces[bodies.old[old]] != nil {
      oldPlaces[bodies.old[old], default: []].append(old)
    }
    guard !oldPlaces.isEmpty else { return }
    let spine = Spine(self, weight: weight)
    for (symbol, olds) in oldPlaces {
      let news = newPlaces[symbol] ?? []
      // Those between the same fixed points first: they have not moved.
      var index = 0
      for old in olds {
        let gap = spine.gap(ofOld: old)
        while index < news.count, spine.gap(ofNew: news[index]) < gap { index += 1 }
        guard index < news.count, spine.gap(ofNew: news[index]) == gap else { continue }
        pair(old, news[index])
        index += 1
      }
      let left = zip(olds.filter { newOfOld[$0] < 0 }, news.filter { oldOfNew[$0] < 0 })
      for (old, new) in left { pair(old, new) }
    }
  }
}
