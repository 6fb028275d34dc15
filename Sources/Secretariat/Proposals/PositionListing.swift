import DraftText
public import Negotiation
import RecordStore

/// Where the parties stand, paragraph by paragraph, under the numbers of one version.
public struct PositionListing: Codable, Hashable, Sendable {
  /// One paragraph.
  public struct Paragraph: Codable, Hashable, Sendable {
    /// What the version calls it, or, where the version does not have it, what the version calls it
    /// that it was spoken of in: `OP7 of Zero draft`; nothing for the whole text.
    public var paragraph: String?
    /// Whether the version does not have it.
    public var isAbsent: Bool
    /// Who supports it, opposes it, wants it changed or reserves, in names.
    public var summary: Summary
    /// What was said of it at meetings, party by party.
    public var positions: [Position]
    /// What is proposed of it, and how others stand to that.
    public var proposed: [Proposed]
  }

  /// Where one party stands.
  public struct Position: Codable, Hashable, Sendable {
    /// Whose it is; nobody where it is not for attribution.
    public var party: String?
    /// What kind of speaker it was, where it is not for attribution.
    public var voice: Intervention.Voice?
    /// The alternative it is about, where there are several.
    public var alternative: String?
    /// `chapeau` or `flush`, where it is about that part of the paragraph alone.
    public var portion: String?
    /// Whether it was said on another paragraph, which this one was split off or which was merged
    /// into this one.
    public var isInherited: Bool
    /// What holds; nothing where all was withdrawn.
    public var standing: Remark?
    /// What the party said on it before that, oldest first.
    public var earlier: [Remark]
    /// What it said since, without taking another side or before it withdrew.
    public var since: [Remark]
  }

  /// Something that was said.
  public struct Remark: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// The entry of the meeting.
    public var meeting: Int
    /// Who spoke, in words.
    public var speaker: String
    /// The paragraph as it was called then: `OP4 (b) of Zero draft`; nothing for the whole text.
    public var on: String?
    /// Where the speaker stood.
    public var position: Intervention.Position
    /// What was said.
    public var words: String?
    /// The words that were proposed.
    public var proposal: String?
    /// Whether it no longer holds.
    public var isWithdrawn: Bool
  }

  /// The negotiation.
  public var negotiation: String
  /// The version whose numbers are used.
  public var version: String
  /// The paragraphs, in the order of the version; those that it does not have come last.
  public var paragraphs: [Paragraph]

  /// Lists the positions of a ledger.
  ///
  /// - Parameters:
  ///   - reader: the record.
  ///   - version: the version whose numbers are used.
  ///   - wanted: the paragraphs that are wanted, each with its items; nothing for all.
  /// - Throws: why the version cannot be read.
  public init(
    _ reader: VersionReader,
    version: Version,
    only wanted: [Passage]? = nil
  ) throws(Problem) {
    let ledger = reader.ledger
    let draft = try reader.registry.draft(of: version)
    let references = draft.references()
    let lineage = ParagraphLineage(of: version, in: ledger.state)
    let file = try reader.registry.opening { file throws(RecordError) in file }
    let book = try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    let proposed = ProposedPositions(book)
    var rest = ledger.state.positions
    negotiation = ledger.negotiation
    self.version = version.label
    var listed: [Paragraph] = []
    func take(_ paragraph: ParagraphID?) -> [ParagraphPositions.Holding] {
      guard let index = rest.firstIndex(where: { $0.paragraph == paragraph }) else { return [] }
      return rest.remove(at: index).holdings
    }
    func add(
      _ name: String?,
      _ positions: [Position],
      _ proposed: [Proposed],
      isAbsent: Bool = false
    ) {
      guard !positions.isEmpty || !proposed.isEmpty else { return }
      listed.append(
        Paragraph(
          paragraph: name,
          isAbsent: isAbsent,
          summary: Summary(positions, proposed),
          positions: positions,
          proposed: proposed
        )
      )
    }
    let onWhole = take(nil)
    if wanted == nil {
      add(nil, onWhole.map { Position($0, in: ledger) }, proposed.on(nil))
    }
    let places = wanted.map { draft.places(of: $0, in: version) }
    for (place, identity) in version.identities.enumerated() {
      let own = take(identity)
      guard places?.contains(place) ?? true else { continue }
      let inherited = ledger.state.positions(on: lineage.sources(of: identity))
        .flatMap(\.holdings)
        .filter { holding in holding.holder == nil || !own.contains { $0.holder == holding.holder }
        }
      add(
        references[place]?.description ?? "?",
        own.map { Position($0, in: ledger) }
          + inherited.map { Position($0, isInherited: true, in: ledger) },
        proposed.on(identity) + proposed.on(lineage.sources(of: identity))
      )
    }
    // What was said on a paragraph that another one took its words from stands there.
    let taken = lineage.all(in: version).union(version.identities)
    let gone = rest.compactMap(\.paragraph) + proposed.paragraphs
    var named: Set<ParagraphID> = []
    for paragraph in gone
    where wanted == nil && !taken.contains(paragraph) && named.insert(paragraph).inserted {
      let holdings = take(paragraph)
      let wishes = proposed.on(paragraph)
      let name =
        holdings.first?.remarks.first?.passage.map { EventSentence.name($0, in: ledger) }
        ?? wishes.first?.on
      add(name, holdings.map { Position($0, in: ledger) }, wishes, isAbsent: true)
    }
    paragraphs = listed
  }
}

extension PositionListing.Position {
  init(_ holding: ParagraphPositions.Holding, isInherited: Bool = false, in ledger: Ledger) {
    let remarks = holding.remarks.map { PositionListing.Remark($0, in: ledger) }
    let place = holding.remarks.firstIndex { $0 == holding.standing } ?? remarks.count
    self.init(
      party: holding.holder?.name,
      voice: holding.remarks.first?.statement.intervention.voice,
      alternative: holding.alternative,
      portion: holding.portion?.rawValue,
      isInherited: isInherited,
      standing: place < remarks.count ? remarks[place] : nil,
      earlier: Array(remarks[..<place]),
      since: Array(remarks[place...].dropFirst())
    )
  }
}

extension PositionListing.Remark {
  init(_ remark: ParagraphPositions.Remark, in ledger: Ledger) {
    let intervention = remark.statement.intervention
    self.init(
      entry: remark.statement.number,
      meeting: intervention.meeting,
      speaker: EventSentence.speaker(intervention),
      on: remark.passage.map { EventSentence.name($0, in: ledger) },
      position: intervention.position,
      words: intervention.words,
      proposal: intervention.proposal,
      isWithdrawn: !remark.statement.holds
    )
  }
}

extension Draft {
  /// Where some paragraphs stand, each with the items below it; a chapeau alone has none.
  func places(of passages: [Passage], in version: Version) -> Set<Int> {
    let blocks = ParagraphBlocks(self)
    var places: Set<Int> = []
    for passage in passages {
      guard let paragraph = passage.paragraph,
        let place = version.identities.firstIndex(of: paragraph)
      else { continue }
      places.insert(place)
      guard passage.reference?.portion == nil else { continue }
      places.formUnion(place...blocks.ends[place])
    }
    return places
  }
}
