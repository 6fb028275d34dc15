extension Checklist {
  /// What an item is about, the most pressing first: a text that is not final needs no symbol.
  public enum Subject: String, Hashable, Codable, Sendable, CaseIterable {
    /// Whether the text has brackets.
    case brackets
    /// Whether it has other marks of the negotiation.
    case marks = "working marks"
    /// Whether every paragraph is agreed.
    case agreement
    /// Whether agreed paragraphs wait for capitals.
    case pending
    /// Whether reservations stand.
    case reservations
    /// Whether packages wait for some of their paragraphs.
    case packages
    /// Whether silence held.
    case silence
    /// Whether every proposal has an answer.
    case proposals
    /// What the editorial rules find.
    case rules = "editorial rules"
    /// Whether the text would cost something, and that was said.
    case budget = "budget implications"
    /// Whether the co-facilitators sent the text.
    case letter
    /// Whether consensus was announced.
    case consensus
    /// The title.
    case title
    /// The organ.
    case organ
    /// The session.
    case session
    /// The agenda item.
    case agendaItem = "agenda item"
    /// Who submits.
    case submitter
    /// The sponsors.
    case sponsors
    /// The certificate that it is the final text.
    case certificate
    /// What changes are shown against.
    case base = "base of the changes"
    /// The language it was drafted in.
    case original = "original language"
    /// When it is submitted.
    case submission
    /// The meeting at which action is planned.
    case meeting
    /// The symbol.
    case symbol
    /// The day on the masthead.
    case date = "date of the document"
    /// The languages in which it is there.
    case translation
    /// What the body did.
    case action
    /// The adoption.
    case adoption
    /// The distribution of the resolution.
    case distribution

    /// What it is called in a list.
    public var title: String {
      switch self {
      case .brackets: "No brackets"
      case .marks: "No working marks"
      case .agreement: "Every paragraph agreed"
      case .pending: "Nobody’s capital outstanding"
      case .reservations: "No reservation standing"
      case .packages: "No package incomplete"
      case .silence: "Silence held"
      case .proposals: "Every proposal answered"
      case .rules: "Editorial rules kept"
      case .budget: "Budget implications stated"
      case .letter: "Co-facilitators’ letter"
      case .consensus: "Consensus announced"
      case .title: "Title"
      case .organ: "Organ"
      case .session: "Session"
      case .agendaItem: "Agenda item"
      case .submitter: "Submitter"
      case .sponsors: "Sponsors"
      case .certificate: "Certificate signed"
      case .base: "Changes shown"
      case .original: "Original language"
      case .submission: "Submitted in time"
      case .meeting: "Meeting planned"
      case .symbol: "Symbol"
      case .date: "Date of the document"
      case .translation: "All six languages"
      case .action: "Action"
      case .adoption: "Adoption"
      case .distribution: "Distribution"
      }
    }

    /// Whether it has to be settled before a text is submitted; what is not comes with submission or
    /// after it.
    public var isBeforeSubmission: Bool {
      switch self {
      case .submission, .meeting, .symbol, .date, .translation, .action, .adoption, .distribution:
        false
      default: true
      }
    }
  }
}
