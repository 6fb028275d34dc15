import DraftText
public import Negotiation

/// The meetings, as they stand at a time, with what was said.
public struct MeetingListing: Codable, Hashable, Sendable {
  /// One meeting.
  public struct Meeting: Codable, Hashable, Sendable {
    /// The number of the entry that scheduled it.
    public var entry: Int
    /// What it is called.
    public var name: String
    /// The kind.
    public var kind: Consultation.Kind
    /// `ahead`, `postponed`, `under way`, `held` or `cancelled`.
    public var status: String
    /// When it sits.
    public var sittings: [Sitting]
    /// Where.
    public var place: String?
    /// Who chairs.
    public var chairs: [String]
    /// The label of the version on the table.
    public var version: String?
    /// The paragraphs on the table, as the version calls them.
    public var paragraphs: [String]
    /// Which part is read for which time.
    public var readings: [Reading]
    /// What a small group was asked to do.
    public var mandate: String?
    /// Whom it reports to.
    public var reportsTo: String?
    /// The entry of the meeting it is part of.
    public var parent: Int?
    /// The programme.
    public var programme: [ProgrammeItem]
    /// The guiding questions.
    public var questions: [String]
    /// The papers.
    public var documents: [String]
    /// Who was there; nothing where that was not recorded.
    public var attendance: [String]?
    /// What was said.
    public var statements: [Statement]
    /// What was said, in short.
    public var summary: String?
    /// What came of it.
    public var outcome: String?
    /// The words that it proposes.
    public var bridges: [Bridge]
    /// The entry of the meeting at which its outcome was reported.
    public var reported: Int?
    /// How often what was announced of it changed.
    public var changes: Int
    /// Why it was put off or called off.
    public var reason: String?
    /// The letter.
    public var letter: String?
    /// The source.
    public var source: String?
  }

  /// Which part is read for which time.
  public struct Reading: Codable, Hashable, Sendable {
    /// The part, as it was named.
    public var section: String
    /// 1 for the first reading.
    public var number: Int
  }

  /// Words proposed for a paragraph.
  public struct Bridge: Codable, Hashable, Sendable {
    /// The paragraph, as the version on the table calls it.
    public var paragraph: String
    /// The words.
    public var words: String
  }

  /// Something that was said.
  public struct Statement: Codable, Hashable, Sendable {
    /// The number of its entry.
    public var entry: Int
    /// Who spoke; nobody where it is not for attribution.
    public var party: String?
    /// What kind of speaker it was, where it is not for attribution.
    public var voice: Intervention.Voice?
    /// On whose behalf.
    public var behalf: [String]
    /// The paragraphs, as the version that they were said on calls them.
    public var paragraphs: [String]
    /// The label of that version.
    public var version: String?
    /// Which alternative it was about.
    public var alternative: String?
    /// Where the speaker stands.
    public var position: Intervention.Position
    /// What was said.
    public var words: String?
    /// The words that were proposed.
    public var proposal: String?
    /// How often what was recorded of it was put right.
    public var corrections: Int
    /// Whether it no longer holds.
    public var isWithdrawn: Bool
    /// Who spoke, in words: `Delegation A on behalf of Group X`, `a delegation`.
    public var speaker: String
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The meetings, in the order in which they begin.
  public var meetings: [Meeting]

  /// Lists the meetings of a ledger at a time.
  public init(_ ledger: Ledger, at now: Instant) {
    negotiation = ledger.negotiation
    at = now
    meetings = ledger.state.consultations.inOrderOfTime.map { Meeting($0, in: ledger, at: now) }
  }

  /// One of the meetings.
  ///
  /// - Parameter number: the entry that scheduled it.
  /// - Returns: the meeting.
  /// - Throws: that the entry is no meeting.
  public func meeting(_ number: Int) throws(Problem) -> Meeting {
    guard let meeting = meetings.first(where: { $0.entry == number }) else {
      throw Problem(
        "#\(number) is no meeting",
        hint: "“zerodraft consult list \(negotiation)” lists the meetings."
      )
    }
    return meeting
  }
}

extension MeetingListing.Meeting {
  init(_ tracked: TrackedConsultation, in ledger: Ledger, at now: Instant) {
    let meeting = tracked.consultation
    let status = tracked.status(at: now)
    self.init(
      entry: tracked.number,
      name: EventSentence.name(meeting),
      kind: meeting.kind,
      status: status.rawValue,
      sittings: meeting.sittings,
      place: meeting.place,
      chairs: meeting.chairs,
      version: meeting.version.map { EventSentence.label($0, in: ledger) },
      paragraphs: meeting.passages.compactMap { $0.reference?.description },
      readings: meeting.readings.map {
        MeetingListing.Reading(section: $0.section, number: $0.number)
      },
      mandate: meeting.mandate,
      reportsTo: meeting.reportsTo,
      parent: meeting.parent,
      programme: meeting.programme,
      questions: meeting.questions,
      documents: meeting.documents,
      attendance: tracked.attendance.isEmpty ? nil : tracked.attendance.map(\.name),
      statements: tracked.statements.map { MeetingListing.Statement($0, in: ledger) },
      summary: tracked.closing?.summary,
      outcome: tracked.closing?.outcome,
      bridges: (tracked.closing?.bridges ?? []).map { bridge in
        MeetingListing.Bridge(
          paragraph: bridge.passage.reference?.description ?? "",
          words: bridge.words
        )
      },
      reported: tracked.closing?.reported,
      changes: tracked.changes.count,
      reason: Self.reason(of: status, tracked),
      letter: meeting.letter,
      source: meeting.source
    )
  }

  private static func reason(
    of status: TrackedConsultation.Status,
    _ tracked: TrackedConsultation
  ) -> String? {
    switch status {
    case .cancelled: tracked.cancellation?.reason
    case .postponed: tracked.postponement?.reason
    case .ahead, .underWay, .held: nil
    }
  }
}

extension MeetingListing.Statement {
  init(_ statement: RecordedStatement, in ledger: Ledger) {
    let intervention = statement.intervention
    self.init(
      entry: statement.number,
      party: intervention.party?.name,
      voice: intervention.voice,
      behalf: intervention.behalf.map(\.name),
      paragraphs: intervention.passages.compactMap { $0.reference?.description },
      version: intervention.passages.first.map { EventSentence.label($0.version, in: ledger) },
      alternative: intervention.alternative,
      position: intervention.position,
      words: intervention.words,
      proposal: intervention.proposal,
      corrections: statement.earlier.count,
      isWithdrawn: !statement.holds,
      speaker: EventSentence.speaker(intervention)
    )
  }
}
