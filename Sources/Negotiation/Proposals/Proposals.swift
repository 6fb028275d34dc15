/// The proposals of a negotiation, as the record now knows them.
public struct Proposals: Hashable, Sendable {
  /// The proposals, in the order in which they were recorded.
  public private(set) var all: [TrackedProposal] = []
  private var indices: [Int: Int] = [:]

  /// The proposal of an entry.
  public subscript(number: Int) -> TrackedProposal? { indices[number].map { all[$0] } }

  /// Those that hold.
  public var holding: [TrackedProposal] { all.filter(\.holds) }

  mutating func apply(
    _ event: ProposalEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .submitted(let proposal):
      guard state.version(proposal.version) != nil else {
        throw .unknownVersion(proposal.version)
      }
      try state.requirePassages(proposal.amendments.flatMap(\.allPassages))
      for target in proposal.amendments.compactMap(\.target) {
        let aim = all[try index(of: target.proposal)].proposal
        if let place = target.place, !(1...max(aim.amendments.count, 1)).contains(place) {
          throw .proposal(.unknownAmendment(place, of: target.proposal))
        }
      }
      if let deadline = proposal.deadline, state.deadlines[deadline] == nil {
        throw .deadline(.unknown(deadline))
      }
      if let earlier = proposal.replaces { all[try index(of: earlier)].successor = entry.number }
      indices[entry.number] = all.count
      all.append(TrackedProposal(number: entry.number, proposal: proposal))
    case .joined(let joining): try step(joining, of: entry, isJoining: true)
    case .left(let leaving): try step(leaving, of: entry, isJoining: false)
    case .withdrawn(let withdrawal): all[try index(of: withdrawal.proposal)].withdrawal = withdrawal
    }
  }

  private mutating func step(
    _ change: ProposalParties,
    of entry: Entry,
    isJoining: Bool
  ) throws(Refusal) {
    all[try index(of: change.proposal)].steps.append(
      TrackedProposal.Step(entry: entry.number, parties: change.parties, isJoining: isJoining)
    )
  }

  /// A proposal that holds.
  func standing(_ number: Int) throws(Refusal) -> TrackedProposal {
    let proposal = all[try index(of: number)]
    if proposal.withdrawal != nil { throw .proposal(.withdrawn(number)) }
    if let successor = proposal.successor { throw .proposal(.replaced(number, by: successor)) }
    return proposal
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = indices[number] else { throw .proposal(.unknown(number)) }
    return index
  }
}

extension Amendment {
  /// Every paragraph that it names.
  var allPassages: [Passage] {
    if case .move(let target) = wish { return passages + [target.passage] }
    return passages
  }
}
