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
    /// Whether those who speak on behalf of others come first.
    public var groupsFirst: Bool
    /// The levels that come first, the highest first.
    public var levels: [String]
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
    /// Whose decision, or which reason, gave the speaker another place; absent where none did.
    public var moved: String?
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
  ///
  /// - Parameters:
  ///   - ledger: the negotiation.
  ///   - number: the entry of the one list that is wanted; nothing for all.
  /// - Throws: that the entry opened no list.
  public init(_ ledger: Ledger, only number: Int? = nil) throws(Problem) {
    if let number, ledger.state.speakers[number] == nil {
      throw Problem(.speakers(.unknownList(number)), in: ledger)
    }
    negotiation = ledger.negotiation
    let wanted = ledger.state.speakers.all.filter { number == nil || $0.number == number }
    lists = wanted.map { tracked in
      List(
        entry: tracked.number,
        title: tracked.list.title,
        meeting: tracked.list.meeting,
        until: tracked.list.until,
        isClosed: tracked.list.isClosed,
        limits: tracked.list.limits,
        groupsFirst: tracked.list.groupsFirst ?? false,
        levels: tracked.list.levels ?? [],
        source: tracked.list.source,
        speakers: tracked.speakers.map { speaker in
          Speaker(
            entry: speaker.number,
            party: speaker.party.name,
            behalf: speaker.behalf.map(\.name),
            level: speaker.registration?.level,
            received: speaker.registration?.received,
            isLate: speaker.registration.map(tracked.isLate) ?? false,
            moved: speaker.move.map { [$0.decidedBy, $0.reason].compactMap { $0 } }
              .map { $0.isEmpty ? "by decision of the chair" : $0.joined(separator: ": ") },
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
