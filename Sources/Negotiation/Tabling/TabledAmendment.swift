public import DraftText

/// An amendment to a submitted text, itself a document or put from the floor.
public struct TabledAmendment: Hashable, Codable, Sendable {
  /// The number of the entry that submitted the document.
  public var document: Int
  /// Its own symbol, such as `A/76/L.12`; nothing for one put orally.
  public var symbol: DocumentSymbol?
  /// Who submits it.
  public var sponsors: [PartyID]
  /// What it wants, of the paragraphs of the document's version.
  public var amendments: [Amendment]
  /// How it is written.
  public var words: String
  /// When it was submitted.
  public var date: CalendarDate?

  /// Submits an amendment.
  public init(
    document: Int,
    symbol: DocumentSymbol? = nil,
    sponsors: [PartyID],
    amendments: [Amendment],
    words: String,
    date: CalendarDate? = nil
  ) {
    self.document = document
    self.symbol = symbol
    self.sponsors = sponsors
    self.amendments = amendments
    self.words = words
    self.date = date
  }
}
