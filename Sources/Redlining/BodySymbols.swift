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

  init(old: AlignmentSide, new: AlignmentSide) {
    var known: [UInt64: Int] = [:]
    known.reserveCapacity(old.units.count + new.units.count)
    // The unit that stands for each symbol: an old one, or a new one counted on behind the old.
    var representatives: [Int] = []
    for unit in 0..<(old.units.count + new.units.count) {
      let (side, place) = unit < old.units.count ? (old, unit) : (new, unit - old.units.count)
      var hash = Self.hash(of: place, in: side)
      var symbol: Int?
      while let found = known[hash] {
        let other = representatives[found]
        let (otherSide, otherPlace) =
          other < old.units.count ? (old, other) : (new, other - old.units.count)
        if Self.isEqual(place, in: side, otherPlace, in: otherSide) {
          symbol = found
          break
        }
        hash &+= 1
      }
      let assigned = symbol ?? representatives.count
      if symbol == nil {
        known[hash] = assigned
        representatives.append(unit)
      }
      if unit < old.units.count {
        self.old.append(Int32(assigned))
      } else {
        self.new.append(Int32(assigned))
      }
    }
    count = representatives.count
  }

  private static func hash(of unit: Int, in side: AlignmentSide) -> UInt64 {
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
    in side: AlignmentSide,
    _ other: Int,
    in otherSide: AlignmentSide
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
