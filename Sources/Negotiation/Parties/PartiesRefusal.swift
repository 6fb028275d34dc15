/// Why something to the parties of a negotiation is refused.
public enum PartiesRefusal: Hashable, Sendable {
  /// Nothing yet.
  case nothing
}
