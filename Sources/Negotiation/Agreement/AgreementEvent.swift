public import DraftText

/// What happens to agreement on paragraphs.
///
/// Nothing is agreed until everything is agreed: whatever is recorded here can be reopened until
/// the text is adopted, by an entry that says who asked and why.
public enum AgreementEvent: Hashable, Codable, Sendable {
  /// Paragraphs were agreed.
  case agreed(Agreement)
  /// Parties on which agreed paragraphs were pending can agree.
  case confirmed(AgreementConfirmation)
  /// Agreed paragraphs are open again.
  case reopened(Reopening)
  /// A party reserves its position.
  case reserved(Reservation)
  /// A reservation no longer stands.
  case reservationLifted(ReservationLifting)
  /// Words were put into brackets.
  case bracketed(Bracketing)
  /// Brackets were taken away.
  case bracketsLifted(BracketLifting)
}

/// Where a paragraph was agreed; a later case is the higher one.
public enum AgreementTier: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
  /// Among those concerned, for the others to take up.
  case smallGroup = "small group"
  /// Among all delegations, ad referendum: subject to their capitals.
  case informals
  /// By the body itself.
  case plenary

  /// Whether a tier is below another one.
  public static func < (one: AgreementTier, other: AgreementTier) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .smallGroup: 0
    case .informals: 1
    case .plenary: 2
    }
  }
}

/// A paragraph with the words that were agreed.
public struct AgreedParagraph: Hashable, Codable, Sendable {
  /// The paragraph of the version that it was agreed in.
  public var passage: Passage
  /// The address of its words (``AgreedWords``), so that a later version shows whether they stand.
  public var words: Digest

  /// Names a paragraph and its words.
  public init(passage: Passage, words: Digest) {
    self.passage = passage
    self.words = words
  }
}

/// Says that paragraphs were agreed.
public struct Agreement: Hashable, Codable, Sendable {
  /// The paragraphs, all of one version.
  public var paragraphs: [AgreedParagraph]
  /// Where they were agreed.
  public var tier: AgreementTier
  /// The parties whose capitals have yet to come back.
  public var pending: [PartyID]
  /// How many more these are, in the copy of who may not know their names.
  public var unnamed: Int?
  /// The name of what ties the paragraphs together: they are agreed only together.
  public var package: String?
  /// Paragraphs that belong to the package and are not agreed yet.
  public var tied: [Passage]?
  /// The number of the entry with the meeting.
  public var meeting: Int?
  /// What was said with it.
  public var note: String?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Records an agreement.
  public init(
    _ paragraphs: [AgreedParagraph],
    tier: AgreementTier = .informals,
    pending: [PartyID] = [],
    unnamed: Int? = nil,
    package: String? = nil,
    tied: [Passage]? = nil,
    meeting: Int? = nil,
    note: String? = nil,
    said: Instant? = nil
  ) {
    self.paragraphs = paragraphs
    self.tier = tier
    self.pending = pending
    self.unnamed = unnamed
    self.package = package
    self.tied = tied
    self.meeting = meeting
    self.note = note
    self.said = said
  }
}

/// Says that parties on which paragraphs were pending can agree.
///
/// A capital that cannot agree does not confirm: its party asks for the paragraph to be reopened.
public struct AgreementConfirmation: Hashable, Codable, Sendable {
  /// The paragraphs.
  public var passages: [Passage]
  /// Who can agree now; nobody in the copy of who may not know.
  public var parties: [PartyID]
  /// How many these are, in the copy of who may not know their names.
  public var unnamed: Int?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Records that parties can agree.
  public init(
    passages: [Passage],
    parties: [PartyID],
    unnamed: Int? = nil,
    said: Instant? = nil
  ) {
    self.passages = passages
    self.parties = parties
    self.unnamed = unnamed
    self.said = said
  }
}

/// Says that agreed paragraphs are open again.
public struct Reopening: Hashable, Codable, Sendable {
  /// The paragraphs.
  public var passages: [Passage]
  /// The parties that asked for it; nobody where the co-facilitators did.
  public var parties: [PartyID]
  /// Whether the co-facilitators asked for it.
  public var byCoFacilitators: Bool?
  /// Why; nothing in the copy of who may not know.
  public var reason: String?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Reopens paragraphs.
  public init(
    passages: [Passage],
    parties: [PartyID] = [],
    byCoFacilitators: Bool? = nil,
    reason: String?,
    said: Instant? = nil
  ) {
    self.passages = passages
    self.parties = parties
    self.byCoFacilitators = byCoFacilitators
    self.reason = reason
    self.said = said
  }
}
