public import DraftText

/// What happens under the silence procedure.
public enum SilenceEvent: Hashable, Codable, Sendable {
  /// A version was placed under silence.
  case placed(SilencePlacement)
  /// The time was extended.
  case extended(SilenceExtension)
  /// Somebody objected.
  case objected(SilenceObjection)
}

/// Places a version under silence: it counts as agreed unless somebody objects in time.
public struct SilencePlacement: Hashable, Codable, Sendable {
  /// Whose procedure it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// That of co-facilitators, by custom.
    case informal
    /// That of the General Assembly, with at least 72 hours (decision 74/544 of 27 March 2020).
    case formal
  }

  /// The number of the entry that circulated the version.
  public var version: Int
  /// Whose procedure it is.
  public var kind: Kind
  /// When it was placed.
  public var placed: Instant
  /// The moment from which the silence has held, if nobody objected before.
  public var until: Instant
  /// The number of the entry of the round before, where this one follows a broken one.
  public var parent: Int?
  /// The letter that placed it.
  public var letter: String?
  /// Who was addressed.
  public var addressees: String?

  /// Places a version under silence.
  public init(
    version: Int,
    kind: Kind = .informal,
    placed: Instant,
    until: Instant,
    parent: Int? = nil,
    letter: String? = nil,
    addressees: String? = nil
  ) {
    self.version = version
    self.kind = kind
    self.placed = placed
    self.until = until
    self.parent = parent
    self.letter = letter
    self.addressees = addressees
  }
}

/// Gives more time.
public struct SilenceExtension: Hashable, Codable, Sendable {
  /// The number of the entry that placed the version.
  public var round: Int
  /// The new end.
  public var until: Instant
  /// When this was announced.
  public var announced: Instant
  /// The letter that announced it.
  public var letter: String?

  /// Extends a silence.
  public init(round: Int, until: Instant, announced: Instant, letter: String? = nil) {
    self.round = round
    self.until = until
    self.announced = announced
    self.letter = letter
  }
}

/// An objection, which breaks the silence if it comes in time.
public struct SilenceObjection: Hashable, Codable, Sendable {
  /// The number of the entry that placed the version.
  public var round: Int
  /// When it was received.
  public var received: Instant
  /// Who objected; nobody where that is not disclosed, and then no name is kept anywhere.
  public var parties: [PartyID]
  /// What it is about; nothing for the whole text.
  public var passages: [Passage]
  /// The words that were proposed instead.
  public var text: String?
  /// The letter.
  public var letter: String?

  /// Objects.
  public init(
    round: Int,
    received: Instant,
    parties: [PartyID] = [],
    passages: [Passage] = [],
    text: String? = nil,
    letter: String? = nil
  ) {
    self.round = round
    self.received = received
    self.parties = parties
    self.passages = passages
    self.text = text
    self.letter = letter
  }
}
