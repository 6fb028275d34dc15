public import DraftText

/// What a body decided on an amendment to a submitted text, or on parts of the text by themselves.
public struct TabledDecision: Hashable, Codable, Sendable {
  /// What was decided on.
  public enum Matter: Hashable, Codable, Sendable {
    /// An amendment, by the number of its entry.
    case amendment(Int)
    /// Whether paragraphs, voted on separately, stay.
    case paragraphs([Passage])
    /// A motion, in words.
    case motion(String)
  }

  /// What came of it.
  public enum Outcome: String, Hashable, Codable, Sendable, CaseIterable {
    /// It was adopted; of paragraphs: they stay.
    case adopted
    /// It was rejected; of paragraphs: they go.
    case rejected
    /// Whoever submitted it withdrew it before action.
    case withdrawn
  }

  /// The number of the entry that submitted the document.
  public var document: Int
  /// What was decided on.
  public var matter: Matter
  /// What came of it.
  public var outcome: Outcome
  /// How; nothing where it was withdrawn.
  public var voting: Voting?
  /// The meeting as printed, such as `37th plenary meeting`.
  public var meeting: String?
  /// The day.
  public var date: CalendarDate?

  /// Records a decision.
  public init(
    document: Int,
    matter: Matter,
    outcome: Outcome,
    voting: Voting?,
    meeting: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.document = document
    self.matter = matter
    self.outcome = outcome
    self.voting = voting
    self.meeting = meeting
    self.date = date
  }
}
