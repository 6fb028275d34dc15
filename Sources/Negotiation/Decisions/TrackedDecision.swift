/// A decision as it stands in the record.
public struct TrackedDecision: Hashable, Sendable {
  /// The number of its entry.
  public var number: Int
  /// When it was recorded.
  public var recorded: Instant
  /// Who recorded it.
  public var recorder: String
  /// What was decided.
  public var decision: Decision
  /// The amendments that it still stands for, each with its place.
  public internal(set) var standing: [Amendment.Pointer]
}
