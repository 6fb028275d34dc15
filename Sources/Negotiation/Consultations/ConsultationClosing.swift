/// What came of a meeting.
public struct ConsultationClosing: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// What was said, in short.
  public var summary: String?
  /// What was decided, or which text came out of it.
  public var outcome: String?
  /// The words that it proposes to all, as a small group does.
  public var bridges: [BridgingText]
  /// The number of the entry of the meeting at which its outcome was reported.
  public var reported: Int?

  /// Closes a meeting.
  public init(
    meeting: Int,
    summary: String? = nil,
    outcome: String? = nil,
    bridges: [BridgingText] = [],
    reported: Int? = nil
  ) {
    self.meeting = meeting
    self.summary = summary
    self.outcome = outcome
    self.bridges = bridges
    self.reported = reported
  }
}

/// Words that a meeting proposes for a paragraph so that two sides can meet on them.
public struct BridgingText: Hashable, Codable, Sendable {
  /// The paragraph.
  public var passage: Passage
  /// The words.
  public var words: String

  /// Proposes words.
  public init(passage: Passage, words: String) {
    self.passage = passage
    self.words = words
  }
}
