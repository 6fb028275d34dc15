import Differencing
import DraftText

/// The bodies of both drafts as numbers: equal numbers, equal words and equal notes.
///
/// Whole bodies are hashed and confirmed byte by byte; nothing is cut into words. An anchor counts
/// by the class of its note, so that a body stays the same when its notes are renumbered.
struct BodySymbols {
  /// The symbol of each old body.
  private(set) var old: [Int32] = []
  /// The symbol of each new body.
  private(set) var new: [Int32] = []
  /// How many symbols there are.
  private(set) var count = 0

  /// Numbers the bodies; those of each side are hashed as one piece of work.
  init(old: AlignmentSide, new: AlignmentSide, working work: WorkInPairs) {
    let (oldHashes, newHashes) = work.forBytes(old.units.bytes.count).both(
      { Self.hashes(of: old) },
      { Self.hashes(of: new) }
    )
    let total = old.units.count + new.units.count
    self.old.reserveCapacity(old.units.count)
    self.new.reserveCapacity(new.units.count)
    var slots = 16
    while slots < total * 2 { slots *= 2 }
    // Open addressing; a slot names a symbol, and a symbol the unit that stands for it: an old
    // one, or a new one counted on behind the old.
    var table = [Int32](repeating: -1, count: slots)
    var hashes: [UInt64] = []
    var representatives: [Int32] = []
    hashes.reserveCapacity(total)
    representatives.reserveCapacity(total)

    func symbol(
      of unit: Int,
      in side: borrowing AlignmentSide,
      _ hash: UInt64,
      _ number: Int
    ) -> Int32 {
      var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
      while table[slot] >= 0 {
        let found = Int(table[slot])
        if hashes[found] == hash {
          let other = Int(representatives[found])
          let isEqual =
            other < old.units.count
            ? Self.isEqual(unit, in: side, other, in: old)
            : Self.isEqual(unit, in: side, other - old.units.count, in: new)
          if isEqual { return table[slot] }
        }
        slot = (slot + 1) & (slots - 1)
      }
      table[slot] = Int32(hashes.count)
      hashes.append(hash)
      representatives.append(Int32(number))
      return table[slot]
    }

    for unit in 0..<old.units.count {
      self.old.append(symbol(of: unit, in: old, oldHashes[unit], unit))
    }
    for unit in 0..<new.units.count {
      self.new.append(symbol(of: unit, in: new, newHashes[unit], unit + old.units.count))
    }
    count = hashes.count
  }

  private static func hashes(of side: borrowing AlignmentSide) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(side.units.count)
    for unit in 0..<side.units.count { hashes.append(hash(of: unit, in: side)) }
    return hashes
  }

  private static func hash(of unit: Int, in side: borrowing AlignmentSide) -> UInt64 {
    let range = side.units.range(of: unit)
    let bytes = side.units.bytes.span
    var hash: UInt64 = 0
    var place = range.lowerBound
    for anchor in side.units.anchors(of: unit) {
      hash = ByteHash.hash(bytes.extracting(place..<anchor.range.lowerBound), seed: hash)
      let note = side.noteClasses.symbol(of: anchor.note)
      hash = ByteHash.mix(hash, UInt64(UInt32(bitPattern: note)) | 1 << 40)
      place = anchor.range.upperBound
    }
    return ByteHash.hash(bytes.extracting(place..<range.upperBound), seed: hash)
  }

  private static func isEqual(
    _ unit: Int,
    in side: borrowing AlignmentSide,
    _ other: Int,
    in otherSide: borrowing AlignmentSide
  ) -> Bool {
    let anchors = side.units.anchors(of: unit)
    let otherAnchors = otherSide.units.anchors(of: other)
    guard anchors.count == otherAnchors.count else { return false }
    var place = side.units.range(of: unit).lowerBound
    var otherPlace = otherSide.units.range(of: other).lowerBound
    for (anchor, otherAnchor) in zip(anchors, otherAnchors) {
      guard
        side.noteClasses.symbol(of: anchor.note)
          == otherSide.noteClasses.symbol(of: otherAnchor.note),
        side.units.hasEqualBytes(
          place..<anchor.range.lowerBound,
          otherSide.units,
          otherPlace..<otherAnchor.range.lowerBound
        )
      else { return false }
      place = anchor.range.upperBound
      otherPlace = otherAnchor.range.upperBound
    }
    return side.units.hasEqualBytes(
      place..<side.units.range(of: unit).upperBound,
      otherSide.units,
      otherPlace..<otherSide.units.range(of: other).upperBound
    )
  }
}
