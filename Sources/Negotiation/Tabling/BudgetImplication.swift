public import DraftText

/// What a submitted text would cost, as the Secretariat says before action on it.
public struct BudgetImplication: Hashable, Codable, Sendable {
  /// The number of the entry that submitted the document.
  public var document: Int
  /// The document that says it, such as `A/C.5/76/17`; nothing for a statement read out.
  public var symbol: DocumentSymbol?
  /// Whether there are any implications.
  public var hasImplications: Bool
  /// The amount as it is stated, with its currency.
  public var amount: String?
  /// The paragraphs that it comes from.
  public var passages: [Passage]
  /// What was said.
  public var words: String?
  /// The day.
  public var date: CalendarDate?

  /// States what a text would cost.
  public init(
    document: Int,
    symbol: DocumentSymbol? = nil,
    hasImplications: Bool,
    amount: String? = nil,
    passages: [Passage] = [],
    words: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.document = document
    self.symbol = symbol
    self.hasImplications = hasImplications
    self.amount = amount
    self.passages = passages
    self.words = words
    self.date = date
  }
}
