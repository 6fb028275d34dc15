public import DraftText
public import Negotiation

/// What a letter needs and a record need not hold.
public struct LetterParticulars: Hashable, Sendable {
  /// Who sends a letter.
  public enum Sender: String, Hashable, Sendable, CaseIterable {
    /// The President of the organ.
    case president
    /// Those who lead the negotiation.
    case coFacilitators = "co-facilitators"
  }

  /// The day of the letter; nothing for the one that the record has.
  public var date: CalendarDate?
  /// The day of the President's letter that encloses it; nothing for the same day.
  public var coverDate: CalendarDate?
  /// Who sends it.
  public var sender = Sender.coFacilitators
  /// The President's name as it is printed; nothing for the one of the record.
  public var president: String?
  /// What is to be said of co-facilitators of the record, by their names.
  public var coFacilitators: [CoFacilitator] = []
  /// Whom delegations may ask; nobody for those of the record.
  public var contacts: [Contact] = []
  /// To whom it goes, line by line; nothing for all missions.
  public var addressees: [String] = []
  /// What the President's letter encloses.
  public var enclosed = LetterKind.circulation
  /// The entry of the meeting to which a letter of circulation invites.
  public var meeting: Int?
  /// What lies with the letter beside what the record names.
  public var enclosures: [String] = []
  /// Further paragraphs, as they are to stand.
  public var additions: [String] = []

  /// Says nothing beside what the record holds.
  public init() {}
}

/// From whom a message goes to whom, as it is typed.
public struct LetterEnvelope: Hashable, Sendable {
  /// The address it is sent from.
  public var sender: String?
  /// The addresses it goes to.
  public var recipients: [String]
  /// What it is about; nothing for what the letter is about.
  public var subject: String?

  /// Addresses a message.
  public init(sender: String? = nil, recipients: [String], subject: String? = nil) {
    self.sender = sender
    self.recipients = recipients
    self.subject = subject
  }
}
