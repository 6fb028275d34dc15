import DraftText
import Negotiation
import Testing

/// The table of ``Viewer`` for meetings, lists, deadlines and silence.
struct MeetingViewerTests {
  typealias Eyes = ViewedChronicle.Eyes

  private static let past = Instant(seconds: Chronicle.now.seconds - 7200)
  private static let end = Instant(seconds: Chronicle.now.seconds + 3600)

  private static func meeting(_ kind: Consultation.Kind, _ title: String) -> Consultation {
    Consultation(
      kind: kind,
      title: title,
      sittings: [Sitting(start: past, end: Instant(seconds: past.seconds + 3600))]
    )
  }

  private static func meet(_ viewed: inout ViewedChronicle, _ kind: Consultation.Kind) throws {
    try viewed.record("meeting", .consultation(.scheduled(meeting(kind, "TITLE"))))
    let number = viewed.numbers["meeting"] ?? 0
    try viewed.record(
      "attended",
      .consultation(.attended(Attendance(meeting: number, parties: [PartyID("Delegation A")])))
    )
    var said = Intervention(meeting: number, party: PartyID("Delegation A"), position: .oppose)
    said.words = "SPOKEN"
    try viewed.record("said", .consultation(.intervened(said)))
    let statement = viewed.numbers["said"] ?? 0
    said.words = "MENDED"
    try viewed.record(
      "corrected",
      .consultation(.corrected(InterventionCorrection(statement: statement, intervention: said)))
    )
    try viewed.record(
      "withdrawn",
      .consultation(.withdrawn(InterventionWithdrawal(statement: statement, reason: "REASON")))
    )
    try viewed.record(
      "closed",
      .consultation(
        .closed(
          ConsultationClosing(
            meeting: number,
            summary: "SUMMARY",
            outcome: "OUTCOME",
            bridges: [BridgingText(passage: Chronicle.passage(1), words: "BRIDGE")]
          )
        )
      )
    )
    try viewed.record(
      "deadline",
      .deadline(.set(Deadline(what: "comments", until: end, meeting: number)))
    )
    try viewed.record(
      "speakers",
      .speakers(.opened(SpeakersList(title: "SPEAKERS", meeting: number)))
    )
    try viewed.record(
      "registered",
      .speakers(
        .registered(
          SpeakerRegistration(
            list: viewed.numbers["speakers"] ?? 0,
            party: PartyID("Delegation A"),
            received: past
          )
        )
      )
    )
  }

  private static let steps = [
    "meeting", "attended", "said", "corrected", "withdrawn", "closed", "speakers", "registered",
  ]

  @Test(arguments: Consultation.Kind.allCases)
  func `shows a meeting to those who may know of it`(kind: Consultation.Kind) throws {
    var viewed = try ViewedChronicle()
    try Self.meet(&viewed, kind)
    let isOpen = [.formal, .stakeholderHearing, .highLevelMeeting].contains(kind)
    for step in Self.steps {
      let whole = viewed.says(step, to: .coFacilitators)
      #expect(viewed.says(step, to: .maker) == whole, "\(step) to who was there")
      let other = viewed.says(step, to: .other)
      #expect(other == (kind == .bilateral ? "withheld" : whole), "\(step) to others")
      let isShown = isOpen && ["meeting", "closed", "speakers"].contains(step)
      #expect((viewed.says(step, to: .everybody) != "withheld") == isShown, "\(step) to all")
    }
    let closed = viewed.says("closed", to: .everybody)
    for word in ["SUMMARY", "OUTCOME", "BRIDGE"] { #expect(!closed.contains(word)) }
    let deadline = viewed.says("deadline", to: .everybody)
    #expect(deadline.contains("comments"))
    #expect(deadline.contains("meeting: nil") == !isOpen)
  }

  @Test func `hides a meeting that was bilateral once`() throws {
    var viewed = try ViewedChronicle()
    try viewed.record(
      "meeting",
      .consultation(.scheduled(Self.meeting(.bilateral, "TITLE")))
    )
    let number = viewed.numbers["meeting"] ?? 0
    try viewed.record(
      "changed",
      .consultation(
        .changed(
          ConsultationChange(meeting: number, consultation: Self.meeting(.formal, "OTHER"))
        )
      )
    )
    for eyes in [Eyes.maker, .other, .everybody] {
      #expect(viewed.says("meeting", to: eyes) == "withheld")
      #expect(viewed.says("changed", to: eyes) == "withheld")
    }
  }

  @Test func `keeps who objected to a participant, and why, to those who may know`() throws {
    var viewed = try ViewedChronicle()
    try viewed.record(
      "list",
      .participants(.opened(ParticipantsList(title: "LIST", until: Self.end)))
    )
    let list = viewed.numbers["list"] ?? 0
    try viewed.record(
      "name",
      .participants(.proposed(ProposedParticipant(list: list, name: "NAME")))
    )
    let name = viewed.numbers["name"] ?? 0
    try viewed.record(
      "objection",
      .participants(
        .objected(
          ParticipantObjection(
            participant: name,
            received: Instant(seconds: Self.past.seconds, zone: "FARAWAY"),
            party: PartyID("Delegation A"),
            basis: "BASIS"
          )
        )
      )
    )
    func objection(_ eyes: Eyes) -> String { viewed.says("objection", to: eyes) }
    let secrets = ["BASIS", "Delegation A", "FARAWAY"]
    for word in secrets {
      #expect(objection(.maker).contains(word) && !objection(.other).contains(word))
    }
    #expect(objection(.other).contains("objected") && objection(.everybody) == "withheld")
    #expect(viewed.says("name", to: .other).contains("NAME"))
    #expect(viewed.says("name", to: .everybody) == "withheld")
    try viewed.record(
      "disclosed",
      .participants(
        .disclosed(
          ObjectionDisclosure(
            participant: name,
            recipients: ["PGA", "Delegation C"],
            basis: "MORE"
          )
        )
      )
    )
    // Whoever was told knows the basis, and neither whose it is nor who else was told.
    #expect(objection(.other).contains("BASIS") && !objection(.other).contains("Delegation A"))
    let told = viewed.says("disclosed", to: .other)
    #expect(told.contains("MORE") && !told.contains("PGA"))
    for eyes in [Eyes.maker, .member, .everybody] {
      #expect(viewed.says("disclosed", to: eyes) == "withheld")
    }
    #expect(!objection(.member).contains("BASIS"))
  }

  @Test func `keeps the words of an objection under silence that nobody is named for`() throws {
    var viewed = try ViewedChronicle()
    try viewed.record(
      "round",
      .silence(.placed(SilencePlacement(version: 2, placed: Self.past, until: Self.end)))
    )
    for (name, parties) in [("named", [PartyID("Delegation A")]), ("unnamed", [])] {
      try viewed.record(
        name,
        .silence(
          .objected(
            SilenceObjection(
              round: viewed.numbers["round"] ?? 0,
              received: Chronicle.now,
              parties: parties,
              passages: [Chronicle.passage(3)],
              text: "TEXT",
              letter: "LETTER"
            )
          )
        )
      )
    }
    let named = viewed.says("named", to: .other)
    #expect(named == viewed.says("named", to: .coFacilitators))
    let unnamed = viewed.says("unnamed", to: .other)
    for word in ["TEXT", "LETTER"] {
      #expect(named.contains(word) && !unnamed.contains(word))
    }
    #expect(unnamed.contains("OP3"))
    for name in ["named", "unnamed"] {
      let said = viewed.says(name, to: .everybody)
      #expect(said.contains("objected"))
      for word in ["TEXT", "LETTER", "Delegation A", "OP3"] { #expect(!said.contains(word)) }
    }
    // That it is broken is seen by all.
    let copy = viewed.chronicle.ledger.seen(by: .everybody)
    #expect(copy.state.silence.all.first?.status(at: Chronicle.now) == .broken)
  }

  @Test func `keeps how a deadline was met, and from the public why it was lifted`() throws {
    var viewed = try ViewedChronicle()
    try viewed.record("set", .deadline(.set(Deadline(what: "comments", until: Self.end))))
    let number = viewed.numbers["set"] ?? 0
    let met = DeadlineFulfilment(deadline: number, came: Self.past, note: "NOTE")
    try viewed.record("met", .deadline(.met(met)))
    let lifted = DeadlineLifting(deadline: number, announced: Self.past, reason: "REASON")
    try viewed.record("lifted", .deadline(.lifted(lifted)))
    #expect(!viewed.says("met", to: .other).contains("NOTE"))
    #expect(viewed.says("lifted", to: .other).contains("REASON"))
    #expect(!viewed.says("lifted", to: .everybody).contains("REASON"))
  }
}
