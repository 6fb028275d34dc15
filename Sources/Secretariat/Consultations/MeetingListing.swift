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
    /// `ahead`, `under way`, `held` or `cancelled`.
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
    public var readings: [SectionReading]
    /// The entry of the meeting it is part of.
    public var parent: Int?
    /// The programme.
    public var programme: [ProgrammeItem]
    /// The guiding questions.
    public var questions: [String]
    /// Who was there.
    public var attendance: [String]
    /// What was said.
    public var statements: [Statement]
    /// What was said, in short.
    public var summary: String?
    /// What came of it.
    public var outcome: String?
    /// Why it was called off.
    public var cancelled: String?
    /// The letter.
    public var letter: String?
    /// The source.
    public var source: String?
  }

  /// Something that was said.
  public struct Statement: Codable, Hashable, Sendable {
    /// The number of its entry.
    public var entry: Int
    /// Who spoke; nobody where it is not for attribution.
    public var party: String?
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
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The meetings, in the order in which they were recorded.
  public var meetings: [Meeting]

  /// Lists the meetings of a ledger at a time.
  public init(_ ledger: Ledger, at now: Instant) {
    negotiation = ledger.negotiation
    at = now
    meetings = ledger.state.consultations.all.map { Meeting($0, in: ledger, at: now) }
  }
}

extension MeetingListing.Meeting {
  init(_ tracked: TrackedConsultation, in ledger: Ledger, at now: Instant) {
    let meeting = tracked.consultation
    self.init(
      entry: tracked.number,
      name: EventSentence.name(meeting),
      kind: meeting.kind,
      status: tracked.status(at: now).rawValue,
      sittings: meeting.sittings,
      place: meeting.place,
      chairs: meeting.chairs,
      version: meeting.version.map { EventSentence.label($0, in: ledger) },
      paragraphs: meeting.passages.compactMap { $0.reference?.description },
      readings: meeting.readings,
      parent: meeting.parent,
      programme: meeting.programme,
      questions: meeting.questions,
      attendance: tracked.attendance.map(\.name),
      statements: tracked.statements.map { MeetingListing.Statement($0, in: ledger) },
      summary: tracked.closing?.summary,
      outcome: tracked.closing?.outcome,
      cancelled: tracked.cancellation.map { $0.reason ?? "" },
      letter: meeting.letter,
      source: meeting.source
    )
  }
}

extension MeetingListing.Statement {
  init(_ statement: TrackedConsultation.Statement, in ledger: Ledger) {
    let intervention = statement.intervention
    self.init(
      entry: statement.number,
      party: intervention.party?.name,
      behalf: intervention.behalf.map(\.name),
      paragraphs: intervention.passages.compactMap { $0.reference?.description },
      version: intervention.passages.first.map { EventSentence.label($0.version, in: ledger) },
      alternative: intervention.alternative,
      position: intervention.position,
      words: intervention.words,
      proposal: intervention.proposal
    )
  }

  /// Who spoke: `Delegation A on behalf of Group X`, or `a delegation`.
  public var speaker: String {
    let speaker = party ?? "a delegation"
    return behalf.isEmpty ? speaker : "\(speaker) on behalf of \(behalf.joined(separator: ", "))"
  }
}
