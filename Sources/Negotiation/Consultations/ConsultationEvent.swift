/// What happens at meetings.
public enum ConsultationEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
