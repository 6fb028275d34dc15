import DraftText
import Interchange
public import Negotiation
import Redlining

/// Records a version as it was circulated.
///
/// It is done in two steps, so that people see which paragraph continues which before it is
/// recorded: ``plan(_:_:in:)``, then ``record(_:)``.
public struct CirculateVersion: Sendable {
  /// What is known of a version beside its text; what is left out is taken from the text.
  public struct Particulars: Sendable {
    /// The informal name.
    public var label: String?
    /// The kind.
    public var kind: VersionKind?
    /// The official symbol.
    public var symbol: String?
    /// The status of the paper in words.
    public var status: String?
    /// The days that matter.
    public var dates = VersionDates()
    /// The explanatory note, line by line.
    public var note: [String] = []
    /// The name of the version it is based on; nothing for the latest.
    public var basis: String?
    /// Corrections of the matching: pairs such as `OP10=OP11`, old and new.
    public var matches: [String] = []
    /// Paragraphs of the new version that continue none.
    public var unmatches: [String] = []
    /// Amendments that were taken up: pairs such as `#28.1=OP4`.
    public var links: [String] = []
    /// Amendments that were not, although it seems so.
    public var unlinks: [String] = []
    /// What became of paragraphs that are gone: pairs such as `OP8=why`, `OP8=>OP7`, `others=why`.
    public var gone: [String] = []

    /// Leaves everything to the text.
    public init() {}
  }

  /// The door to the record.
  public var registry: Registry
  /// How the document is read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(registry: Registry, reading: ReadDocument = ReadDocument()) {
    self.registry = registry
    self.reading = reading
  }

  /// Works out what would be recorded, and records nothing.
  ///
  /// - Parameters:
  ///   - source: where the text comes from.
  ///   - particulars: what is known beside the text.
  ///   - name: the negotiation.
  /// - Returns: the plan, with the matching.
  /// - Throws: why the text cannot be read, that something it is said to follow is unknown, or what
  ///   the record would refuse.
  public func plan(
    _ source: DocumentSource,
    _ particulars: Particulars,
    in name: String
  ) throws(Problem) -> CirculationPlan {
    // The text first: whoever pipes it in may take their time, and what it follows is asked then.
    let reading = try self.reading.read(source).reading
    let (ledger, file) = try registry.reading(name)
    let draft = reading.draft
    let label = particulars.label ?? draft.front.version
    let symbol = particulars.symbol ?? draft.front.symbol
    let kind = particulars.kind ?? label.map { VersionKind(guessedFrom: $0, symbol: symbol) }
    guard kind == .elementsPaper || draft.paragraphs.contains(where: \.role.isProvision) else {
      throw Problem(
        "\(source.name): nothing in it looks like a paragraph of a resolution or declaration",
        hint: "“zerodraft read \(source.name)” shows how it is understood."
      )
    }
    guard let label, let kind else {
      throw Problem(
        "\(source.name): the text does not say which version it is",
        hint: "Say it with --as, such as --as “Rev.1”."
      )
    }
    let text = try RecordedText(draft, of: source)
    // A text that nothing is changed in becomes the final draft, and later the L-document.
    let twin = ledger.state.versions.first { version in
      version.circulation.manifest == text.address && version.circulation.kind == kind
        && version.circulation.symbol == symbol
    }
    if let twin {
      throw Self.circulatedAlready(source, as: twin, "this text")
    }
    let basis = try basis(of: draft, particulars, in: ledger)
    let origins = try basis.map { basis throws(Problem) in
      try Self.origins(basis, particulars, in: ledger, VersionTexts(file: file))
    }
    let circulation = Circulation(
      label: label,
      kind: kind,
      symbol: symbol,
      status: particulars.status,
      dates: particulars.dates.filled(from: draft.front),
      note: particulars.note,
      language: draft.language,
      manifest: text.address,
      paragraphs: draft.paragraphs.count,
      basis: basis?.version.number,
      matching: basis?.matching ?? Matching(),
      reflected: origins?.links.reflected,
      departed: origins.flatMap { origins in
        origins.departures.departed.isEmpty ? nil : origins.departures.departed
      }
    )
    do {
      _ = try ledger.entry(
        saying: .circulated(Self.accounted(circulation, for: basis)),
        at: registry.clock.now(),
        by: registry.recorder,
        after: nil
      )
    } catch {
      throw Problem(error, in: ledger)
    }
    if let basis {
      try AgreedTexts.check(
        draft,
        basis.matching,
        from: basis.version,
        basis.draft,
        called: label,
        in: ledger
      )
    }
    let isSameText = try basis.map { basis throws(Problem) in
      try RecordedText(basis.draft, of: source).saysTheSame(as: text)
    }
    if isSameText == true, let twin = basis?.version, twin.circulation.kind == kind,
      circulation.symbol == twin.circulation.symbol
    {
      throw Self.circulatedAlready(source, as: twin, "the same text, word for word,")
    }
    return CirculationPlan(
      negotiation: name,
      source: source.name,
      circulation: circulation,
      draft: draft,
      notes: reading.notes,
      basis: basis,
      links: origins?.links,
      departures: origins?.departures,
      hiddenBrackets: basis.map { RoomBrackets.notShown(in: draft, since: $0, of: ledger.state) }
        ?? [],
      isSameText: isSameText ?? false,
      contents: text.contents,
      versions: ledger.state.versions.map(\.number)
    )
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why the record refuses it, or that another version was circulated meanwhile.
  public func record(_ plan: CirculationPlan) throws(Problem) -> Acknowledgement {
    if let problem = plan.problem { throw problem }
    return try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      // What was shown has to be what is recorded.
      try Problem.requireVersions(plan.versions, in: ledger)
      if let basis = plan.basis {
        // Something may have been agreed since it was planned.
        try AgreedTexts.check(
          plan.draft,
          plan.circulation.matching,
          from: basis.version,
          basis.draft,
          called: plan.circulation.label,
          in: ledger
        )
      }
      return [Recording(.circulated(plan.circulation), contents: plan.contents)]
    }
  }

  /// The version that the text continues, with which paragraph continues which; nothing for the
  /// first.
  private func basis(
    of draft: Draft,
    _ particulars: Particulars,
    in ledger: Ledger
  ) throws(Problem) -> MatchedBasis? {
    guard !ledger.state.versions.isEmpty else {
      guard particulars.basis == nil, particulars.corrections.allSatisfy(\.isEmpty) else {
        throw Problem(
          "This is the first version of \(ledger.negotiation): there is none to continue",
          hint: "Leave out --basis, --match, --unmatch, --link, --unlink and --gone."
        )
      }
      return nil
    }
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(particulars.basis)
    let language = version.circulation.language
    guard draft.language == language else {
      throw Problem(
        "The text is in \(draft.language.englishName), and \(version.label) in"
          + " \(language.englishName)",
        hint: "“zerodraft translate” records a version in a further language;"
          + " --language \(language.rawValue) says what it is in where the guess is wrong."
      )
    }
    return try MatchedBasis(
      version: version,
      draft: registry.draft(of: version),
      against: draft,
      matches: particulars.matches,
      unmatches: particulars.unmatches
    )
  }

  /// Which amendments the text took up, and what became of the paragraphs that it does not have.
  private static func origins(
    _ basis: MatchedBasis,
    _ particulars: Particulars,
    in ledger: Ledger,
    _ texts: VersionTexts
  ) throws(Problem) -> (links: AmendmentLinks, departures: ParagraphDepartures) {
    let comparison = basis.report.comparison
    let links = try AmendmentLinks(
      OpenAmendments(in: ledger, on: basis.version, texts),
      in: comparison,
      links: particulars.links,
      unlinks: particulars.unlinks
    )
    let departures = try ParagraphDepartures(
      basis.matching.gone(of: basis.draft.paragraphs.count),
      of: basis.draft,
      in: comparison.new,
      named: basis.version.label,
      links: links.links,
      typed: particulars.gone
    )
    return (links, departures)
  }

  /// The same where all that is gone is accounted for, so that everything else is checked first and
  /// shown before somebody is asked for it.
  private static func accounted(
    _ circulation: Circulation,
    for basis: MatchedBasis?
  ) -> Circulation {
    guard let basis else { return circulation }
    var circulation = circulation
    let known = Set((circulation.departed ?? []).map(\.paragraph))
    let missing = basis.matching.gone(of: basis.version.identities.count)
      .filter { !known.contains($0) }
    guard !missing.isEmpty else { return circulation }
    circulation.departed =
      (circulation.departed ?? []) + missing.map { Departure(paragraph: $0, reason: "not said") }
    return circulation
  }

  private static func circulatedAlready(
    _ source: DocumentSource,
    as twin: Version,
    _ what: String
  ) -> Problem {
    Problem(
      "\(source.name): \(what) was circulated as “\(twin.label)” already (#\(twin.number))",
      hint: "To put its name right, undo #\(twin.number) and circulate it again; that it was sent"
        + " once more is something for “zerodraft note”."
    )
  }
}

extension CirculateVersion.Particulars {
  /// What somebody says of the version before.
  fileprivate var corrections: [[String]] { [matches, unmatches, links, unlinks, gone] }
}
