import DraftText

/// Says where paragraphs stand, version by version.
///
/// What counts for an earlier version is what was said of it and of those it grew out of, also when
/// it was recorded late; a version that a later one has followed shows how far it had come.
public struct StatusReader: Sendable {
  private let state: NegotiationState
  private let agreements: ParagraphAgreements
  private let facts: [Int: [ParagraphFacts]]
  private let remarks: [ParagraphID: [Remark]]
  private let reservations: [ParagraphID: [Agreements.TrackedReservation]]

  /// That somebody said or proposed something on a paragraph of a version.
  private struct Remark {
    var version: Int
    var parties: [PartyID]
  }

  /// Prepares to say where paragraphs stand.
  ///
  /// - Parameters:
  ///   - state: what the record says.
  ///   - facts: by the entries of versions, what is known of each of their paragraphs, in order.
  public init(_ state: NegotiationState, facts: [Int: [ParagraphFacts]]) {
    self.state = state
    self.facts = facts
    agreements = ParagraphAgreements(in: state)
    remarks = Self.remarks(in: state)
    var reservations: [ParagraphID: [Agreements.TrackedReservation]] = [:]
    for tracked in state.agreements.reservations where tracked.stands {
      let named = tracked.reservation.passages.compactMap {
        state.identity(of: $0, saidIn: tracked.number)
      }
      for paragraph in Set(named) { reservations[paragraph, default: []].append(tracked) }
    }
    self.reservations = reservations
  }

  /// Where the paragraphs of a version stand.
  public func table(of version: Version) -> StatusTable {
    let lineage = state.lineage(of: version)
    let known = facts[version.number] ?? []
    let moved = Self.moved(version)
    let bracketed = Set(
      state.agreements.bracketing(in: version, of: state).filter { $0.kept == nil }
        .map(\.paragraph)
    )
    let changed = changed(up: version)
    let (parts, gone) = departures(from: version)
    var standings: [ParagraphStanding] = []
    for (place, paragraph) in version.identities.enumerated() {
      let facts = known.indices.contains(place) ? known[place] : nil
      var standing = ParagraphStanding(paragraph: paragraph, status: .untouched)
      standing.reservations = reservations(on: paragraph, in: lineage).map(\.number)
      let remarks = (self.remarks[paragraph] ?? []).filter { lineage.contains($0.version) }
      for party in remarks.flatMap(\.parties) where !standing.parties.contains(party) {
        standing.parties.append(party)
      }
      standing.into = parts[place] ?? []
      standing.isChanged = changed.contains(paragraph)
      let agreement = agreements.closed(paragraph, in: lineage)
      if let agreement,
        agreement.passage.version == version.number
          || facts?.words == agreement.words
      {
        close(&standing, by: agreement, in: lineage)
      } else if agreement == nil,
        let reopening = agreements.reopening(of: paragraph, in: lineage)
      {
        standing.reopening = reopening
        standing.status = .reopened
      } else if facts?.isPlaceholder == true {
        standing.status = .placeholder
      } else if facts?.isBracketed == true || bracketed.contains(place) {
        standing.status = .bracketed
      } else if !standing.into.isEmpty {
        standing.status = .splitInto
      } else if agreement != nil || !remarks.isEmpty || !standing.reservations.isEmpty
        || standing.isChanged
      {
        standing.status = .open
      } else if moved.contains(place) {
        standing.status = .moved
      }
      standings.append(standing)
    }
    return StatusTable(version: version.number, paragraphs: standings, gone: gone)
  }

  private func close(
    _ standing: inout ParagraphStanding,
    by agreement: StandingAgreement,
    in lineage: Set<Int>
  ) {
    standing.agreement = agreement
    standing.pending = agreement.pending
    standing.unnamed = max(agreement.unnamed, 0)
    for tracked in reservations(on: standing.paragraph, in: lineage) {
      if let party = tracked.reservation.party {
        if !standing.pending.contains(party) { standing.pending.append(party) }
      } else {
        standing.unnamed += 1
      }
    }
    if let package = agreement.agreement.package {
      standing.awaited = agreements.missing(of: package, in: lineage)
    }
    if !standing.pending.isEmpty || standing.unnamed > 0 || !standing.awaited.isEmpty {
      standing.status = .pending
    } else {
      standing.status =
        switch agreement.tier {
        case .smallGroup: .agreedInSmallGroup
        case .informals: .agreedAdRef
        case .plenary: .agreedInPlenary
        }
    }
  }

  /// The reservations that stand on a paragraph; those on the whole text are not among them.
  private func reservations(
    on paragraph: ParagraphID,
    in lineage: Set<Int>
  ) -> [Agreements.TrackedReservation] {
    (reservations[paragraph] ?? []).filter { lineage.contains($0.reservation.version) }
  }

  // MARK: - What was said and done

  private static func remarks(in state: NegotiationState) -> [ParagraphID: [Remark]] {
    var remarks: [ParagraphID: [Remark]] = [:]
    func add(_ passages: [Passage], saidIn entry: Int, by parties: [PartyID]) {
      for passage in passages {
        guard let paragraph = state.identity(of: passage, saidIn: entry) else { continue }
        remarks[paragraph, default: []].append(Remark(version: passage.version, parties: parties))
      }
    }
    // What was withdrawn, replaced or lifted keeps nothing open.
    for tracked in state.proposals.holding {
      for amendment in tracked.proposal.amendments {
        add(amendment.allPassages, saidIn: tracked.number, by: tracked.holders)
      }
    }
    for statement in state.consultations.all.flatMap(\.statements) where statement.holds {
      let said = statement.intervention
      add(said.passages, saidIn: statement.stated, by: said.holders)
    }
    for tracked in state.agreements.reservations where tracked.stands {
      let reservation = tracked.reservation
      add(reservation.passages, saidIn: tracked.number, by: reservation.party.map { [$0] } ?? [])
    }
    for tracked in state.agreements.bracketings where tracked.lifted == nil {
      add([tracked.bracketing.passage], saidIn: tracked.number, by: tracked.bracketing.holders)
    }
    return remarks
  }

  /// The paragraphs that do not read as they first did.
  private func changed(up version: Version) -> Set<ParagraphID> {
    var first: [ParagraphID: Digest] = [:]
    var changed: Set<ParagraphID> = []
    for version in state.versions(leadingTo: version) {
      guard let facts = facts[version.number] else { continue }
      for (paragraph, facts) in zip(version.identities, facts) {
        if let words = first[paragraph] {
          if words != facts.words { changed.insert(paragraph) }
        } else {
          first[paragraph] = facts.words
        }
      }
    }
    return changed
  }

  /// The paragraphs that stand elsewhere among those that continue than they did: all but the
  /// longest run that kept its order.
  private static func moved(_ version: Version) -> Set<Int> {
    let pairs = version.circulation.matching.continued
    // The last of the best run of each length, and for each pair the one before it in its run.
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].old < pair.old { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low < tails.count { tails[low] = index } else { tails.append(index) }
    }
    var moved = Set(pairs.map(\.new))
    var next = tails.last
    while let index = next {
      moved.remove(pairs[index].new)
      next = before[index]
    }
    return moved
  }

  /// What a version made of the paragraphs of its basis that do not go on whole: the pieces that
  /// were split off one, by the place of that one; and those that are gone.
  private func departures(
    from version: Version
  ) -> (parts: [Int: [ParagraphID]], gone: [ParagraphStanding]) {
    let circulation = version.circulation
    guard let basis = circulation.basis.flatMap({ state.version($0) }) else { return ([:], []) }
    let matching = circulation.matching
    var successors: [Int: Int] = [:]
    for pair in matching.continued { successors[pair.old] = pair.new }
    var related: [Int: [Int]] = [:]
    for pair in matching.related { related[pair.old, default: []].append(pair.new) }
    let continuing = Set(matching.continued.map(\.new))
    var parts: [Int: [ParagraphID]] = [:]
    var gone: [ParagraphStanding] = []
    for (old, paragraph) in basis.identities.enumerated() {
      var others = (related[old] ?? []).filter(version.identities.indices.contains)
      if let place = successors[old] {
        // What went into a paragraph that continues another one was not split off but moved over.
        let pieces = others.filter { !continuing.contains($0) }
        if !pieces.isEmpty { parts[place] = pieces.map { version.identities[$0] } }
        continue
      }
      guard !version.identities.contains(paragraph) else { continue }
      if others.isEmpty {
        let departure = circulation.departed?.first { $0.paragraph == old }
        others = (departure?.into ?? []).filter(version.identities.indices.contains)
      }
      var standing = ParagraphStanding(
        paragraph: paragraph,
        status: others.isEmpty ? .deleted : others.count == 1 ? .mergedInto : .splitInto
      )
      standing.into = others.map { version.identities[$0] }
      gone.append(standing)
    }
    return (parts, gone)
  }
}
