import DraftText
import Interchange
import Negotiation
import Publishing
import Redlining

/// A version held against the amendments that were open when it was made.
struct DisposedVersion {
  private let ledger: Ledger
  private let version: Version
  private let basis: Version
  private let open: OpenAmendments
  private let comparison: Comparison
  private let finder: ReflectionFinder
  private let carrier: ChangeCarrier
  private let links: [Amendment.Pointer: (reflected: ReflectedAmendment, paragraphs: [Int])]
  private let names: ParagraphNames
  private let later: ParagraphNames
  private let relations: [Int: Relation]
  private let options: MakeDisposition
  private let party: PartyID?

  /// Holds a version against its amendments.
  ///
  /// - Throws: that the version grew out of no other, that there is no such party, or why a text
  ///   cannot be read.
  init(
    _ version: Version,
    in ledger: Ledger,
    _ texts: VersionTexts,
    _ options: MakeDisposition
  ) throws(Problem) {
    guard let basis = version.circulation.basis.flatMap({ ledger.state.version($0) }) else {
      throw Problem(
        "\(version.label) grew out of no other version: nothing was asked for before it",
        hint: "“zerodraft versions \(ledger.negotiation)” says which version is based on which."
      )
    }
    self.ledger = ledger
    self.version = version
    self.basis = basis
    self.options = options
    party = try options.party.map { typed throws(Problem) in
      try options.registry.directory(for: ledger).party(named: typed)
    }
    open = try OpenAmendments(
      in: ledger,
      on: basis,
      before: version,
      texts,
      withWithdrawn: options.takesWithdrawn
    )
    let new = try texts.drafts(of: [version]).first ?? Draft()
    comparison = Comparison(comparing: open.draft, with: new)
    finder = ReflectionFinder(comparison)
    carrier = ChangeCarrier(comparison)
    names = ParagraphNames(open.draft, named: basis.label)
    later = ParagraphNames(new, named: version.label)
    var relations: [Int: Relation] = [:]
    for relation in comparison.relations {
      for index in relation.old { relations[index] = relation }
    }
    self.relations = relations
    var links: [Amendment.Pointer: (reflected: ReflectedAmendment, paragraphs: [Int])] = [:]
    for (index, one) in FoundAmendments(open, with: finder, in: new).found {
      links[open.items[index].pointer] = (one.reflected, one.paragraphs)
    }
    if let recorded = version.circulation.reflected {
      // What was shown and confirmed counts, and what was found only tells where it is.
      links = Dictionary(
        recorded.map { reflected in
          let places = Set(reflected.spans.map(\.paragraph)).sorted()
          return (
            reflected.amendment,
            (reflected, places.isEmpty ? links[reflected.amendment]?.paragraphs ?? [] : places)
          )
        },
        uniquingKeysWith: { one, _ in one }
      )
    }
    self.links = links
  }

  /// What changed with the version.
  var report: ComparisonReport {
    ComparisonReport(
      comparison,
      old: ComparedVersion(name: basis.label, reading: Reading(draft: comparison.old)),
      new: ComparedVersion(name: version.label, reading: Reading(draft: comparison.new))
    )
  }

  /// What became of amendments.
  ///
  /// - Parameter isWanted: whether an amendment is asked for.
  /// - Returns: those that are asked for and may be told of, by paragraph.
  func disposition(where isWanted: (OpenAmendments.Item) -> Bool) -> Disposition {
    let items = open.items.filter { isWanted($0) && isTold($0) }
    let lines = items.map { line($0) }
    var disposition = Disposition(
      title: ledger.state.opening?.title ?? ledger.negotiation,
      language: comparison.new.language,
      version: version.label,
      basis: basis.label,
      names: names.all,
      lines: lines.enumerated().sorted { one, other in
        let (first, second) = (one.element.paragraph ?? -1, other.element.paragraph ?? -1)
        return (first, one.offset) < (second, other.offset)
      }
      .map(\.element),
      departures: party == nil ? departures : []
    )
    disposition.explained = explained(items)
    disposition.bracketings = bracketings
    disposition.restricted = Set(
      items.filter { item in
        switch item.proposal.proposal.visibility {
        case .attributed: false
        case .unattributed: options.isAttributed
        case .coFacilitators: true
        }
      }
      .map(\.proposal.number)
    )
    .sorted()
    return disposition
  }

  /// How much of each change comes from amendments that were taken up.
  private func explained(_ items: [OpenAmendments.Item]) -> [Int: Double] {
    let taken = items.flatMap { item -> [ReflectionFinder.Taken] in
      guard item.proposal.withdrawal == nil, let link = links[item.pointer],
        link.reflected.extent != .inBrackets
      else { return [] }
      let spans = link.reflected.spans.map { Reflection.Span($0) }
      let changes = item.instead.isEmpty ? [item.change] : item.instead
      return changes.map { ReflectionFinder.Taken($0, spans: spans) }
    }
    var explained: [Int: Double] = [:]
    for relation in comparison.relations {
      guard let first = relation.new.first else { continue }
      explained[first] = finder.share(of: relation, from: taken)
    }
    return explained
  }

  /// The changes of brackets, which are told of without what stands in them.
  private var bracketings: [Int: Disposition.Bracketing] {
    var bracketings: [Int: Disposition.Bracketing] = [:]
    for relation in comparison.relations where relation.operation != .same {
      guard let first = relation.new.first else { continue }
      switch finder.isBracketed(relation) {
      case (false, true): bracketings[first] = .added
      case (true, false): bracketings[first] = .removed
      case (true, true): bracketings[first] = .changed
      case (false, false): continue
      }
    }
    return bracketings
  }

  /// Whether an amendment may be told of, and was asked for.
  private func isTold(_ item: OpenAmendments.Item) -> Bool {
    // What is for the co-facilitators alone is in nothing that is made to be passed on.
    guard options.isAttributed || item.proposal.proposal.visibility != .coFacilitators else {
      return false
    }
    guard let party else { return true }
    return (item.proposal.holders + item.proposal.parties).contains(party)
  }

  private var departures: [Disposition.Departure] {
    let known = Dictionary(
      (version.circulation.departed ?? []).map { ($0.paragraph, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    return version.circulation.matching.gone(of: basis.identities.count).map { index in
      var departure = known[index] ?? Departure(paragraph: index)
      var words: String?
      if departure.amendment != nil, !options.isAttributed {
        departure.amendment = nil
        words = "as proposed"
      }
      let said = ParagraphDepartures.words(of: departure, later)
      let isSilent = departure.into == nil && departure.reason == nil
      return Disposition.Departure(
        paragraph: index,
        words: words.map { isSilent ? $0 : "\($0); \(said)" } ?? said
      )
    }
  }

  // MARK: - One amendment

  private func line(_ item: OpenAmendments.Item) -> Disposition.Line {
    let link = item.proposal.withdrawal == nil ? links[item.pointer] : nil
    let outcome = self.outcome(of: item, link?.reflected)
    let spans = (link?.reflected.spans ?? []).map { Reflection.Span($0) }
    var stand = link?.paragraphs ?? []
    if stand.isEmpty {
      stand = Set(finder.places(of: item.change).map(\.paragraph)).sorted()
    }
    let paragraphs =
      stand.isEmpty
      ? Set(item.change.paragraphs.flatMap { relations[$0]?.new ?? [] }).sorted() : stand
    return Disposition.Line(
      amendment: options.isAttributed ? item.pointer.name : "",
      holders: options.isAttributed ? item.proposal.holders : [],
      madeFor: EventSentence.label(item.proposal.proposal.version, in: ledger),
      version: version.label,
      paragraph: item.change.paragraphs.first,
      wants: open.sentence(item),
      outcome: outcome,
      isNear: link.map { $0.reflected.likeness == .near && $0.reflected.extent != .inBrackets }
        ?? false,
      remark: remark(item, link?.reflected),
      places: places(paragraphs, of: item),
      now: now(item.change, spans, outcome),
      note: item.decision?.decision.note
    )
  }

  /// What has to be known beside the outcome.
  private func remark(
    _ item: OpenAmendments.Item,
    _ link: ReflectedAmendment?
  ) -> String? {
    guard item.asksForText, item.proposal.withdrawal == nil else { return nil }
    let isAccepted = item.outcome == .accepted || item.outcome == .acceptedInPart
    switch link?.extent {
    case nil: return isAccepted ? "\(item.outcome?.rawValue ?? ""), not found in the text" : nil
    case .inBrackets:
      return isAccepted ? "\(item.outcome?.rawValue ?? ""), stands in brackets" : "in brackets"
    case .whole, .part: return nil
    }
  }

  private func places(_ paragraphs: [Int], of item: OpenAmendments.Item) -> [String] {
    // What nobody put in stands nowhere.
    if case .insert = item.change, links[item.pointer] == nil { return [] }
    if !paragraphs.isEmpty { return paragraphs.map { later[$0] } }
    return item.change.paragraphs.isEmpty ? [] : ["gone"]
  }

  private func outcome(
    of item: OpenAmendments.Item,
    _ link: ReflectedAmendment?
  ) -> Disposition.Outcome {
    if item.proposal.withdrawal != nil { return .withdrawn }
    switch link?.extent {
    case .whole: return .reflected
    case .part: return .reflectedInPart
    case .inBrackets: return .deferred
    case nil: break
    }
    let decided = item.outcome
    if decided == .deferred { return .deferred }
    if !item.isMakeable, item.asksForText {
      return switch decided {
      case .acceptedInPart: .reflectedInPart
      case .accepted, .notRetained: .notReflected
      case .deferred, nil: .overtaken
      }
    }
    if case .stance(let stance, let paragraphs) = item.change {
      guard stance == .retain, !paragraphs.isEmpty else { return .noted }
      return paragraphs.allSatisfy { relations[$0]?.operation == .same }
        ? .reflected : .notReflected
    }
    // Words that were taken up by hand so freely that they are not known again.
    if decided == .acceptedInPart { return .reflectedInPart }
    if decided != nil { return .notReflected }
    switch (carrier.carry(item.change).state, item.change) {
    case (.obsolete, _): return .overtaken
    case (.changedBeneath, .edit), (.changedBeneath, .rewrite), (.changedBeneath, .split),
      (.changedBeneath, .merge):
      return .overtaken
    default: return .notReflected
    }
  }

  /// The words that stand now.
  private func now(
    _ change: ProposedChange,
    _ spans: [Reflection.Span],
    _ outcome: Disposition.Outcome
  ) -> String {
    let words: String
    if !spans.isEmpty {
      words = spans.map { finder.excerpt($0, context: 2) }.joined(separator: " … ")
    } else {
      switch change {
      case .edit, .rewrite, .alternative:
        words = finder.places(of: change).map { finder.excerpt($0) }.joined(separator: " … ")
      default: words = ""
      }
    }
    let joined = words.replacing("… … …", with: "…").replacing("… …", with: "…")
    return AmendmentLinks.shortened(joined, to: 400)
  }
}
