import DraftText
import Negotiation
import RecordStore
import Redlining

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
    /// Whether something of it can be made in the version as it is.
    case applies
    /// Whether something of it is about words that read otherwise in the version.
    case changedBeneath = "changed-beneath"
    /// Whether something of it is made in the version.
    case absorbed
    /// Whether something of it is about what the version does not have.
    case obsolete
  }

  /// The record, as its viewer may see it.
  public var reader: VersionReader
  /// The party that takes part, as typed; nothing for all.
  public var party: String?
  /// The paragraphs, as typed, each with its items; nothing for all.
  public var paragraphs: String?
  /// The version that proposals are held against and whose numbers are typed; nothing for the latest.
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
    let file = try reader.registry.opening { file throws(RecordError) in file }
    let book = try ProposalBook(
      ledger: ledger,
      version: try reader.version(version),
      VersionTexts(file: file)
    )
    return ProposalListing(book) { tracked in
      (number.map { $0 == tracked.number } ?? true)
        && (party.map { (tracked.holders + tracked.parties).contains($0) } ?? true)
        && (wanted.map { !$0.isDisjoint(with: tracked.paragraphs(in: ledger.state)) } ?? true)
        && (question.map { tracked.answers($0, in: book) } ?? true)
    }
  }
}

extension TrackedProposal {
  fileprivate func answers(_ question: ListProposals.Question, in book: ProposalBook) -> Bool {
    func stands(_ state: CarriedChange.State) -> Bool {
      book.standings(of: self).contains { $0.carried?.state == state }
    }
    switch question {
    case .holds: return holds
    case .withdrawn: return withdrawal != nil
    case .replaced: return successor != nil
    case .late:
      return proposal.deadline.flatMap { book.ledger.state.deadlines[$0] }?.isLate(
        proposal.received
      ) ?? false
    case .joined: return steps.contains(where: \.isJoining)
    case .open: return !proposal.open.isEmpty
    case .applies: return stands(.applies)
    case .changedBeneath: return stands(.changedBeneath)
    case .absorbed: return stands(.absorbed)
    case .obsolete: return stands(.obsolete)
    }
  }
}
