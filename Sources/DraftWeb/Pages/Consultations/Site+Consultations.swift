import DraftText
import Negotiation
import Secretariat

extension Site {
  /// The page of the meetings.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func consultations(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readMeetings, of: name)
    let ledger = admission.ledger
    let (now, printer) = try clock(admission)
    var drafter = MeetingDrafter(
      printer: printer,
      links: RecordLinks(self, admission),
      anchors: MeetingAnchors(ledger)
    )
    var meetings: [ConsultationsPage.Meeting] = []
    for listed in MeetingListing(ledger, at: now).meetings.reversed() {
      guard let tracked = ledger.state.consultations[listed.entry] else { continue }
      meetings.append(try drafter.meeting(listed, tracked))
    }
    let page = ConsultationsPage(
      negotiation: name,
      title: ledger.state.opening?.title ?? name,
      meetings: meetings
    )
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page))
    case .page:
      let frame = Frame(
        title: "Consultations: \(page.title)",
        kind: "consultations",
        admission: admission,
        current: .consultations(name),
        twin: Target(.consultations(name), as: .json)
      )
      return self.page(frame, content: templates.render("consultations", page))
    default: throw AnswerFault.otherForms(Route.consultations.forms)
    }
  }
}

/// Shows meetings.
private struct MeetingDrafter {
  let printer: TimePrinter
  var links: RecordLinks
  let anchors: MeetingAnchors

  mutating func meeting(
    _ listed: MeetingListing.Meeting,
    _ tracked: TrackedConsultation
  ) throws -> ConsultationsPage.Meeting {
    let meeting = tracked.consultation
    var statements: [ConsultationsPage.Statement] = []
    for (said, recorded) in zip(listed.statements, tracked.statements) {
      statements.append(try statement(said, recorded))
    }
    return ConsultationsPage.Meeting(
      anchor: anchors[listed.entry],
      name: listed.name.prefix(1).uppercased() + listed.name.dropFirst(),
      kind: listed.kind.rawValue,
      status: listed.status,
      sittings: listed.sittings.map { sitting in
        ConsultationsPage.Sitting(
          start: ShownTime.spelled(sitting.start),
          end: ShownTime.spelled(sitting.end),
          words: printer.text(sitting)
        )
      },
      place: listed.place,
      chairs: listed.chairs,
      version: meeting.version.flatMap { links.link(to: $0) },
      paragraphs: try links.links(to: meeting.passages),
      readings: listed.readings.map { "\($0.section): reading \($0.number)" },
      mandate: listed.mandate,
      reportsTo: listed.reportsTo,
      programme: programme(of: listed),
      questions: listed.questions,
      documents: listed.documents,
      attendance: listed.attendance ?? [],
      statements: statements,
      summary: listed.summary,
      outcome: listed.outcome,
      bridges: listed.bridges.map {
        ConsultationsPage.Bridge(paragraph: $0.paragraph, words: $0.words)
      },
      reason: listed.reason,
      letter: listed.letter,
      isHeld: listed.status == "held"
    )
  }

  private mutating func statement(
    _ said: MeetingListing.Statement,
    _ recorded: RecordedStatement
  ) throws -> ConsultationsPage.Statement {
    ConsultationsPage.Statement(
      speaker: said.speaker.prefix(1).uppercased() + said.speaker.dropFirst(),
      party: said.party,
      behalf: said.behalf,
      paragraphs: try links.links(to: recorded.intervention.passages),
      version: said.version,
      alternative: said.alternative,
      position: said.position.rawValue,
      stance: said.position.stance,
      words: said.words,
      proposal: said.proposal,
      isCorrected: said.corrections > 0,
      isWithdrawn: said.isWithdrawn,
      isOnText: said.version != nil
    )
  }

  private func programme(of meeting: MeetingListing.Meeting) -> [String] {
    var day = meeting.sittings.first.map { printer.day($0.start) }
    return meeting.programme.map { item in
      let span = printer.span(of: item, after: day)
      day = span.day
      var parts = [[span.text, item.title].filter { !$0.isEmpty }.joined(separator: ": ")]
      if let theme = item.theme { parts.append(theme) }
      if !item.chairs.isEmpty { parts.append("chair: \(item.chairs.joined(separator: ", "))") }
      if !item.speakers.isEmpty {
        parts.append("speakers: \(item.speakers.joined(separator: ", "))")
      }
      return parts.joined(separator: "; ")
    }
  }
}
