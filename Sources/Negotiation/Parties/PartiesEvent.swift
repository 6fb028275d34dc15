/// What happens to the parties of a negotiation.
public enum PartiesEvent: Hashable, Codable, Sendable {
  /// Nothing yet.
  case nothing
}
