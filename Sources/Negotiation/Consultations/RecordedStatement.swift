/// An intervention with its place in the record, and what became of it.
public struct RecordedStatement: Hashable, Sendable {
  /// The number of its entry.
  public var number: Int
  /// What was said, as it is known now.
  public var intervention: Intervention
  /// The number of the entry that says so: its own, or that of the last correction.
  public var stated: Int
  /// As it was recorded before it was put right, oldest first.
  public var earlier: [Intervention] = []
  /// That it no longer holds, and why.
  public var withdrawal: InterventionWithdrawal?

  init(number: Int, intervention: Intervention) {
    self.number = number
    self.intervention = intervention
    stated = number
  }

  /// Whether it still holds.
  public var holds: Bool { withdrawal == nil }
}
