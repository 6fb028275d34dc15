extension AlignmentSide {
  /// An order of sides by their content alone: below zero, zero or above.
  ///
  /// - Complexity: linear in what both have in common at the start.
  func order(relativeTo other: AlignmentSide) -> Int {
    let shared = min(units.bytes.count, other.units.bytes.count)
    for place in 0..<shared where units.bytes[place] != other.units.bytes[place] {
      return units.bytes[place] < other.units.bytes[place] ? -1 : 1
    }
    if units.bytes.count != other.units.bytes.count {
      return units.bytes.count < other.units.bytes.count ? -1 : 1
    }
    if units.count != other.units.count { return units.count < other.units.count ? -1 : 1 }
    for unit in 0..<units.count {
      let (end, otherEnd) = (
        units.range(of: unit).upperBound, other.units.range(of: unit).upperBound
      )
      if end != otherEnd { return end < otherEnd ? -1 : 1 }
    }
    for (kind, otherKind) in zip(kinds, other.kinds) where kind != otherKind {
      return kind.rawValue < otherKind.rawValue ? -1 : 1
    }
    for (identity, otherIdentity) in zip(identities, other.identities)
    where identity != otherIdentity {
      guard let identity else { return -1 }
      guard let otherIdentity else { return 1 }
      if identity.entry != otherIdentity.entry {
        return identity.entry < otherIdentity.entry ? -1 : 1
      }
      return identity.ordinal < otherIdentity.ordinal ? -1 : 1
    }
    return 0
  }
}
