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
    /// It wants the words as they were rather than those proposed in their place.
    case preferOriginal = "prefer original"
    /// It asks.
    case question
    /// It speaks without taking a side.
    case comment

    /// Whether it is a side; a question or a comment leaves an earlier side as it was.
    public var isSide: Bool { self != .question && self != .comment }
  }

  /// Who spoke, where no name may be kept.
  public enum Voice: String, Hashable, Codable, Sendable, CaseIterable {
    /// One delegation.
    case delegation
    /// Delegations that speak as one.
    case group
  }

  /// The number of the entry that scheduled the meeting.
  public var meeting: Int
  /// Who spoke; nobody where it is not for attribution, and then no name is kept anywhere.
  public var party: PartyID?
  /// What kind of speaker it was, where it is not for attribution.
  public var voice: Voice?
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
    voice: Voice? = nil,
    behalf: [PartyID] = [],
    passages: [Passage] = [],
    alternative: String? = nil,
    position: Position,
    words: String? = nil,
    proposal: String? = nil
  ) {
    self.meeting = meeting
    self.party = party
    self.voice = voice
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

/// Puts right what was recorded of an intervention.
public struct InterventionCorrection: Hashable, Codable, Sendable {
  /// The number of the entry that recorded the intervention.
  public var statement: Int
  /// The intervention as it was made.
  public var intervention: Intervention
  /// What was wrong.
  public var reason: String?

  /// Corrects an intervention.
  public init(statement: Int, intervention: Intervention, reason: String? = nil) {
    self.statement = statement
    self.intervention = intervention
    self.reason = reason
  }
}

/// Says that whoever said something no longer holds to it.
public struct InterventionWithdrawal: Hashable, Codable, Sendable {
  /// The number of the entry that recorded the intervention.
  public var statement: Int
  /// Why.
  public var reason: String?

  /// Withdraws an intervention.
  public init(statement: Int, reason: String? = nil) {
    self.statement = statement
    self.reason = reason
  }
}
