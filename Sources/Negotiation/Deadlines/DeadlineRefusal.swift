/// Why something to deadlines is refused.
public enum DeadlineRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
