/// Aligns two short sequences as a reader would: few changes, and the words that matter kept.
///
/// The problem: the shortest script between two sentences keeps stray commas and articles in the
/// middle of rewritten clauses, which nobody can read. The idea: every kept element earns its
/// weight (a content word more than an article, an article more than a comma), and opening a change
/// costs a bit more than a content word earns; so a small word between two changes is kept only
/// where it is worth the break. A change may delete and insert at the cost of one opening. This is
/// alignment with affine gaps in which going on costs nothing; a table holds for each pair of
/// places the best score that ends with a kept element and the best that ends within a change.
///
/// ```swift
/// // “urge all States to” / “encourage the States to”: one change over “urge all”,
/// // although “urge” and “all” could be two.
/// ```
///
/// A change that begins before a light element (a punctuation mark) is a little cheaper, so that
/// an added “, as appropriate” takes its own comma along.
///
/// Limits: the table has a byte for each pair of places, so callers bound the product of the
/// lengths; ``PhraseDifference`` does.
///
/// Reference: O. Gotoh, An improved algorithm for matching biological sequences, Journal of
/// Molecular Biology 162 (1982).
public struct WeightedAlignment: Sendable {
  /// What kept elements earn and changes cost.
  public struct Scale: Hashable, Sendable {
    /// What each symbol earns when it is kept, by symbol.
    public var weights: [UInt8]
    /// What opening a change costs, in the same unit.
    public var opening: UInt8
    /// The heaviest weight before which a change opens more cheaply.
    public var lightest: UInt8

    /// Makes a scale.
    public init(weights: [UInt8], opening: UInt8, lightest: UInt8) {
      self.weights = weights
      self.opening = opening
      self.lightest = lightest
    }
  }

  // A score is counted in fourths of a weight, to leave room for the small preferences.
  private static let unit: Int32 = 4
  private static let never: Int32 = -1 << 28

  // What a cell remembers: whether its best kept score came out of a change, and where its best
  // score within a change came from.
  private static let keptAfterChange: UInt8 = 1
  private static let deleting: UInt8 = 2
  private static let opened: UInt8 = 4

  /// The best script between two parts of sequences.
  ///
  /// - Parameters:
  ///   - old: the old sequence.
  ///   - oldRange: the part of the old sequence that counts.
  ///   - new: the new sequence.
  ///   - newRange: the part of the new sequence that counts.
  ///   - scale: weights and costs.
  /// - Returns: a script over the two parts.
  /// - Complexity: O(n · m) time, a byte of memory for each pair.
  public static func script(
    from old: [Int32],
    _ oldRange: Range<Int>,
    to new: [Int32],
    _ newRange: Range<Int>,
    scale: Scale
  ) -> EditScript {
    if oldRange.isEmpty || newRange.isEmpty {
      var script = EditScript()
      script.append(.delete(oldRange.count))
      script.append(.insert(newRange.count))
      return script
    }
    let width = newRange.count + 1
    var trace = [UInt8](repeating: 0, count: (oldRange.count + 1) * width)
    var kept = [Int32](repeating: never, count: width)
    var changed = [Int32](repeating: never, count: width)
    let opening = Int32(scale.opening) * unit
    // What opening a change before each new element costs.
    var costs = [Int32](repeating: opening, count: width)
    for column in 1..<width
    where scale.weights[Int(new[newRange.lowerBound + column - 1])] <= scale.lightest {
      costs[column] = opening - 1
    }
    kept[0] = 0
    for column in 1..<width {
      changed[column] = -costs[1]
      trace[column] = column == 1 ? opened : 0
    }
    for row in 1...oldRange.count {
      let symbol = old[oldRange.lowerBound + row - 1]
      let weight = scale.weights[Int(symbol)]
      let earned = Int32(weight) * unit
      let cost = weight <= scale.lightest ? opening - 1 : opening
      var cornerKept = kept[0]
      var cornerChanged = changed[0]
      let begins = kept[0] - cost
      trace[row * width] = begins > changed[0] ? deleting | opened : deleting
      changed[0] = max(changed[0], begins)
      kept[0] = never
      var leftKept = kept[0]
      var leftChanged = changed[0]
      let base = row * width
      for column in 1..<width {
        let aboveKept = kept[column]
        let aboveChanged = changed[column]
        var mark: UInt8 = 0
        var here = never
        if new[newRange.lowerBound + column - 1] == symbol {
          if cornerChanged > cornerKept {
            here = cornerChanged + earned
            mark = keptAfterChange
          } else {
            here = cornerKept + earned
          }
        }
        var best = leftChanged
        var from: UInt8 = 0
        if aboveChanged > best {
          best = aboveChanged
          from = deleting
        }
        let opensOld = aboveKept - cost
        if opensOld > best {
          best = opensOld
          from = deleting | opened
        }
        let opensNew = leftKept - costs[column]
        if opensNew > best {
          best = opensNew
          from = opened
        }
        trace[base + column] = mark | from
        cornerKept = aboveKept
        cornerChanged = aboveChanged
        kept[column] = here
        changed[column] = best
        leftKept = here
        leftChanged = best
      }
    }
    let endsKept = kept[width - 1] >= changed[width - 1]
    return script(of: trace, width: width, rows: oldRange.count, endsKept: endsKept)
  }

  private static func script(
    of trace: [UInt8],
    width: Int,
    rows: Int,
    endsKept: Bool
  ) -> EditScript {
    var steps: [EditScript.Step] = []
    var row = rows
    var column = width - 1
    var inKept = endsKept
    while row > 0 || column > 0 {
      let mark = trace[row * width + column]
      if inKept {
        steps.append(.keep(1))
        inKept = mark & keptAfterChange == 0
        row -= 1
        column -= 1
      } else {
        if mark & deleting != 0 {
          steps.append(.delete(1))
          row -= 1
        } else {
          steps.append(.insert(1))
          column -= 1
        }
        inKept = mark & opened != 0
      }
    }
    var script = EditScript()
    for step in steps.reversed() { script.append(step) }
    return script
  }
}
