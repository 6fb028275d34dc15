import DraftText

extension Ledger {
  /// Refuses to undo what later entries grew out of.
  func checkReversal(of number: Int) throws(Refusal) {
    guard counts(number) else { return }
    switch entries[number - 1].event {
    case .agreement(.reopened):
      // A version that came since may have changed what was open.
      if let version = state.versions.first(where: { $0.number > number }) {
        throw .stillNeeded(number, by: version.number)
      }
    case .decision(.made(let decision)): try state.requireUnsettled(decision.version)
    case .decision(.takenBack(let change)): try state.requireUnsettled(change.version)
    case .proposal(.submitted):
      for version in state.versions {
        let links = (version.circulation.reflected ?? []).map(\.amendment.proposal)
        let causes = (version.circulation.departed ?? []).compactMap(\.amendment?.proposal)
        if (links + causes).contains(number) { throw .stillNeeded(number, by: version.number) }
      }
    case .tabling(let event):
      if let adoption = state.tablings.adoption(after: event) {
        throw .stillNeeded(number, by: adoption)
      }
    default: break
    }
    if !state.tablings.all.isEmpty { try requireTablings(undoing: number) }
  }

  /// Refuses to undo an entry without which a later one about submitted texts would be refused, and
  /// to bring one back beside which it would.
  ///
  /// What the rules of today would refuse anyway is no obstacle.
  private func requireTablings(undoing number: Int) throws(Refusal) {
    var after = self
    try after.append(
      Entry(
        negotiation: negotiation,
        number: nextNumber,
        recorded: Instant(seconds: 0),
        recorder: "",
        event: .reversed(Reversal(entry: number)),
        previous: nil
      )
    )
    var now = NegotiationState()
    var then = NegotiationState()
    for entry in entries where counts(entry.number) || after.counts(entry.number) {
      let isCounted = counts(entry.number)
      let isLeft = after.counts(entry.number)
      if isLeft, case .tabling(let event) = entry.event {
        let stood = !isCounted || now.tablings.allows(event, at: entry.recorded, in: now)
        let stands =
          then.tablings.allows(event, at: entry.recorded, in: then)
          && now.tablings.adopts(event, theSameAs: then.tablings)
        if stood, !stands {
          guard case .reversed(let earlier) = entries[number - 1].event else {
            throw .stillNeeded(number, by: entry.number)
          }
          throw .cannotComeBack(earlier.entry, because: entry.number)
        }
      }
      // Both sequences were replayed before, this one and the one that would be.
      if isCounted { try now.apply(entry) }
      if isLeft { try then.apply(entry) }
    }
  }
}

extension Tablings {
  fileprivate func allows(
    _ event: TablingEvent,
    at now: Instant,
    in state: NegotiationState
  ) -> Bool {
    do {
      try check(event, at: now, in: state)
      return true
    } catch {
      return false
    }
  }

  /// Whether an adoption is of the same text in both; of what is no adoption nothing is asked.
  fileprivate func adopts(_ event: TablingEvent, theSameAs other: Tablings) -> Bool {
    guard case .adopted(let adoption) = event else { return true }
    return self[adoption.document]?.changes == other[adoption.document]?.changes
  }

  /// The entry that adopted the text which an event changed.
  fileprivate func adoption(after event: TablingEvent) -> Int? {
    switch event {
    case .amended(let content): self[content.document]?.adoption?.number
    case .revised(let content): self[content.document]?.adoption?.number
    case .decided(let content): self[content.document]?.adoption?.number
    default: nil
    }
  }
}
