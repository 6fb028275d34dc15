public import DraftText
import Negotiation

/// What is said beside the record of a text that is to be submitted, each wins over the record.
public struct ChecklistParticulars: Hashable, Sendable {
  /// The symbol, as it is typed.
  public var symbol: String?
  /// Whether the President submits it.
  public var isPresidents = false
  /// The States that submit it.
  public var sponsors: [String] = []
  /// The group on whose behalf they do.
  public var onBehalfOf: String?
  /// The day on the masthead.
  public var date: CalendarDate?
  /// The session, as it is typed: `76`, or as it is printed.
  public var session: String?
  /// The agenda items; the first is the one that is told.
  public var agendaItems: [IssueParticulars.Item] = []
  /// The language it was drafted in.
  public var original: Language?

  /// Says nothing.
  public init() {}

  /// Takes what was said of a document that is issued.
  public init(_ particulars: IssueParticulars) {
    symbol = particulars.symbol
    isPresidents = particulars.isPresidents
    sponsors = particulars.sponsors
    onBehalfOf = particulars.onBehalfOf
    date = particulars.date
    session = particulars.session
    agendaItems = particulars.agendaItems
    original = particulars.original
  }

  /// Who submits it, where that is said.
  ///
  /// - Parameter directory: the parties that can be named.
  /// - Returns: nothing where neither the President nor a State is named.
  /// - Throws: that a name is not that of a State, or no name of a party.
  func submitter(_ directory: PartyDirectory) throws(Problem) -> Submission.Submitter? {
    if isPresidents {
      guard sponsors.isEmpty, onBehalfOf == nil else {
        throw Problem(
          "A draft that the President submits has no sponsors",
          hint: "Leave --sponsor and --on-behalf-of out, or --submitter president."
        )
      }
      return .president
    }
    guard !sponsors.isEmpty else { return nil }
    var states: [PartyID] = []
    for typed in sponsors { states.append(try directory.state(named: typed)) }
    let group = try onBehalfOf.map { typed throws(Problem) in try directory.party(named: typed) }
    return .states(states.inEnglishOrder(), onBehalfOf: group)
  }
}
