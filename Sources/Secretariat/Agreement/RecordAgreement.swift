import DraftText
import Negotiation

/// Records what is agreed, reopened, reserved and bracketed.
///
/// As with versions it is done in two steps, so that people see what was understood before it is
/// recorded: a plan, then ``record(_:)``.
public struct RecordAgreement: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Works out what is agreed, and records nothing.
  ///
  /// A paragraph is agreed with all its items, unless only its chapeau is named.
  ///
  /// - Parameters:
  ///   - typed: the paragraphs, such as `PP2, OP4 to OP6`, or `all`.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that something it is about is unknown, or what the record would refuse.
  public func plan(
    agreeing typed: String,
    _ particulars: AgreementParticulars,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, particulars.version)
    var passages = try room.passages(typed)
    if AgreementRoom.isAll(typed) {
      // Of all, those are meant that this tier has yet to agree.
      let agreements = ParagraphAgreements(in: room.ledger.state)
      passages.removeAll { passage in
        passage.paragraph.flatMap { agreements.closed($0) }.map { $0.tier >= particulars.tier }
          ?? false
      }
    }
    let facts = room.facts
    var paragraphs: [AgreedParagraph] = []
    for passage in passages {
      guard let place = room.place(of: passage) else { continue }
      let name = passage.reference?.description ?? "a paragraph"
      if facts.facts[place].isPlaceholder {
        throw Problem(
          "\(name) of \(room.version.label) is a placeholder: there are no words to agree on"
        )
      }
      if facts.facts[place].isBracketed {
        throw Problem(
          "\(name) of \(room.version.label) has words in brackets: what is agreed has none",
          hint: "If the room lifted them: zerodraft bracket \(room.name) \"\(name)\" --lift"
        )
      }
      paragraphs.append(AgreedParagraph(passage: passage, words: facts.facts[place].words))
    }
    try room.requireSameWords(paragraphs)
    let tied = try room.passages(particulars.tied)
    let agreement = Agreement(
      paragraphs,
      tier: particulars.tier,
      pending: try room.parties(particulars.pending),
      package: particulars.package,
      tied: tied.isEmpty ? nil : tied,
      meeting: particulars.meeting,
      note: particulars.note,
      said: try room.time(particulars.said)
    )
    var warnings: [String] = []
    for tracked in room.ledger.state.agreements.reservations where tracked.stands {
      let names = tracked.reservation.passages.filter { reserved in
        passages.contains { $0.paragraph == reserved.paragraph }
      }
      guard !names.isEmpty, let party = tracked.reservation.party else { continue }
      warnings.append(
        "\(party) reserves its position on \(EventSentence.named(names)) (#\(tracked.number)); "
          + "until that is lifted it is pending"
      )
    }
    return try room.plan(
      .agreed(agreement),
      quoting: passages,
      lines: Self.awaited(on: passages, in: room.ledger.state),
      warnings: warnings
    )
  }

  /// Who is still awaited on paragraphs that go up a tier, line by line.
  private static func awaited(on passages: [Passage], in state: NegotiationState) -> [String] {
    let agreements = ParagraphAgreements(in: state)
    return passages.compactMap { passage in
      guard let standing = passage.paragraph.flatMap({ agreements.closed($0) }),
        !standing.pending.isEmpty
      else { return nil }
      let names = standing.pending.map(\.name).joined(separator: ", ")
      return "\(EventSentence.named([passage])): still pending \(names) (#\(standing.number))"
    }
  }

  /// Works out which parties can agree now, and records nothing.
  ///
  /// - Parameters:
  ///   - parties: the parties whose capitals came back.
  ///   - typed: the paragraphs; of `all`, those that are pending on them.
  ///   - version: the version whose numbers are meant; nothing for the latest.
  ///   - said: when it was said, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: as for an agreement.
  public func plan(
    confirming parties: [String],
    on typed: String,
    version: String?,
    said: String?,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, version)
    let parties = try room.parties(parties)
    var passages = try room.passages(typed)
    if AgreementRoom.isAll(typed) {
      let agreements = ParagraphAgreements(in: room.ledger.state)
      passages = passages.filter { passage in
        let pending = passage.paragraph.flatMap { agreements.closed($0) }?.pending ?? []
        return parties.allSatisfy(pending.contains)
      }
    }
    let confirmation = AgreementConfirmation(
      passages: passages,
      parties: parties,
      said: try room.time(said)
    )
    return try room.plan(.confirmed(confirmation))
  }

  /// Works out what is reopened, and records nothing.
  ///
  /// - Parameters:
  ///   - typed: the paragraphs; of `all`, those that are agreed.
  ///   - requester: who asked for it: parties, or `co-facilitators`.
  ///   - reason: why.
  ///   - version: the version whose numbers are meant; nothing for the latest.
  ///   - said: when it was said, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: as for an agreement, and that nobody or no reason is named.
  public func plan(
    reopening typed: String,
    by requester: [String],
    because reason: String?,
    version: String?,
    said: String?,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, version)
    var passages = try room.passages(typed)
    if AgreementRoom.isAll(typed) {
      let agreements = ParagraphAgreements(in: room.ledger.state)
      passages.removeAll { $0.paragraph.flatMap { agreements.closed($0) } == nil }
    }
    let isOurs = requester.contains {
      ["co-facilitators", "cofacilitators"].contains($0.lowercased())
    }
    let reopening = Reopening(
      passages: passages,
      parties: isOurs ? [] : try room.parties(requester),
      byCoFacilitators: isOurs ? true : nil,
      reason: reason,
      said: try room.time(said)
    )
    return try room.plan(.reopened(reopening), quoting: passages)
  }

  /// Works out what a party reserves its position on, and records nothing.
  ///
  /// - Parameters:
  ///   - typed: the paragraphs; nothing for the whole text.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: as for an agreement, and that the paragraph does not have the words.
  public func plan(
    reserving typed: String?,
    _ particulars: ReservationParticulars,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, particulars.version)
    let parties = try room.parties(particulars.parties)
    guard let party = parties.first, parties.count == 1 else {
      throw Problem(
        "A reservation is that of one party",
        hint: "Say whose with --party; of several, record one for each."
      )
    }
    var passages: [Passage] = []
    if let typed, !AgreementRoom.isAll(typed) {
      passages = try room.passages(typed, withItems: particulars.words == nil)
    }
    var words: QuotedSpan?
    if let quoted = particulars.words {
      guard let only = passages.first, passages.count == 1 else {
        throw Problem(.agreement(.wordsOfNoParagraph), in: room.ledger)
      }
      words = try room.span(of: quoted, in: only)
    }
    let until = try room.passages(particulars.until)
    let reservation = Reservation(
      party: party,
      version: room.version.number,
      passages: passages,
      words: words,
      until: until.isEmpty ? nil : until,
      reason: particulars.reason,
      since: try room.time(particulars.said)
    )
    return try room.plan(.reserved(reservation))
  }

  /// Works out which reservation no longer stands, and records nothing.
  ///
  /// - Parameters:
  ///   - number: the entry with the reservation.
  ///   - reason: why.
  ///   - said: when it was said, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that there is none, or that it was lifted.
  public func plan(
    liftingReservation number: Int,
    because reason: String?,
    said: String?,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, nil)
    let lifting = ReservationLifting(
      reservation: number,
      reason: reason,
      said: try room.time(said)
    )
    let entries = room.ledger.entries
    let line =
      entries.indices.contains(number - 1)
      ? [EventSentence(entries[number - 1].event, in: room.ledger).text] : []
    return try room.plan(.reservationLifted(lifting), lines: line)
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why the record refuses it, or that something else was recorded of it meanwhile.
  public func record(_ plan: AgreementPlan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      try Problem.requireVersions(plan.versions, in: ledger)
      guard ledger.state.agreements == plan.agreements else {
        let last = ledger.entries.last { if case .agreement = $0.event { true } else { false } }
        throw Problem(
          "What is agreed has changed meanwhile; nothing was recorded",
          explanation: last.map { "#\($0.number): \(EventSentence($0.event, in: ledger).text)." },
          hint: "Look at “zerodraft board \(ledger.negotiation)”, and record it again.",
          recordMovedOn: true
        )
      }
      return [Recording(.agreement(plan.event))]
    }
  }
}
