import DraftText

/// Takes out of entries what a viewer may not see, one entry after the other.
struct Redaction {
  /// Who looks.
  let viewer: Viewer
  /// The whole record.
  private let ledger: Ledger
  /// The entries that are withheld, up to the last one that was asked about.
  private(set) var withheld: Set<Int> = []
  /// How much is seen of each proposal that is seen at all.
  private var sights: [Int: Viewer.Sight] = [:]

  /// Prepares a copy of a record.
  ///
  /// Whose something is, is asked of the whole record and not of the entries up to it: whoever
  /// joined a proposal knows it from its beginning.
  init(for viewer: Viewer, of ledger: Ledger) {
    self.viewer = viewer
    self.ledger = ledger
    for proposal in ledger.state.proposals.all {
      let sight = viewer.sight(of: proposal)
      if sight != .nothing { sights[proposal.number] = sight }
    }
  }

  /// The entry as the viewer may see it.
  mutating func redacted(_ entry: Entry) -> Entry {
    var redacted = entry
    // A digest tells whoever can guess the words that they guessed right.
    redacted.previous = nil
    redacted.recorder = "–"
    redacted.event = event(of: entry)
    if redacted.event == .withheld { withheld.insert(entry.number) }
    return redacted
  }

  private func event(of entry: Entry) -> Event {
    // What was undone may have been recorded for the wrong eyes, and why it was is a note.
    guard ledger.counts(entry.number) else { return .withheld }
    switch entry.event {
    case .noted, .reversed, .withheld: return .withheld
    case .proposal(let event): return wrapped(redacted(event, of: entry.number), Event.proposal)
    case .agreement(let event):
      return wrapped(redacted(event, of: entry.number), Event.agreement)
    case .consultation(let event):
      return wrapped(redacted(event, of: entry.number), Event.consultation)
    case .speakers(let event): return wrapped(redacted(event), Event.speakers)
    case .participants(let event): return wrapped(redacted(event), Event.participants)
    case .deadline(let event): return .deadline(redacted(event))
    case .silence(let event): return .silence(redacted(event))
    case .decision(let event): return wrapped(redacted(event, of: entry.number), Event.decision)
    case .circulated(let circulation): return .circulated(redacted(circulation))
    case .opened, .restated, .facilitation, .translated, .rematched, .parties, .tabling:
      return entry.event
    }
  }

  private func wrapped<Part>(_ part: Part?, _ wrap: (Part) -> Event) -> Event {
    part.map(wrap) ?? .withheld
  }

  /// How much of a proposal is seen; `nil` where nothing of it is.
  func sight(of proposal: Int) -> Viewer.Sight? {
    withheld.contains(proposal) ? nil : sights[proposal]
  }

  /// A proposal as it stands in the whole record.
  func proposal(_ number: Int) -> TrackedProposal? { ledger.state.proposals[number] }

  /// The entries with the last agreements on paragraphs before another entry.
  func agreements(before number: Int) -> [ParagraphID: Int] {
    let state = ledger.state
    var last: [ParagraphID: Int] = [:]
    for step in state.agreements.steps where step.number < number {
      guard case .agreed(let agreement) = step.event else { continue }
      for agreed in agreement.paragraphs {
        guard let paragraph = state.identity(of: agreed.passage, saidIn: step.number) else {
          continue
        }
        last[paragraph] = step.number
      }
    }
    return last
  }

  /// The paragraph that a passage of an entry is now.
  func identity(of passage: Passage, saidIn number: Int) -> ParagraphID? {
    ledger.state.identity(of: passage, saidIn: number)
  }

  /// What a package is called before those who may not know its name.
  func anonymous(package: String) -> String {
    var names: [String] = []
    for step in ledger.state.agreements.steps {
      guard case .agreed(let agreement) = step.event, let name = agreement.package,
        !names.contains(name)
      else { continue }
      names.append(name)
    }
    return "package \((names.firstIndex(of: package) ?? names.count) + 1)"
  }

  /// Whether a version was circulated that grew out of this one.
  func isSettled(_ version: Int) -> Bool {
    ledger.state.versions.contains { $0.circulation.basis == version }
  }

  /// The amendments that a decision stands for in the whole record.
  func standing(of decision: Int) -> [Amendment.Pointer]? {
    ledger.state.decisions.all.first { $0.number == decision }?.standing
  }

  /// A meeting as it stands in the whole record.
  func meeting(_ number: Int) -> TrackedConsultation? { ledger.state.consultations[number] }

  /// A meeting as it was first announced.
  func announced(_ number: Int) -> Consultation? {
    guard ledger.entries.indices.contains(number - 1),
      case .consultation(.scheduled(let consultation)) = ledger.entries[number - 1].event
    else { return nil }
    return consultation
  }

  /// A name on a list of participants as it stands in the whole record.
  func participant(_ number: Int) -> TrackedParticipantsList.Participant? {
    ledger.state.participants.all.lazy.flatMap(\.participants).first { $0.number == number }
  }

  /// A number, unless that entry is withheld.
  func shown(_ number: Int?) -> Int? {
    number.flatMap { withheld.contains($0) ? nil : $0 }
  }
}
