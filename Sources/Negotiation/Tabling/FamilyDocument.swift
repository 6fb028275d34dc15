public import DraftText

/// A document that goes with a submitted one, under its symbol and a suffix.
public struct FamilyDocument: Hashable, Codable, Sendable {
  /// The number of the entry that submitted the document.
  public var document: Int
  /// The symbol: `A/76/L.11/Add.1`, `A/76/L.11/Corr.1`, or `A/76/L.11*` for the same once more.
  public var symbol: DocumentSymbol
  /// The day on its masthead.
  public var date: CalendarDate?
  /// What it adds, corrects or alters, in its own words, or why it was issued once more.
  public var says: String?

  /// Describes a document.
  public init(
    document: Int,
    symbol: DocumentSymbol,
    date: CalendarDate? = nil,
    says: String? = nil
  ) {
    self.document = document
    self.symbol = symbol
    self.date = date
    self.says = says
  }
}
