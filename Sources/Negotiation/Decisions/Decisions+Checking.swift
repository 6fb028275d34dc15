extension Decisions {
  /// Refuses what the rules of decisions do not allow.
  func check(_ event: DecisionEvent, in state: NegotiationState) throws(Refusal) {
    switch event {
    case .made(let decision):
      guard state.version(decision.version) != nil else {
        throw .unknownVersion(decision.version)
      }
      try state.requireUnsettled(decision.version)
      let amendments = try state.proposals.amendments(at: decision.amendments)
      guard !amendments.isEmpty else { throw .blank("amendments") }
      var seen: Set<Amendment.Pointer> = []
      for amendment in amendments {
        guard seen.insert(amendment).inserted else { throw .decision(.namedTwice(amendment)) }
        let proposal = try state.proposals.standing(amendment.proposal).proposal
        guard state.leads(from: proposal.version, to: decision.version) else {
          throw .decision(.otherLine(proposal: amendment.proposal, version: decision.version))
        }
        if let earlier = self[amendment, on: decision.version] {
          throw .decision(.alreadyMade(amendment, by: earlier.number))
        }
      }
      guard decision.instead.isEmpty || decision.outcome == .acceptedInPart else {
        throw .decision(.insteadOfNothing)
      }
      for change in decision.instead {
        guard change.isWhole, change.target == nil,
          change.allPassages.allSatisfy({ $0.version == decision.version })
        else { throw .decision(.misplaced) }
      }
      try requireOpen(decision, amendments, in: state)
      if decision.note?.isBlank == true { throw .blank("note") }
    case .takenBack(let change):
      try state.requireUnsettled(change.version)
      guard !change.amendments.isEmpty else { throw .blank("amendments") }
    }
  }
}

extension Decisions {
  /// Refuses to take up what would change words that are agreed.
  ///
  /// Of a proposal for an earlier version only the texts tell which words it is about now, since
  /// its paragraph may have been split: whoever plans the decision has these and looks.
  private func requireOpen(
    _ decision: Decision,
    _ amendments: [Amendment.Pointer],
    in state: NegotiationState
  ) throws(Refusal) {
    switch decision.outcome {
    case .notRetained, .deferred: return
    case .acceptedInPart where !decision.instead.isEmpty: try state.requireOpen(decision.instead)
    case .accepted, .acceptedInPart:
      for pointer in amendments {
        guard let place = pointer.place,
          let proposal = state.proposals[pointer.proposal]?.proposal,
          proposal.version == decision.version, proposal.amendments.indices.contains(place - 1)
        else { continue }
        try state.requireOpen([proposal.amendments[place - 1]], saidIn: pointer.proposal)
      }
    }
  }
}

extension NegotiationState {
  /// Refuses to change what led to a version that was circulated.
  func requireUnsettled(_ version: Int) throws(Refusal) {
    guard let next = versions.first(where: { $0.circulation.basis == version }) else { return }
    throw .decision(.settled(version: version, by: next.number))
  }
}
