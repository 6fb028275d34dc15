/// What happened at meetings, as the record now knows it.
public struct Consultations: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: ConsultationEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: ConsultationEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
