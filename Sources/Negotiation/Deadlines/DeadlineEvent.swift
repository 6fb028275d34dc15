/// What happens to deadlines.
public enum DeadlineEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
