/// Why something to lists of participants is refused.
public enum ParticipantsRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
