public import DraftText

/// What happens to proposals.
public enum ProposalEvent: Hashable, Codable, Sendable {
  /// A proposal came in.
  case submitted(Proposal)
  /// Others joined it.
  case joined(ProposalParties)
  /// Some of those who made or joined it left it.
  case left(ProposalParties)
  /// It no longer holds.
  case withdrawn(ProposalWithdrawal)
}

/// Parties that join a proposal or leave it.
public struct ProposalParties: Hashable, Codable, Sendable {
  /// The number of the entry with the proposal.
  public var proposal: Int
  /// Who; nobody in the copy of who may not know.
  public var parties: [PartyID]
  /// When this was said, where that is known.
  public var said: Instant?

  /// Names parties.
  public init(proposal: Int, parties: [PartyID], said: Instant? = nil) {
    self.proposal = proposal
    self.parties = parties
    self.said = said
  }
}

/// Says that a proposal no longer holds.
public struct ProposalWithdrawal: Hashable, Codable, Sendable {
  /// The number of the entry with the proposal.
  public var proposal: Int
  /// Why.
  public var reason: String?

  /// Withdraws a proposal.
  public init(proposal: Int, reason: String? = nil) {
    self.proposal = proposal
    self.reason = reason
  }
}
