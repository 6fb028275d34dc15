public import DraftText

/// What is negotiated, where, and on whose behalf.
public struct Opening: Hashable, Codable, Sendable {
  /// The title of the text under negotiation.
  public var title: String
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
  /// Who leads the negotiation when it is opened.
  public var coFacilitators: [CoFacilitator]
  /// Where it takes place.
  public var place: String?
  /// The time zone, by its name in the tz database, such as `America/New_York`.
  public var timeZone: String
  /// The languages of the text; the first is the one negotiated in.
  public var languages: [Language]

  /// Opens a negotiation.
  public init(
    title: String,
    kind: String? = nil,
    organ: String? = nil,
    session: String? = nil,
    agendaItem: AgendaItem? = nil,
    mandate: [Mandate] = [],
    coFacilitators: [CoFacilitator] = [],
    place: String? = nil,
    timeZone: String = "America/New_York",
    languages: [Language] = [.english]
  ) {
    self.title = title
    self.kind = kind
    self.organ = organ
    self.session = session
    self.agendaItem = agendaItem
    self.mandate = mandate
    self.coFacilitators = coFacilitators
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
  /// The office, such as `Permanent Representative`.
  public var title: String?
  /// The State.
  public var state: String?
  /// The day of the appointment.
  public var appointed: CalendarDate?

  /// Names a co-facilitator.
  public init(
    name: String,
    title: String? = nil,
    state: String? = nil,
    appointed: CalendarDate? = nil
  ) {
    self.name = name
    self.title = title
    self.state = state
    self.appointed = appointed
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
