extension EditScript {
  /// Adds a step at the end, joined with the last one where both do the same.
  ///
  /// A step over no elements changes nothing. Within a change, what is deleted is put before what
  /// is inserted, so that a script has one spelling however it was found.
  ///
  /// ```swift
  /// var script = EditScript()
  /// script.append(.insert(1))
  /// script.append(.delete(2))
  /// script.append(.insert(1))
  /// script.steps  // [.delete(2), .insert(2)]
  /// ```
  public mutating func append(_ step: Step) {
    guard step.count > 0 else { return }
    switch (steps.last, step) {
    case (.keep(let count), .keep(let more)):
      steps[steps.count - 1] = .keep(count + more)
    case (.delete(let count), .delete(let more)):
      steps[steps.count - 1] = .delete(count + more)
    case (.insert(let count), .insert(let more)):
      steps[steps.count - 1] = .insert(count + more)
    case (.insert(let inserted), .delete(let deleted)):
      if steps.count > 1, case .delete(let before) = steps[steps.count - 2] {
        steps[steps.count - 2] = .delete(before + deleted)
      } else {
        steps.insert(.delete(deleted), at: steps.count - 1)
        steps[steps.count - 1] = .insert(inserted)
      }
    default:
      steps.append(step)
    }
  }

  /// Adds the steps of another script at the end.
  public mutating func append(contentsOf script: EditScript) {
    for step in script.steps { append(step) }
  }
}

extension EditScript.Step {
  /// How many elements the step covers.
  public var count: Int {
    switch self {
    case .keep(let count), .delete(let count), .insert(let count): count
    }
  }
}

extension EditScript {
  /// How many elements the old sequence has.
  public var oldCount: Int {
    steps.reduce(0) { sum, step in
      if case .insert = step { sum } else { sum + step.count }
    }
  }

  /// How many elements the new sequence has.
  public var newCount: Int {
    steps.reduce(0) { sum, step in
      if case .delete = step { sum } else { sum + step.count }
    }
  }

  /// How many elements the two sequences share by this script.
  public var keptCount: Int {
    steps.reduce(0) { sum, step in
      if case .keep = step { sum + step.count } else { sum }
    }
  }

  /// How many changes there are: stretches of deletions and insertions with nothing kept in them.
  public var changeCount: Int {
    var count = 0
    var isInside = false
    for step in steps {
      if case .keep = step {
        isInside = false
      } else {
        if !isInside { count += 1 }
        isInside = true
      }
    }
    return count
  }

  /// Whether the script changes nothing.
  public var isEmpty: Bool {
    steps.allSatisfy { step in
      if case .keep = step { true } else { false }
    }
  }
}
