import DraftText
import Negotiation

/// One event of every kind, with every field filled in and with none that can be left out.
enum SampleEvents {
  static let instant = Instant(seconds: 1_615_500_000)
  static let newYork = Instant(
    seconds: 1_625_518_800,
    offset: -14_400,
    zone: "America/New_York"
  )
  static let day = CalendarDate(iso8601: "2021-03-12")
  static let digest = Digest(hashed: [0xAB])
  static let passage = Passage(
    version: 2,
    paragraph: .recorded(entry: 2, ordinal: 4),
    reference: Reference(parsing: "chapeau of OP4")
  )
  static let delegation = PartyID("Delegation A")

  static let all: [Event] =
    versions + parties + meetings + time + proposals
    + decisions + letters + agreements + tablings

  private static let versions: [Event] = [
    .opened(
      Opening(
        title: "A declaration",
        kind: "declaration",
        organ: "General Assembly",
        session: "Seventy-sixth session",
        agendaItem: AgendaItem(number: "108", title: "Crime prevention and criminal justice"),
        mandate: [
          Mandate(
            document: "A/RES/75/283",
            paragraph: Reference(parsing: "OP10"),
            adopted: day,
            says: "to hold negotiations"
          ), Mandate(document: "A/RES/68/192"),
        ],
        coFacilitators: [
          CoFacilitator(name: "B", title: "Ambassador", state: "State B", appointed: day),
          CoFacilitator(name: "C"),
        ],
        place: "New York",
        languages: [.english, .french]
      )
    ),
    .opened(Opening(title: "A")), .restated(Opening(title: "A", timeZone: "UTC")),
    .facilitation(
      FacilitationChange(
        leaving: ["B"],
        joining: [CoFacilitator(name: "D")],
        date: day,
        letter: "Letter of 12 March"
      )
    ), .facilitation(FacilitationChange()),
    .circulated(
      Circulation(
        label: "Rev.1",
        kind: .lDocument,
        symbol: "A/76/L.11/Rev.1",
        status: "non-paper",
        dates: VersionDates(text: day, letter: day, distributed: day, adopted: day),
        note: ["Explanatory note", ""],
        language: .french,
        manifest: digest,
        paragraphs: 3,
        basis: 2,
        matching: Matching(
          continued: [.init(old: 0, new: 0), .init(old: 1, new: 1), .init(old: 4, new: 2)],
          related: [.init(old: 2, new: 2)]
        ),
        reflected: [
          ReflectedAmendment(
            .init(proposal: 12, place: 1),
            .part,
            .near,
            spans: [TextSpan(paragraph: 1, start: 4, length: 9)]
          ), ReflectedAmendment(.init(proposal: 12, place: 2), .whole, .stated),
        ],
        departed: [
          Departure(
            paragraph: 3,
            amendment: .init(proposal: 12, place: 3),
            into: [1],
            reason: "overtaken"
          ), Departure(paragraph: 5),
        ]
      )
    ), .circulated(Circulation(label: "Rev.1", kind: .revision, manifest: digest, paragraphs: 1)),
    .translated(
      LanguageEdition(
        version: 2,
        language: .arabic,
        date: day,
        manifest: digest,
        paragraphs: 1,
        matching: Matching()
      )
    ), .rematched(MatchCorrection(version: 3, paired: [.init(old: 1, new: 2)], unpaired: [0])),
    .rematched(MatchCorrection(version: 3, unpaired: [0], departed: [Departure(paragraph: 1)])),
    .noted(Note("Agreed language", date: day, passage: passage, source: "A/RES/71/319")),
    .noted(Note("a", passage: Passage(version: 2))), .noted(Note("a")),
    .reversed(Reversal(entry: 3, reason: "the wrong file")), .reversed(Reversal(entry: 3)),
  ]

  private static let parties: [Event] = [
    .parties(
      .defined(
        PartyDefinition(
          name: "Group X",
          kind: .group,
          aliases: ["X"],
          members: [delegation],
          since: day
        )
      )
    ), .parties(.defined(PartyDefinition(name: "Delegation A", kind: .delegation))),
    .speakers(
      .opened(
        SpeakersList(
          title: "Plenary",
          meeting: 4,
          until: newYork,
          day: day,
          isClosed: true,
          limits: [.init(speaker: "State", seconds: 180)],
          source: "A/RES/75/283"
        )
      )
    ), .speakers(.opened(SpeakersList(title: "Plenary"))),
    .speakers(
      .opened(
        SpeakersList(
          title: "Plenary",
          limits: [.init(speaker: "group of States", seconds: 300, forGroups: true)],
          groupsFirst: true,
          levels: ["Head of State", "minister"]
        )
      )
    ),
    .speakers(
      .registered(
        SpeakerRegistration(
          list: 5,
          party: delegation,
          behalf: [PartyID("Group X")],
          kind: "State",
          level: "minister",
          received: instant
        )
      )
    ), .speakers(.withdrawn(SpeakerWithdrawal(registration: 6))),
    .speakers(.moved(SpeakerMove(registration: 6, place: 2, reason: "asked to"))),
    .speakers(
      .moved(SpeakerMove(registration: 6, place: 1, decidedBy: "the President"))
    ),
    .speakers(.spoke(Speech(list: 5, party: delegation, seconds: 175))),
    .speakers(
      .spoke(Speech(list: 5, party: delegation, registration: 6, behalf: [PartyID("Group X")]))
    ),
    .participants(
      .opened(ParticipantsList(title: "Stakeholders", meeting: 4, until: newYork, source: "OP9"))
    ),
    .participants(.proposed(ProposedParticipant(list: 7, name: "Association A", kind: "NGO"))),
    .participants(
      .proposed(ProposedParticipant(list: 7, name: "Association B", proposed: newYork))
    ),
    .participants(
      .objected(
        ParticipantObjection(
          participant: 8,
          received: instant,
          party: delegation,
          basis: "its aims"
        )
      )
    ),
    .participants(
      .disclosed(
        ObjectionDisclosure(participant: 8, recipients: ["President"], basis: "its aims")
      )
    ),
    .participants(
      .decided(ParticipantDecision(participant: 8, isAccepted: true, date: day, source: "list"))
    ),
  ]

  private static let consultation = Consultation(
    kind: .informalInformal,
    title: "First informal",
    sittings: [Sitting(start: newYork, end: newYork)],
    place: "Conference room 1",
    chairs: ["B"],
    version: 2,
    passages: [passage],
    readings: [
      SectionReading(section: "Preamble", number: 2),
      SectionReading(section: "OP4", passages: [passage], number: 1),
    ],
    mandate: "words for OP4",
    reportsTo: "the co-facilitators",
    parent: 1,
    programme: [
      ProgrammeItem(
        start: newYork,
        end: newYork,
        title: "Opening",
        theme: "Rivers",
        questions: ["Which?"],
        chairs: ["C"],
        speakers: ["D"]
      ),
      ProgrammeItem(title: "Closing"),
    ],
    questions: ["What is missing?"],
    documents: ["Concept note"],
    letter: "Letter of 12 March",
    source: "Journal"
  )

  private static let meetings: [Event] = [
    .consultation(.scheduled(consultation)),
    .consultation(
      .changed(
        ConsultationChange(
          meeting: 4,
          consultation: Consultation(
            kind: .formal,
            sittings: [Sitting(start: instant, end: instant)]
          ),
          reason: "room taken"
        )
      )
    ),
    .consultation(
      .postponed(ConsultationPostponement(meeting: 4, announced: newYork, reason: "ice"))
    ),
    .consultation(
      .cancelled(ConsultationCancellation(meeting: 4, announced: newYork, reason: "snow"))
    ),
    .consultation(.attended(Attendance(meeting: 4, parties: [delegation]))),
    .consultation(
      .intervened(
        Intervention(
          meeting: 4,
          party: delegation,
          behalf: [PartyID("Group X")],
          passages: [passage],
          alternative: "alt 1",
          position: .canLiveWith,
          words: "We can live with it.",
          proposal: "shall"
        )
      )
    ),
    .consultation(
      .intervened(Intervention(meeting: 4, voice: .group, position: .comment))
    ),
    .consultation(
      .corrected(
        InterventionCorrection(
          statement: 5,
          intervention: Intervention(meeting: 4, party: delegation, position: .support),
          reason: "misheard"
        )
      )
    ), .consultation(.withdrawn(InterventionWithdrawal(statement: 5, reason: "letter"))),
    .consultation(.closed(ConsultationClosing(meeting: 4, summary: "Went well", outcome: "Rev.1"))),
    .consultation(
      .closed(
        ConsultationClosing(
          meeting: 4,
          bridges: [BridgingText(passage: passage, words: "may")],
          reported: 6
        )
      )
    ),
  ]

  private static let time: [Event] = [
    .deadline(
      .set(
        Deadline(
          what: "written comments",
          until: newYork,
          day: day,
          version: 2,
          meeting: 4,
          letter: "Letter of 12 March"
        )
      )
    ), .deadline(.set(Deadline(what: "comments", until: instant))),
    .deadline(
      .extended(
        DeadlineExtension(
          deadline: 9,
          until: newYork,
          day: day,
          announced: instant,
          letter: "Letter"
        )
      )
    ), .deadline(.met(DeadlineFulfilment(deadline: 9, came: instant, note: "in time"))),
    .deadline(.lifted(DeadlineLifting(deadline: 9, announced: instant, reason: "done"))),
    .silence(
      .placed(
        SilencePlacement(
          version: 2,
          kind: .formal,
          placed: instant,
          until: newYork,
          parent: 3,
          letter: "Letter",
          addressees: "all Permanent Missions"
        )
      )
    ), .silence(.placed(SilencePlacement(version: 2, placed: instant, until: newYork))),
    .silence(
      .extended(SilenceExtension(round: 11, until: newYork, announced: instant, letter: "Letter"))
    ),
    .silence(
      .objected(
        SilenceObjection(
          round: 11,
          received: instant,
          parties: [delegation],
          passages: [passage],
          text: "We break silence.",
          letter: "Letter"
        )
      )
    ), .silence(.objected(SilenceObjection(round: 11, received: instant))),
  ]

  /// The name of an event's kind; whoever adds a kind adds a sample of it above.
  static func kind(of event: Event) -> String {
    switch event {
    case .opened: "opened"
    case .restated: "restated"
    case .facilitation: "facilitation"
    case .circulated: "circulated"
    case .translated: "translated"
    case .rematched: "rematched"
    case .noted: "noted"
    case .reversed: "reversed"
    case .parties(.defined): "parties.defined"
    case .consultation(.scheduled): "consultation.scheduled"
    case .consultation(.changed): "consultation.changed"
    case .consultation(.postponed): "consultation.postponed"
    case .consultation(.cancelled): "consultation.cancelled"
    case .consultation(.attended): "consultation.attended"
    case .consultation(.intervened): "consultation.intervened"
    case .consultation(.corrected): "consultation.corrected"
    case .consultation(.withdrawn): "consultation.withdrawn"
    case .consultation(.closed): "consultation.closed"
    case .speakers(.opened): "speakers.opened"
    case .speakers(.registered): "speakers.registered"
    case .speakers(.withdrawn): "speakers.withdrawn"
    case .speakers(.moved): "speakers.moved"
    case .speakers(.spoke): "speakers.spoke"
    case .participants(.opened): "participants.opened"
    case .participants(.proposed): "participants.proposed"
    case .participants(.objected): "participants.objected"
    case .participants(.disclosed): "participants.disclosed"
    case .participants(.decided): "participants.decided"
    case .deadline(.set): "deadline.set"
    case .deadline(.extended): "deadline.extended"
    case .deadline(.met): "deadline.met"
    case .deadline(.lifted): "deadline.lifted"
    case .silence(.placed): "silence.placed"
    case .silence(.extended): "silence.extended"
    case .silence(.objected): "silence.objected"
    case .proposal(.submitted): "proposal.submitted"
    case .proposal(.joined): "proposal.joined"
    case .proposal(.left): "proposal.left"
    case .proposal(.withdrawn): "proposal.withdrawn"
    case .decision(.made): "decision.made"
    case .decision(.takenBack): "decision.takenBack"
    case .agreement(.agreed): "agreement.agreed"
    case .agreement(.confirmed): "agreement.confirmed"
    case .agreement(.reopened): "agreement.reopened"
    case .agreement(.reserved): "agreement.reserved"
    case .agreement(.reservationLifted): "agreement.reservationLifted"
    case .agreement(.bracketed): "agreement.bracketed"
    case .agreement(.bracketsLifted): "agreement.bracketsLifted"
    case .tabling(let event): kind(of: event)
    // It stands in copies alone and is never written.
    case .withheld: "withheld"
    }
  }
}
