import DraftText

extension Ledger {
  /// Makes the next entry, if the rules allow what it says.
  ///
  /// - Parameters:
  ///   - event: what it says.
  ///   - now: when it is recorded.
  ///   - recorder: who records it.
  ///   - previous: the digest of the last entry; nothing for the first.
  /// - Returns: the entry, not yet added.
  /// - Throws: why it is refused.
  public func entry(
    saying event: Event,
    at now: Instant,
    by recorder: String,
    after previous: Digest?
  ) throws(Refusal) -> Entry {
    let entry = Entry(
      negotiation: negotiation,
      number: nextNumber,
      recorded: now,
      recorder: recorder,
      event: event,
      previous: previous
    )
    try check(event, at: now)
    var next = self
    try next.append(entry)
    try checkContinuity(of: event)
    return entry
  }

  /// Refuses what would let a paragraph vanish in silence, once all else is as it should be.
  private func checkContinuity(of event: Event) throws(Refusal) {
    switch event {
    case .circulated(let circulation): try circulation.checkOrigins(in: state)
    case .rematched(let correction):
      try state.version(correction.version)?.circulation.check(correction, in: state)
    default: break
    }
  }

  /// Asks whether a command is one that this negotiation allows now.
  ///
  /// - Throws: the rule that is against it.
  func check(_ event: Event, at now: Instant) throws(Refusal) {
    switch event {
    case .opened(let opening), .restated(let opening):
      guard !opening.title.isBlank else { throw .blank("title") }
      guard !opening.languages.isEmpty else { throw .blank("languages") }
      for contact in opening.contacts ?? [] {
        guard !contact.name.isBlank else { throw .blank("name of the contact") }
        guard !contact.email.isBlank else { throw .blank("e-mail address of the contact") }
      }
    case .circulated(let circulation):
      guard !circulation.label.isBlank else { throw .blank("label") }
      guard !circulation.label.contains("/") else { throw .labelIsSymbol(circulation.label) }
      guard !VersionName(circulation.label).isReserved, !circulation.label.hasPrefix("#") else {
        throw .labelIsReserved(circulation.label)
      }
      if let symbol = circulation.symbol, !symbol.contains("/") { throw .symbolIsLabel(symbol) }
      guard circulation.paragraphs > 0 else { throw .emptyVersion }
    case .translated(let edition):
      guard edition.paragraphs > 0 else { throw .emptyVersion }
    case .facilitation(let change): try check(change)
    case .rematched(let correction):
      guard !correction.paired.isEmpty || !correction.unpaired.isEmpty else {
        throw .blank("pairs")
      }
      guard correction.isPlain else { throw .matchedTwice }
    case .noted(let note):
      guard !note.text.isBlank else { throw .blank("note") }
    case .reversed(let reversal): try checkReversal(of: reversal.entry)
    case .parties(let event): try state.parties.check(event, at: now, in: state)
    case .consultation(let event): try state.consultations.check(event, at: now, in: state)
    case .speakers(let event): try state.speakers.check(event, at: now, in: state)
    case .participants(let event): try state.participants.check(event, at: now, in: state)
    case .deadline(let event): try state.deadlines.check(event, at: now, in: state)
    case .silence(let event): try state.silence.check(event, at: now, in: state)
    case .proposal(let event): try state.proposals.check(event, at: now, in: state)
    case .agreement(let event): try state.agreements.check(event, at: now, in: state)
    case .decision(let event): try state.decisions.check(event, in: state)
    case .tabling(let event): try state.tablings.check(event, at: now, in: state)
    case .withheld: throw .blank("event")
    }
  }

  private func check(_ change: FacilitationChange) throws(Refusal) {
    guard !change.leaving.isEmpty || !change.joining.isEmpty else { throw .blank("names") }
    guard change.joining.allSatisfy({ !$0.name.isBlank }) else { throw .blank("name") }
    for joining in change.joining where !change.leaving.contains(joining.name) {
      if state.coFacilitators.contains(where: { $0.name == joining.name }) {
        throw .alreadyCoFacilitator(joining.name)
      }
    }
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
