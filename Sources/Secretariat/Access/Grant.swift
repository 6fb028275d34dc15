public import DraftText

/// A right to come in: as what, to which negotiation, for whom.
public struct Grant: Hashable, Codable, Sendable {
  /// The negotiation.
  public var negotiation: String
  /// As what.
  public var role: AccessRole
  /// For which party; always there for a delegation.
  public var party: PartyID?

  /// Describes a right.
  public init(negotiation: String, role: AccessRole, party: PartyID? = nil) {
    self.negotiation = negotiation
    self.role = role
    self.party = party
  }
}
