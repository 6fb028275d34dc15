public import DraftText

/// Somebody asks for the floor.
public struct SpeakerRegistration: Hashable, Codable, Sendable {
  /// The number of the entry that opened the list.
  public var list: Int
  /// Who.
  public var party: PartyID
  /// On whose behalf.
  public var behalf: [PartyID]
  /// The kind of speaker, as the list's limits name it.
  public var kind: String?
  /// The speaker's level, such as `minister`.
  public var level: String?
  /// When the request was received.
  public var received: Instant

  /// Registers a speaker.
  public init(
    list: Int,
    party: PartyID,
    behalf: [PartyID] = [],
    kind: String? = nil,
    level: String? = nil,
    received: Instant
  ) {
    self.list = list
    self.party = party
    self.behalf = behalf
    self.kind = kind
    self.level = level
    self.received = received
  }
}

/// Somebody gives the floor up.
public struct SpeakerWithdrawal: Hashable, Codable, Sendable {
  /// The number of the entry that registered the speaker.
  public var registration: Int

  /// Withdraws a speaker.
  public init(registration: Int) {
    self.registration = registration
  }
}

/// The chair gives somebody another place.
public struct SpeakerMove: Hashable, Codable, Sendable {
  /// The number of the entry that registered the speaker.
  public var registration: Int
  /// The new place among those on the list, counted from 1.
  public var place: Int
  /// Why.
  public var reason: String?
  /// Whose decision it was, such as `the President`.
  public var decidedBy: String?

  /// Moves a speaker.
  public init(
    registration: Int,
    place: Int,
    reason: String? = nil,
    decidedBy: String? = nil
  ) {
    self.registration = registration
    self.place = place
    self.reason = reason
    self.decidedBy = decidedBy
  }
}

/// Somebody spoke.
public struct Speech: Hashable, Codable, Sendable {
  /// The number of the entry that opened the list.
  public var list: Int
  /// Who.
  public var party: PartyID
  /// How long, in seconds, where it was taken.
  public var seconds: Int?
  /// The number of the entry that registered the speaker, where it was named.
  public var registration: Int?
  /// On whose behalf, where that was said; absent for whatever the registration says.
  public var behalf: [PartyID]?

  /// Records that somebody spoke.
  public init(
    list: Int,
    party: PartyID,
    seconds: Int? = nil,
    registration: Int? = nil,
    behalf: [PartyID]? = nil
  ) {
    self.list = list
    self.party = party
    self.seconds = seconds
    self.registration = registration
    self.behalf = behalf
  }
}
