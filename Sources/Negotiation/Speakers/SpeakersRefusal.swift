/// Why something to lists of speakers is refused.
public enum SpeakersRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
