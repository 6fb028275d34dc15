extension EditScript {
  /// The script from the first of three sequences to the last, by way of the one in the middle.
  ///
  /// The problem: a word that was kept from the first version to the second and from the second to
  /// the third was kept all the way; what was inserted and later deleted was never there. The idea
  /// is to walk both scripts along the middle sequence, which this one ends in and the other one
  /// begins with.
  ///
  /// ```swift
  /// let one = EditScript([.keep(1), .insert(1), .keep(1)])    // “a c” to “a b c”
  /// let other = EditScript([.delete(1), .keep(2)])            // “a b c” to “b c”
  /// one.composed(with: other).steps  // [.delete(1), .insert(1), .keep(1)]: “a c” to “b c”
  /// ```
  ///
  /// The result is exact and not the smallest there is: what one step deletes and the next inserts
  /// again is deleted and inserted. Composing is associative, and with the inverse of both, turned
  /// round.
  ///
  /// - Parameter next: a script whose ``oldCount`` is this script's ``newCount``.
  /// - Returns: a script from this one's old sequence to the other's new one.
  /// - Complexity: linear in the steps of both.
  public func composed(with next: EditScript) -> EditScript {
    var composed = EditScript()
    var first = StepCursor(self)
    var second = StepCursor(next)
    while true {
      // What the first deletes and what the second inserts does not touch the middle sequence.
      if case .delete(let count) = first.step {
        composed.append(.delete(count))
        first.advance(by: count)
        continue
      }
      if case .insert(let count) = second.step {
        composed.append(.insert(count))
        second.advance(by: count)
        continue
      }
      guard let made = first.step, let taken = second.step else {
        precondition(
          first.step == nil && second.step == nil,
          "the second script does not begin with what the first one ends in"
        )
        return composed
      }
      let count = min(made.count, taken.count)
      switch (made, taken) {
      case (.keep, .keep): composed.append(.keep(count))
      case (.keep, _): composed.append(.delete(count))
      case (_, .keep): composed.append(.insert(count))
      default: break  // Inserted, and deleted again.
      }
      first.advance(by: count)
      second.advance(by: count)
    }
  }
}

/// Walks through the steps of a script, part of a step at a time.
private struct StepCursor {
  private let steps: [EditScript.Step]
  private var index = 0
  private var taken = 0

  init(_ script: EditScript) {
    steps = script.steps
  }

  /// What is left of the step; `nil` at the end.
  var step: EditScript.Step? {
    guard index < steps.count else { return nil }
    return switch steps[index] {
    case .keep(let count): .keep(count - taken)
    case .delete(let count): .delete(count - taken)
    case .insert(let count): .insert(count - taken)
    }
  }

  mutating func advance(by count: Int) {
    taken += count
    if index < steps.count, taken == steps[index].count {
      index += 1
      taken = 0
    }
  }
}
