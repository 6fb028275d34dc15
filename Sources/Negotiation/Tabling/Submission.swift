public import DraftText

/// The submission of a text as a document of limited distribution.
public struct Submission: Hashable, Codable, Sendable {
  /// Who submits: only States and the President can.
  public enum Submitter: Hashable, Codable, Sendable {
    /// The President of the organ; such a draft has no sponsors.
    case president
    /// States, which are its sponsors; on whose behalf, where they speak for a group.
    case states([PartyID], onBehalfOf: PartyID? = nil)
  }

  /// The number of the entry that circulated the version it prints.
  public var version: Int
  /// The symbol, such as `A/76/L.11` or `A/76/L.11/Rev.1`.
  public var symbol: DocumentSymbol
  /// Who submits it.
  public var submitter: Submitter
  /// When it was handed in.
  public var submitted: Instant?
  /// Whether the certificate that it is the final text was signed.
  public var isCertified: Bool
  /// The day on its masthead, which should be the day it was handed in.
  public var date: CalendarDate?
  /// The language it was drafted in.
  public var original: Language
  /// The session, where it is not that of the negotiation.
  public var session: String?
  /// The agenda item, where it is not that of the negotiation.
  public var agendaItem: AgendaItem?
  /// The job number, where it is known.
  public var jobNumber: JobNumber?
  /// The document that changes have to be shown against: the earlier resolution of a renewed text.
  ///
  /// That of a revision is the document it replaces, whatever stands here.
  public var base: DocumentSymbol?

  /// Submits a text.
  public init(
    version: Int,
    symbol: DocumentSymbol,
    submitter: Submitter,
    submitted: Instant? = nil,
    isCertified: Bool = false,
    date: CalendarDate? = nil,
    original: Language = .english,
    session: String? = nil,
    agendaItem: AgendaItem? = nil,
    jobNumber: JobNumber? = nil,
    base: DocumentSymbol? = nil
  ) {
    self.version = version
    self.symbol = symbol
    self.submitter = submitter
    self.submitted = submitted
    self.isCertified = isCertified
    self.date = date
    self.original = original
    self.session = session
    self.agendaItem = agendaItem
    self.jobNumber = jobNumber
    self.base = base
  }
}

extension Submission.Submitter {
  /// As the record spells it, with a name for everything.
  private enum Spelling: Codable {
    case president
    case states(parties: [PartyID], onBehalfOf: PartyID?)
  }

  /// Reads what the record says.
  public init(from decoder: any Decoder) throws {
    self =
      switch try Spelling(from: decoder) {
      case .president: .president
      case .states(let parties, let group): .states(parties, onBehalfOf: group)
      }
  }

  /// Writes what the record says.
  public func encode(to encoder: any Encoder) throws {
    let spelling: Spelling =
      switch self {
      case .president: .president
      case .states(let parties, let group): .states(parties: parties, onBehalfOf: group)
      }
    try spelling.encode(to: encoder)
  }
}
