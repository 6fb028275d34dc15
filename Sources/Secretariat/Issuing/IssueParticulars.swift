public import DraftText

/// What a document needs and the record need not hold; what is said here wins over the record.
public struct IssueParticulars: Hashable, Sendable {
  /// An agenda item as it was typed.
  public struct Item: Hashable, Sendable {
    /// The number, such as `108` or `26 (b)`.
    public var number: String
    /// The title, where it was said.
    public var title: String?

    /// Names an item.
    public init(number: String, title: String? = nil) {
      self.number = number
      self.title = title
    }
  }

  /// The symbol.
  public var symbol: String?
  /// The number of a resolution, such as `76/7`.
  public var number: String?
  /// The symbol of the submitted document: which one of the record is meant, or which draft a
  /// resolution was adopted from.
  public var document: String?
  /// Whether the President submits it.
  public var isPresidents = false
  /// The States that submit it.
  public var sponsors: [String] = []
  /// The group on whose behalf they do.
  public var onBehalfOf: String?
  /// The day on the masthead.
  public var date: CalendarDate?
  /// The session.
  public var session: String?
  /// The agenda items.
  public var agendaItems: [Item] = []
  /// The language a draft was submitted in.
  public var original: Language?
  /// The meeting at which a resolution was adopted, as printed.
  public var meeting: String?
  /// The day of adoption.
  public var adopted: CalendarDate?
  /// The job number.
  public var jobNumber: String?
  /// Whether a bare declaration is put into the annex of a resolution; nothing to do so where the
  /// text has no opening formula.
  public var isAnnexed: Bool?
  /// Whether the changes against the required base are tracked.
  public var isRedline = false
  /// What they are tracked against, where that is not what the record says: a version, a symbol or
  /// a file.
  public var base: String?

  /// Says nothing.
  public init() {}
}
