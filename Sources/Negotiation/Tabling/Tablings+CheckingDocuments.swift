import DraftText

extension Tablings {
  func check(
    _ submission: Submission,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let symbol = submission.symbol
    guard symbol.isLimited, !symbol.isReissued,
      symbol.suffixes.allSatisfy({ $0.kind == .revision }), symbol.suffixes.count <= 1
    else { throw .tabling(.notForSubmission(symbol)) }
    try requireUnused(symbol)
    if let predecessor = symbol.predecessor {
      guard let earlier = self[predecessor] else {
        throw .tabling(.nothingToRevise(symbol, needs: predecessor))
      }
      _ = try standing(earlier.number)
      try requireDay(submission.date, of: earlier, at: now)
    }
    if case .states(let states, _) = submission.submitter {
      guard !states.isEmpty else { throw .blank("sponsor") }
      try requireOnce(states)
    }
    if let moment = submission.submitted, now < moment {
      throw .tabling(.momentInTheFuture(moment))
    }
    try requirePast(submission.date, at: now)
    try checkSession(of: submission, in: state)
    let item = submission.agendaItem ?? state.opening?.agendaItem
    let isOwn = item?.number == state.opening?.agendaItem?.number
    let title = item?.title ?? (isOwn ? state.opening?.agendaItem?.title : nil)
    guard let item, !item.number.isBlank, let title, !title.isBlank else {
      throw .tabling(.agendaItemWithoutTitle(number: item?.number))
    }
  }

  /// Refuses a session that is not that of the symbol, or was not under way.
  private func checkSession(
    of submission: Submission,
    in state: NegotiationState
  ) throws(Refusal) {
    let named = submission.session ?? state.opening?.session
    if let session = submission.session, session.isBlank { throw .blank("session") }
    guard let session = submission.symbol.regularSession else { return }
    if let named, let other = AssemblySession(printed: named), other != session {
      throw .tabling(.otherSession(submission.symbol, session: named))
    }
    for day in [submission.submitted?.localDate, submission.date] {
      if let day, !session.isUnderWay(on: day) { throw .tabling(.outOfSession(session, day)) }
    }
  }

  func check(_ issued: FamilyDocument, at now: Instant) throws(Refusal) {
    let document = try document(issued.document)
    let symbol = issued.symbol
    let own = document.submission.symbol
    try requireUnused(symbol)
    try requireWords(issued.says, "change")
    try requireDay(issued.date, of: document, at: now)
    let family = [own] + document.family.map(\.content.symbol.original)
    // An asterisk says that the same document is issued once more.
    if symbol.isReissued, family.contains(symbol.original) { return }
    guard symbol.suffixes.last?.kind != .revision, !symbol.isReissued,
      let predecessor = symbol.predecessor, family.contains(predecessor)
    else { throw .tabling(.otherFamily(symbol, than: own)) }
  }

  func check(_ change: SponsorChange, at now: Instant) throws(Refusal) {
    let document = try document(change.document)
    if let successor = successor(of: document) {
      throw .tabling(.replaced(document.number, by: successor.number))
    }
    guard let first = change.added.first ?? change.withdrawn.first else { throw .blank("sponsor") }
    guard case .states = document.submission.submitter else {
      throw .tabling(.submittedByPresident(document.number, first))
    }
    try requireOnce(change.added + change.withdrawn)
    try requireDay(change.date, of: document, at: now)
    try requireBeforeAction(change.date, of: document)
    let sponsors = document.sponsors
    for party in change.added where sponsors.contains(party) {
      throw .tabling(.sponsorAlready(document.number, party))
    }
    for party in change.withdrawn where !sponsors.contains(party) {
      throw .tabling(.noSponsor(document.number, party))
    }
    guard sponsors.count + change.added.count > change.withdrawn.count else {
      throw .tabling(.nobodyLeft(document.number))
    }
    switch change.channel {
    case .document: break
    case .addendum(let symbol):
      let family = [document.submission.symbol] + document.family.map(\.content.symbol.original)
      guard symbol.suffixes.last?.kind == .addendum, let predecessor = symbol.predecessor,
        family.contains(predecessor)
      else { throw .tabling(.otherFamily(symbol, than: document.submission.symbol)) }
    case .floor(let meeting): try requireWords(meeting, "meeting")
    }
  }

  func check(_ distribution: Distribution, at now: Instant) throws(Refusal) {
    let document = try document(distribution.document)
    guard let adopted = document.adoption?.content.date else {
      throw .tabling(.notAdopted(document.number))
    }
    if let earlier = document.distribution {
      throw .tabling(.distributed(document.number, by: earlier.number))
    }
    try requirePast(distribution.date, at: now)
    guard adopted <= distribution.date else {
      throw .tabling(.beforeAdoption(distribution.date, adopted: adopted))
    }
  }
}

extension DocumentSymbol {
  /// The regular session that it names.
  var regularSession: AssemblySession? {
    session.flatMap { Int($0) }.flatMap { $0 > 0 ? AssemblySession(number: $0) : nil }
  }
}
