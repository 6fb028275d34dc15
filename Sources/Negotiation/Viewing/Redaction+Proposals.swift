extension Redaction {
  /// What happened to a proposal, as the viewer may see it; `nil` where it is withheld.
  func redacted(_ event: ProposalEvent, of number: Int) -> ProposalEvent? {
    switch event {
    case .submitted(let proposal):
      guard let sight = sight(of: number) else { return nil }
      return redacted(proposal, sight, isOwn: isOwn(number)).map(ProposalEvent.submitted)
    case .joined(let change): return redacted(change).map(ProposalEvent.joined)
    case .left(let change): return redacted(change).map(ProposalEvent.left)
    case .withdrawn(var withdrawal):
      guard let sight = sight(of: withdrawal.proposal) else { return nil }
      if sight == .words { withdrawal.reason = nil }
      return .withdrawn(withdrawal)
    }
  }

  private func isOwn(_ number: Int) -> Bool {
    proposal(number).map { viewer.isAmong($0.makers) } ?? false
  }

  private func redacted(_ change: ProposalParties) -> ProposalParties? {
    guard let sight = sight(of: change.proposal) else { return nil }
    guard sight == .words else { return change }
    return ProposalParties(proposal: change.proposal, parties: [])
  }

  private func redacted(
    _ proposal: Proposal,
    _ sight: Viewer.Sight,
    isOwn: Bool
  ) -> Proposal? {
    var proposal = proposal
    // What is said of a proposal that is not seen would tell that it is there; the others keep
    // their places, since people point at them.
    let hidden = proposal.amendments.indices.filter { index in
      proposal.amendments[index].target.map { self.sight(of: $0.proposal) == nil } ?? false
    }
    if !isOwn, !hidden.isEmpty, hidden.count == proposal.amendments.count { return nil }
    for index in hidden {
      var silent = Amendment(.stance(.comment), passages: [])
      if isOwn {
        silent.words = proposal.amendments[index].words
        silent.rationale = proposal.amendments[index].rationale
      }
      proposal.amendments[index] = silent
    }
    if let replaced = proposal.replaces, !mayKnow(proposal, of: replaced, isOwn: isOwn) {
      proposal.replaces = nil
    }
    guard sight == .words else { return proposal }
    proposal.parties = []
    proposal.behalf = []
    proposal.open = []
    proposal.source = nil
    proposal.remarks = nil
    // The clock that a letter was dated on tells where it came from.
    proposal.received = Instant(seconds: proposal.received.seconds)
    for index in proposal.amendments.indices {
      proposal.amendments[index].words = nil
      proposal.amendments[index].rationale = nil
    }
    return proposal
  }

  /// Whether the viewer may know that a proposal took the place of another.
  ///
  /// Only who makes a proposal can replace it: where the names of one of the two are seen and
  /// those of the other are not, this would tell them.
  private func mayKnow(_ proposal: Proposal, of replaced: Int, isOwn: Bool) -> Bool {
    guard sight(of: replaced) != nil else { return false }
    return isOwn || self.proposal(replaced)?.proposal.visibility == proposal.visibility
  }
}
