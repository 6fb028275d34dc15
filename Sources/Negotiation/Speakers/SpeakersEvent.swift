/// What happens to lists of speakers.
public enum SpeakersEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
