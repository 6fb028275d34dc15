/// How far a text has come.
public enum Phase: String, Hashable, Codable, CaseIterable, Sendable {
  /// It is negotiated: brackets, working labels and roman opening words may stand in it.
  case draft
  /// It is to be submitted, or was adopted.
  case final
}
