public import DraftText

/// What somebody said at a meeting.
public struct Intervention: Hashable, Codable, Sendable {
  /// Where a party stands.
  public enum Position: String, Hashable, Codable, Sendable, CaseIterable {
    /// It supports the words.
    case support
    /// It is against them.
    case oppose
    /// It would not stand in their way.
    case canLiveWith = "can live with"
    /// It has to ask its capital, or keeps its view for later.
    case reserve
    /// It wants them deleted.
    case delete
    /// It wants the words of the version before.
    case preferOriginal = "prefer original"
    /// It asks.
    case question
    /// It speaks without taking a side.
    case comment
  }

  /// The number of the entry that scheduled the meeting.
  public var meeting: Int
  /// Who spoke; nobody where it is not for attribution, and then no name is kept anywhere.
  public var party: PartyID?
  /// On whose behalf.
  public var behalf: [PartyID]
  /// What it was about; nothing for the whole text.
  public var passages: [Passage]
  /// Which of several alternatives it was about, as it was called.
  public var alternative: String?
  /// Where the speaker stands.
  public var position: Position
  /// What was said, in short.
  public var words: String?
  /// The words that were proposed.
  public var proposal: String?

  /// Records what was said.
  public init(
    meeting: Int,
    party: PartyID? = nil,
    behalf: [PartyID] = [],
    passages: [Passage] = [],
    alternative: String? = nil,
    position: Position,
    words: String? = nil,
    proposal: String? = nil
  ) {
    self.meeting = meeting
    self.party = party
    self.behalf = behalf
    self.passages = passages
    self.alternative = alternative
    self.position = position
    self.words = words
    self.proposal = proposal
  }

  /// Whose position it is: those on whose behalf it was said, else the speaker.
  public var holders: [PartyID] { behalf.isEmpty ? party.map { [$0] } ?? [] : behalf }
}
