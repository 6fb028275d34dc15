import DraftText

extension Redaction {
  /// What happened to a list of participants, as the viewer may see it; `nil` where it is withheld.
  func redacted(_ event: ParticipantsEvent) -> ParticipantsEvent? {
    switch event {
    case .opened(let list): return list.meeting.map(isSeen) ?? true ? event : nil
    case .proposed(let proposed): return isForDelegations(proposed.list) ? event : nil
    case .objected(var objection):
      guard isForDelegations(objection.participant) else { return nil }
      if let party = objection.party, viewer.isAmong([party]) { return event }
      objection.party = nil
      if !wasTold(of: objection.participant) { objection.basis = nil }
      objection.received = Instant(seconds: objection.received.seconds)
      return .objected(objection)
    case .disclosed(var disclosure):
      guard isForDelegations(disclosure.participant), isAmong(disclosure.recipients) else {
        return nil
      }
      disclosure.recipients = disclosure.recipients.filter { isAmong([$0]) }
      return .disclosed(disclosure)
    case .decided(let decision): return isForDelegations(decision.participant) ? event : nil
    }
  }

  /// Whether the general basis of the objections to a name was made known to the viewer.
  private func wasTold(of participant: Int) -> Bool {
    self.participant(participant)?.disclosures.contains { isAmong($0.recipients) } ?? false
  }

  private func isAmong(_ recipients: [String]) -> Bool {
    viewer.isAmong(recipients.map { PartyID($0) })
  }
}
