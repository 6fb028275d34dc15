/// A meeting on the text, as it is announced.
///
/// One meeting may sit several times: a hearing in the morning and the afternoon of one day, or a
/// high-level meeting on two days, is one meeting of several sittings, whose programme says what
/// is done when. Meetings with a life of their own are meetings of their own, and may say which
/// one they are part of.
public struct Consultation: Hashable, Codable, Sendable {
  /// What kind of meeting it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// A meeting with records.
    case formal
    /// A meeting of all delegations without records.
    case informal
    /// A meeting of those concerned, without the secretariat.
    case informalInformal = "informal informal"
    /// A meeting of the co-facilitators with one delegation or group.
    case bilateral
    /// A meeting of a few delegations with a mandate.
    case smallGroup = "small group"
    /// A hearing of those who are not delegations.
    case stakeholderHearing = "stakeholder hearing"
    /// The meeting that the text is negotiated for.
    case highLevelMeeting = "high-level meeting"
  }

  /// What kind of meeting it is.
  public var kind: Kind
  /// What it is called.
  public var title: String?
  /// When it sits, in order; at least once.
  public var sittings: [Sitting]
  /// Where: a room, or a platform.
  public var place: String?
  /// Who chairs.
  public var chairs: [String]
  /// The number of the entry that circulated the version on the table.
  public var version: Int?
  /// The paragraphs on the table; none for the whole version.
  public var passages: [Passage]
  /// Which part of the text is read for which time; parts differ.
  public var readings: [SectionReading]
  /// What a small group was asked to do.
  public var mandate: String?
  /// Whom it reports to.
  public var reportsTo: String?
  /// The number of the entry of the meeting that this one is part of.
  public var parent: Int?
  /// What is done when, where a programme was announced.
  public var programme: [ProgrammeItem]
  /// The questions that are to guide the discussion.
  public var questions: [String]
  /// The papers of the meeting, such as a concept note.
  public var documents: [String]
  /// The letter that announced it.
  public var letter: String?
  /// Where what is known of it comes from.
  public var source: String?

  /// Announces a meeting.
  public init(
    kind: Kind,
    title: String? = nil,
    sittings: [Sitting],
    place: String? = nil,
    chairs: [String] = [],
    version: Int? = nil,
    passages: [Passage] = [],
    readings: [SectionReading] = [],
    mandate: String? = nil,
    reportsTo: String? = nil,
    parent: Int? = nil,
    programme: [ProgrammeItem] = [],
    questions: [String] = [],
    documents: [String] = [],
    letter: String? = nil,
    source: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.sittings = sittings
    self.place = place
    self.chairs = chairs
    self.version = version
    self.passages = passages
    self.readings = readings
    self.mandate = mandate
    self.reportsTo = reportsTo
    self.parent = parent
    self.programme = programme
    self.questions = questions
    self.documents = documents
    self.letter = letter
    self.source = source
  }

  /// When it begins.
  public var start: Instant? { sittings.map(\.start).min() }

  /// When its last sitting ends.
  public var end: Instant? { sittings.map(\.end).max() }
}

/// A stretch of time in which a meeting sits without a break.
public struct Sitting: Hashable, Codable, Sendable {
  /// When it begins.
  public var start: Instant
  /// When it ends.
  public var end: Instant

  /// Makes a sitting.
  public init(start: Instant, end: Instant) {
    self.start = start
    self.end = end
  }
}

/// Which time a part of the text is read.
///
/// Readings belong to parts, not to the text: on one day, one part may be read for the third time
/// and another for the first.
public struct SectionReading: Hashable, Codable, Sendable {
  /// The part, as people name it: `preamble`, `OP1-OP9`, a heading.
  public var section: String
  /// The paragraphs of the part, where its name is a list of these.
  public var passages: [Passage]
  /// 1 for the first reading, 2 for the second.
  public var number: Int

  /// Names a reading.
  public init(section: String, passages: [Passage] = [], number: Int) {
    self.section = section
    self.passages = passages
    self.number = number
  }
}
