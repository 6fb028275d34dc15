import DraftText

extension Proposals {
  func check(
    _ event: ProposalEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .submitted(let proposal): try check(proposal, at: now)
    case .joined(let joining):
      let standing = try standing(joining.proposal)
      try check(joining, at: now)
      for party in joining.parties where standing.parties.contains(party) {
        throw .proposal(.alreadyPartOf(joining.proposal, party))
      }
    case .left(let leaving):
      let standing = try standing(leaving.proposal)
      try check(leaving, at: now)
      for party in leaving.parties where !standing.parties.contains(party) {
        throw .proposal(.noPartOf(leaving.proposal, party))
      }
      guard standing.parties.contains(where: { !leaving.parties.contains($0) }) else {
        throw .proposal(.nobodyLeft(leaving.proposal))
      }
    case .withdrawn(let withdrawal): _ = try standing(withdrawal.proposal)
    }
  }

  private func check(_ proposal: Proposal, at now: Instant) throws(Refusal) {
    guard !proposal.parties.isEmpty else { throw .blank("party") }
    guard !proposal.amendments.isEmpty || !proposal.open.isEmpty || proposal.remarks != nil else {
      throw .proposal(.empty)
    }
    guard proposal.received <= now else { throw .proposal(.inTheFuture(proposal.received)) }
    for (place, amendment) in proposal.amendments.enumerated() where !amendment.isWhole {
      throw .proposal(.misplaced(place + 1))
    }
    for target in proposal.amendments.compactMap(\.target) { _ = try standing(target.proposal) }
    guard let replaced = proposal.replaces else { return }
    let earlier = try standing(replaced)
    guard earlier.proposal.parties.allSatisfy(proposal.parties.contains) else {
      throw .proposal(.ofOthers(replaced))
    }
    guard earlier.proposal.visibility == proposal.visibility else {
      throw .proposal(.otherVisibility(replaced, earlier.proposal.visibility))
    }
  }

  private func check(_ change: ProposalParties, at now: Instant) throws(Refusal) {
    guard !change.parties.isEmpty else { throw .blank("party") }
    if let said = change.said, now < said { throw .proposal(.inTheFuture(said)) }
  }
}

extension Amendment {
  /// Whether it names what it needs.
  var isWhole: Bool {
    switch wish {
    case .edit(let edits):
      return (passages.count == 1 || target != nil) && !edits.isEmpty
        && edits.allSatisfy { $0.start >= 0 && $0.quoted != $0.words }
    case .rewrite(let words), .alternative(let words):
      return (passages.count == 1 || target != nil) && !words.isBlank
    case .insert(let words): return passages.count <= 1 && target == nil && !words.isBlank
    case .move: return passages.count == 1 && target == nil
    case .delete: return !passages.isEmpty || target != nil
    case .exchange: return passages.count == 2 && target == nil
    case .split(let texts):
      return passages.count == 1 && target == nil && texts.count > 1
        && texts.allSatisfy { !$0.isBlank }
    case .merge: return passages.count > 1 && target == nil
    case .stance: return true
    }
  }
}
