import Negotiation

extension DecisionBook {
  /// What was taken up of proposals that were withdrawn or replaced since, and so is not made, each
  /// in a line.
  ///
  /// What happened to a proposal once the next version was circulated changes nothing any more.
  var lost: [String] {
    let ledger = book.ledger
    let state = ledger.state
    let next = state.versions.first { $0.circulation.basis == version.number }?.number ?? .max
    return state.decisions.made(on: version.number).flatMap { tracked -> [String] in
      let outcome = tracked.decision.outcome
      guard outcome == .accepted || outcome == .acceptedInPart else { return [] }
      let gone = tracked.standing.filter { state.proposals[$0.proposal]?.holds == false }
      // What is taken up in part of several is made as long as one of them stands.
      guard outcome == .accepted || gone.count == tracked.standing.count else { return [] }
      return gone.compactMap { pointer in
        let name = pointer.name
        if let successor = state.proposals[pointer.proposal]?.successor {
          guard successor < next else { return nil }
          return
            "\(name) was \(outcome.rawValue) (#\(tracked.number)), and #\(pointer.proposal) was"
            + " replaced by #\(successor) since: not made."
        }
        let entry = ledger.entries.last { entry in
          guard case .proposal(.withdrawn(let withdrawal)) = entry.event else { return false }
          return withdrawal.proposal == pointer.proposal
        }
        guard let entry, entry.number < next else { return nil }
        return "\(name) was \(outcome.rawValue) (#\(tracked.number)), and #\(pointer.proposal) was"
          + " withdrawn since (#\(entry.number)): not made."
      }
    }
  }
}
