/// What was decided on amendments.
public struct Decisions: Hashable, Sendable {
  /// An amendment in a round.
  private struct Question: Hashable {
    var proposal: Int
    var place: Int
    var version: Int

    init(_ amendment: Amendment.Pointer, _ version: Int) {
      proposal = amendment.proposal
      place = amendment.place ?? 1
      self.version = version
    }
  }

  /// All decisions, in the order of the record; also those taken back.
  public private(set) var all: [TrackedDecision] = []
  /// The decisions that stand, as indices.
  private var standing: [Question: Int] = [:]

  /// The decision that stands on an amendment.
  ///
  /// - Parameters:
  ///   - amendment: the amendment, with its place.
  ///   - version: the number of the entry of the version that it was made on.
  public subscript(amendment: Amendment.Pointer, on version: Int) -> TrackedDecision? {
    standing[Question(amendment, version)].map { all[$0] }
  }

  /// The decisions that stand for something, on a version.
  public func made(on version: Int) -> [TrackedDecision] {
    all.filter { $0.decision.version == version && !$0.standing.isEmpty }
  }

  mutating func apply(
    _ event: DecisionEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .made(let decision):
      guard state.version(decision.version) != nil else {
        throw .unknownVersion(decision.version)
      }
      try state.requirePassages(decision.instead.flatMap(\.allPassages))
      let amendments = try state.proposals.amendments(at: decision.amendments)
      for amendment in amendments { standing[Question(amendment, decision.version)] = all.count }
      all.append(
        TrackedDecision(
          number: entry.number,
          recorded: entry.recorded,
          recorder: entry.recorder,
          decision: decision,
          standing: amendments
        )
      )
    case .takenBack(let change):
      for amendment in try state.proposals.amendments(at: change.amendments) {
        let question = Question(amendment, change.version)
        guard let index = standing.removeValue(forKey: question) else {
          throw .decision(.notMade(amendment))
        }
        all[index].standing.removeAll { $0 == amendment }
      }
    }
  }
}

extension Proposals {
  /// The amendments that are pointed at, each with its place.
  ///
  /// - Throws: that there is no such proposal or amendment.
  public func amendments(
    at pointers: [Amendment.Pointer]
  ) throws(Refusal) -> [Amendment.Pointer] {
    var amendments: [Amendment.Pointer] = []
    for pointer in pointers {
      guard let proposal = self[pointer.proposal]?.proposal else {
        throw .proposal(.unknown(pointer.proposal))
      }
      let places = 1..<proposal.amendments.count + 1
      guard let place = pointer.place else {
        amendments += places.map { Amendment.Pointer(proposal: pointer.proposal, place: $0) }
        continue
      }
      guard places.contains(place) else {
        throw .proposal(.unknownAmendment(place, of: pointer.proposal))
      }
      amendments.append(pointer)
    }
    return amendments
  }
}

extension NegotiationState {
  /// The last decision on an amendment, on a version or on those that led up to it.
  ///
  /// - Parameters:
  ///   - amendment: the amendment, with its place.
  ///   - version: the version.
  /// - Returns: `nil` where nothing was decided, or where it was taken back.
  public func decision(
    on amendment: Amendment.Pointer,
    upTo version: Version
  ) -> TrackedDecision? {
    for version in versions(leadingTo: version).reversed() {
      if let decision = decisions[amendment, on: version.number] { return decision }
    }
    return nil
  }

  /// The decision that closed the question of an amendment in a round before a version was made.
  ///
  /// What was to be taken up and stands in brackets in the version that was made of it, since it
  /// excluded something else, was not answered.
  ///
  /// - Parameters:
  ///   - amendment: the amendment, with its place.
  ///   - version: the version; decisions on it are not asked, but those on the versions that led up
  ///     to it are.
  /// - Returns: the decision of the latest of these rounds; `nil` where the question is open.
  public func answer(
    to amendment: Amendment.Pointer,
    before version: Version
  ) -> TrackedDecision? {
    let chain = versions(leadingTo: version)
    for (earlier, later) in zip(chain, chain.dropFirst()).reversed() {
      if let decision = decisions[amendment, on: earlier.number],
        decision.decision.outcome.isAnswer, !later.leavesOpen(amendment)
      {
        return decision
      }
    }
    return nil
  }
}

extension Version {
  /// Whether the words of an amendment stand in it in brackets.
  fileprivate func leavesOpen(_ amendment: Amendment.Pointer) -> Bool {
    circulation.reflected?.contains { $0.amendment == amendment && $0.extent == .inBrackets }
      ?? false
  }
}
