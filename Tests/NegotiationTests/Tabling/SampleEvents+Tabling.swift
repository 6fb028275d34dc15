import DraftText
import Negotiation

extension SampleEvents {
  static let tablings: [Event] = tabled.map(Event.tabling)

  private static func symbol(_ text: String) -> DocumentSymbol {
    DocumentSymbol(text) ?? DocumentSymbol("A/76/L.11") ?? symbol(text)
  }

  private static let states = [PartyID("Delegation A"), PartyID("Delegation B")]
  private static let march = CalendarDate(year: 2021, month: 3, day: 12)
  private static let amendment = Amendment(.delete, passages: [passage])
  private static let tally = Voting.Tally(yes: 1, no: 0, abstaining: 1)
  private static let recorded = Voting.recorded(
    tally,
    votes: [.init(states[0], .yes), .init(states[1], .abstaining)]
  )

  private static let tabled: [TablingEvent] = submissions + actions + statements

  private static let submissions: [TablingEvent] = [
    .submitted(
      Submission(
        version: 2,
        symbol: symbol("A/76/L.11/Rev.1"),
        submitter: .states(states, onBehalfOf: PartyID("Group X")),
        submitted: newYork,
        isCertified: true,
        date: day,
        original: .french,
        session: "Seventy-sixth session",
        agendaItem: AgendaItem(number: "108", title: "Crime prevention and criminal justice"),
        jobNumber: JobNumber("21-16829 (E) 171121"),
        base: symbol("A/RES/75/1")
      )
    ), .submitted(Submission(version: 2, symbol: symbol("A/76/L.11"), submitter: .president)),
    .submitted(
      Submission(version: 2, symbol: symbol("A/76/L.11"), submitter: .states(states))
    ),
    .issued(
      FamilyDocument(document: 3, symbol: symbol("A/76/L.11*"), date: day, says: "A page is new.")
    ), .issued(FamilyDocument(document: 3, symbol: symbol("A/76/L.11/Add.1"))),
    .sponsored(
      SponsorChange(
        document: 3,
        added: states,
        withdrawn: [delegation],
        channel: .addendum(symbol("A/76/L.11/Add.1")),
        date: day
      )
    ), .sponsored(SponsorChange(document: 3, channel: .document)),
    .sponsored(SponsorChange(document: 3, channel: .floor(meeting: "37th plenary meeting"))),
    .sponsored(SponsorChange(document: 3, channel: .floor(meeting: nil))),
  ]

  private static let actions: [TablingEvent] = [
    .amended(
      TabledAmendment(
        document: 3,
        symbol: symbol("A/76/L.12"),
        sponsors: states,
        amendments: [amendment],
        words: "Delete OP4.",
        date: day
      )
    ),
    .amended(
      TabledAmendment(document: 3, sponsors: states, amendments: [amendment], words: "Delete OP4.")
    ),
    .revised(
      OralRevision(
        document: 3,
        kind: .correction,
        words: "Delete OP4.",
        amendments: [amendment],
        readBy: "the Secretariat",
        meeting: "37th plenary meeting",
        date: day,
        isCertified: true
      )
    ), .revised(OralRevision(document: 3, words: "Delete OP4.", amendments: [amendment])),
    .costed(
      BudgetImplication(
        document: 3,
        symbol: symbol("A/C.5/76/17"),
        hasImplications: true,
        amount: "$120,000",
        passages: [passage],
        words: "Conference services.",
        date: day
      )
    ), .costed(BudgetImplication(document: 3, hasImplications: false)),
    .decided(
      TabledDecision(
        document: 3,
        matter: .amendment(9),
        outcome: .adopted,
        voting: recorded,
        meeting: "37th plenary meeting",
        date: day
      )
    ),
    .decided(
      TabledDecision(
        document: 3,
        matter: .paragraphs([passage]),
        outcome: .rejected,
        voting: .unrecorded(tally)
      )
    ),
    .decided(
      TabledDecision(document: 3, matter: .motion("no action"), outcome: .withdrawn, voting: nil)
    ),
  ]

  private static let statements: [TablingEvent] =
    (march.map { march in
      [
        TablingEvent.adopted(
          Adoption(
            document: 3,
            symbol: symbol("A/RES/76/7"),
            meeting: "37th plenary meeting",
            date: march,
            voting: recorded,
            report: .init(committee: "Third Committee", symbol: symbol("A/76/459")),
            text: digest
          )
        ),
        .adopted(
          Adoption(
            document: 3,
            symbol: symbol("A/RES/76/7"),
            meeting: "37th plenary meeting",
            date: march,
            voting: .withoutVote
          )
        ),
        .distributed(
          Distribution(document: 3, date: march, jobNumber: JobNumber("21-16829 (E) 171121"))
        ), .distributed(Distribution(document: 3, date: march)),
      ]
    } ?? []) + [
      .votingCorrected(
        VotingCorrection(voting: 12, party: delegation, meant: .no, date: day)
      ), .votingCorrected(VotingCorrection(voting: 12, party: delegation, meant: .abstaining)),
      .explained(
        Explanation(
          document: 3,
          party: delegation,
          onBehalfOf: PartyID("Group X"),
          kind: .dissociation,
          isBefore: true,
          passages: [passage],
          words: "We dissociate ourselves.",
          symbol: symbol("A/76/PV.37"),
          date: day
        )
      ), .explained(Explanation(document: 3, party: delegation, kind: .interpretation)),
    ]

  static func kind(of event: TablingEvent) -> String {
    switch event {
    case .submitted: "tabling.submitted"
    case .issued: "tabling.issued"
    case .sponsored: "tabling.sponsored"
    case .amended: "tabling.amended"
    case .revised: "tabling.revised"
    case .costed: "tabling.costed"
    case .decided: "tabling.decided"
    case .adopted: "tabling.adopted"
    case .distributed: "tabling.distributed"
    case .votingCorrected: "tabling.votingCorrected"
    case .explained: "tabling.explained"
    }
  }
}
