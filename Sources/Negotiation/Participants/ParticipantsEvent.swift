/// What happens to lists of participants.
public enum ParticipantsEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
