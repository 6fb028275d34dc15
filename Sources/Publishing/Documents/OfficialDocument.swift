public import DraftText

/// A document as the organization prints it: a draft resolution of limited distribution, or a
/// resolution as it was adopted.
///
/// ```
/// United Nations                                     A/76/L.11      symbol
/// ────────────────────────────────────────────────────────────
/// (emblem)  General Assembly           Distr.: Limited              organ, distribution
///                                      15 November 2021             date
///                                      Original: English            original, of a draft alone
/// ────────────────────────────────────────────────────────────
/// Seventy-sixth session                                             session
/// Agenda item 108                                                   agendaItems
/// Crime prevention and criminal justice
///       Draft resolution submitted by the President of …            heading
///       [without reference to a Main Committee (A/76/L.11)]         origin, of a resolution alone
/// 76/7.  2021 Political Declaration …                               number, title
///       The General Assembly …                                      text
///                                      37th plenary meeting         closing
/// Annex …                                                           text
/// 21-17189 (E)                                                      jobNumber
/// ```
///
/// Words of the layout are in the language of the text; nothing that is not known is printed.
public struct OfficialDocument: Hashable, Sendable {
  /// What is printed.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A draft resolution, of limited distribution.
    case draft
    /// A resolution, of general distribution.
    case resolution
  }

  /// An agenda item.
  public struct AgendaItem: Hashable, Sendable {
    /// The number as printed, such as `108` or `26 (b)`.
    public var number: String
    /// The title.
    public var title: String

    /// Names an item.
    public init(number: String, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// What is printed.
  public var kind: Kind
  /// The symbol.
  public var symbol: DocumentSymbol
  /// The organ, such as `General Assembly`.
  public var organ: String
  /// The day on the masthead: of submission of a draft, of distribution of a resolution.
  public var date: CalendarDate?
  /// The language a draft was submitted in; nothing for a resolution, which has no such line.
  public var original: Language?
  /// The session, as printed, such as `Seventy-sixth session`.
  public var session: String
  /// The agenda items, at least one.
  public var agendaItems: [AgendaItem]
  /// The line above the title: who submitted a draft, or when a resolution was adopted.
  public var heading: String
  /// The note that an asterisk in that line calls: for whom a State submits; nothing where nothing
  /// calls it.
  public var headingNote: String?
  /// Where a resolution came from, as printed, with its brackets; nothing for a draft.
  public var origin: String?
  /// The number of a resolution, such as `76/7`; nothing for a draft.
  public var number: String?
  /// The title of the resolution.
  public var title: String
  /// Meeting and day of adoption, a line each; nothing for a draft.
  public var closing: [String]
  /// The text behind the title, clean or tracked, with its annex and its notes.
  ///
  /// The closing lines are printed before its first annex, or at its end.
  public var text: PrintedText
  /// The job number, where it is known; the bar code says the same.
  public var jobNumber: JobNumber?

  /// The language everything is printed in.
  public var language: Language { text.language }

  /// Makes a document.
  public init(
    kind: Kind,
    symbol: DocumentSymbol,
    organ: String,
    date: CalendarDate? = nil,
    original: Language? = nil,
    session: String,
    agendaItems: [AgendaItem],
    heading: String,
    headingNote: String? = nil,
    origin: String? = nil,
    number: String? = nil,
    title: String,
    closing: [String] = [],
    text: PrintedText,
    jobNumber: JobNumber? = nil
  ) {
    self.kind = kind
    self.symbol = symbol
    self.organ = organ
    self.date = date
    self.original = original
    self.session = session
    self.agendaItems = agendaItems
    self.heading = heading
    self.headingNote = headingNote
    self.origin = origin
    self.number = number
    self.title = title
    self.closing = closing
    self.text = text
    self.jobNumber = jobNumber
  }
}
