/// Why something under the silence procedure is refused.
public enum SilenceRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
