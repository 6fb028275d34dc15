import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// What holds of copies whatever was recorded.
struct ViewingLaws {
  static let seeds = 0..<200

  private static let parties = ["A", "B", "C", "D", "Group X"].map { PartyID($0) }
  private static let past = Instant(seconds: Chronicle.now.seconds - 7200)

  /// A record of random events of all kinds, as many as the rules let pass.
  static func chronicle(seed: Int) throws -> Chronicle {
    var random = SeededGenerator(seed: UInt64(seed))
    var chronicle = try Chronicle.withDraft()
    for _ in 0..<60 {
      let event = event(in: chronicle, &random)
      // What the rules refuse is left out; which it is depends on the seed alone.
      _ = refusal { try chronicle.record(event) }
    }
    return chronicle
  }

  private static func event(in chronicle: Chronicle, _ random: inout SeededGenerator) -> Event {
    let last = chronicle.ledger.nextNumber
    func some(_ numbers: [Int]) -> Int {
      numbers.randomElement(using: &random) ?? Int.random(in: 1...last, using: &random)
    }
    func party() -> PartyID { parties.randomElement(using: &random) ?? parties[0] }
    let state = chronicle.state
    let proposals = state.proposals.all.map(\.number)
    let meetings = state.consultations.all.map(\.number)
    switch Int.random(in: 0..<20, using: &random) {
    case 0...3:
      var proposal = ViewedChronicle.proposal(of: party().name, as: .attributed)
      proposal.visibility =
        Proposal.Visibility.allCases.randomElement(using: &random) ?? .attributed
      if Bool.random(using: &random) { proposal.behalf = [PartyID("Group X")] }
      if Bool.random(using: &random) { proposal.replaces = some(proposals) }
      if Bool.random(using: &random) {
        proposal.amendments.append(
          Amendment(.stance(.support), passages: [], target: .init(proposal: some(proposals)))
        )
      }
      return .proposal(.submitted(proposal))
    case 4, 5:
      return .proposal(.joined(ProposalParties(proposal: some(proposals), parties: [party()])))
    case 6: return .proposal(.left(ProposalParties(proposal: some(proposals), parties: [party()])))
    case 7: return .proposal(.withdrawn(ProposalWithdrawal(proposal: some(proposals))))
    case 8, 9, 10:
      return .reversed(Reversal(entry: Int.random(in: 2...last, using: &random), reason: "why"))
    case 11: return .noted(Note("a", passage: Chronicle.passage(1)))
    case 12, 13:
      let kind = Consultation.Kind.allCases.randomElement(using: &random) ?? .formal
      let sitting = Sitting(start: past, end: Instant(seconds: past.seconds + 60))
      var consultation = Consultation(kind: kind, sittings: [sitting])
      if Bool.random(using: &random) { consultation.parent = some(meetings) }
      guard Bool.random(using: &random) else { return .consultation(.scheduled(consultation)) }
      let change = ConsultationChange(meeting: some(meetings), consultation: consultation)
      return .consultation(.changed(change))
    case 14:
      return .consultation(
        .intervened(Intervention(meeting: some(meetings), party: party(), position: .support))
      )
    case 15:
      let statements = state.consultations.all.flatMap(\.statements).map(\.number)
      return .consultation(.withdrawn(InterventionWithdrawal(statement: some(statements))))
    case 16:
      var closing = ConsultationClosing(meeting: some(meetings), summary: "a")
      if Bool.random(using: &random) { closing.reported = some(meetings) }
      return .consultation(.closed(closing))
    case 17:
      return .participants(
        .opened(ParticipantsList(title: "a", meeting: some(meetings), until: Chronicle.now))
      )
    case 18:
      return .speakers(.opened(SpeakersList(title: "a", meeting: some(meetings))))
    default:
      let number = chronicle.ledger.nextNumber
      return Chronicle.circulation("Rev.\(number)", on: 2, of: 4, [0, 1, nil])
    }
  }

  @Test func `has every kind of thing in its chronicles`() throws {
    var kinds: Set<String> = []
    for seed in Self.seeds {
      for entry in try Self.chronicle(seed: seed).ledger.entries {
        kinds.insert(SampleEvents.kind(of: entry.event))
      }
    }
    #expect(kinds.count > 14)
  }

  @Test(arguments: seeds)
  func `makes a copy of as many entries that replays, up to any of them`(seed: Int) throws {
    let ledger = try Self.chronicle(seed: seed).ledger
    for eyes in ViewedChronicle.Eyes.allCases {
      let copy = ledger.seen(by: eyes.viewer)
      #expect(copy.entries.map(\.number) == ledger.entries.map(\.number))
      #expect(copy.entries.map(\.recorded) == ledger.entries.map(\.recorded))
      let again = try Ledger(negotiation: "exercise", replaying: copy.entries)
      #expect(again == copy, "\(eyes)")
      for number in copy.entries.indices where number % 7 == 1 {
        #expect(copy.asOf(number).entries.count == number)
      }
    }
  }

  @Test(arguments: seeds)
  func `withholds nothing that the table shows`(seed: Int) throws {
    let ledger = try Self.chronicle(seed: seed).ledger
    let copy = ledger.seen(by: ViewedChronicle.Eyes.other.viewer)
    for proposal in ledger.state.proposals.all {
      let shown = copy.state.proposals[proposal.number] != nil
      #expect(shown == (proposal.proposal.visibility != .coFacilitators), "#\(proposal.number)")
      guard shown, proposal.proposal.visibility == .attributed else { continue }
      #expect(copy.state.proposals[proposal.number]?.parties == proposal.parties)
    }
    #expect(copy.state.versions == ledger.state.versions)
    let open = ledger.state.consultations.all.filter { copy.state.consultations[$0.number] == nil }
    #expect(
      open.allSatisfy { meeting in
        guard case .consultation(.scheduled(let first)) = ledger.entries[meeting.number - 1].event
        else { return false }
        return ([first] + meeting.changes.map(\.consultation)).contains { $0.kind == .bilateral }
      }
    )
  }

  /// The names of delegations, each in the place of another.
  private static func permuted(_ parties: [PartyID]) -> [PartyID] {
    let names = ["A": "B", "B": "D", "D": "A"]
    return parties.map { PartyID(names[$0.name] ?? $0.name) }
  }

  private static func permuted(_ entry: Entry) -> Entry {
    var entry = entry
    guard case .proposal(let event) = entry.event else { return entry }
    switch event {
    case .submitted(var proposal):
      proposal.parties = permuted(proposal.parties)
      entry.event = .proposal(.submitted(proposal))
    case .joined(var change):
      change.parties = permuted(change.parties)
      entry.event = .proposal(.joined(change))
    case .left(var change):
      change.parties = permuted(change.parties)
      entry.event = .proposal(.left(change))
    case .withdrawn: break
    }
    return entry
  }

  @Test(arguments: 0..<40)
  func `copies for those without a part whoever of the delegations made what`(seed: Int) throws {
    // Of proposals alone, since other things show who did them.
    let ledger = try Self.chronicle(seed: seed).ledger
    var entries: [Entry] = []
    for var entry in ledger.entries {
      switch entry.event {
      case .proposal(.submitted(var proposal)):
        if proposal.visibility == .attributed { proposal.visibility = .unattributed }
        entry.event = .proposal(.submitted(proposal))
      case .consultation, .speakers, .participants: entry.event = .noted(Note("a"))
      default: break
      }
      entries.append(entry)
    }
    let one = try Ledger(negotiation: "exercise", replaying: entries)
    let other = try Ledger(
      negotiation: "exercise",
      replaying: entries.map { Self.permuted($0) }
    )
    #expect(one.state.proposals.all.isEmpty || one != other)
    for eyes in [ViewedChronicle.Eyes.other, .everybody] {
      #expect(one.seen(by: eyes.viewer) == other.seen(by: eyes.viewer), "\(eyes)")
    }
  }
}
