/// How one sequence becomes another: the smallest truth about a change, by counts alone.
///
/// ```swift
/// // “a b c” to “a x c”
/// EditScript([.keep(1), .delete(1), .insert(1), .keep(1)])
/// ```
public struct EditScript: Hashable, Sendable {
  /// One step, over as many elements as it says; never over none.
  public enum Step: Hashable, Sendable {
    /// Both sequences have the elements.
    case keep(Int)
    /// The old sequence alone has them.
    case delete(Int)
    /// The new sequence alone has them.
    case insert(Int)
  }

  /// The steps, in order.
  public var steps: [Step]

  /// Makes a script of its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }
}
