public import DraftText

/// What is negotiated, where, and on whose behalf.
public struct Opening: Hashable, Codable, Sendable {
  /// The title of the text under negotiation.
  public var title: String
  /// What is negotiated, as letters say it after “negotiations on”, where that is not the title.
  public var subject: String?
  /// What the text will be, such as `declaration` or `resolution`.
  public var kind: String?
  /// The organ, such as `General Assembly`.
  public var organ: String?
  /// The session, such as `Seventy-sixth session`.
  public var session: String?
  /// The agenda item.
  public var agendaItem: AgendaItem?
  /// The decisions that call for the text.
  public var mandate: [Mandate]
  /// The President of the organ, by the name as it is printed under a letter: `Volkan BOZKIR`.
  public var president: String?
  /// Who leads the negotiation when it is opened.
  public var coFacilitators: [CoFacilitator]
  /// Whom delegations may ask.
  public var contacts: [Contact]?
  /// Where it takes place.
  public var place: String?
  /// The time zone, by its name in the tz database, such as `America/New_York`.
  public var timeZone: String
  /// The languages of the text; the first is the one negotiated in.
  public var languages: [Language]

  /// Opens a negotiation.
  public init(
    title: String,
    subject: String? = nil,
    kind: String? = nil,
    organ: String? = nil,
    session: String? = nil,
    agendaItem: AgendaItem? = nil,
    mandate: [Mandate] = [],
    president: String? = nil,
    coFacilitators: [CoFacilitator] = [],
    contacts: [Contact]? = nil,
    place: String? = nil,
    timeZone: String = "America/New_York",
    languages: [Language] = [.english]
  ) {
    self.title = title
    self.subject = subject
    self.kind = kind
    self.organ = organ
    self.session = session
    self.agendaItem = agendaItem
    self.mandate = mandate
    self.president = president
    self.coFacilitators = coFacilitators
    self.contacts = contacts
    self.place = place
    self.timeZone = timeZone
    self.languages = languages
  }
}

/// An item of the agenda.
public struct AgendaItem: Hashable, Codable, Sendable {
  /// The number as printed, such as `108` or `26 (b)`.
  public var number: String
  /// The title, where it is known.
  public var title: String?

  /// Names an item.
  public init(number: String, title: String? = nil) {
    self.number = number
    self.title = title
  }
}

/// A decision that calls for the text, and what it asks for.
public struct Mandate: Hashable, Codable, Sendable {
  /// The symbol of the decision, such as `A/RES/75/283`.
  public var document: String
  /// The paragraph that calls for the text.
  public var paragraph: Reference?
  /// The day it was adopted.
  public var adopted: CalendarDate?
  /// What it asks for, in its own words.
  public var says: String?

  /// Names a mandate.
  public init(
    document: String,
    paragraph: Reference? = nil,
    adopted: CalendarDate? = nil,
    says: String? = nil
  ) {
    self.document = document
    self.paragraph = paragraph
    self.adopted = adopted
    self.says = says
  }
}

/// Somebody who leads the negotiation on behalf of the President.
public struct CoFacilitator: Hashable, Codable, Sendable {
  /// The name.
  public var name: String
  /// How letters call the person before the name, such as `H.E. Mr.`.
  public var address: String?
  /// The office, such as `Permanent Representative`.
  public var title: String?
  /// The State.
  public var state: String?
  /// The day of the appointment.
  public var appointed: CalendarDate?

  /// Names a co-facilitator.
  public init(
    name: String,
    address: String? = nil,
    title: String? = nil,
    state: String? = nil,
    appointed: CalendarDate? = nil
  ) {
    self.name = name
    self.address = address
    self.title = title
    self.state = state
    self.appointed = appointed
  }
}

/// Somebody whom delegations may ask, as letters name the person.
public struct Contact: Hashable, Codable, Sendable {
  /// The name, with what stands before it: `Ms. Name Surname`.
  public var name: String
  /// The office, such as `adviser`.
  public var office: String?
  /// The address of electronic mail.
  public var email: String

  /// Names a person.
  public init(name: String, office: String? = nil, email: String) {
    self.name = name
    self.office = office
    self.email = email
  }
}

/// Co-facilitators who come and go.
public struct FacilitationChange: Hashable, Codable, Sendable {
  /// The names of those who go.
  public var leaving: [String]
  /// Those who come.
  public var joining: [CoFacilitator]
  /// The day of the change.
  public var date: CalendarDate?
  /// The letter that announced it.
  public var letter: String?

  /// Makes a change.
  public init(
    leaving: [String] = [],
    joining: [CoFacilitator] = [],
    date: CalendarDate? = nil,
    letter: String? = nil
  ) {
    self.leaving = leaving
    self.joining = joining
    self.date = date
    self.letter = letter
  }
}
