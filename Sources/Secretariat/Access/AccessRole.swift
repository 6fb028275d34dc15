/// As what somebody may read a negotiation at a distance.
public enum AccessRole: String, Hashable, Codable, Sendable, CaseIterable {
  /// Leads the negotiation.
  case coFacilitator = "co-facilitator"
  /// Services it and produces the documents.
  case secretariat
  /// Negotiates, for one party.
  case delegation
  /// Follows it without negotiating: a stakeholder, an entity, a guest; with a party or without.
  case observer
  /// Nobody in particular, where the negotiation has a public face.
  case everybody

  /// Whether it keeps the record, and so sees all of it.
  public var keepsRecord: Bool { self == .coFacilitator || self == .secretariat }
}
