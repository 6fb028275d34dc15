extension Redaction {
  /// What happened to a deadline, as the viewer may see it.
  func redacted(_ event: DeadlineEvent) -> DeadlineEvent {
    switch event {
    case .set(var deadline):
      deadline.meeting = shown(deadline.meeting)
      return .set(deadline)
    case .met(var fulfilment):
      fulfilment.note = nil
      return .met(fulfilment)
    case .lifted(var lifting):
      if viewer.isPublic { lifting.reason = nil }
      return .lifted(lifting)
    case .extended: return event
    }
  }

  /// What happened under the silence procedure, as the viewer may see it.
  func redacted(_ event: SilenceEvent) -> SilenceEvent {
    guard case .objected(var objection) = event else { return event }
    let isPublic = viewer.isPublic
    guard isPublic || objection.parties.isEmpty else { return event }
    objection.parties = []
    objection.text = nil
    objection.letter = nil
    if isPublic { objection.passages = [] }
    objection.received = Instant(seconds: objection.received.seconds)
    return .objected(objection)
  }
}
