import DraftText

extension Redaction {
  /// What happened to a meeting, as the viewer may see it; `nil` where it is withheld.
  func redacted(_ event: ConsultationEvent, of number: Int) -> ConsultationEvent? {
    let isPublic = viewer.isPublic
    switch event {
    case .scheduled(let consultation):
      guard isOpen(meeting: number) else { return nil }
      return .scheduled(redacted(consultation))
    case .changed(var change):
      guard isSeen(change.meeting) else { return nil }
      change.consultation = redacted(change.consultation)
      if isPublic { change.reason = nil }
      return .changed(change)
    case .postponed(var postponement):
      guard isSeen(postponement.meeting) else { return nil }
      if isPublic { postponement.reason = nil }
      return .postponed(postponement)
    case .cancelled(var cancellation):
      guard isSeen(cancellation.meeting) else { return nil }
      if isPublic { cancellation.reason = nil }
      return .cancelled(cancellation)
    case .attended(let attendance): return !isPublic && isSeen(attendance.meeting) ? event : nil
    case .intervened(let intervention):
      return !isPublic && isSeen(intervention.meeting) ? event : nil
    case .corrected(let correction): return !isPublic && isSeen(correction.statement) ? event : nil
    case .withdrawn(let withdrawal): return !isPublic && isSeen(withdrawal.statement) ? event : nil
    case .closed(var closing):
      guard isSeen(closing.meeting) else { return nil }
      closing.reported = shown(closing.reported)
      if isPublic { closing = ConsultationClosing(meeting: closing.meeting) }
      return .closed(closing)
    }
  }

  /// Whether the viewer may know of a meeting, whatever kind of meeting it was first or last.
  private func isOpen(meeting number: Int) -> Bool {
    guard let meeting = meeting(number) else { return false }
    var kinds = meeting.changes.map(\.consultation.kind)
    if let first = announced(number) { kinds.append(first.kind) }
    if viewer.isPublic {
      let inTheOpen: [Consultation.Kind] = [.formal, .stakeholderHearing, .highLevelMeeting]
      return kinds.allSatisfy(inTheOpen.contains)
    }
    guard kinds.contains(.bilateral) else { return true }
    let speakers = meeting.statements.map(\.intervention).flatMap { intervention in
      intervention.behalf + (intervention.party.map { [$0] } ?? [])
    }
    return viewer.isAmong(meeting.attendance + speakers)
  }

  private func redacted(_ consultation: Consultation) -> Consultation {
    var consultation = consultation
    consultation.parent = shown(consultation.parent)
    return consultation
  }

  /// What happened to a list of speakers, as the viewer may see it; `nil` where it is withheld.
  func redacted(_ event: SpeakersEvent) -> SpeakersEvent? {
    switch event {
    case .opened(let list): return list.meeting.map(isSeen) ?? true ? event : nil
    case .registered(let registration): return isForDelegations(registration.list) ? event : nil
    case .withdrawn(let withdrawal): return isForDelegations(withdrawal.registration) ? event : nil
    case .moved(let move): return isForDelegations(move.registration) ? event : nil
    case .spoke(let speech):
      let isSeen = speech.registration.map(isSeen) ?? true
      return isForDelegations(speech.list) && isSeen ? event : nil
    }
  }

  /// Whether something of an entry is seen by the viewer, and not by the public.
  func isForDelegations(_ number: Int) -> Bool { !viewer.isPublic && isSeen(number) }

  /// Whether an entry that another one speaks of is seen.
  func isSeen(_ number: Int) -> Bool { !withheld.contains(number) }
}
