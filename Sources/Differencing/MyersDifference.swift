/// Finds the fewest deletions and insertions that lead from one sequence to another.
///
/// The problem: of all scripts between two sequences, find a shortest one, without a table of all
/// pairs. The idea: walk from both ends along the diagonals, each time as far as elements are
/// equal; where the two walks meet lies the middle of a shortest script, and the halves before and
/// after it are found in the same way. Memory is linear; time is the length of the texts times the
/// number of differences.
///
/// ```swift
/// var budget = WorkBudget(1_000_000)
/// MyersDifference.script(from: [1, 2, 3], to: [1, 9, 3], within: &budget)
/// // keep 1, delete 1, insert 1, keep 1
/// ```
///
/// Limits: when the budget of steps is spent, the stretches that are not yet solved are given up
/// as wholly replaced (all deleted, all inserted, but for equal elements at their two ends). The
/// script stays correct; it is no longer the shortest. The shortest script is not always the one
/// a person would have written: ``WeightedAlignment`` is for that.
///
/// Reference: E. W. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1
/// (1986), section 4b.
public struct MyersDifference: Sendable {
  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  private enum Task {
    case solve(Box)
    case keep(Int)
  }

  private let old: [Int32]
  private let new: [Int32]
  private var forward: [Int] = []
  private var backward: [Int] = []

  private init(old: [Int32], new: [Int32]) {
    self.old = old
    self.new = new
  }

  /// The shortest script between two sequences, or between parts of them.
  ///
  /// - Parameters:
  ///   - old: the old sequence.
  ///   - new: the new sequence.
  ///   - oldRange: the part of the old sequence that counts; all of it if left out.
  ///   - newRange: the part of the new sequence that counts; all of it if left out.
  ///   - budget: the steps that may be spent.
  /// - Returns: a script over the two parts.
  /// - Complexity: O((n + m) · d) for d differences, and never more steps than the budget has
  ///   plus n + m.
  public static func script(
    from old: [Int32],
    to new: [Int32],
    in oldRange: Range<Int>? = nil,
    and newRange: Range<Int>? = nil,
    within budget: inout WorkBudget
  ) -> EditScript {
    var difference = MyersDifference(old: old, new: new)
    let box = Box(old: oldRange ?? old.indices, new: newRange ?? new.indices)
    return difference.solve(box, within: &budget)
  }

  private mutating func solve(_ whole: Box, within budget: inout WorkBudget) -> EditScript {
    var script = EditScript()
    var tasks: [Task] = [.solve(whole)]
    while let task = tasks.popLast() {
      guard case .solve(var box) = task else {
        if case .keep(let count) = task { script.append(.keep(count)) }
        continue
      }
      script.append(.keep(trimStart(of: &box)))
      let tail = trimEnd(of: &box)
      if tail > 0 { tasks.append(.keep(tail)) }
      if !box.old.isEmpty, !box.new.isEmpty, let middle = middle(of: box, within: &budget) {
        let before = Box(
          old: box.old.lowerBound..<middle.old,
          new: box.new.lowerBound..<middle.new
        )
        let after = Box(
          old: middle.old..<box.old.upperBound,
          new: middle.new..<box.new.upperBound
        )
        tasks.append(.solve(after))
        tasks.append(.solve(before))
      } else {
        script.append(.delete(box.old.count))
        script.append(.insert(box.new.count))
      }
    }
    return script
  }

  private func trimStart(of box: inout Box) -> Int {
    var count = 0
    let most = min(box.old.count, box.new.count)
    while count < most, old[box.old.lowerBound + count] == new[box.new.lowerBound + count] {
      count += 1
    }
    box.old = (box.old.lowerBound + count)..<box.old.upperBound
    box.new = (box.new.lowerBound + count)..<box.new.upperBound
    return count
  }

  private func trimEnd(of box: inout Box) -> Int {
    var count = 0
    let most = min(box.old.count, box.new.count)
    while count < most, old[box.old.upperBound - 1 - count] == new[box.new.upperBound - 1 - count] {
      count += 1
    }
    box.old = box.old.lowerBound..<(box.old.upperBound - count)
    box.new = box.new.lowerBound..<(box.new.upperBound - count)
    return count
  }

  /// A place on a shortest script with at least one difference on either side of it.
  ///
  /// The box has to be trimmed at both ends and empty on neither side.
  private mutating func middle(
    of box: Box,
    within budget: inout WorkBudget
  ) -> (old: Int, new: Int)? {
    let oldCount = box.old.count
    let newCount = box.new.count
    let most = (oldCount + newCount + 1) / 2
    let offset = most + 1
    let width = 2 * offset + 1
    guard budget.spend(width) else { return nil }
    forward = Array(repeating: -1, count: width)
    backward = Array(repeating: -1, count: width)
    forward[offset + 1] = 0
    backward[offset + 1] = 0
    let delta = oldCount - newCount
    let meetsForward = delta & 1 != 0
    var forwardLow = 0
    var forwardHigh = 0
    var backwardLow = 0
    var backwardHigh = 0
    for round in 0..<(most + 1) {
      var steps = 0
      var diagonal = -round + forwardLow
      while diagonal <= round - forwardHigh {
        let slot = offset + diagonal
        var x =
          diagonal == -round || (diagonal != round && forward[slot - 1] < forward[slot + 1])
          ? forward[slot + 1] : forward[slot - 1] + 1
        var y = x - diagonal
        let start = x
        while x < oldCount, y < newCount,
          old[box.old.lowerBound + x] == new[box.new.lowerBound + y]
        {
          x += 1
          y += 1
        }
        steps += 1 + x - start
        forward[slot] = x
        if x > oldCount {
          forwardHigh += 2
        } else if y > newCount {
          forwardLow += 2
        } else if meetsForward {
          let other = offset + delta - diagonal
          if other >= 0, other < width, backward[other] >= 0, x >= oldCount - backward[other] {
            return (box.old.lowerBound + x, box.new.lowerBound + y)
          }
        }
        diagonal += 2
      }
      diagonal = -round + backwardLow
      while diagonal <= round - backwardHigh {
        let slot = offset + diagonal
        var x =
          diagonal == -round || (diagonal != round && backward[slot - 1] < backward[slot + 1])
          ? backward[slot + 1] : backward[slot - 1] + 1
        var y = x - diagonal
        let start = x
        while x < oldCount, y < newCount,
          old[box.old.upperBound - 1 - x] == new[box.new.upperBound - 1 - y]
        {
          x += 1
          y += 1
        }
        steps += 1 + x - start
        backward[slot] = x
        if x > oldCount {
          backwardHigh += 2
        } else if y > newCount {
          backwardLow += 2
        } else if !meetsForward {
          let other = offset + delta - diagonal
          if other >= 0, other < width, forward[other] >= 0, forward[other] >= oldCount - x {
            return (box.old.upperBound - x, box.new.upperBound - y)
          }
        }
        diagonal += 2
      }
      guard budget.spend(steps) else { return nil }
    }
    return nil
  }
}
