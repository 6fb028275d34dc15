extension AlignmentSide {
  // One item outweighs any difference in length, one paragraph outweighs thirty items.
  private static let itemWeight = 1 << 12
  private static let paragraphWeight = itemWeight * 64

  /// What units weigh when it is to be said which of those that cross each other stayed in place.
  ///
  /// A paragraph counts for one, however long it is, and a heading for two; the items of a paragraph
  /// count for little, because they go where it goes; only between equals the longer one stays.
  func weight(of units: [Int]) -> Int {
    units.reduce(0) { $0 + weight(of: $1) }
  }

  /// What one unit weighs.
  func weight(of unit: Int) -> Int {
    let length = min(units.range(of: unit).count / 8, Self.itemWeight - 1)
    switch ranks[unit] {
    case .part: return Self.itemWeight + length
    case .paragraph: return Self.paragraphWeight + length
    case .heading: return 2 * Self.paragraphWeight + length
    }
  }
}
