public import DraftText

/// A list of those who may take part in a meeting unless a Member State objects.
public struct ParticipantsList: Hashable, Codable, Sendable {
  /// What it is called.
  public var title: String
  /// The number of the entry of the meeting.
  public var meeting: Int?
  /// The moment from which the names stand to which nobody objected.
  public var until: Instant
  /// The paragraph or letter that the procedure comes from.
  public var source: String?

  /// Opens a list.
  public init(title: String, meeting: Int? = nil, until: Instant, source: String? = nil) {
    self.title = title
    self.meeting = meeting
    self.until = until
    self.source = source
  }
}

/// A name on the list.
public struct ProposedParticipant: Hashable, Codable, Sendable {
  /// The number of the entry that opened the list.
  public var list: Int
  /// The name.
  public var name: String
  /// What kind of participant it is, such as `academic institution`.
  public var kind: String?
  /// When the name was put on the list; absent for the time of the entry.
  public var proposed: Instant?

  /// Proposes a participant; who does is kept nowhere.
  public init(list: Int, name: String, kind: String? = nil, proposed: Instant? = nil) {
    self.list = list
    self.name = name
    self.kind = kind
    self.proposed = proposed
  }
}

/// An objection to a name.
public struct ParticipantObjection: Hashable, Codable, Sendable {
  /// The number of the entry that proposed the participant.
  public var participant: Int
  /// When it was received.
  public var received: Instant
  /// Who objected; nobody where that is not disclosed, and then no name is kept anywhere.
  public var party: PartyID?
  /// The general basis.
  public var basis: String?

  /// Objects to a participant.
  public init(
    participant: Int,
    received: Instant,
    party: PartyID? = nil,
    basis: String? = nil
  ) {
    self.participant = participant
    self.received = received
    self.party = party
    self.basis = basis
  }
}

/// The general basis of an objection is made known on request.
public struct ObjectionDisclosure: Hashable, Codable, Sendable {
  /// The number of the entry that proposed the participant.
  public var participant: Int
  /// To whom, such as the Office of the President of the General Assembly.
  public var recipients: [String]
  /// The general basis, where it is told only now.
  public var basis: String?

  /// Discloses a basis.
  public init(participant: Int, recipients: [String], basis: String? = nil) {
    self.participant = participant
    self.recipients = recipients
    self.basis = basis
  }
}

/// What the Assembly decided on a name.
public struct ParticipantDecision: Hashable, Codable, Sendable {
  /// The number of the entry that proposed the participant.
  public var participant: Int
  /// Whether the participant may take part.
  public var isAccepted: Bool
  /// The day.
  public var date: CalendarDate?
  /// Where the decision is recorded.
  public var source: String?

  /// Decides on a participant.
  public init(
    participant: Int,
    isAccepted: Bool,
    date: CalendarDate? = nil,
    source: String? = nil
  ) {
    self.participant = participant
    self.isAccepted = isAccepted
    self.date = date
    self.source = source
  }
}
