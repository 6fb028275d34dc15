/// What happened to lists of participants, as the record now knows it.
public struct ParticipantsLists: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: ParticipantsEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: ParticipantsEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
