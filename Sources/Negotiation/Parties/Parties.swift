/// What happened to the parties of the negotiation, as the record now knows it.
public struct Parties: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: PartiesEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: PartiesEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
