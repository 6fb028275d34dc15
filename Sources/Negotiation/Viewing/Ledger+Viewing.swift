extension Ledger {
  /// The record as somebody may see it.
  ///
  /// What they may not see is not in it: entries are made unreadable before anything is made of
  /// them, so that no output can show what its viewer may not know. Numbers and times of entries
  /// stay, since references to them would break; that an entry is withheld is therefore seen.
  ///
  /// - Parameter viewer: who looks.
  /// - Returns: the ledger itself for those who keep it.
  public func seen(by viewer: Viewer) -> Ledger {
    guard viewer != .coFacilitators else { return self }
    var redaction = Redaction(viewer, of: self)
    let redacted = entries.map { redaction.redacted($0) }
    // What is left of a record that can be replayed can be too; if not, nothing is shown.
    return (try? Ledger(negotiation: negotiation, replaying: redacted))
      ?? Ledger(negotiation: negotiation)
  }
}

/// Takes out of entries what a viewer may not see.
private struct Redaction {
  private let viewer: Viewer
  private var sights: [Int: Viewer.Sight] = [:]
  private var partial: Set<Int> = []

  init(_ viewer: Viewer, of ledger: Ledger) {
    self.viewer = viewer
    // Who joined a proposal that was undone later took part in it all the same.
    for entry in ledger.entries {
      guard case .proposal(.submitted(let proposal)) = entry.event else { continue }
      let tracked =
        ledger.state.proposals[entry.number]
        ?? TrackedProposal(number: entry.number, proposal: proposal)
      sights[entry.number] = viewer.sight(of: tracked)
    }
  }

  mutating func redacted(_ entry: Entry) -> Entry {
    let event = redacted(entry.event, of: entry.number)
    guard event != entry.event else { return entry }
    partial.insert(entry.number)
    var redacted = entry
    redacted.event = event
    redacted.recorder = "–"
    return redacted
  }

  private func redacted(_ event: Event, of number: Int) -> Event {
    switch event {
    case .proposal(let event): return redacted(event, of: number)
    case .noted: return .withheld
    case .reversed(var reversal):
      if partial.contains(reversal.entry) { reversal.reason = nil }
      return .reversed(reversal)
    case .consultation(let event):
      guard viewer == .everybody else { return .consultation(event) }
      return redacted(event)
    default: return event
    }
  }

  private func redacted(_ event: ProposalEvent, of number: Int) -> Event {
    switch event {
    case .submitted(let proposal):
      return redacted(proposal, sights[number] ?? .nothing)
        .map { .proposal(.submitted($0)) } ?? .withheld
    case .joined(var change):
      guard let sight = sight(of: change.proposal) else { return .withheld }
      if sight == .words { change.parties = [] }
      return .proposal(.joined(change))
    case .left(var change):
      guard let sight = sight(of: change.proposal) else { return .withheld }
      if sight == .words { change.parties = [] }
      return .proposal(.left(change))
    case .withdrawn(var withdrawal):
      guard let sight = sight(of: withdrawal.proposal) else { return .withheld }
      if sight == .words { withdrawal.reason = nil }
      return .proposal(.withdrawn(withdrawal))
    }
  }

  /// How much of a proposal is seen; `nil` where nothing of it is.
  private func sight(of proposal: Int) -> Viewer.Sight? {
    guard let sight = sights[proposal], sight != .nothing else { return nil }
    return sight
  }

  private func redacted(_ proposal: Proposal, _ sight: Viewer.Sight) -> Proposal? {
    guard sight != .nothing else { return nil }
    var proposal = proposal
    // What is said of a proposal that is not seen would tell that it is there; the others keep
    // their places, since people point at them.
    let hidden = proposal.amendments.indices.filter { index in
      proposal.amendments[index].target.map { self.sight(of: $0.proposal) == nil } ?? false
    }
    if !hidden.isEmpty, hidden.count == proposal.amendments.count { return nil }
    for index in hidden { proposal.amendments[index] = Amendment(.stance(.comment), passages: []) }
    if let replaced = proposal.replaces, self.sight(of: replaced) == nil { proposal.replaces = nil }
    guard sight == .words else { return proposal }
    proposal.parties = []
    proposal.behalf = []
    proposal.open = []
    proposal.source = nil
    proposal.remarks = nil
    for index in proposal.amendments.indices {
      proposal.amendments[index].words = nil
      proposal.amendments[index].rationale = nil
    }
    return proposal
  }

  private func redacted(_ event: ConsultationEvent) -> Event {
    switch event {
    case .intervened, .corrected, .withdrawn: .withheld
    default: .consultation(event)
    }
  }
}
