/// Whether one of many ranges overlaps another range.
struct OverlapSearch {
  /// Where the ranges begin, in order.
  private var starts: [Int] = []
  /// For each, how far it and those before it reach.
  private var reaches: [Int] = []

  /// Prepares a search among ranges, of which empty ones overlap nothing.
  ///
  /// - Complexity: n log n.
  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      starts.append(range.lowerBound)
      reaches.append(max(reaches.last ?? 0, range.upperBound))
    }
  }

  /// Whether a range has something in common with one of them.
  ///
  /// - Complexity: logarithmic.
  func overlaps(_ range: Range<Int>) -> Bool {
    let end = starts.partitioningIndex { $0 >= range.upperBound }
    return !range.isEmpty && end > 0 && reaches[end - 1] > range.lowerBound
  }
}
