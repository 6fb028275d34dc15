/// How much work an algorithm may still do, counted in steps and never in time.
///
/// A step is one cell of a table or one move along a diagonal. The same input spends the same
/// steps on every machine, so that a result never depends on how busy the machine is.
public struct WorkBudget: Hashable, Sendable {
  /// The steps that are left; never below zero.
  public private(set) var remaining: Int
  /// The steps that were taken, by which growth can be checked.
  public private(set) var spent = 0
  /// Whether more was asked for than there was, so that something was given up.
  public private(set) var wasExceeded = false
  /// Whether a stretch was too large for a table of weights and was compared by the shortest
  /// script instead.
  public internal(set) var usedShortestScript = false

  /// Makes a budget of so many steps.
  public init(_ steps: Int) {
    remaining = max(0, steps)
  }

  /// Two budgets for two pieces of the work, each with half of the steps that are left.
  ///
  /// What was spent and given up so far stays with the first, so that it counts once when the second
  /// is joined to it.
  public var halves: (WorkBudget, WorkBudget) {
    var first = self
    let second = WorkBudget(remaining / 2)
    first.remaining -= second.remaining
    return (first, second)
  }

  /// Takes up what another piece of the work has left, and what it has to say.
  public mutating func join(_ other: WorkBudget) {
    remaining += other.remaining
    spent += other.spent
    wasExceeded = wasExceeded || other.wasExceeded
    usedShortestScript = usedShortestScript || other.usedShortestScript
  }

  /// Takes steps out of the budget.
  ///
  /// - Parameter steps: how many steps are about to be done.
  /// - Returns: whether there were enough; if not, the budget is left empty.
  public mutating func spend(_ steps: Int) -> Bool {
    guard steps <= remaining else {
      remaining = 0
      wasExceeded = true
      return false
    }
    remaining -= steps
    spent += steps
    return true
  }
}
