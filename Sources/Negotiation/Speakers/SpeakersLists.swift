/// What happened to lists of speakers, as the record now knows it.
public struct SpeakersLists: Hashable, Sendable {
  /// Takes in what an entry says.
  mutating func apply(
    _ event: SpeakersEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {}

  /// Asks whether a command is allowed now.
  func check(
    _ event: SpeakersEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
