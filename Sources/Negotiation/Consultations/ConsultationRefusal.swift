/// Why something at meetings is refused.
public enum ConsultationRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
