/// What happens to decisions on amendments.
public enum DecisionEvent: Hashable, Codable, Sendable {
  /// Amendments were decided on.
  case made(Decision)
  /// They are open again.
  case takenBack(DecisionReturn)
}
