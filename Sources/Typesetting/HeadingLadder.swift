/// Gives heads their levels in the outline of a file, which begins with 1 and leaves none out.
///
/// A text may begin with a head of the second rank, or go from the first to the third; PDF/UA
/// allows neither.
struct HeadingLadder {
  /// The ranks above the next head, each with a level of its own.
  private var ranks: [Int] = []

  /// The level of the next head.
  ///
  /// - Parameter rank: how high it is, 0 being the highest.
  /// - Returns: the level, counted from 1.
  mutating func level(of rank: Int) -> Int {
    while let last = ranks.last, last >= rank { ranks.removeLast() }
    ranks.append(rank)
    return ranks.count
  }
}
