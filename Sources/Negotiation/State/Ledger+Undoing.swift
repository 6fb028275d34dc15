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
      try requireTabling(without: number)
    default: break
    }
  }

  /// Refuses to undo an entry without which a later one about submitted texts would be refused.
  ///
  /// One that the rules of today would refuse anyway is no obstacle.
  private func requireTabling(without number: Int) throws(Refusal) {
    var whole = NegotiationState()
    var rest = NegotiationState()
    for entry in entries where counts(entry.number) {
      if entry.number > number, case .tabling(let event) = entry.event,
        whole.tablings.allows(event, at: entry.recorded, in: whole),
        !rest.tablings.allows(event, at: entry.recorded, in: rest)
      {
        throw .stillNeeded(number, by: entry.number)
      }
      try whole.apply(entry)
      guard entry.number != number else { continue }
      do { try rest.apply(entry) } catch { throw .stillNeeded(number, by: entry.number) }
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
