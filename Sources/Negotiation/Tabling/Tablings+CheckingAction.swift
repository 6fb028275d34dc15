import DraftText

extension Tablings {
  func check(
    _ amendment: TabledAmendment,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let document = try standing(amendment.document)
    if let symbol = amendment.symbol {
      let isAmendment = symbol.suffixes.allSatisfy { $0.kind == .revision || $0.kind == .amendment }
      guard symbol.isLimited, !symbol.isReissued, isAmendment else {
        throw .tabling(.notForAmendment(symbol))
      }
      try requireUnused(symbol)
      try requireSameSession(symbol, as: document)
    }
    guard !amendment.sponsors.isEmpty else { throw .blank("sponsor") }
    try requireOnce(amendment.sponsors)
    try check(amendment.amendments, saying: amendment.words, of: document, in: state)
    try requireDay(amendment.date, of: document, at: now)
  }

  func check(
    _ revision: OralRevision,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let document = try standing(revision.document)
    try check(revision.amendments, saying: revision.words, of: document, in: state)
    try requireWords(revision.readBy, "reader")
    try requireWords(revision.meeting, "meeting")
    try requireDay(revision.date, of: document, at: now)
  }

  /// Refuses changes that are not all of the text that was submitted.
  private func check(
    _ amendments: [Amendment],
    saying words: String,
    of document: TrackedDocument,
    in state: NegotiationState
  ) throws(Refusal) {
    guard !words.isBlank else { throw .blank("change") }
    guard !amendments.isEmpty else { throw .blank("change") }
    for (place, amendment) in amendments.enumerated() {
      var isChange = amendment.isWhole && amendment.target == nil
      var passages = amendment.passages
      switch amendment.wish {
      case .stance, .alternative: isChange = false
      case .move(let target): passages.append(target.passage)
      default: break
      }
      guard isChange else { throw .tabling(.misplaced(place + 1)) }
      try requirePassages(passages, of: document, in: state)
    }
  }

  func check(
    _ budget: BudgetImplication,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let document = try document(budget.document)
    try requireWords(budget.amount, "amount")
    try requireWords(budget.words, "statement")
    guard budget.hasImplications || budget.amount == nil else { throw .tabling(.amountOfNothing) }
    try requirePassages(budget.passages, of: document, in: state)
    try requireDay(budget.date, of: document, at: now)
    try requireBeforeAction(budget.date, of: document)
  }

  func check(
    _ decision: TabledDecision,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let document = try standing(decision.document)
    try requireWords(decision.meeting, "meeting")
    try requireDay(decision.date, of: document, at: now)
    switch decision.matter {
    case .amendment(let number):
      guard let amendment = document.amendments.first(where: { $0.number == number }) else {
        throw .tabling(.unknownAmendment(number))
      }
      try requireUndecided(number, of: document)
      if let day = decision.date, let submitted = amendment.content.date, day < submitted {
        throw .tabling(.beforeSubmission(day, submitted: submitted))
      }
    case .paragraphs(let passages):
      guard !passages.isEmpty else { throw .blank("paragraph") }
      if decision.outcome == .withdrawn { throw .tabling(.paragraphsWithdrawn) }
      try requirePassages(passages, of: document, in: state)
      for earlier in document.decisions {
        guard case .paragraphs(let others) = earlier.content.matter,
          let same = passages.first(where: { one in
            others.contains { $0.paragraph == one.paragraph }
          })
        else { continue }
        throw .tabling(.paragraphDecided(same, by: earlier.number))
      }
    case .motion(let words): try requireWords(words, "motion")
    }
    switch (decision.outcome, decision.voting) {
    case (.withdrawn, .some): throw .tabling(.withdrawnByVote)
    case (.withdrawn, nil): break
    case (_, nil): throw .tabling(.noVoting)
    case (let outcome, let voting?): try voting.check(isCarried: outcome == .adopted)
    }
  }

  /// Refuses a second decision on one amendment.
  func requireUndecided(_ amendment: Int, of document: TrackedDocument) throws(Refusal) {
    let earlier = document.decisions.first { $0.content.matter == .amendment(amendment) }
    if let earlier {
      throw .tabling(.decided(amendment, earlier.content.outcome, by: earlier.number))
    }
  }

  func check(_ adoption: Adoption, at now: Instant) throws(Refusal) {
    let document = try standing(adoption.document)
    guard adoption.symbol.isResolution, adoption.symbol.suffixes.isEmpty,
      !adoption.symbol.isReissued
    else { throw .tabling(.notOfResolution(adoption.symbol)) }
    try requireUnused(adoption.symbol)
    try requireSameSession(adoption.symbol, as: document)
    guard !adoption.meeting.isBlank else { throw .blank("meeting") }
    if let report = adoption.report, report.committee.isBlank { throw .blank("committee") }
    try requireDay(adoption.date, of: document, at: now)
    if let session = document.submission.symbol.regularSession,
      !session.isUnderWay(on: adoption.date)
    {
      throw .tabling(.outOfSession(session, adoption.date))
    }
    // What is said to be in the adopted text cannot have come after it.
    let before =
      document.revisions.compactMap(\.content.date) + document.decisions.compactMap(\.content.date)
      + document.amendments.compactMap(\.content.date)
    if let late = before.max(), adoption.date < late {
      throw .tabling(.afterAdoption(late, adopted: adoption.date))
    }
    try adoption.voting.check(isCarried: true)
  }

  private func requireSameSession(
    _ symbol: DocumentSymbol,
    as document: TrackedDocument
  ) throws(Refusal) {
    let own = document.submission.symbol
    guard let session = symbol.session, let other = own.session, session != other else { return }
    throw .tabling(.sessionOfResolution(symbol, document: own))
  }
}
