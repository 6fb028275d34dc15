/// Does two pieces of work that have nothing to do with each other, maybe at the same time.
///
/// The rooms of text know no threads. What can be parted in two is parted here, and whoever has
/// threads brings them along; without them one piece is done after the other, with the same result.
///
/// ```swift
/// let (old, new) = WorkInPairs.oneAfterTheOther.both({ read(first) }, { read(second) })
/// ```
public struct WorkInPairs: Sendable {
  private let run:
    @Sendable (@escaping @Sendable () -> Void, @escaping @Sendable () -> Void) -> Void

  /// Makes a way to work.
  ///
  /// - Parameter run: does both pieces of work and comes back when both are done.
  public init(
    _ run:
      @escaping @Sendable (@escaping @Sendable () -> Void, @escaping @Sendable () -> Void) ->
      Void
  ) {
    self.run = run
  }

  /// The first piece first.
  public static let oneAfterTheOther = WorkInPairs { one, other in
    one()
    other()
  }

  /// Does both pieces of work.
  ///
  /// - Returns: what they found.
  public func both<One: Sendable, Other: Sendable>(
    _ one: @escaping @Sendable () -> One,
    _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    // Each is written by one piece of work, and read when both are done.
    nonisolated(unsafe) var first: One?
    nonisolated(unsafe) var second: Other?
    run({ unsafe first = one() }, { unsafe second = other() })
    return unsafe (first.take() ?? one(), second.take() ?? other())
  }
}
