import DraftText

extension Agreements {
  func check(
    _ event: AgreementEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let (said, words): (Instant?, String?) =
      switch event {
      case .agreed(let agreement): (agreement.said, agreement.note)
      case .confirmed(let confirmation): (confirmation.said, nil)
      case .reopened(let reopening): (reopening.said, nil)
      case .reserved(let reservation): (reservation.since, reservation.reason)
      case .reservationLifted(let lifting): (lifting.said, lifting.reason)
      case .bracketed(let bracketing): (bracketing.said, bracketing.reason)
      case .bracketsLifted(let lifting): (lifting.said, lifting.reason)
      }
    if let said, now < said { throw .agreement(.inTheFuture(said)) }
    if words?.isBlank == true { throw .blank("note") }
    switch event {
    case .agreed(let agreement): try check(agreement, in: state)
    case .confirmed(let confirmation):
      guard !confirmation.parties.isEmpty else { throw .blank("party") }
      for (passage, standing) in try closed(confirmation.passages, in: state) {
        for party in confirmation.parties where !standing.pending.contains(party) {
          throw .agreement(.notPending(passage, party))
        }
      }
    case .reopened(let reopening):
      guard reopening.parties.isEmpty == (reopening.byCoFacilitators == true) else {
        throw .agreement(.nobodyReopens)
      }
      guard !(reopening.reason ?? "").isBlank else { throw .blank("reason for reopening") }
      _ = try closed(reopening.passages, in: state)
    case .reserved(let reservation): try check(reservation, in: state)
    case .reservationLifted(let lifting):
      guard let tracked = self.reservation(lifting.reservation) else {
        throw .agreement(.unknownReservation(lifting.reservation))
      }
      if let earlier = tracked.lifted {
        throw .agreement(.liftedAlready(lifting.reservation, by: earlier))
      }
    case .bracketed(let bracketing): try check(bracketing, in: state)
    case .bracketsLifted(let lifting): try check(lifting, in: state)
    }
  }

  private func check(_ agreement: Agreement, in state: NegotiationState) throws(Refusal) {
    let passages = agreement.paragraphs.map(\.passage)
    try requireOneVersion(passages)
    if let package = agreement.package, package.isBlank { throw .blank("package") }
    if agreement.package == nil, agreement.tied?.isEmpty == false {
      throw .agreement(.tiedToNothing)
    }
    let agreements = ParagraphAgreements(in: state)
    for passage in passages {
      guard let paragraph = state.identity(of: passage, saidIn: .max) else { continue }
      if let standing = agreements.closed(paragraph) {
        if standing.tier == agreement.tier {
          throw .agreement(.agreedAlready(passage, standing.tier, by: standing.number))
        }
        if agreement.tier < standing.tier {
          throw .agreement(.agreedHigher(passage, standing.tier, by: standing.number))
        }
        if let party = agreement.pending.first(where: standing.pending.contains) {
          throw .agreement(.pendingAlready(passage, party, by: standing.number))
        }
      }
      let tied = (agreement.tied ?? []).contains { other in
        state.identity(of: other, saidIn: .max) == paragraph
      }
      if tied { throw .agreement(.agreedAndTied(passage)) }
      let open = bracketings.first { tracked in
        tracked.lifted == nil && tracked.bracketing.passage.version == passage.version
          && state.identity(of: tracked.bracketing.passage, saidIn: tracked.number) == paragraph
      }
      if let open { throw .agreement(.bracketsOpen(passage, by: open.number)) }
    }
  }

  private func check(_ reservation: Reservation, in state: NegotiationState) throws(Refusal) {
    guard let party = reservation.party else { throw .blank("party") }
    try requireOneVersion(reservation.passages, orNone: true)
    if let words = reservation.words {
      guard reservation.passages.count == 1, words.start >= 0, !words.quoted.isBlank else {
        throw .agreement(.wordsOfNoParagraph)
      }
    }
    let paragraphs = reservation.passages.map { state.identity(of: $0, saidIn: .max) }
    for passage in reservation.until ?? []
    where paragraphs.contains(state.identity(of: passage, saidIn: .max)) {
      throw .agreement(.waitsOnItself(passage))
    }
    for tracked in reservations where tracked.stands && tracked.reservation.party == party {
      let earlier = tracked.reservation
      guard earlier.words == reservation.words else { continue }
      let others = earlier.passages.map { state.identity(of: $0, saidIn: tracked.number) }
      if others == paragraphs { throw .agreement(.reservedAlready(party, by: tracked.number)) }
    }
  }

  private func check(_ bracketing: Bracketing, in state: NegotiationState) throws(Refusal) {
    guard bracketing.passage.paragraph != nil, bracketing.words.start >= 0,
      !bracketing.words.quoted.isBlank
    else { throw .agreement(.wordsOfNoParagraph) }
    try requireOpen(bracketing.passage, in: state)
    let paragraph = state.identity(of: bracketing.passage, saidIn: .max)
    for tracked in bracketings where tracked.lifted == nil {
      let other = tracked.bracketing
      guard other.passage.version == bracketing.passage.version,
        state.identity(of: other.passage, saidIn: tracked.number) == paragraph
      else { continue }
      if other.words == bracketing.words {
        throw .agreement(.bracketedAlready(by: tracked.number))
      }
      if other.words.crosses(bracketing.words) {
        throw .agreement(.bracketsCross(by: tracked.number))
      }
    }
  }

  private func check(_ lifting: BracketLifting, in state: NegotiationState) throws(Refusal) {
    guard lifting.passage.paragraph != nil, lifting.words.start >= 0 else {
      throw .agreement(.wordsOfNoParagraph)
    }
    try requireOpen(lifting.passage, in: state)
    if let number = lifting.bracketing {
      guard let tracked = bracketings.first(where: { $0.number == number }) else {
        throw .agreement(.unknownBrackets(number))
      }
      if let earlier = tracked.lifted { throw .agreement(.liftedAlready(number, by: earlier)) }
    } else {
      for recorded in liftings where recorded.lifting.bracketing == nil {
        guard recorded.lifting.passage == lifting.passage,
          recorded.lifting.words == lifting.words
        else { continue }
        throw .agreement(.liftedAlready(recorded.number, by: recorded.number))
      }
    }
  }

  /// The agreements on paragraphs that are all agreed.
  private func closed(
    _ passages: [Passage],
    in state: NegotiationState
  ) throws(Refusal) -> [(Passage, StandingAgreement)] {
    try requireOneVersion(passages)
    let agreements = ParagraphAgreements(in: state)
    return try passages.map { passage throws(Refusal) in
      guard let paragraph = state.identity(of: passage, saidIn: .max),
        let standing = agreements.closed(paragraph)
      else { throw .agreement(.notAgreed(passage)) }
      return (passage, standing)
    }
  }

  private func requireOpen(_ passage: Passage, in state: NegotiationState) throws(Refusal) {
    guard let paragraph = state.identity(of: passage, saidIn: .max),
      let standing = Self.closed(paragraph, in: state)
    else { return }
    throw .agreement(.closed(passage, standing.tier, by: standing.number))
  }

  private func requireOneVersion(
    _ passages: [Passage],
    orNone isNoneAllowed: Bool = false
  ) throws(Refusal) {
    guard passages.allSatisfy({ $0.paragraph != nil }), isNoneAllowed || !passages.isEmpty else {
      throw .agreement(.nothing)
    }
    guard Set(passages.map(\.version)).count <= 1 else { throw .agreement(.severalVersions) }
  }
}
