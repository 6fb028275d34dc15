import DraftText
public import Negotiation

/// The lists of speakers, as they stand.
public struct SpeakersListing: Codable, Hashable, Sendable {
  /// One list.
  public struct List: Codable, Hashable, Sendable {
    /// The number of the entry that opened it.
    public var entry: Int
    /// What it is called.
    public var title: String
    /// The entry of the meeting.
    public var meeting: Int?
    /// The moment from which registrations are late.
    public var until: Instant?
    /// Whether only those who registered may speak.
    public var isClosed: Bool
    /// How long whom may speak.
    public var limits: [SpeakersList.Limit]
    /// Where the rules come from.
    public var source: String?
    /// Those on it, in the order in which they speak.
    public var speakers: [Speaker]
  }

  /// Somebody on a list.
  public struct Speaker: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Who.
    public var party: String
    /// On whose behalf.
    public var behalf: [String]
    /// The level.
    public var level: String?
    /// When the request was received.
    public var received: Instant?
    /// Whether it came after registration had closed.
    public var isLate: Bool
    /// How long the speaker may speak, in seconds.
    public var limit: Int?
    /// `waiting`, `spoke` or `withdrawn`.
    public var status: String
    /// How long the speech was, in seconds.
    public var seconds: Int?
    /// By how many seconds it was too long.
    public var overrun: Int?
  }

  /// The negotiation.
  public var negotiation: String
  /// The lists, in the order in which they were opened.
  public var lists: [List]

  /// Lists the lists of a ledger.
  public init(_ ledger: Ledger) {
    negotiation = ledger.negotiation
    lists = ledger.state.speakers.all.map { tracked in
      List(
        entry: tracked.number,
        title: tracked.list.title,
        meeting: tracked.list.meeting,
        until: tracked.list.until,
        isClosed: tracked.list.isClosed,
        limits: tracked.list.limits,
        source: tracked.list.source,
        speakers: tracked.speakers.map { speaker in
          Speaker(
            entry: speaker.number,
            party: speaker.party.name,
            behalf: speaker.registration?.behalf.map(\.name) ?? [],
            level: speaker.registration?.level,
            received: speaker.registration?.received,
            isLate: speaker.registration.map(tracked.isLate) ?? false,
            limit: tracked.limit(for: speaker),
            status: speaker.speech != nil ? "spoke" : speaker.isWithdrawn ? "withdrawn" : "waiting",
            seconds: speaker.speech?.seconds,
            overrun: tracked.overrun(of: speaker)
          )
        }
      )
    }
  }
}
