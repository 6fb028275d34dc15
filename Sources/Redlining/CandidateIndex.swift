import Differencing

/// Finds, for a unit, the units of the other draft that share rare phrases with it.
///
/// The problem: comparing every paragraph with every other costs their product. The idea: an
/// inverted index of the phrases of three words (shingles) of all old units; a phrase that occurs
/// in few units votes for each of them, the more the rarer it is.
///
/// Limits: a phrase that occurs in more than ``mostOccurrences`` units does not vote, so a unit has
/// at most that many votes a word. Units of fewer than eight words vote with single words too, for
/// they may have no phrase left.
///
/// Reference: A. Z. Broder, On the resemblance and containment of documents (1997).
struct CandidateIndex {
  /// In how many units a phrase may occur and still vote.
  static let mostOccurrences: Int32 = 24
  private static let shortUnit = 8

  private var mask: Int
  private var keys: [UInt64]
  private var heads: [Int32]
  private var counts: [Int32]
  // Chains of occurrences: the unit, and the next link.
  private var units: [Int32] = []
  private var links: [Int32] = []
  private var votes: [Int32]
  private var voted: [Int32] = []

  /// Indexes units.
  ///
  /// - Parameters:
  ///   - words: the words of each unit that is to be found, by its place.
  ///   - count: how many units the draft has.
  /// - Complexity: linear in the words.
  init(_ words: [(unit: Int, words: [Int32])], count: Int) {
    var slots = 1024
    let total = words.reduce(0) { $0 + $1.words.count + Self.shortUnit }
    while slots < total * 2 { slots *= 2 }
    mask = slots - 1
    keys = Array(repeating: 0, count: slots)
    heads = Array(repeating: -1, count: slots)
    counts = Array(repeating: 0, count: slots)
    votes = Array(repeating: 0, count: count)
    units.reserveCapacity(total)
    links.reserveCapacity(total)
    for (unit, words) in words {
      Self.forEachPhrase(of: words) { key in
        let slot = slot(of: key)
        keys[slot] = key
        guard counts[slot] <= Self.mostOccurrences,
          heads[slot] < 0 || units[Int(heads[slot])] != Int32(unit)
        else { return }
        units.append(Int32(unit))
        links.append(heads[slot])
        heads[slot] = Int32(units.count - 1)
        counts[slot] += 1
      }
    }
  }

  /// The units that share the most and rarest phrases with some words, best first.
  ///
  /// - Parameters:
  ///   - words: the words of a unit of the other draft.
  ///   - most: how many units to return at most.
  /// - Returns: places of units, each with its votes.
  /// - Complexity: O(w · ``mostOccurrences``) for w words.
  mutating func candidates(for words: [Int32], most: Int) -> [Int] {
    for unit in voted { votes[Int(unit)] = 0 }
    voted.removeAll(keepingCapacity: true)
    Self.forEachPhrase(of: words) { key in
      let slot = slot(of: key)
      let count = counts[slot]
      guard count > 0, count <= Self.mostOccurrences else { return }
      let weight = 1024 / count
      var link = heads[slot]
      while link >= 0 {
        let unit = units[Int(link)]
        if votes[Int(unit)] == 0 { voted.append(unit) }
        votes[Int(unit)] += weight
        link = links[Int(link)]
      }
    }
    var best: [Int32] = []
    for unit in voted {
      if best.count == most, let last = best.last, !isBetter(unit, than: last) { continue }
      var place = best.count
      while place > 0, isBetter(unit, than: best[place - 1]) { place -= 1 }
      best.insert(unit, at: place)
      if best.count > most { best.removeLast() }
    }
    return best.map { Int($0) }
  }

  private func isBetter(_ unit: Int32, than other: Int32) -> Bool {
    let (mine, theirs) = (votes[Int(unit)], votes[Int(other)])
    return mine == theirs ? unit < other : mine > theirs
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 16) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private static func forEachPhrase(of words: [Int32], _ body: (UInt64) -> Void) {
    var index = 0
    while index + 2 < words.count {
      var key = ByteHash.mix(0, UInt64(UInt32(bitPattern: words[index])) | 1 << 40)
      key = ByteHash.mix(key, UInt64(UInt32(bitPattern: words[index + 1])) | 1 << 40)
      key = ByteHash.mix(key, UInt64(UInt32(bitPattern: words[index + 2])) | 1 << 40)
      body(key | 1)
      index += 1
    }
    guard words.count < shortUnit else { return }
    for word in words { body(ByteHash.mix(7, UInt64(UInt32(bitPattern: word)) | 1 << 40) | 1) }
  }
}
