import DraftText
public import Negotiation

extension TablingListing {
  /// Lists the submitted texts of a ledger.
  public init(_ ledger: Ledger) {
    negotiation = ledger.negotiation
    documents = ledger.state.tablings.all.map { Document($0, in: ledger) }
  }
}

extension TablingListing.Document {
  /// The document under which it is known: a symbol, that of its resolution, or an entry.
  public func isCalled(_ typed: String) -> Bool {
    let names = [
      symbol.description, "#\(entry)", adoption?.symbol.description,
      adoption?.symbol.resolutionNumber,
    ]
    return names.contains(typed) || symbol.description.hasSuffix("/" + typed)
  }

  /// A document as it now stands.
  init(_ document: TrackedDocument, in ledger: Ledger) {
    let submission = document.submission
    let opening = ledger.state.opening
    let successor = ledger.state.tablings.successor(of: document)
    entry = document.number
    symbol = submission.symbol
    version = EventSentence.label(submission.version, in: ledger)
    status =
      document.distribution != nil
      ? "distributed"
      : document.adoption != nil ? "adopted" : successor == nil ? "submitted" : "replaced"
    sentence = TabledDocumentSentence(document, in: ledger).text
    if case .states(_, let group) = submission.submitter {
      (isPresidents, onBehalfOf) = (false, group)
    } else {
      (isPresidents, onBehalfOf) = (true, nil)
    }
    submitted = submission.submitted
    date = submission.date
    isCertified = submission.isCertified
    original = submission.original
    session = submission.session ?? opening?.session
    agendaItem = submission.fullAgendaItem(in: ledger.state)
    jobNumber = submission.jobNumber
    base = submission.symbol.predecessor ?? submission.base
    replacedBy = successor?.submission.symbol
    sponsors = TablingListing.Sponsor.all(of: document)
    family = document.family.map {
      .init(
        entry: $0.number,
        symbol: $0.content.symbol,
        date: $0.content.date,
        says: $0.content.says
      )
    }
    amendments = document.amendments.map { TablingListing.Amended($0, of: document) }
    revisions = document.revisions.map(TablingListing.Revised.init)
    decisions = document.decisions.compactMap { decision in
      if case .amendment = decision.content.matter { return nil }
      return TablingListing.Decided(decision)
    }
    budget = document.budget.map(TablingListing.Costed.init)
    adoption = document.adoption.map { TablingListing.Adopted($0, document.distribution?.content) }
    corrections = document.corrections.map {
      .init(
        entry: $0.number,
        voting: $0.content.voting,
        party: $0.content.party,
        meant: $0.content.meant,
        date: $0.content.date
      )
    }
    explanations = document.explanations.map(TablingListing.Explained.init)
  }
}

extension Submission {
  /// The agenda item with its title, which the opening may have.
  public func fullAgendaItem(in state: NegotiationState) -> AgendaItem? {
    let opened = state.opening?.agendaItem
    guard var item = agendaItem ?? opened else { return nil }
    if item.title == nil, item.number == opened?.number { item.title = opened?.title }
    return item
  }
}

extension SponsorChange.Channel {
  /// Its name, and the addendum or meeting.
  fileprivate var said: (channel: String, place: String?) {
    switch self {
    case .document: ("document", nil)
    case .addendum(let symbol): ("addendum", symbol.description)
    case .floor(let meeting): ("floor", meeting)
    }
  }
}

extension TablingListing.Sponsor {
  fileprivate static func all(of document: TrackedDocument) -> [Self] {
    guard case .states(let states, _) = document.submission.submitter else { return [] }
    let day = document.submission.date ?? document.submission.submitted?.localDate
    var sponsors = states.map {
      Self(party: $0, entry: document.number, channel: "submission", date: day)
    }
    for change in document.sponsorChanges {
      let (channel, place) = change.content.channel.said
      let date = change.content.date
      for index in sponsors.indices
      where sponsors[index].withdrawn == nil
        && change.content.withdrawn.contains(sponsors[index].party)
      {
        sponsors[index].withdrawn = Withdrawn(
          entry: change.number,
          channel: channel,
          place: place,
          date: date
        )
      }
      sponsors += change.content.added.map {
        Self(party: $0, entry: change.number, channel: channel, place: place, date: date)
      }
    }
    return sponsors
  }
}

extension TablingListing.Amended {
  fileprivate init(
    _ amendment: TrackedDocument.Numbered<TabledAmendment>,
    of document: TrackedDocument
  ) {
    let content = amendment.content
    self.init(
      entry: amendment.number,
      symbol: content.symbol,
      sponsors: content.sponsors.inEnglishOrder(),
      words: content.words,
      changes: content.amendments.map { AmendmentSentence($0).text },
      date: content.date,
      decision: document.decisions.last { $0.content.matter == .amendment(amendment.number) }
        .map(TablingListing.Decided.init)
    )
  }
}

extension TablingListing.Revised {
  fileprivate init(_ revision: TrackedDocument.Numbered<OralRevision>) {
    let content = revision.content
    self.init(
      entry: revision.number,
      kind: content.kind,
      words: content.words,
      changes: content.amendments.map { AmendmentSentence($0).text },
      readBy: content.readBy,
      meeting: content.meeting,
      date: content.date,
      isCertified: content.isCertified
    )
  }
}

extension TablingListing.Decided {
  fileprivate init(_ decision: TrackedDocument.Numbered<TabledDecision>) {
    let content = decision.content
    var paragraphs: [String] = []
    var motion: String?
    switch content.matter {
    case .amendment: break
    case .paragraphs(let passages):
      paragraphs = passages.compactMap { $0.reference?.description }
    case .motion(let words): motion = words
    }
    self.init(
      entry: decision.number,
      paragraphs: paragraphs,
      motion: motion,
      outcome: content.outcome,
      voting: content.voting.map(TablingListing.Vote.init),
      meeting: content.meeting,
      date: content.date
    )
  }
}

extension TablingListing.Vote {
  fileprivate init(_ voting: Voting) {
    let kind =
      switch voting {
      case .withoutVote: "without a vote"
      case .recorded: "recorded"
      case .unrecorded: "unrecorded"
      }
    let tally = voting.tally
    self.init(
      kind: kind,
      yes: tally?.yes,
      no: tally?.no,
      abstaining: tally?.abstaining,
      votes: voting.votes.map { .init(party: $0.party, choice: $0.choice) }
    )
  }

  /// The vote in words: `by a recorded vote of 56 to 89, with 12 abstentions`.
  public var words: String {
    guard let yes, let no, let abstaining else { return VotingPhrase(.withoutVote).text }
    let tally = Voting.Tally(yes: yes, no: no, abstaining: abstaining)
    return VotingPhrase(kind == "recorded" ? .recorded(tally) : .unrecorded(tally)).text
  }
}

extension TablingListing.Costed {
  fileprivate init(_ budget: TrackedDocument.Numbered<BudgetImplication>) {
    let content = budget.content
    self.init(
      entry: budget.number,
      symbol: content.symbol,
      hasImplications: content.hasImplications,
      amount: content.amount,
      paragraphs: content.passages.compactMap { $0.reference?.description },
      words: content.words,
      date: content.date
    )
  }
}

extension TablingListing.Adopted {
  fileprivate init(
    _ adoption: TrackedDocument.Numbered<Adoption>,
    _ distribution: Distribution?
  ) {
    let content = adoption.content
    self.init(
      entry: adoption.number,
      symbol: content.symbol,
      meeting: content.meeting,
      date: content.date,
      voting: TablingListing.Vote(content.voting),
      committee: content.report?.committee,
      report: content.report?.symbol,
      text: content.text,
      distributed: distribution?.date,
      jobNumber: distribution?.jobNumber
    )
  }
}

extension TablingListing.Explained {
  fileprivate init(_ explanation: TrackedDocument.Numbered<Explanation>) {
    let content = explanation.content
    self.init(
      entry: explanation.number,
      party: content.party,
      onBehalfOf: content.onBehalfOf,
      kind: content.kind,
      isBefore: content.isBefore,
      paragraphs: content.passages.compactMap { $0.reference?.description },
      words: content.words,
      symbol: content.symbol,
      date: content.date
    )
  }
}
