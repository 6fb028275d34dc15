/// Finds stretches that two sequences certainly share: what occurs once in each.
///
/// The problem: a table over two long paragraphs costs their product. The idea: windows of a few
/// elements (shingles) that occur exactly once on either side are almost surely the same words;
/// neighbouring ones join into runs, and the heaviest chain of runs that is in order on both sides
/// cuts the paragraphs into short stretches. Windows are used and not single words because near
/// copies of paragraphs share most of their rare words.
///
/// ```swift
/// // “the rights of all persons” / “all the rights of persons”, windows of 3:
/// // one run, “the rights of”
/// ```
///
/// Limits: a stretch that was moved within the paragraph and is lighter than what it crosses is
/// left out. Every run is checked element by element; the hash only finds it.
///
/// Reference: P. Heckel, A technique for isolating differences between files (1978), for unique
/// elements; A. Z. Broder, On the resemblance and containment of documents (1997), for shingles.
public struct UniqueAnchors: Sendable {
  /// A stretch that both sequences have.
  public struct Run: Hashable, Sendable {
    /// Where it begins in the old sequence.
    public var old: Int
    /// Where it begins in the new sequence.
    public var new: Int
    /// How many elements it has.
    public var count: Int

    /// Makes a run.
    public init(old: Int, new: Int, count: Int) {
      self.old = old
      self.new = new
      self.count = count
    }
  }

  private static let absent: Int32 = -1
  private static let repeated: Int32 = -2

  private var mask: Int
  private var keys: [UInt64]
  private var oldPlaces: [Int32]
  private var newPlaces: [Int32]

  private init(capacity: Int) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    mask = slots - 1
    keys = Array(repeating: 0, count: slots)
    oldPlaces = Array(repeating: Self.absent, count: slots)
    newPlaces = Array(repeating: Self.absent, count: slots)
  }

  /// The runs that are in order on both sides, without overlap.
  ///
  /// - Parameters:
  ///   - old: the old sequence.
  ///   - oldRange: the part of the old sequence that counts.
  ///   - new: the new sequence.
  ///   - newRange: the part of the new sequence that counts.
  ///   - width: how many elements a window has.
  /// - Returns: the runs, in order.
  /// - Complexity: linear on average, and O(r log r) for r runs.
  public static func runs(
    in old: [Int32],
    _ oldRange: Range<Int>,
    and new: [Int32],
    _ newRange: Range<Int>,
    width: Int
  ) -> [Run] {
    guard oldRange.count >= width, newRange.count >= width else { return [] }
    var table = UniqueAnchors(capacity: oldRange.count)
    // The slot of each window of the old sequence, so that none is hashed twice.
    var slots: [Int32] = []
    slots.reserveCapacity(oldRange.count)
    for place in oldRange.lowerBound...(oldRange.upperBound - width) {
      let slot = table.slot(of: hash(old, place, width), adding: true)
      slots.append(Int32(truncatingIfNeeded: slot))
      table.oldPlaces[slot] =
        table.oldPlaces[slot] == absent ? Int32(truncatingIfNeeded: place) : repeated
    }
    for place in newRange.lowerBound...(newRange.upperBound - width) {
      let slot = table.slot(of: hash(new, place, width), adding: false)
      guard slot >= 0 else { continue }
      table.newPlaces[slot] =
        table.newPlaces[slot] == absent ? Int32(truncatingIfNeeded: place) : repeated
    }
    var found: [Run] = []
    for place in oldRange.lowerBound...(oldRange.upperBound - width) {
      let slot = Int(slots[place - oldRange.lowerBound])
      guard table.oldPlaces[slot] >= 0, table.newPlaces[slot] >= 0 else { continue }
      let other = Int(table.newPlaces[slot])
      if let last = found.last, last.old - last.new == place - other,
        last.old + last.count >= place
      {
        found[found.count - 1].count = place + width - last.old
      } else if isEqual(old, place, new, other, width) {
        found.append(Run(old: place, new: other, count: width))
      }
    }
    let chain = IncreasingRun.heaviest(of: found.map(\.new), weights: found.map(\.count))
    return withoutOverlaps(chain.map { found[$0] }).filter { run in
      isEqual(old, run.old, new, run.new, run.count)
    }
  }

  private static func isEqual(
    _ old: [Int32],
    _ place: Int,
    _ new: [Int32],
    _ other: Int,
    _ count: Int
  ) -> Bool {
    for offset in 0..<count where old[place + offset] != new[other + offset] { return false }
    return true
  }

  private static func withoutOverlaps(_ runs: [Run]) -> [Run] {
    var parted: [Run] = []
    for var run in runs {
      if let last = parted.last {
        let overlap = max(last.old + last.count - run.old, last.new + last.count - run.new)
        if overlap > 0 {
          run.old += overlap
          run.new += overlap
          run.count -= overlap
        }
      }
      if run.count > 0 { parted.append(run) }
    }
    return parted
  }

  private static func hash(_ symbols: [Int32], _ place: Int, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0
    for offset in 0..<width {
      hash = ByteHash.mix(hash, UInt64(UInt32(bitPattern: symbols[place + offset])) | 1 << 40)
    }
    return hash | 1
  }

  /// The slot of a window; -1 if it is not in the table and not to be added.
  private mutating func slot(of key: UInt64, adding: Bool) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    guard adding else { return -1 }
    keys[slot] = key
    return slot
  }
}
