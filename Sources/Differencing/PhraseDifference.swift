/// The script between two texts cut into words: anchors first, then a weighted alignment.
///
/// The problem: the weighted alignment gives the script that reads best but costs the product of
/// the lengths. The idea: keep what both texts begin and end with, cut the rest at stretches that
/// certainly belong together, and align only what lies between.
///
/// ```swift
/// var budget = WorkBudget(1_000_000)
/// PhraseDifference.script(from: old, to: new, scale: scale, within: &budget)
/// ```
///
/// Limits: a stretch between two anchors whose table would have more than ``largestTable`` cells,
/// or more than the budget has left, is compared by ``MyersDifference`` instead, which in turn
/// gives up as wholly replaced what the budget does not allow. The script is correct in all cases.
public enum PhraseDifference: Sendable {
  /// The most cells a table may have.
  public static let largestTable = 1 << 21

  /// How many words a window of the anchors has.
  private static let width = 4

  /// A script between two sequences of words.
  ///
  /// - Parameters:
  ///   - old: the symbols of the old words.
  ///   - new: the symbols of the new words.
  ///   - scale: weights of the symbols and the cost of a change.
  ///   - budget: the steps that may be spent.
  /// - Returns: a script over both sequences.
  /// - Complexity: near-linear where the texts are alike; never more than the budget.
  public static func script(
    from old: [Int32],
    to new: [Int32],
    scale: WeightedAlignment.Scale,
    within budget: inout WorkBudget
  ) -> EditScript {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var script = EditScript()
    script.append(.keep(start))
    var oldPlace = start
    var newPlace = start
    let oldEnd = old.count - end
    let newEnd = new.count - end
    let runs = UniqueAnchors.runs(
      in: old,
      start..<oldEnd,
      and: new,
      start..<newEnd,
      width: width
    )
    for run in runs {
      let between = align(old, oldPlace..<run.old, new, newPlace..<run.new, scale, &budget)
      script.append(contentsOf: between)
      script.append(.keep(run.count))
      oldPlace = run.old + run.count
      newPlace = run.new + run.count
    }
    let rest = align(old, oldPlace..<oldEnd, new, newPlace..<newEnd, scale, &budget)
    script.append(contentsOf: rest)
    script.append(.keep(end))
    return script
  }

  private static func align(
    _ old: [Int32],
    _ oldRange: Range<Int>,
    _ new: [Int32],
    _ newRange: Range<Int>,
    _ scale: WeightedAlignment.Scale,
    _ budget: inout WorkBudget
  ) -> EditScript {
    let (cells, overflow) = oldRange.count.multipliedReportingOverflow(by: newRange.count)
    if !overflow, cells <= largestTable, cells <= budget.remaining, budget.spend(cells) {
      return WeightedAlignment.script(from: old, oldRange, to: new, newRange, scale: scale)
    }
    budget.usedShortestScript = true
    return MyersDifference.script(from: old, to: new, in: oldRange, and: newRange, within: &budget)
  }
}
