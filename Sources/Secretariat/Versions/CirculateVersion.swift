import DraftText
import Interchange
public import Negotiation

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
    let ledger = try registry.ledger(name)
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
    if let twin = ledger.state.versions.first(where: { $0.circulation.manifest == text.address }) {
      throw Self.circulatedAlready(source, as: twin, "this text")
    }
    let basis = try basis(of: draft, particulars, in: ledger)
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
      departed: basis.flatMap { basis in
        let gone = basis.matching.gone(of: basis.version.identities.count)
        return gone.isEmpty ? nil : gone.map { Departure(paragraph: $0, reason: "not said") }
      }
    )
    do {
      _ = try ledger.entry(
        saying: .circulated(circulation),
        at: registry.clock.now(),
        by: registry.recorder,
        after: nil
      )
    } catch {
      throw Problem(error, in: ledger)
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
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      // What was shown has to be what is recorded.
      try Problem.requireVersions(plan.versions, in: ledger)
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
      guard particulars.basis == nil, particulars.matches.isEmpty, particulars.unmatches.isEmpty
      else {
        throw Problem(
          "This is the first version of \(ledger.negotiation): there is none to continue",
          hint: "Leave out --basis, --match and --unmatch."
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
