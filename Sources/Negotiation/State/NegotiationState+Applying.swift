import DraftText

extension NegotiationState {
  /// Takes in what an entry says.
  ///
  /// Only what would make the state meaningless is refused here, such as an event about a version
  /// that does not exist; whether a command is wise is asked before it becomes an entry
  /// (``Ledger/check(_:at:)``), so that old records stay readable when rules grow stricter.
  ///
  /// - Throws: what the event needs and the state does not have.
  mutating func apply(_ entry: Entry) throws(Refusal) {
    if case .opened(let opening) = entry.event {
      guard self.opening == nil else { throw .alreadyOpened }
      self.opening = opening
      coFacilitators = opening.coFacilitators
      return
    }
    guard opening != nil else { throw .notOpened }
    switch entry.event {
    case .opened, .reversed: break  // the first is done above, the second is the ledger's
    case .restated(let opening):
      self.opening = opening
      if facilitationChanges.isEmpty { coFacilitators = opening.coFacilitators }
    case .facilitation(let change): try apply(change)
    case .circulated(let circulation): try apply(circulation, of: entry)
    case .translated(let edition): try apply(edition)
    case .rematched(let correction): try apply(correction, of: entry)
    case .noted(let note):
      try requirePassage(note.passage)
      notes.append(RecordedNote(number: entry.number, recorded: entry.recorded, note: note))
    case .parties(let event): try parties.apply(event, of: entry, in: self)
    case .consultation(let event): try consultations.apply(event, of: entry, in: self)
    case .speakers(let event): try speakers.apply(event, of: entry, in: self)
    case .participants(let event): try participants.apply(event, of: entry, in: self)
    case .deadline(let event): try deadlines.apply(event, of: entry, in: self)
    case .silence(let event): try silence.apply(event, of: entry, in: self)
    case .proposal(let event): try proposals.apply(event, of: entry, in: self)
    case .agreement(let event): try agreements.apply(event, of: entry, in: self)
    case .decision(let event): try decisions.apply(event, of: entry, in: self)
    case .tabling(let event): try tablings.apply(event, of: entry, in: self)
    case .withheld: break
    }
  }

  private mutating func apply(_ change: FacilitationChange) throws(Refusal) {
    for name in change.leaving {
      guard let index = coFacilitators.firstIndex(where: { $0.name == name }) else {
        throw .unknownCoFacilitator(name, known: coFacilitators.map(\.name))
      }
      coFacilitators.remove(at: index)
    }
    coFacilitators += change.joining
    facilitationChanges.append(change)
  }

  /// The most paragraphs that a version may claim; room is made for them before its text is read.
  private static let paragraphLimit = 1_000_000

  private mutating func apply(_ circulation: Circulation, of entry: Entry) throws(Refusal) {
    guard (1...Self.paragraphLimit).contains(circulation.paragraphs) else { throw .emptyVersion }
    let name = VersionName(circulation.label)
    if let twin = versionNames[name].flatMap({ version($0) }) {
      throw .labelInUse(twin.label, entry: twin.number)
    }
    if let basis = circulation.basis {
      guard let earlier = version(basis) else { throw .unknownVersion(basis) }
      guard circulation.matching.fits(old: earlier.identities.count, new: circulation.paragraphs)
      else { throw .matchingDoesNotFit }
    } else {
      guard circulation.matching == Matching() else { throw .matchingDoesNotFit }
    }
    versionNames[name] = entry.number
    versions.append(
      Version(
        number: entry.number,
        recorded: entry.recorded,
        circulation: circulation,
        identities: [],
        editions: []
      )
    )
    allotIdentities(from: versions.count - 1, by: entry.number)
  }

  private mutating func apply(_ edition: LanguageEdition) throws(Refusal) {
    guard let index = versions.firstIndex(where: { $0.number == edition.version }) else {
      throw .unknownVersion(edition.version)
    }
    guard (1...Self.paragraphLimit).contains(edition.paragraphs) else { throw .emptyVersion }
    let version = versions[index]
    if version.circulation.language == edition.language
      || version.editions.contains(where: { $0.language == edition.language })
    {
      throw .editionExists(edition.language, version: version.label)
    }
    guard edition.matching.fits(old: version.identities.count, new: edition.paragraphs) else {
      throw .matchingDoesNotFit
    }
    versions[index].editions.append(edition)
  }

  private mutating func apply(_ correction: MatchCorrection, of entry: Entry) throws(Refusal) {
    guard let index = versions.firstIndex(where: { $0.number == correction.version }) else {
      throw .unknownVersion(correction.version)
    }
    let circulation = versions[index].circulation
    guard let basis = circulation.basis.flatMap({ version($0) }) else {
      throw .nothingToMatch(version: versions[index].label)
    }
    let after = circulation.corrected(by: correction)
    let corrected = after.matching
    guard correction.unpaired.allSatisfy((0..<circulation.paragraphs).contains),
      corrected.fits(old: basis.identities.count, new: circulation.paragraphs)
    else { throw .matchingDoesNotFit }
    versions[index].circulation = after
    allotIdentities(from: index, by: entry.number)
  }

  /// Passes identities on from basis to version, for a version and all after it.
  private mutating func allotIdentities(from first: Int, by entry: Int) {
    for index in versions.indices[first...] {
      let circulation = versions[index].circulation
      let basis = circulation.basis.flatMap { version($0)?.identities } ?? []
      let predecessors = circulation.matching.predecessors(count: circulation.paragraphs)
      let identities: [ParagraphID] = predecessors.enumerated().map { ordinal, predecessor in
        if let predecessor, basis.indices.contains(predecessor) {
          basis[predecessor]
        } else {
          .recorded(entry: versions[index].number, ordinal: ordinal)
        }
      }
      let before = versions[index].identities
      guard before != identities else { continue }
      if !before.isEmpty {
        versions[index].earlierIdentities.append(
          EarlierIdentities(until: entry, identities: before)
        )
      }
      versions[index].identities = identities
    }
  }
}
