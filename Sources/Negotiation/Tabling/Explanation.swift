public import DraftText

/// What a delegation says on the record of a submitted text, before or after action.
public struct Explanation: Hashable, Codable, Sendable {
  /// What kind of statement it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// An explanation of vote.
    case vote = "explanation of vote"
    /// An explanation of position, where there was no vote.
    case position = "explanation of position"
    /// A general statement.
    case general = "general statement"
    /// A reservation on paragraphs.
    case reservation
    /// Dissociation from paragraphs.
    case dissociation
    /// How it understands words of the text.
    case interpretation = "interpretive statement"
  }

  /// The number of the entry that submitted the document.
  public var document: Int
  /// Who speaks.
  public var party: PartyID
  /// On whose behalf.
  public var onBehalfOf: PartyID?
  /// What kind of statement it is.
  public var kind: Kind
  /// Whether it was made before action; else after it.
  public var isBefore: Bool
  /// The paragraphs that it speaks of; nothing for the whole text.
  public var passages: [Passage]
  /// What was said.
  public var words: String?
  /// The record of the meeting, such as `A/76/PV.37`.
  public var symbol: DocumentSymbol?
  /// The day.
  public var date: CalendarDate?

  /// Records a statement.
  public init(
    document: Int,
    party: PartyID,
    onBehalfOf: PartyID? = nil,
    kind: Kind,
    isBefore: Bool = false,
    passages: [Passage] = [],
    words: String? = nil,
    symbol: DocumentSymbol? = nil,
    date: CalendarDate? = nil
  ) {
    self.document = document
    self.party = party
    self.onBehalfOf = onBehalfOf
    self.kind = kind
    self.isBefore = isBefore
    self.passages = passages
    self.words = words
    self.symbol = symbol
    self.date = date
  }
}
