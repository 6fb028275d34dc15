/// What happens under the silence procedure.
public enum SilenceEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
