extension EditScript {
  /// The same script with each lone insertion or deletion at the best of the places where it says
  /// the same.
  ///
  /// The problem: in “a, b” made into “a, as appropriate, b” the new words may be “, as
  /// appropriate” or “as appropriate,”. The idea: as long as the element before a change is its
  /// last one, the change can move to the left by that element, and in the same way to the right;
  /// the caller says which place is best. The script stays as short as it was.
  ///
  /// ```
  /// a , [+as appropriate ,+] b   →   a [+, as appropriate+] , b
  /// ```
  ///
  /// Limits: a change that both deletes and inserts does not slide, and no change slides over more
  /// elements than are kept beside it or than ``farthest``.
  ///
  /// - Parameters:
  ///   - old: the old sequence.
  ///   - new: the new sequence.
  ///   - score: how good a change is that covers a range of the sequence it stands in, the new one
  ///     for an insertion and the old one for a deletion; the highest wins, and at a tie the place
  ///     where the change was, then the leftmost.
  /// - Returns: a script between the same sequences.
  /// - Complexity: linear, and for each lone change at most twice ``farthest`` scores.
  public func sliding(
    in old: [Int32],
    _ new: [Int32],
    score: (_ change: Range<Int>, _ isInsertion: Bool) -> Int
  ) -> EditScript {
    var slid = self
    var oldPlace = 0
    var newPlace = 0
    for (index, step) in steps.enumerated() {
      // What was kept before may have grown or shrunk by the change before it.
      let isLone =
        index > 0 && index + 1 < steps.count && slid.keeps(at: index - 1) && keeps(at: index + 1)
      switch step {
      case .keep(let count):
        oldPlace += count
        newPlace += count
      case .delete(let count):
        if isLone { slid.slide(index, old, oldPlace..<(oldPlace + count)) { score($0, false) } }
        oldPlace += count
      case .insert(let count):
        if isLone { slid.slide(index, new, newPlace..<(newPlace + count)) { score($0, true) } }
        newPlace += count
      }
    }
    var joined = EditScript()
    joined.append(contentsOf: slid)
    return joined
  }

  /// The most elements a change slides over in either direction.
  public static let farthest = 64

  private func keeps(at index: Int) -> Bool {
    if case .keep = steps[index] { true } else { false }
  }

  private mutating func slide(
    _ index: Int,
    _ elements: [Int32],
    _ change: Range<Int>,
    score: (_ change: Range<Int>) -> Int
  ) {
    let before = min(steps[index - 1].count, Self.farthest)
    let after = min(steps[index + 1].count, Self.farthest)
    var left = 0
    while left < before,
      elements[change.lowerBound - 1 - left] == elements[change.upperBound - 1 - left]
    {
      left += 1
    }
    var right = 0
    while right < after,
      elements[change.lowerBound + right] == elements[change.upperBound + right]
    {
      right += 1
    }
    guard left + right > 0 else { return }
    var best = 0
    var bestScore = score(change)
    for shift in -left...right where shift != 0 {
      let moved = (change.lowerBound + shift)..<(change.upperBound + shift)
      let score = score(moved)
      if score > bestScore {
        best = shift
        bestScore = score
      }
    }
    steps[index - 1] = .keep(steps[index - 1].count + best)
    steps[index + 1] = .keep(steps[index + 1].count - best)
  }
}
