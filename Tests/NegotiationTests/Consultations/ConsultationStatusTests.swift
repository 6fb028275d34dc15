import Negotiation
import Testing

/// What a meeting is at any time follows from what was announced and from the time asked for.
struct ConsultationStatusTests {
  /// A meeting on the third of two sittings: from noon to 13:00, and from 15:00 to 16:00.
  private static func scheduled() throws -> (Rehearsal, Int) {
    var rehearsal = try Rehearsal()
    let number = try rehearsal.record(
      .scheduled(
        Consultation(
          kind: .highLevelMeeting,
          sittings: [
            Sitting(start: Rehearsal.noon(3), end: Rehearsal.noon(3, hour: 13)),
            Sitting(start: Rehearsal.noon(3, hour: 15), end: Rehearsal.noon(3, hour: 16)),
          ]
        )
      )
    )
    return (rehearsal, number)
  }

  @Test(
    arguments: [
      (Rehearsal.noon(2), .ahead), (Rehearsal.noon(3, hour: 11, minute: 59), .ahead),
      (Rehearsal.noon(3), .underWay), (Rehearsal.noon(3, hour: 14), .underWay),
      (Rehearsal.noon(3, hour: 15, minute: 59), .underWay), (Rehearsal.noon(3, hour: 16), .held),
    ] as [(Instant, TrackedConsultation.Status)]
  )
  func `is ahead, under way, held`(at time: Instant, status: TrackedConsultation.Status) throws {
    let (rehearsal, number) = try Self.scheduled()
    #expect(rehearsal.ledger.state.consultations[number]?.status(at: time) == status)
  }

  @Test func `is cancelled from the announcement on, and for good once it should have begun`()
    throws
  {
    let (begun, number) = try Self.scheduled()
    var rehearsal = begun
    rehearsal.now = Rehearsal.noon(5)
    for announced in [Rehearsal.noon(2), Rehearsal.noon(4)] {
      var rehearsal = rehearsal
      try rehearsal.record(
        .cancelled(ConsultationCancellation(meeting: number, announced: announced))
      )
      let meeting = try #require(rehearsal.ledger.state.consultations[number])
      #expect(meeting.status(at: Rehearsal.noon(1)) == .ahead)
      #expect(
        meeting.status(at: Rehearsal.noon(2, hour: 13))
          == (announced == Rehearsal.noon(2) ? .cancelled : .ahead)
      )
      #expect(meeting.status(at: Rehearsal.noon(3)) == .cancelled)
      #expect(meeting.status(at: Rehearsal.noon(6)) == .cancelled)
    }
  }

  @Test func `is postponed until it gets a time again`() throws {
    let (begun, number) = try Self.scheduled()
    var rehearsal = begun
    let before = try #require(rehearsal.ledger.state.consultations[number]?.consultation)
    try rehearsal.record(
      .postponed(ConsultationPostponement(meeting: number, announced: rehearsal.now))
    )
    #expect(rehearsal.ledger.state.consultations[number]?.status(at: rehearsal.now) == .postponed)
    #expect(throws: Refusal.consultation(.postponed(number))) {
      try rehearsal.record(
        .postponed(ConsultationPostponement(meeting: number, announced: rehearsal.now))
      )
    }
    var elsewhere = before
    elsewhere.place = "Conference room 2"
    try rehearsal.record(.changed(ConsultationChange(meeting: number, consultation: elsewhere)))
    #expect(rehearsal.ledger.state.consultations[number]?.status(at: rehearsal.now) == .postponed)
    elsewhere.sittings = [Sitting(start: Rehearsal.noon(8), end: Rehearsal.noon(8, hour: 13))]
    try rehearsal.record(.changed(ConsultationChange(meeting: number, consultation: elsewhere)))
    #expect(rehearsal.ledger.state.consultations[number]?.status(at: rehearsal.now) == .ahead)
    #expect(rehearsal.ledger.state.consultations[number]?.changes.count == 2)
  }

  @Test func `is held as soon as it is closed, even before its time is over`() throws {
    let (begun, number) = try Self.scheduled()
    var rehearsal = begun
    rehearsal.now = Rehearsal.noon(3, hour: 14)
    try rehearsal.record(.closed(ConsultationClosing(meeting: number, summary: "Done early.")))
    let meeting = try #require(rehearsal.ledger.state.consultations[number])
    #expect(meeting.status(at: Rehearsal.noon(3, hour: 13, minute: 30)) == .underWay)
    #expect(meeting.status(at: Rehearsal.noon(3, hour: 14)) == .held)
  }
}
