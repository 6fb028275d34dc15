import DraftText

extension Tablings {
  /// Whether an event that a command is about to record is wise.
  func check(
    _ event: TablingEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .submitted(let submission): try check(submission, at: now, in: state)
    case .issued(let content): try check(content, at: now)
    case .sponsored(let content): try check(content, at: now)
    case .amended(let content): try check(content, at: now, in: state)
    case .revised(let content): try check(content, at: now, in: state)
    case .costed(let content): try check(content, at: now, in: state)
    case .decided(let content): try check(content, at: now, in: state)
    case .adopted(let content): try check(content, at: now)
    case .distributed(let content): try check(content, at: now)
    case .votingCorrected(let content): try check(content, at: now)
    case .explained(let content): try check(content, at: now, in: state)
    }
  }

  /// The document of an entry.
  func document(_ number: Int) throws(Refusal) -> TrackedDocument {
    guard let document = self[number] else { throw .tabling(.unknownDocument(number)) }
    return document
  }

  /// The document of an entry, on which the body has not acted and which nothing has replaced.
  func standing(_ number: Int) throws(Refusal) -> TrackedDocument {
    let document = try document(number)
    if let adoption = document.adoption {
      throw .tabling(.adopted(number, by: adoption.number))
    }
    if let successor = successor(of: document) {
      throw .tabling(.replaced(number, by: successor.number))
    }
    return document
  }

  /// The entry with a document that has a symbol.
  func entry(with symbol: DocumentSymbol) -> Int? {
    for document in all {
      if document.submission.symbol == symbol { return document.number }
      if document.adoption?.content.symbol == symbol { return document.adoption?.number }
      if let issued = document.family.first(where: { $0.content.symbol == symbol }) {
        return issued.number
      }
      if let amendment = document.amendments.first(where: { $0.content.symbol == symbol }) {
        return amendment.number
      }
    }
    return nil
  }

  func requireUnused(_ symbol: DocumentSymbol) throws(Refusal) {
    if let entry = entry(with: symbol) { throw .tabling(.symbolInUse(symbol, entry: entry)) }
  }

  /// Refuses a day that has begun nowhere on earth.
  func requirePast(_ day: CalendarDate?, at now: Instant) throws(Refusal) {
    guard let day else { return }
    // The clocks that are farthest ahead are fourteen hours before those of UTC.
    let today = Instant(seconds: now.seconds, offset: 14 * 3600).localDate
    if let today, today < day { throw .tabling(.inTheFuture(day)) }
  }

  /// Refuses a day that is ahead, or before a document was submitted.
  func requireDay(
    _ day: CalendarDate?,
    of document: TrackedDocument,
    at now: Instant
  ) throws(Refusal) {
    try requirePast(day, at: now)
    guard let day, let submitted = document.submission.earliestDay, day < submitted else { return }
    throw .tabling(.beforeSubmission(day, submitted: submitted))
  }

  /// Refuses a day after that of the adoption.
  func requireBeforeAction(
    _ day: CalendarDate?,
    of document: TrackedDocument
  ) throws(Refusal) {
    guard let day, let adopted = document.adoption?.content.date, adopted < day else { return }
    throw .tabling(.afterAdoption(day, adopted: adopted))
  }

  func requireWords(_ words: String?, _ field: String) throws(Refusal) {
    if let words, words.isBlank { throw .blank(field) }
  }

  func requireOnce(_ parties: [PartyID]) throws(Refusal) {
    var seen: Set<PartyID> = []
    for party in parties where !seen.insert(party).inserted { throw .tabling(.twice(party)) }
  }

  /// Refuses passages of another version than that of a document, and whole versions.
  func requirePassages(
    _ passages: [Passage],
    of document: TrackedDocument,
    in state: NegotiationState
  ) throws(Refusal) {
    for passage in passages where passage.version != document.submission.version {
      throw .tabling(.otherVersion(passage.version))
    }
    if passages.contains(where: { $0.paragraph == nil }) { throw .blank("paragraph") }
    try state.requirePassages(passages)
  }
}

extension Submission {
  /// The first day on which the document can have been heard of.
  var earliestDay: CalendarDate? {
    [submitted?.localDate, date].compactMap { $0 }.min()
  }
}
