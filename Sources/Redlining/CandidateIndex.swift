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
  static let mostOccurrences = 24
  private static let shortUnit = 8
  /// What a phrase has to give, shared among the units that have it.
  private static let weight: Int32 = 1024

  /// A place for a phrase: the upper half of its hash, and who has it.
  ///
  /// Most phrases stand in one unit alone, which is kept here, complemented; of any other the slot
  /// has the number. An empty slot has no tag.
  private struct Slot {
    var tag: UInt32 = 0
    var value: Int32 = 0
  }

  private let mask: Int
  private let slots: [Slot]
  // The units of each phrase that stands in several: where they begin, and all of them.
  private let starts: [Int32]
  private let units: [Int32]
  private var votes: [Int32]
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
    var occurrences: [(phrase: Int32, unit: Int32)] = []
    var counts: [Int32] = []
    var lastUnits: [Int32] = []
    for (place, words) in words {
      let unit = Int32(place)
      Self.forEachPhrase(of: words) { key in
        let slot = Self.slot(of: key, in: slots.span, mask)
        guard slots[slot].tag != 0 else {
          slots[slot] = Slot(tag: Self.tag(of: key), value: ~unit)
          return
        }
        let value = slots[slot].value
        if value < 0 {
          guard ~value != unit else { return }
          let phrase = Int32(counts.count)
          slots[slot].value = phrase
          counts.append(2)
          lastUnits.append(unit)
          occurrences.append((phrase, ~value))
          occurrences.append((phrase, unit))
        } else if lastUnits[Int(value)] != unit, counts[Int(value)] <= Self.mostOccurrences {
          counts[Int(value)] += 1
          lastUnits[Int(value)] = unit
          occurrences.append((value, unit))
        }
      }
    }
    var starts: [Int32] = [0]
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var ends = starts
    var units = [Int32](repeating: 0, count: occurrences.count)
    for (phrase, unit) in occurrences {
      units[Int(ends[Int(phrase)])] = unit
      ends[Int(phrase)] += 1
    }
    self.mask = mask
    self.slots = slots
    self.starts = starts
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
    var steps = 0
    Self.forEachPhrase(of: words) { key in
      let slot = slots[Self.slot(of: key, in: slots.span, mask)]
      guard slot.tag != 0 else { return }
      if slot.value < 0 {
        if votes[Int(~slot.value)] == 0 { voted.append(~slot.value) }
        votes[Int(~slot.value)] += Self.weight
        steps += 1
        return
      }
      let places = starts[Int(slot.value)]..<starts[Int(slot.value) + 1]
      guard places.count <= Self.mostOccurrences else { return }
      let weight = Self.weight / Int32(places.count)
      for place in places {
        let unit = units[Int(place)]
        if votes[Int(unit)] == 0 { voted.append(unit) }
        votes[Int(unit)] += weight
      }
      steps += places.count
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

  private static func tag(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) | 1 }

  /// The slot that a phrase has or would have.
  @inline(__always)
  private static func slot(of key: UInt64, in slots: Span<Slot>, _ mask: Int) -> Int {
    let tag = tag(of: key)
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].tag != 0, slots[slot].tag != tag { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private static func forEachPhrase(of words: [Int32], _ body: (UInt64) -> Void) {
    var index = 0
    while index + 2 < words.count {
      var key = ByteHash.mix(0, UInt64(UInt32(bitPattern: words[index])) | 1 << 40)
      key = ByteHash.mix(key, UInt64(UInt32(bitPattern: words[index + 1])) | 1 << 40)
      key = ByteHash.mix(key, UInt64(UInt32(bitPattern: words[index + 2])) | 1 << 40)
      body(key)
      index += 1
    }
    guard words.count < shortUnit else { return }
    for word in words { body(ByteHash.mix(7, UInt64(UInt32(bitPattern: word)) | 1 << 40)) }
  }
}
