import DraftText
import Negotiation

/// Lists the proposals of a negotiation that somebody asks for.
public struct ListProposals: Sendable {
  /// What is asked about proposals.
  public enum Question: String, Hashable, Sendable, CaseIterable {
    /// Whether it holds.
    case holds
    /// Whether it was withdrawn.
    case withdrawn
    /// Whether another took its place.
    case replaced
    /// Whether it came after its deadline.
    case late
    /// Whether others joined it.
    case joined
    /// Whether it has words that nothing was made of yet.
    case open
  }

  /// The record, as its viewer may see it.
  public var reader: VersionReader
  /// The party that takes part, as typed; nothing for all.
  public var party: String?
  /// The paragraphs, as typed, each with its items; nothing for all.
  public var paragraphs: String?
  /// The version whose numbers are typed; nothing for the latest.
  public var version: String?
  /// What has to be so; nothing for all.
  public var question: Question?
  /// The proposal; nothing for all.
  public var number: Int?

  /// Asks for all proposals.
  public init(_ reader: VersionReader) {
    self.reader = reader
  }

  /// The proposals that were asked for.
  ///
  /// - Throws: that there is no such party, paragraph or proposal, with the nearest.
  public func listing() throws(Problem) -> ProposalListing {
    let ledger = reader.ledger
    if let number, ledger.state.proposals[number] == nil {
      throw Problem(ProposalRefusal.unknown(number), in: ledger)
    }
    let party = try party.map { typed throws(Problem) in
      try reader.registry.directory(for: ledger).party(named: typed)
    }
    let wanted = try paragraphs.map { typed throws(Problem) in
      let version = try reader.version(version)
      let draft = try reader.registry.draft(of: version)
      let places = draft.places(of: try reader.passages(typed, of: version), in: version)
      return Set(places.map { version.identities[$0] })
    }
    return ProposalListing(ledger) { tracked in
      (number.map { $0 == tracked.number } ?? true)
        && (party.map { (tracked.holders + tracked.parties).contains($0) } ?? true)
        && (wanted.map { !$0.isDisjoint(with: tracked.paragraphs(in: ledger.state)) } ?? true)
        && (question.map { tracked.answers($0, in: ledger.state) } ?? true)
    }
  }
}

extension TrackedProposal {
  fileprivate func answers(_ question: ListProposals.Question, in state: NegotiationState) -> Bool {
    switch question {
    case .holds: holds
    case .withdrawn: withdrawal != nil
    case .replaced: successor != nil
    case .late:
      proposal.deadline.flatMap { state.deadlines[$0] }?.isLate(proposal.received) ?? false
    case .joined: steps.contains(where: \.isJoining)
    case .open: !proposal.open.isEmpty
    }
  }
}
