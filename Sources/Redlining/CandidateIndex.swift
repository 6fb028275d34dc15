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

  /// A phrase, and where in ``units`` the units that have it stand.
  private struct Slot {
    var key: UInt64 = 0
    /// While units are counted, the last one, complemented; then where the next one is put; in
    /// the end, where the units end.
    var end: Int32 = -1
    var count: Int32 = 0
  }

  private var mask: Int
  private var slots: [Slot]
  private var units: [Int32]
  private var votes: [Int]
  private var voted: [Int32] = []

  /// How many votes were counted so far, by which growth can be checked.
  private(set) var steps = 0

  /// Indexes units.
  ///
  /// - Parameters:
  ///   - words: the words of each unit that is to be found, by its place.
  ///   - count: how many units the draft has.
  /// - Complexity: linear in the words.
  init(_ words: [(unit: Int, words: [Int32])], count: Int) {
    var size = 1024
    let total = words.reduce(0) { $0 + $1.words.count + Self.shortUnit }
    while size < total + total / 2 { size *= 2 }
    let mask = size - 1
    var slots = [Slot](repeating: Slot(), count: size)
    // The slot of each phrase of each unit, in order, a repeated phrase once.
    var places: [Int32] = []
    places.reserveCapacity(total)
    var counts: [Int] = []
    counts.reserveCapacity(words.count)
    for (unit, words) in words {
      let start = places.count
      Self.forEachPhrase(of: words) { key in
        let slot = Self.slot(of: key, in: slots.span, mask)
        slots[slot].key = key
        guard slots[slot].end != ~Int32(unit) || slots[slot].count == 0 else { return }
        slots[slot].end = ~Int32(unit)
        slots[slot].count += 1
        places.append(Int32(slot))
      }
      counts.append(places.count - start)
    }
    var units = [Int32](repeating: 0, count: places.count)
    var used: Int32 = 0
    var next = 0
    for (index, count) in counts.enumerated() {
      for place in places[next..<(next + count)] {
        let slot = Int(place)
        guard slots[slot].count <= Self.mostOccurrences else { continue }
        if slots[slot].end < 0 {
          slots[slot].end = used
          used += slots[slot].count
        }
        units[Int(slots[slot].end)] = Int32(words[index].unit)
        slots[slot].end += 1
      }
      next += count
    }
    self.mask = mask
    self.slots = slots
    self.units = units
    votes = Array(repeating: 0, count: count)
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
    // Taken out and put back, so that the loops below work on variables of their own.
    var (votes, voted) = (self.votes, self.voted)
    (self.votes, self.voted) = ([], [])
    let (allSlots, allUnits, mask) = (slots, units, mask)
    let (slots, units) = (allSlots.span, allUnits.span)
    var steps = 0
    Self.forEachPhrase(of: words) { key in
      let slot = slots[Self.slot(of: key, in: slots, mask)]
      guard slot.count > 0, slot.count <= Self.mostOccurrences else { return }
      let weight = 1024 / Int(slot.count)
      for place in Int(slot.end - slot.count)..<Int(slot.end) {
        let unit = units[place]
        if votes[Int(unit)] == 0 { voted.append(unit) }
        votes[Int(unit)] += weight
      }
      steps += Int(slot.count)
    }
    self.steps += steps
    (self.votes, self.voted) = (votes, voted)
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

  @inline(__always)
  private static func slot(of key: UInt64, in slots: Span<Slot>, _ mask: Int) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 16) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
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
