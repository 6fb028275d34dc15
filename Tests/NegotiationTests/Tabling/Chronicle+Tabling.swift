import DraftText
import Negotiation

extension Chronicle {
  static let item = AgendaItem(number: "10", title: "Clean rivers")

  /// A record of a zero draft of four paragraphs, its entry 2, submitted by two delegations as
  /// A/75/L.5 on 1 March 2021, its entry 3.
  static func withDocument(
    by submitter: Submission.Submitter = .states([PartyID("A"), PartyID("B")])
  ) throws -> Chronicle {
    var chronicle = try Chronicle.withDraft()
    try chronicle.table(.submitted(submission(by: submitter)))
    return chronicle
  }

  static func symbol(_ text: String) throws -> DocumentSymbol {
    guard let symbol = DocumentSymbol(text) else { throw Refusal.blank(text) }
    return symbol
  }

  static func march(_ day: Int) -> CalendarDate? { CalendarDate(year: 2021, month: 3, day: day) }

  static func submission(
    _ text: String = "A/75/L.5",
    of version: Int = 2,
    by submitter: Submission.Submitter = .states([PartyID("A"), PartyID("B")]),
    on day: CalendarDate? = march(1)
  ) throws -> Submission {
    Submission(
      version: version,
      symbol: try symbol(text),
      submitter: submitter,
      date: day,
      agendaItem: item
    )
  }

  @discardableResult
  mutating func table(_ event: TablingEvent) throws -> Int { try record(.tabling(event)) }

  /// The adoption of a document, unless something of it is to be other.
  static func adoption(
    of document: Int = 3,
    as text: String = "A/RES/75/90",
    on day: CalendarDate? = march(9),
    _ voting: Voting = .withoutVote
  ) throws -> TablingEvent {
    guard let day else { throw Refusal.blank("day") }
    return .adopted(
      Adoption(
        document: document,
        symbol: try symbol(text),
        meeting: "60th plenary meeting",
        date: day,
        voting: voting
      )
    )
  }

  /// A change of sponsors.
  static func sponsors(
    _ document: Int = 3,
    add added: [String] = [],
    withdraw withdrawn: [String] = [],
    on day: CalendarDate? = nil
  ) -> TablingEvent {
    .sponsored(
      SponsorChange(
        document: document,
        added: added.map { PartyID($0) },
        withdrawn: withdrawn.map { PartyID($0) },
        channel: .floor(meeting: nil),
        date: day
      )
    )
  }

  /// An amendment that deletes a paragraph.
  static func tabled(
    _ place: Int = 2,
    symbol: DocumentSymbol? = nil,
    on day: CalendarDate? = nil
  ) -> TablingEvent {
    .amended(
      TabledAmendment(
        document: 3,
        symbol: symbol,
        sponsors: [PartyID("C")],
        amendments: [Amendment(.delete, passages: [passage(place)])],
        words: "Delete OP\(place).",
        date: day
      )
    )
  }

  /// What is read out, that a paragraph goes.
  static func revision(
    _ place: Int = 2,
    of document: Int = 3,
    on day: CalendarDate? = nil
  ) -> TablingEvent {
    .revised(
      OralRevision(
        document: document,
        words: "Delete OP\(place).",
        amendments: [Amendment(.delete, passages: [passage(place)])],
        date: day
      )
    )
  }

  /// A decision on an amendment.
  static func decision(
    on amendment: Int,
    _ outcome: TabledDecision.Outcome,
    _ voting: Voting? = .withoutVote
  ) -> TablingEvent {
    decision(on: .amendment(amendment), outcome, voting)
  }

  static func decision(
    on matter: TabledDecision.Matter,
    _ outcome: TabledDecision.Outcome,
    _ voting: Voting? = .withoutVote
  ) -> TablingEvent {
    .decided(TabledDecision(document: 3, matter: matter, outcome: outcome, voting: voting))
  }

  static func tally(_ yes: Int, _ no: Int, _ abstaining: Int) -> Voting.Tally {
    Voting.Tally(yes: yes, no: no, abstaining: abstaining)
  }
}
