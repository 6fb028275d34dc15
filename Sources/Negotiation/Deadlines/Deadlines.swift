/// What happened to deadlines, as the record now knows it.
public struct Deadlines: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: DeadlineEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: DeadlineEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
