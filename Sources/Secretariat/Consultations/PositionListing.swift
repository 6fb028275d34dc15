import DraftText
public import Negotiation

/// Where the parties stand, paragraph by paragraph, under the numbers of one version.
public struct PositionListing: Codable, Hashable, Sendable {
  /// One paragraph.
  public struct Paragraph: Codable, Hashable, Sendable {
    /// What the version calls it; nothing for the whole text.
    public var paragraph: String?
    /// Whether the version no longer has it; it then has the name of the version it was said on.
    public var isGone: Bool
    /// The positions.
    public var positions: [Position]
  }

  /// What one party said last.
  public struct Position: Codable, Hashable, Sendable {
    /// Whose it is; nobody where it is not for attribution.
    public var party: String?
    /// Where it stands.
    public var position: Intervention.Position
    /// What was said.
    public var words: String?
    /// The words that were proposed.
    public var proposal: String?
    /// The number of the entry.
    public var entry: Int
    /// Where it stood before, oldest first.
    public var before: [Intervention.Position]
  }

  /// The negotiation.
  public var negotiation: String
  /// The version whose numbers are used.
  public var version: String
  /// The paragraphs, in the order of the version; those that are gone come last.
  public var paragraphs: [Paragraph]

  /// Lists the positions of a ledger.
  ///
  /// - Parameters:
  ///   - reader: the record.
  ///   - version: the version whose numbers are used.
  ///   - wanted: the paragraphs that are wanted; nothing for all.
  /// - Throws: why the version cannot be read.
  public init(
    _ reader: VersionReader,
    version: Version,
    only wanted: [Passage]? = nil
  ) throws(Problem) {
    let ledger = reader.ledger
    let references = try reader.registry.draft(of: version).references()
    negotiation = ledger.negotiation
    self.version = version.label
    var places: [ParagraphID: Int] = [:]
    for (place, identity) in version.identities.enumerated() { places[identity] = place }
    let named = ledger.state.positions
      .filter { positions in
        wanted.map { $0.contains { $0.paragraph == positions.paragraph } } ?? true
      }
      .map { positions -> (order: Int, paragraph: Paragraph) in
        let place = positions.paragraph.flatMap { places[$0] }
        let reference = place.map { references[$0]?.description ?? "?" }
        let order = positions.paragraph == nil ? -1 : place ?? Int.max
        let paragraph = Paragraph(
          paragraph: reference ?? Self.oldName(positions, in: ledger),
          isGone: positions.paragraph != nil && place == nil,
          positions: positions.holdings.map(Position.init)
        )
        return (order, paragraph)
      }
    paragraphs = named.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.paragraph)
  }

  /// What the version calls it that it was said on first: `OP14 of Zero draft`.
  private static func oldName(_ positions: ParagraphPositions, in ledger: Ledger) -> String? {
    guard let paragraph = positions.paragraph else { return nil }
    let passage = positions.holdings.first?.statements.first?.intervention.passages.first {
      $0.paragraph == paragraph
    }
    return passage.map { EventSentence.name($0, in: ledger) }
  }
}

extension PositionListing.Position {
  init(_ holding: ParagraphPositions.Holding) {
    let last = holding.statements[holding.statements.count - 1]
    self.init(
      party: holding.holder?.name,
      position: last.intervention.position,
      words: last.intervention.words,
      proposal: last.intervention.proposal,
      entry: last.number,
      before: holding.statements.dropLast().map(\.intervention.position)
    )
  }
}
