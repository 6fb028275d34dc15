public import DraftText

/// Says that a party does not agree yet: to the whole text, to paragraphs, or to words of one.
public struct Reservation: Hashable, Codable, Sendable {
  /// Who reserves its position; nobody in the copy of who may not know.
  public var party: PartyID?
  /// The number of the entry that circulated the version it speaks of.
  public var version: Int
  /// On which paragraphs; none for the whole text.
  public var passages: [Passage]
  /// On which words of the paragraph, where it is not on all of them.
  public var words: QuotedSpan?
  /// The paragraphs on which it waits: “we agree when those are agreed”.
  public var until: [Passage]?
  /// Why.
  public var reason: String?
  /// Since when, where that is known.
  public var since: Instant?

  /// Reserves a position.
  public init(
    party: PartyID?,
    version: Int,
    passages: [Passage],
    words: QuotedSpan? = nil,
    until: [Passage]? = nil,
    reason: String? = nil,
    since: Instant? = nil
  ) {
    self.party = party
    self.version = version
    self.passages = passages
    self.words = words
    self.until = until
    self.reason = reason
    self.since = since
  }
}

/// Says that a reservation no longer stands.
public struct ReservationLifting: Hashable, Codable, Sendable {
  /// The number of the entry with the reservation.
  public var reservation: Int
  /// Why.
  public var reason: String?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Lifts a reservation.
  public init(reservation: Int, reason: String? = nil, said: Instant? = nil) {
    self.reservation = reservation
    self.reason = reason
    self.said = said
  }
}
