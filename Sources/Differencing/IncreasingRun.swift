/// Finds the heaviest part of a sequence that is in increasing order.
///
/// The problem: after paragraphs are paired, which of them stayed in place and which have moved?
/// The idea: what stayed is the heaviest selection whose places increase on both sides; the rest
/// moved. A tree of prefix maxima (Fenwick 1994) gives, for each element, the heaviest run that
/// can stand before it.
///
/// ```swift
/// IncreasingRun.heaviest(of: [0, 3, 1, 2], weights: [1, 1, 1, 1])  // indices 0, 2, 3
/// IncreasingRun.heaviest(of: [0, 3, 1, 2], weights: [1, 9, 1, 1])  // indices 0, 1
/// ```
///
/// Of runs that weigh the same, the one found first is kept, so that the result is determined.
///
/// Reference: M. L. Fredman, On computing the length of longest increasing subsequences (1975);
/// P. M. Fenwick, A new data structure for cumulative frequency tables (1994).
public enum IncreasingRun: Sendable {
  /// The indices of the heaviest strictly increasing run.
  ///
  /// - Parameters:
  ///   - values: the sequence; any numbers.
  ///   - weights: what each element weighs, at least 1; as many as there are values.
  /// - Returns: indices into the sequence, increasing.
  /// - Complexity: O(n log n).
  public static func heaviest(of values: [Int], weights: [Int]) -> [Int] {
    precondition(values.count == weights.count, "every value has a weight")
    if isIncreasing(values) { return Array(values.indices) }
    let ranks = ranks(of: values)
    var tree = Array(repeating: -1, count: values.count + 1)
    var total = Array(repeating: 0, count: values.count)
    var previous = Array(repeating: -1, count: values.count)
    var best = 0
    for index in values.indices {
      var before = -1
      var node = ranks[index]
      while node > 0 {
        let found = tree[node]
        if found >= 0, before < 0 || total[found] > total[before] { before = found }
        node &= node - 1
      }
      total[index] = max(1, weights[index]) + (before < 0 ? 0 : total[before])
      previous[index] = before
      if total[index] > total[best] { best = index }
      node = ranks[index] + 1
      while node < tree.count {
        if tree[node] < 0 || total[index] > total[tree[node]] { tree[node] = index }
        node += node & -node
      }
    }
    var run: [Int] = []
    var next = best
    while next >= 0 {
      run.append(next)
      next = previous[next]
    }
    return run.reversed()
  }

  private static func isIncreasing(_ values: [Int]) -> Bool {
    for index in values.indices.dropFirst() where values[index] <= values[index - 1] {
      return false
    }
    return true
  }

  /// For each value, how many distinct values are smaller.
  private static func ranks(of values: [Int]) -> [Int] {
    guard let least = values.min(), let most = values.max() else { return [] }
    let (distance, overflow) = most.subtractingReportingOverflow(least)
    // Places of paragraphs lie close together and need not be sorted to be counted.
    guard !overflow, distance <= values.count * 8 else { return sortedRanks(of: values) }
    var smaller = Array(repeating: 0, count: distance + 2)
    for value in values { smaller[value - least + 1] = 1 }
    for index in smaller.indices.dropFirst() { smaller[index] += smaller[index - 1] }
    return values.map { smaller[$0 - least] }
  }

  private static func sortedRanks(of values: [Int]) -> [Int] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0, count: values.count)
    var rank = -1
    var last: Int?
    for index in order {
      if values[index] != last { rank += 1 }
      last = values[index]
      ranks[index] = rank
    }
    return ranks
  }
}
