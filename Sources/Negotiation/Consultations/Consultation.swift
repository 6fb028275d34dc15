/// A meeting on the text, as it is announced.
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
  /// The number of the entry of the meeting that this one is part of, or reports to.
  public var parent: Int?
  /// What is done when, where a programme was announced.
  public var programme: [ProgrammeItem]
  /// The questions that are to guide the discussion.
  public var questions: [String]
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
    parent: Int? = nil,
    programme: [ProgrammeItem] = [],
    questions: [String] = [],
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
    self.parent = parent
    self.programme = programme
    self.questions = questions
    self.letter = letter
    self.source = source
  }
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
public struct SectionReading: Hashable, Codable, Sendable {
  /// The part, as people name it: `preamble`, `OP1 to OP9`, a heading.
  public var section: String
  /// 1 for the first reading, 2 for the second.
  public var number: Int

  /// Names a reading.
  public init(section: String, number: Int) {
    self.section = section
    self.number = number
  }
}

/// Something that a programme announces.
public struct ProgrammeItem: Hashable, Codable, Sendable {
  /// When it begins, where that is known.
  public var start: Instant?
  /// When it ends, where that is known.
  public var end: Instant?
  /// What it is.
  public var title: String

  /// Announces an item.
  public init(start: Instant? = nil, end: Instant? = nil, title: String) {
    self.start = start
    self.end = end
    self.title = title
  }
}
