import DraftText
public import Negotiation
public import Redlining

/// What parties want to see changed, proposal by proposal.
public struct ProposalListing: Codable, Hashable, Sendable {
  /// One proposal.
  public struct Line: Codable, Hashable, Sendable {
    /// The number of its entry.
    public var entry: Int
    /// Whose it is now; nobody where the viewer may not know.
    public var holders: [String]
    /// Who makes it now.
    public var parties: [String]
    /// On whose behalf.
    public var behalf: [String]
    /// The label of the version that it is about.
    public var version: String
    /// Who may see it.
    public var visibility: Proposal.Visibility
    /// Whether it holds, or was withdrawn or replaced.
    public var status: Status
    /// When it came.
    public var received: Instant
    /// The deadline it was held against.
    public var deadline: Due?
    /// The proposal whose place it takes.
    public var replaces: Int?
    /// The proposal that took its place.
    public var replacedBy: Int?
    /// Who joined it and left it, in order.
    public var steps: [Step]
    /// Why it was withdrawn, in whatever words there are.
    public var withdrawn: String?
    /// What it came in.
    public var source: String?
    /// What was said with it as a whole.
    public var remarks: String?
    /// Words that nothing was made of yet.
    public var open: [Proposal.OpenWords]
    /// What it wants, in its own order.
    public var amendments: [Wanted]
  }

  /// What became of a proposal.
  public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
    /// It holds.
    case holds
    /// Those who made it took it back.
    case withdrawn
    /// Another took its place.
    case replaced
  }

  /// The deadline that a proposal was held against.
  public struct Due: Codable, Hashable, Sendable {
    /// The number of the entry that set it.
    public var entry: Int
    /// Its end, with all extensions.
    public var until: Instant
    /// Whether the proposal came then or later.
    public var isLate: Bool
  }

  /// That somebody joined or left.
  public struct Step: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Who; nobody where the viewer may not know.
    public var parties: [String]
    /// Whether they joined; else they left.
    public var isJoining: Bool
  }

  /// One thing that is wanted.
  public struct Wanted: Codable, Hashable, Sendable {
    /// Its place in the proposal, counted from 1.
    public var place: Int
    /// What is wanted, in a word, such as `edit` or `delete`.
    public var kind: String
    /// The paragraphs, as the version calls them; nothing for the whole text.
    public var paragraphs: [String]
    /// What is wanted, in a line.
    public var says: String
    /// The words that are replaced, and what takes their place, one after the other.
    public var edits: [Amendment.Edit]?
    /// The texts that are proposed.
    public var texts: [String]?
    /// The proposal it is about, where it is about one: `#12`, or `#12 (2)`.
    public var of: String?
    /// How it was written.
    public var words: String?
    /// Why it is wanted.
    public var rationale: String?
    /// How it stands to the version that is asked about; nothing where its own does not lead up to
    /// that one.
    public var state: State?
    /// What was decided on it last, on that version or on one that led up to it.
    public var decision: Decided?
  }

  /// What was decided on an amendment.
  public struct Decided: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// What becomes of it.
    public var outcome: Decision.Outcome
    /// The label of the version that it was decided on.
    public var version: String
    /// Why, as delegations are told.
    public var note: String?
  }

  /// How an amendment stands to a version.
  public struct State: Codable, Hashable, Sendable {
    /// `applies`, `changed beneath`, `absorbed` or `obsolete`.
    public var standing: CarriedChange.State
    /// The version in which it came to stand so.
    public var since: String
    /// The paragraphs of the version that it is about.
    public var paragraphs: [String]
  }

  /// The negotiation.
  public var negotiation: String
  /// The proposals, in the order in which they were recorded.
  public var proposals: [Line]

  /// Lists the proposals of a ledger.
  ///
  /// - Parameters:
  ///   - book: the proposals of the record, held against the version that is asked about.
  ///   - isWanted: which of them.
  init(_ book: ProposalBook, where isWanted: (TrackedProposal) -> Bool) {
    let ledger = book.ledger
    negotiation = ledger.negotiation
    let references = book.chain.draft.references().map { $0?.description ?? "?" }
    proposals = ledger.state.proposals.all.filter(isWanted).map { tracked in
      var line = Line(tracked, in: ledger)
      for standing in book.standings(of: tracked) {
        let pointer = Amendment.Pointer(proposal: tracked.number, place: standing.place)
        if let decision = ledger.state.decision(on: pointer, upTo: book.chain.version),
          let place = line.amendments.firstIndex(where: { $0.place == standing.place })
        {
          line.amendments[place].decision = Decided(
            entry: decision.number,
            outcome: decision.decision.outcome,
            version: EventSentence.label(decision.decision.version, in: ledger),
            note: decision.decision.note
          )
        }
        guard let carried = standing.carried, let since = standing.since,
          let place = line.amendments.firstIndex(where: { $0.place == standing.place })
        else { continue }
        line.amendments[place].state = State(
          standing: carried.state,
          since: since.label,
          paragraphs: carried.paragraphs.map { references[$0] }
        )
      }
      return line
    }
  }
}

extension ProposalListing.Line {
  init(_ tracked: TrackedProposal, in ledger: Ledger) {
    let proposal = tracked.proposal
    let deadline = proposal.deadline.flatMap { ledger.state.deadlines[$0] }
    self.init(
      entry: tracked.number,
      holders: tracked.holders.map(\.name),
      parties: tracked.parties.map(\.name),
      behalf: proposal.behalf.map(\.name),
      version: EventSentence.label(proposal.version, in: ledger),
      visibility: proposal.visibility,
      status: ProposalListing.Status(tracked),
      received: proposal.received,
      deadline: deadline.map { deadline in
        ProposalListing.Due(
          entry: deadline.number,
          until: deadline.until,
          isLate: deadline.isLate(proposal.received)
        )
      },
      replaces: proposal.replaces,
      replacedBy: tracked.successor,
      steps: tracked.steps.map { step in
        ProposalListing.Step(
          entry: step.entry,
          parties: step.parties.map(\.name),
          isJoining: step.isJoining
        )
      },
      withdrawn: tracked.withdrawal.map { $0.reason ?? "" },
      source: proposal.source?.name,
      remarks: proposal.remarks,
      open: proposal.open,
      amendments: proposal.amendments.enumerated().filter { !$0.element.isWithheld }
        .map { ProposalListing.Wanted($0.element, place: $0.offset + 1) }
    )
  }
}

extension ProposalListing.Status {
  /// What became of a proposal.
  public init(_ tracked: TrackedProposal) {
    self =
      tracked.withdrawal != nil ? .withdrawn : tracked.successor != nil ? .replaced : .holds
  }
}

extension ProposalListing.Wanted {
  init(_ amendment: Amendment, place: Int) {
    self.init(
      place: place,
      kind: "",
      paragraphs: amendment.passages.map { $0.reference?.description ?? "?" },
      says: AmendmentSentence(amendment).text,
      of: amendment.target.map { AmendmentSentence.name($0) },
      words: amendment.words,
      rationale: amendment.rationale
    )
    switch amendment.wish {
    case .edit(let edits): (kind, self.edits) = ("edit", edits)
    case .rewrite(let words): (kind, texts) = ("rewrite", [words])
    case .alternative(let words): (kind, texts) = ("alternative", [words])
    case .delete: kind = "delete"
    case .insert(let words): (kind, texts) = ("insert", [words])
    case .move: kind = "move"
    case .exchange: kind = "exchange"
    case .split(let texts): (kind, self.texts) = ("split", texts)
    case .merge(let words): (kind, texts) = ("merge", words.map { [$0] })
    case .stance(let stance): kind = stance.rawValue
    }
  }
}
