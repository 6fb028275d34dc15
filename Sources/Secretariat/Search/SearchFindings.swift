public import DraftText
public import Negotiation

/// What was found in the texts of a negotiation, and in what was said on them.
public struct SearchFindings: Hashable, Sendable {
  /// A stretch of a text in which something was searched for.
  public struct Piece: Hashable, Codable, Sendable {
    /// The words.
    public let text: String
    /// Whether they were searched for.
    public let isMatch: Bool
  }

  /// A paragraph, in the latest version that has it with these words.
  public struct Text: Hashable, Sendable {
    /// The version.
    public let version: Version
    /// The first version with the same words.
    public let since: Version
    /// The language.
    public let language: Language
    /// The place of the paragraph in the text.
    public let place: Int
    /// What the paragraph is called; what it is where nothing points at it.
    public let name: String
    /// The words round what was found.
    public let snippet: [Piece]
  }

  /// Something that was said at a meeting.
  public struct Statement: Hashable, Sendable {
    /// The meeting.
    public let meeting: TrackedConsultation
    /// What was said.
    public let statement: RecordedStatement
    /// Who spoke, in words.
    public let speaker: String
    /// The words round what was found.
    public let snippet: [Piece]
  }

  /// What was searched for, as it was typed; empty where nothing was.
  public let typed: String
  /// The paragraphs, the best first.
  public let texts: [Text]
  /// Whether there are more.
  public let hasMoreTexts: Bool
  /// What was said, the best first.
  public let statements: [Statement]
  /// Whether there is more.
  public let hasMoreStatements: Bool
}
