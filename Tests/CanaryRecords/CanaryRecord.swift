import DraftText
public import Negotiation
import Secretariat

/// A record with a word of its own in everything that somebody may not see.
///
/// Such a word stands nowhere else, so that finding it in an output shows that what it stands in
/// was let out.
public struct CanaryRecord: Sendable {
  /// Who looks.
  public enum Eyes: String, CaseIterable, Sendable {
    /// Those who keep the record.
    case coFacilitators
    /// A delegation that proposed and spoke.
    case maker
    /// A member of a group that proposed.
    case member
    /// A delegation that did neither.
    case other
    /// Somebody who follows and does not negotiate.
    case guest
    /// The public.
    case everybody

    /// What `--for` is given.
    public var name: String? {
      switch self {
      case .coFacilitators: nil
      case .maker: "Delegation A"
      case .member: "Delegation M"
      case .other: "Delegation C"
      case .guest: "Organization S"
      case .everybody: "public"
      }
    }

    /// Whether they are among those who may see something; a guest sees what the public does.
    ///
    /// - Parameter eyes: those who may.
    /// - Returns: whether they are.
    public func are(among eyes: Set<Eyes>) -> Bool {
      eyes.contains(self == .guest ? .everybody : self)
    }
  }

  /// The words, with who may see them beside the co-facilitators.
  public private(set) var canaries: [(word: String, eyes: Set<Eyes>)] = []
  /// Where the record is.
  public let path: String
  private let registry: Registry
  /// The makers of what is not attributed; another record has them in another order.
  private let makers: [PartyID]
  private var numbers: [String: Int] = [:]
  private var events: [Event] = []

  /// All delegations.
  static let delegations: Set<Eyes> = [.maker, .member, .other]
  /// The time at which the record is read.
  public static let now = Instant(seconds: 1_615_561_200)
  private static let past = Instant(seconds: now.seconds - 7200)
  private static let end = Instant(seconds: now.seconds + 86_400)

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - folder: where; the record is called `record.sqlite`.
  ///   - makers: two delegations, the makers of what is not attributed.
  ///   - notes: how many entries stand in it besides that only those who keep the record see.
  /// - Throws: why the record cannot be made.
  public init(
    in folder: String,
    makers: [String] = ["Delegation P", "Delegation Q"],
    notes: Int = 0
  ) throws {
    self.makers = makers.map { PartyID($0) }
    path = folder + "/record.sqlite"
    try Self.begin(at: path, in: folder)
    registry = Registry(path: path, recorder: "CANARYRECORDER", clock: .fixed(Self.now))
    canaries.append(("CANARYRECORDER", []))
    addParties()
    for count in 0..<notes { record("note \(count)", .noted(Note("Nothing of weight."))) }
    addProposals()
    addMeetings()
    addLists()
    addSilence()
    addAgreement()
    record("guest", .parties(.defined(.init(name: "Organization S", kind: .stakeholder))))
    addDecisions()
    addTabling()
    let recordings = events.map { Recording($0) }
    _ = try registry.record(in: "rivers") { _ in recordings }
    try circulate()
  }

  /// A new word that only some may see.
  mutating func canary(_ name: String, _ eyes: Set<Eyes>) -> String {
    let word = "CANARY\(name.uppercased())"
    canaries.append((word, eyes))
    return word
  }

  mutating func record(_ name: String, _ event: Event) {
    events.append(event)
    numbers[name] = 3 + events.count
  }

  func number(_ name: String) -> Int { numbers[name] ?? 0 }

  private mutating func addParties() {
    let group = PartyDefinition(
      name: "Group X",
      kind: .group,
      members: [PartyID("Subgroup Y")]
    )
    let subgroup = PartyDefinition(
      name: "Subgroup Y",
      kind: .group,
      members: [PartyID("Delegation M")]
    )
    for letter in ["A", "C", "M", "P", "Q"] {
      let party = PartyDefinition(name: "Delegation \(letter)", kind: .delegation)
      record(letter, .parties(.defined(party)))
    }
    record("subgroup", .parties(.defined(subgroup)))
    record("group", .parties(.defined(group)))
  }

  /// A paragraph of the second version.
  static func passage(_ reference: String) -> Passage {
    Passage(
      version: 3,
      paragraph: reference == "OP1"
        ? .recorded(entry: 2, ordinal: 3) : .recorded(entry: 3, ordinal: 4),
      reference: Reference(parsing: reference)
    )
  }

  // MARK: Proposals

  /// A proposal with a word in each of its fields.
  private mutating func proposal(
    _ name: String,
    of parties: [PartyID],
    behalf: [PartyID] = [],
    as visibility: Proposal.Visibility,
    words: Set<Eyes>,
    names: Set<Eyes>
  ) -> Proposal {
    Proposal(
      parties: parties + [PartyID(canary("\(name)maker", names))],
      behalf: behalf,
      version: 3,
      visibility: visibility,
      received: Instant(
        seconds: Self.past.seconds,
        offset: 20_700,
        zone: "Asia/" + canary("\(name)clock", names)
      ),
      deadline: numbers["deadline"],
      amendments: [
        Amendment(
          .edit([
            .init(
              start: 0,
              quoted: canary("\(name)quoted", words),
              words: canary("\(name)words", words)
            )
          ]),
          passages: [Self.passage("OP1")],
          words: canary("\(name)written", names),
          rationale: canary("\(name)rationale", names)
        ),
        Amendment(.insert(canary("\(name)inserted", words)), passages: [Self.passage("OP2")]),
        Amendment(
          .stance(.support),
          passages: [Self.passage("OP2")],
          rationale: canary("\(name)support", names)
        ),
      ],
      open: [
        .init(words: canary("\(name)open", names), reason: canary("\(name)unclear", names))
      ],
      source: .init(name: canary("\(name)file", names)),
      remarks: canary("\(name)remarks", names)
    )
  }

  private mutating func addProposals() {
    record(
      "deadline",
      .deadline(.set(Deadline(what: "proposals", until: Self.past, letter: "Letter")))
    )
    let maker = PartyID("Delegation A")
    let kinds: [(String, [PartyID], [PartyID], Proposal.Visibility, Set<Eyes>, Set<Eyes>)] = [
      (
        "attributed", [maker], [], .attributed, Self.delegations.union([.everybody]),
        Self.delegations
      ), ("unattributed", [maker], [], .unattributed, Self.delegations, [.maker]),
      ("secret", [maker], [], .coFacilitators, [.maker], [.maker]),
      (
        "group", [PartyID("Chair")], [PartyID("Group X")], .unattributed, Self.delegations,
        [.member]
      ), ("foreign", [makers[0]], [], .unattributed, Self.delegations, []),
      ("undone", [maker], [], .attributed, [], []),
    ]
    var made: [String: [PartyID]] = [:]
    for (name, parties, behalf, visibility, words, names) in kinds {
      let proposal = proposal(
        name,
        of: parties,
        behalf: behalf,
        as: visibility,
        words: words,
        names: names
      )
      record(name, .proposal(.submitted(proposal)))
      made[name] = proposal.parties
      guard name != "undone" else { continue }
      let joiner = PartyID(canary("\(name)joiner", names))
      let joining = visibility == .attributed ? [joiner] : [joiner, makers[1]]
      let change = ProposalParties(proposal: number(name), parties: joining)
      record("\(name) join", .proposal(.joined(change)))
    }
    let reason = canary("undoing", [])
    record("undo", .reversed(Reversal(entry: number("undone"), reason: reason)))
    for (name, names) in [("unattributed", Set([Eyes.maker])), ("attributed", Self.delegations)] {
      var replacement = Proposal(
        parties: made[name] ?? [],
        version: 3,
        received: Self.past,
        amendments: [Amendment(.delete, passages: [Self.passage("OP2")])],
        replaces: number(name)
      )
      if name == "unattributed" { replacement.visibility = .unattributed }
      record("\(name) replacement", .proposal(.submitted(replacement)))
      let withdrawal = ProposalWithdrawal(
        proposal: number("\(name) replacement"),
        reason: canary("\(name)withdrawal", names)
      )
      record("\(name) end", .proposal(.withdrawn(withdrawal)))
    }
    let against = Proposal(
      parties: [PartyID("Delegation C")],
      version: 3,
      received: Self.past,
      amendments: [
        Amendment(
          .stance(.oppose),
          passages: [],
          target: .init(proposal: number("secret")),
          words: canary("against", [.maker, .other])
        ), Amendment(.delete, passages: [Self.passage("OP1")]),
      ]
    )
    record("against", .proposal(.submitted(against)))
  }

  // MARK: Meetings, lists, silence

  private mutating func addMeetings() {
    record(
      "note",
      .noted(Note(canary("note", []), passage: Self.passage("OP1"), source: canary("source", [])))
    )
    let kinds: [(Consultation.Kind, Set<Eyes>)] = [
      (.informal, Self.delegations), (.bilateral, [.maker]), (.formal, Self.delegations),
    ]
    for (kind, eyes) in kinds {
      let name = kind.rawValue
      let seen = kind == .formal ? eyes.union([.everybody]) : eyes
      let sitting = Sitting(start: Self.past, end: Instant(seconds: Self.past.seconds + 3600))
      record(
        name,
        .consultation(
          .scheduled(
            Consultation(kind: kind, title: canary("\(name)title", seen), sittings: [sitting])
          )
        )
      )
      let meeting = number(name)
      let present = [PartyID("Delegation A"), PartyID(canary("\(name)present", eyes))]
      record(
        "attended",
        .consultation(.attended(Attendance(meeting: meeting, parties: present)))
      )
      var said = Intervention(
        meeting: meeting,
        party: PartyID(canary("\(name)speaker", eyes)),
        passages: [Self.passage("OP1")],
        alternative: canary("\(name)alternative", eyes),
        position: .oppose,
        words: canary("\(name)said", eyes),
        proposal: canary("\(name)wanted", eyes)
      )
      record("said", .consultation(.intervened(said)))
      said.words = canary("\(name)corrected", eyes)
      record(
        "corrected",
        .consultation(
          .corrected(
            InterventionCorrection(
              statement: number("said"),
              intervention: said,
              reason: canary("\(name)reason", eyes)
            )
          )
        )
      )
      record(
        "closed",
        .consultation(
          .closed(
            ConsultationClosing(
              meeting: meeting,
              summary: canary("\(name)summary", eyes),
              outcome: canary("\(name)outcome", eyes),
              bridges: [
                BridgingText(
                  passage: Self.passage("OP1"),
                  words: canary("\(name)bridge", eyes)
                )
              ]
            )
          )
        )
      )
    }
  }

  private mutating func addLists() {
    record("speakers", .speakers(.opened(SpeakersList(title: "Plenary", until: Self.end))))
    let speaker = PartyID(canary("registered", Self.delegations))
    record(
      "registered",
      .speakers(
        .registered(
          SpeakerRegistration(list: number("speakers"), party: speaker, received: Self.past)
        )
      )
    )
    record(
      "participants",
      .participants(.opened(ParticipantsList(title: "Guests", until: Self.end)))
    )
    let guest = ProposedParticipant(
      list: number("participants"),
      name: canary("participant", Self.delegations)
    )
    record("participant", .participants(.proposed(guest)))
    record(
      "objection",
      .participants(
        .objected(
          ParticipantObjection(
            participant: number("participant"),
            received: Self.past,
            party: PartyID(canary("objector", [])),
            basis: canary("basis", [.other])
          )
        )
      )
    )
    record(
      "disclosure",
      .participants(
        .disclosed(
          ObjectionDisclosure(
            participant: number("participant"),
            recipients: ["Delegation C", canary("recipient", [])],
            basis: canary("disclosed", [.other])
          )
        )
      )
    )
    record("met", .deadline(.set(Deadline(what: "inputs", until: Self.end))))
    record(
      "fulfilment",
      .deadline(
        .met(
          DeadlineFulfilment(
            deadline: number("met"),
            came: Self.past,
            note: canary("met", [])
          )
        )
      )
    )
    record("lifted", .deadline(.set(Deadline(what: "words", until: Self.end))))
    record(
      "lifting",
      .deadline(
        .lifted(
          DeadlineLifting(
            deadline: number("lifted"),
            announced: Self.past,
            reason: canary("lifted", Self.delegations)
          )
        )
      )
    )
  }

  private mutating func addSilence() {
    record(
      "round",
      .silence(
        .placed(SilencePlacement(version: 3, placed: Self.past, until: Self.end))
      )
    )
    for (name, eyes) in [("unnamed", Set<Eyes>()), ("named", Self.delegations)] {
      record(
        name,
        .silence(
          .objected(
            SilenceObjection(
              round: number("round"),
              received: Instant(seconds: Self.past.seconds + 60),
              parties: name == "named" ? [PartyID(canary("breaker", eyes))] : [],
              passages: [Self.passage("OP1")],
              text: canary("\(name)text", eyes),
              letter: canary("\(name)letter", eyes)
            )
          )
        )
      )
    }
  }
}

// MARK: Decisions

extension CanaryRecord {
  /// Decisions on the second version, each with a word in its note.
  private mutating func addDecisions() {
    let eyes: [(String, Set<Eyes>)] = [
      ("secret", [.maker]), ("group", Self.delegations), ("foreign", Self.delegations),
    ]
    for (name, eyes) in eyes {
      let decision = Decision(
        version: 3,
        amendments: [.init(proposal: number(name), place: 1)],
        outcome: name == "group" ? .deferred : .acceptedInPart,
        instead: name == "group"
          ? []
          : [
            Amendment(
              .rewrite(canary("instead\(name)", eyes)),
              passages: [Self.passage("OP1")]
            )
          ],
        note: canary("decided\(name)", eyes)
      )
      record("decision on \(name)", .decision(.made(decision)))
    }
    let second = Amendment.Pointer(proposal: number("group"), place: 2)
    let decision = Decision(
      version: 3,
      amendments: [second],
      outcome: .accepted,
      note: canary("returned", [])
    )
    record("returned", .decision(.made(decision)))
    let change = DecisionReturn(version: 3, amendments: [second], reason: canary("returning", []))
    record("returning", .decision(.takenBack(change)))
  }

  /// Circulates a third version that says what the second does, and decides on it.
  private mutating func circulate() throws {
    let links = ["secret", "group", "foreign"].map { name in
      ReflectedAmendment(.init(proposal: number(name), place: 1), .whole, .stated)
    }
    let (note, instead) = (canary("unsettled", []), canary("unsettledinstead", []))
    let deferred = Amendment.Pointer(proposal: number("group"), place: 1)
    _ = try registry.record(in: "rivers") { ledger in
      guard var circulation = ledger.state.version(3)?.circulation else { return [] }
      circulation.label = "Rev.2"
      circulation.basis = 3
      let places = 0..<circulation.paragraphs
      circulation.matching = Matching(continued: places.map { .init(old: $0, new: $0) })
      circulation.reflected = links
      circulation.departed = nil
      let decision = Decision(
        version: ledger.nextNumber,
        amendments: [deferred],
        outcome: .acceptedInPart,
        instead: [
          Amendment(
            .rewrite(instead),
            passages: [
              Passage(version: ledger.nextNumber, paragraph: .recorded(entry: 2, ordinal: 3))
            ]
          )
        ],
        note: note
      )
      return [Recording(.circulated(circulation)), Recording(.decision(.made(decision)))]
    }
  }
}
