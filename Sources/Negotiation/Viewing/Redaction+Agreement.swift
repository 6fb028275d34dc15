import DraftText

extension Redaction {
  /// What happened to agreement, as the viewer may see it; `nil` where it is withheld.
  func redacted(_ event: AgreementEvent, of number: Int) -> AgreementEvent? {
    let isPublic = viewer.isPublic
    switch event {
    case .agreed(let agreement): return redacted(agreement).map(AgreementEvent.agreed)
    case .confirmed(var confirmation):
      confirmation.passages = seen(confirmation.passages, before: number)
      guard !confirmation.passages.isEmpty else { return nil }
      if isPublic {
        confirmation.unnamed = confirmation.parties.count
        confirmation.parties = []
        confirmation.said = nil
      }
      return .confirmed(confirmation)
    case .reopened(var reopening):
      reopening.passages = seen(reopening.passages, before: number)
      guard !reopening.passages.isEmpty else { return nil }
      if isPublic { reopening = Reopening(passages: reopening.passages, reason: nil) }
      return .reopened(reopening)
    case .reserved(let reservation):
      guard isPublic else { return event }
      return .reserved(
        Reservation(
          party: nil,
          version: reservation.version,
          passages: reservation.passages
        )
      )
    case .reservationLifted(let lifting):
      guard isPublic else { return event }
      return .reservationLifted(ReservationLifting(reservation: lifting.reservation))
    case .bracketed(var bracketing):
      if isPublic {
        bracketing.holders = []
        bracketing.reason = nil
        bracketing.said = nil
      }
      return .bracketed(bracketing)
    case .bracketsLifted(var lifting):
      if isPublic {
        lifting.reason = nil
        lifting.said = nil
      }
      return .bracketsLifted(lifting)
    }
  }

  /// What a small group agreed is seen by those who may know of its meeting, and by no public.
  private func redacted(_ agreement: Agreement) -> Agreement? {
    var agreement = agreement
    if agreement.tier == .smallGroup {
      guard !viewer.isPublic, agreement.meeting.map(isSeen) ?? true else { return nil }
    }
    if let meeting = agreement.meeting, !isSeen(meeting) {
      agreement.meeting = nil
      agreement.note = nil
    }
    guard viewer.isPublic else { return agreement }
    if !agreement.pending.isEmpty { agreement.unnamed = agreement.pending.count }
    agreement.pending = []
    agreement.note = nil
    agreement.said = nil
    // That paragraphs are tied together is seen, and not what those who tied them call it.
    agreement.package = agreement.package.map(anonymous(package:))
    return agreement
  }

  /// The passages whose last agreement before an entry is seen.
  private func seen(_ passages: [Passage], before number: Int) -> [Passage] {
    let last = agreements(before: number)
    return passages.filter { passage in
      identity(of: passage, saidIn: number).flatMap { last[$0] }.map(isSeen) ?? true
    }
  }
}
