public import DraftText

/// A proposal with what became of it.
public struct TrackedProposal: Hashable, Sendable {
  /// The number of its entry.
  public var number: Int
  /// As it was made.
  public var proposal: Proposal
  /// Who joined it and left it, in the order in which that was recorded.
  public var steps: [Step] = []
  /// That it was withdrawn, and why.
  public var withdrawal: ProposalWithdrawal?
  /// The number of the entry with the proposal that took its place.
  public var successor: Int?

  /// That parties joined or left.
  public struct Step: Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Who.
    public var parties: [PartyID]
    /// Whether they joined; else they left.
    public var isJoining: Bool
  }

  /// Who makes it now, those who joined last.
  public var parties: [PartyID] {
    steps.reduce(proposal.parties) { parties, step in
      step.isJoining
        ? parties + step.parties.filter { !parties.contains($0) }
        : parties.filter { !step.parties.contains($0) }
    }
  }

  /// Whose proposal it is now: those on whose behalf it is made, else those who make it; and those
  /// who joined.
  public var holders: [PartyID] {
    guard !proposal.behalf.isEmpty else { return parties }
    let joined = parties.filter { !proposal.parties.contains($0) && !proposal.behalf.contains($0) }
    return proposal.behalf + joined
  }

  /// Everybody who ever had a part in it, and so knows it.
  public var makers: Set<PartyID> {
    Set(proposal.parties + proposal.behalf + steps.flatMap(\.parties))
  }

  /// Whether it holds.
  public var holds: Bool { withdrawal == nil && successor == nil }
}
