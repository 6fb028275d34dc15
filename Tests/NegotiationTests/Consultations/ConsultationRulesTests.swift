import DraftText
import Negotiation
import Testing

/// Every rule of meetings, with what breaks it and what does not.
struct ConsultationRulesTests {
  private static func sitting(_ start: Instant, _ minutes: Int) -> Sitting {
    Sitting(start: start, end: start.adding(minutes: minutes))
  }

  private static let start = Rehearsal.noon(3)

  /// A meeting that nothing is wrong with.
  private static func sound(_ rehearsal: Rehearsal) -> Consultation {
    Consultation(
      kind: .informal,
      sittings: [sitting(start, 120), sitting(start.adding(minutes: 180), 120)],
      version: 2,
      passages: [rehearsal.passage(4)],
      readings: [SectionReading(section: "OP1", passages: [rehearsal.passage(1)], number: 2)],
      programme: [ProgrammeItem(start: start, end: start.adding(minutes: 60), title: "Opening")]
    )
  }

  @Test func `schedules a meeting without chair, place or attendance`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.record(.scheduled(Self.sound(rehearsal)))
    #expect(rehearsal.ledger.state.consultations[number]?.status(at: rehearsal.now) == .ahead)
  }

  @Test func `refuses meetings that cannot be`() throws {
    let rehearsal = try Rehearsal()
    let early = Self.sitting(Self.start, -60)
    let long = Self.sitting(Self.start, 24 * 60 + 1)
    let inside = Self.sitting(Self.start.adding(minutes: 119), 60)
    let cases: [(Refusal, (inout Consultation) -> Void)] = [
      (.consultation(.noSitting), { $0.sittings = [] }),
      (.consultation(.endsBeforeItStarts(early)), { $0.sittings = [early] }),
      (
        .consultation(.endsBeforeItStarts(Self.sitting(Self.start, 0))),
        { $0.sittings = [Self.sitting(Self.start, 0)] }
      ),
      (.consultation(.tooLong(long)), { $0.sittings = [long] }),
      (.consultation(.overlapping(inside)), { $0.sittings[1] = inside }),
      (.consultation(.readingNumber(0)), { $0.readings[0].number = 0 }),
      (.unknownVersion(9), { ($0.version, $0.passages, $0.readings) = (9, [], []) }),
      (.consultation(.paragraphsWithoutVersion), { $0.version = nil }),
      (
        .unknownParagraph(.provisional(77), version: "Zero draft"),
        { $0.passages = [Passage(version: 2, paragraph: .provisional(77))] }
      ),
      (.consultation(.unknown(2)), { $0.parent = 2 }),
      (
        .consultation(.itemEndsBeforeItStarts("Opening")),
        { $0.programme[0].end = Self.start.adding(minutes: -1) }
      ),
      (
        .consultation(.itemOutsideMeeting("Opening")),
        { $0.programme[0].start = Self.start.adding(minutes: -1) }
      ),
      (.blank("title of an item of the programme"), { $0.programme[0].title = " " }),
    ]
    for (refusal, change) in cases {
      var rehearsal = rehearsal
      var meeting = Self.sound(rehearsal)
      change(&meeting)
      #expect(throws: refusal) { try rehearsal.record(.scheduled(meeting)) }
      #expect(rehearsal.ledger.entries.count == 2)
    }
  }

  @Test func `refuses paragraphs of another version than the one on the table`() throws {
    var rehearsal = try Rehearsal()
    let pairs = (0..<10).map { Matching.Pair(old: $0, new: $0) }
    try rehearsal.circulate("Rev.1", paragraphs: 10, matching: Matching(continued: pairs))
    var meeting = Self.sound(rehearsal)
    meeting.version = 3
    #expect(throws: Refusal.consultation(.otherVersion("Zero draft"))) {
      try rehearsal.record(.scheduled(meeting))
    }
  }

  @Test func `lets a day of twenty-four hours and items between sittings' edges pass`() throws {
    var rehearsal = try Rehearsal()
    var meeting = Self.sound(rehearsal)
    meeting.sittings = [Self.sitting(Self.start, 24 * 60)]
    meeting.programme.append(ProgrammeItem(title: "Any other business"))
    meeting.programme.append(
      ProgrammeItem(start: Self.start.adding(minutes: 24 * 60), title: "Closing")
    )
    try rehearsal.record(.scheduled(meeting))
  }

  @Test func `refuses a meeting that is part of itself, however far round`() throws {
    var rehearsal = try Rehearsal()
    let first = try rehearsal.meet(3)
    let second = try rehearsal.meet(3, parent: first)
    let third = try rehearsal.meet(3, parent: second)
    for parent in [first, third] {
      var meeting = try #require(rehearsal.ledger.state.consultations[first]?.consultation)
      meeting.parent = parent
      #expect(throws: Refusal.consultation(.partOfItself(first))) {
        try rehearsal.record(.changed(ConsultationChange(meeting: first, consultation: meeting)))
      }
    }
  }

  @Test func `records what happened only at meetings that began`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    let events: [ConsultationEvent] = [
      .attended(Attendance(meeting: number, parties: ["Delegation A"])),
      .intervened(Intervention(meeting: number, party: "Delegation A", position: .support)),
      .closed(ConsultationClosing(meeting: number, summary: "All agreed.")),
    ]
    for event in events {
      var early = rehearsal
      #expect(throws: Refusal.consultation(.notBegun(number, start: Rehearsal.noon(3)))) {
        try early.record(event)
      }
      var inTime = rehearsal
      inTime.now = Rehearsal.noon(3)
      try inTime.record(event)

      var cancelled = rehearsal
      try cancelled.record(
        .cancelled(ConsultationCancellation(meeting: number, announced: rehearsal.now))
      )
      cancelled.now = Rehearsal.noon(4)
      #expect(throws: Refusal.consultation(.cancelled(number))) { try cancelled.record(event) }

      var postponed = rehearsal
      try postponed.record(
        .postponed(ConsultationPostponement(meeting: number, announced: rehearsal.now))
      )
      postponed.now = Rehearsal.noon(4)
      #expect(throws: Refusal.consultation(.postponed(number))) { try postponed.record(event) }

      var unknown = rehearsal
      unknown.now = Rehearsal.noon(4)
      let reversal = Reversal(entry: number)
      try unknown.record(.reversed(reversal))
      #expect(throws: Refusal.consultation(.unknown(number))) { try unknown.record(event) }
    }
  }

  @Test func `neither calls off nor moves ahead what took place`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(3)
    try rehearsal.say("Delegation A", .support, on: 1, at: number)
    var later = try #require(rehearsal.ledger.state.consultations[number]?.consultation)
    later.sittings = [Self.sitting(Rehearsal.noon(5), 60)]
    let refused: [ConsultationEvent] = [
      .cancelled(ConsultationCancellation(meeting: number, announced: rehearsal.now)),
      .postponed(ConsultationPostponement(meeting: number, announced: rehearsal.now)),
      .changed(ConsultationChange(meeting: number, consultation: later)),
    ]
    for event in refused {
      #expect(throws: Refusal.consultation(.tookPlace(number))) { try rehearsal.record(event) }
    }
    // Facts about it may still be put right.
    var put = try #require(rehearsal.ledger.state.consultations[number]?.consultation)
    put.place = "Conference room 1"
    try rehearsal.record(.changed(ConsultationChange(meeting: number, consultation: put)))
  }

  @Test func `closes once, with words, and changes nothing after that`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(4)
    #expect(throws: Refusal.blank("summary of the meeting")) {
      try rehearsal.record(.closed(ConsultationClosing(meeting: number, summary: " ")))
    }
    #expect(throws: Refusal.consultation(.partOfItself(number))) {
      try rehearsal.record(
        .closed(ConsultationClosing(meeting: number, summary: "Done.", reported: number))
      )
    }
    try rehearsal.record(.closed(ConsultationClosing(meeting: number, summary: "Done.")))
    let meeting = try #require(rehearsal.ledger.state.consultations[number]?.consultation)
    let events: [ConsultationEvent] = [
      .closed(ConsultationClosing(meeting: number, summary: "Again.")),
      .changed(ConsultationChange(meeting: number, consultation: meeting)),
      .cancelled(ConsultationCancellation(meeting: number, announced: rehearsal.now)),
      .postponed(ConsultationPostponement(meeting: number, announced: rehearsal.now)),
    ]
    for event in events {
      #expect(throws: Refusal.consultation(.closed(number))) { try rehearsal.record(event) }
    }
  }

  @Test func `keeps what a small group proposes and where that was reported`() throws {
    var rehearsal = try Rehearsal()
    let plenary = try rehearsal.meet(5)
    let group = try rehearsal.meet(3, .smallGroup)
    rehearsal.now = Rehearsal.noon(6)
    let bridge = BridgingText(passage: rehearsal.passage(4), words: "as far as possible")
    try rehearsal.record(
      .closed(ConsultationClosing(meeting: group, bridges: [bridge], reported: plenary))
    )
    let closing = rehearsal.ledger.state.consultations[group]?.closing
    #expect(closing?.bridges == [bridge])
    #expect(closing?.reported == plenary)
    #expect(throws: Refusal.stillNeeded(plenary, by: rehearsal.ledger.nextNumber - 1)) {
      try rehearsal.record(.reversed(Reversal(entry: plenary)))
    }
  }

  @Test func `counts everybody who was there once`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(3)
    try rehearsal.record(.attended(Attendance(meeting: number, parties: ["B", "A"])))
    try rehearsal.record(.attended(Attendance(meeting: number, parties: ["A", "C"])))
    #expect(rehearsal.ledger.state.consultations[number]?.attendance == ["B", "A", "C"])
    #expect(throws: Refusal.consultation(.nobodyNew(number))) {
      try rehearsal.record(.attended(Attendance(meeting: number, parties: ["C"])))
    }
  }

  @Test(
    arguments: [
      (nil, nil, [], .support, true, .noSpeaker),
      ("A", .delegation, [], .support, true, .namedWithoutAttribution),
      (nil, .group, ["B"], .support, true, .namedWithoutAttribution),
      ("A", nil, ["A"], .support, true, .onBehalfOfItself("A")),
      ("A", nil, ["B", "A"], .support, true, .onBehalfOfItself("A")),
      ("A", nil, [], .question, false, .nothingSaid),
      ("A", nil, [], .comment, false, .nothingSaid),
      ("A", nil, [], .delete, true, .needsParagraph(.delete)),
      ("A", nil, [], .preferOriginal, true, .needsParagraph(.preferOriginal)),
      ("A", nil, [], .support, false, nil),
      ("A", nil, ["B"], .oppose, false, nil),
      (nil, .delegation, [], .reserve, false, nil),
      (nil, .group, [], .question, true, nil),
    ]
      as [(
        PartyID?, Intervention.Voice?, [PartyID], Intervention.Position, Bool, ConsultationRefusal?
      )]
  )
  func `holds interventions against their rules`(
    party: PartyID?,
    voice: Intervention.Voice?,
    behalf: [PartyID],
    position: Intervention.Position,
    hasWords: Bool,
    refusal: ConsultationRefusal?
  ) throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(3)
    let event = ConsultationEvent.intervened(
      Intervention(
        meeting: number,
        party: party,
        voice: voice,
        behalf: behalf,
        position: position,
        words: hasWords ? "Why so?" : nil
      )
    )
    if let refusal {
      #expect(throws: Refusal.consultation(refusal)) { try rehearsal.record(event) }
    } else {
      try rehearsal.record(event)
    }
  }

  @Test func `corrects and withdraws only what was said and still holds`() throws {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(3)
    let said = try rehearsal.say("A", .oppose, on: 1, at: number)
    var right = try #require(rehearsal.ledger.state.consultations.statement(said)?.intervention)
    #expect(throws: Refusal.consultation(.correctsNothing(said))) {
      try rehearsal.record(.corrected(InterventionCorrection(statement: said, intervention: right)))
    }
    #expect(throws: Refusal.consultation(.unknownStatement(number))) {
      try rehearsal.record(.withdrawn(InterventionWithdrawal(statement: number)))
    }
    right.position = .canLiveWith
    try rehearsal.record(.corrected(InterventionCorrection(statement: said, intervention: right)))
    let statement = try #require(rehearsal.ledger.state.consultations.statement(said))
    #expect(statement.intervention.position == .canLiveWith)
    #expect(statement.earlier.map(\.position) == [.oppose])
    try rehearsal.record(.withdrawn(InterventionWithdrawal(statement: said)))
    right.position = .support
    #expect(throws: Refusal.consultation(.withdrawn(said))) {
      try rehearsal.record(.corrected(InterventionCorrection(statement: said, intervention: right)))
    }
    #expect(throws: Refusal.consultation(.withdrawn(said))) {
      try rehearsal.record(.withdrawn(InterventionWithdrawal(statement: said)))
    }
  }

  @Test func `reads back every event it writes`() throws {
    let rehearsal = try Rehearsal()
    let meeting = Self.sound(rehearsal)
    let said = Intervention(
      meeting: 3,
      voice: .group,
      passages: [rehearsal.passage(4, .chapeau)],
      position: .preferOriginal
    )
    let events: [ConsultationEvent] = [
      .scheduled(meeting), .changed(ConsultationChange(meeting: 3, consultation: meeting)),
      .postponed(ConsultationPostponement(meeting: 3, announced: rehearsal.now, reason: "ice")),
      .cancelled(ConsultationCancellation(meeting: 3, announced: rehearsal.now)),
      .attended(Attendance(meeting: 3, parties: ["Delegation A"])), .intervened(said),
      .corrected(InterventionCorrection(statement: 4, intervention: said)),
      .withdrawn(InterventionWithdrawal(statement: 4)),
      .closed(
        ConsultationClosing(
          meeting: 3,
          bridges: [BridgingText(passage: rehearsal.passage(1), words: "may")]
        )
      ),
    ]
    for event in events {
      let entry = Entry(
        negotiation: "exercise",
        number: 3,
        recorded: rehearsal.now,
        recorder: "somebody",
        event: .consultation(event),
        previous: nil
      )
      #expect(try Entry(value: entry.value()) == entry)
    }
  }
}
