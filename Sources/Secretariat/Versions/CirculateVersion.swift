import DraftText
import Interchange
public import Negotiation
import Redlining

/// Records a version as it was circulated.
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
  /// - Throws: why the text cannot be read, or that something it is said to follow is unknown.
  public func plan(
    _ source: DocumentSource,
    _ particulars: Particulars,
    in name: String
  ) throws(Problem) -> CirculationPlan {
    let ledger = try registry.ledger(name)
    let read = try reading.read(source)
    let draft = read.reading.draft
    let kind =
      particulars.kind ?? draft.front.version.map { VersionKind(guessedFrom: $0, symbol: nil) }
    guard kind == .elementsPaper || draft.paragraphs.contains(where: \.role.isProvision) else {
      throw Problem(
        "\(source.name): nothing in it looks like a paragraph of a resolution or declaration",
        hint: "“zerodraft read \(source.name)” shows how it is understood."
      )
    }
    let front = draft.front
    guard let label = particulars.label ?? front.version else {
      throw Problem(
        "\(source.name): the text does not say which version it is",
        hint: "Say it with --as, such as --as “Rev.1”."
      )
    }
    let (manifest, texts) = Manifest.taking(draft, hashing: RecordHash.sha256)
    let list: Content
    do { list = try manifest.content(hashing: RecordHash.sha256) } catch {
      throw Problem("\(source.name): cannot be recorded: \(error)")
    }
    var circulation = Circulation(
      label: label,
      kind: particulars.kind ?? VersionKind(guessedFrom: label, symbol: front.symbol),
      symbol: particulars.symbol ?? front.symbol,
      status: particulars.status,
      dates: particulars.dates,
      note: particulars.note,
      language: draft.language,
      manifest: list.digest,
      paragraphs: draft.paragraphs.count
    )
    circulation.dates.distributed = circulation.dates.distributed ?? front.distributed
    circulation.dates.adopted = circulation.dates.adopted ?? front.adopted
    circulation.dates.letter =
      circulation.dates.letter ?? front.letters.compactMap(\.date).first
    let reader = VersionReader(registry: registry, ledger: ledger)
    var basis: MatchedBasis?
    if !ledger.state.versions.isEmpty {
      let version = try reader.version(particulars.basis)
      let matched = try MatchedBasis(
        version: version,
        draft: registry.draft(of: version),
        against: draft,
        matches: particulars.matches,
        unmatches: particulars.unmatches
      )
      circulation.basis = version.number
      circulation.matching = matched.matching
      basis = matched
    } else if particulars.basis != nil || !(particulars.matches + particulars.unmatches).isEmpty {
      throw Problem("This is the first version of \(name): there is none that it could continue")
    }
    return CirculationPlan(
      negotiation: name,
      source: source.name,
      circulation: circulation,
      draft: draft,
      notes: read.reading.notes,
      basis: basis,
      contents: texts + [list]
    )
  }

  /// Records what was planned.
  ///
  /// - Throws: why the record refuses it.
  public func record(_ plan: CirculationPlan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      if let twin = ledger.state.versions.first(where: { version in
        version.circulation.manifest == plan.circulation.manifest
      }) {
        throw Problem(
          "\(plan.source): this text was circulated as “\(twin.label)” already (#\(twin.number))",
          hint: "To put its name right, undo #\(twin.number) and circulate it again."
        )
      }
      return [Recording(.circulated(plan.circulation), contents: plan.contents)]
    }
  }
}

extension VersionKind {
  /// What a name or a symbol says of the kind; a revision where neither says anything.
  init(guessedFrom label: String, symbol: String?) {
    let name = label.lowercased()
    self =
      if name.contains("zero") {
        .zeroDraft
      } else if name.contains("element") {
        .elementsPaper
      } else if name.contains("compil") {
        .compilation
      } else if name.contains("final") {
        .finalDraft
      } else if symbol?.contains("/RES/") == true || name.contains("adopted") {
        .resolution
      } else if symbol?.contains("/L.") == true || name.hasPrefix("l-doc") {
        .lDocument
      } else {
        .revision
      }
  }
}

extension Role {
  /// Whether such a paragraph says what a resolution or declaration says.
  fileprivate var isProvision: Bool {
    switch self {
    case .preambular, .operative, .item: true
    default: false
    }
  }
}
