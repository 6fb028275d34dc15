/// What happened under the silence procedure, as the record now knows it.
public struct SilenceRounds: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: SilenceEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: SilenceEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
