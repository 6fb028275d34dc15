public import Negotiation

/// Where a negotiation stands, in one sentence, then the rest.
public struct NegotiationStatus: Codable, Hashable, Sendable {
  /// The version that the negotiation is at.
  public struct LatestVersion: Codable, Hashable, Sendable {
    /// The number of the entry that circulated it.
    public var entry: Int
    /// The informal name.
    public var label: String
    /// The kind.
    public var kind: VersionKind
    /// The official symbol.
    public var symbol: String?
    /// The status of the paper in words.
    public var status: String?
    /// The days that matter.
    public var dates: VersionDates
    /// How many paragraphs it has.
    public var paragraphs: Int
    /// The label of the version it is based on.
    public var basis: String?
    /// What changed against that, counted, in a sentence.
    public var changes: String?
  }

  /// How much of everything there is.
  public struct Counts: Codable, Hashable, Sendable {
    /// Entries of the record.
    public var entries: Int
    /// Versions circulated by then.
    public var versions: Int
    /// Meetings that were not cancelled.
    public var meetings: Int
    /// Interventions.
    public var interventions: Int
    /// Deadlines that are ahead.
    public var deadlines: Int
    /// Rounds of silence begun by then.
    public var silences: Int
    /// Notes.
    public var notes: Int
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text.
  public var title: String
  /// The time.
  public var at: Instant
  /// Where the negotiation stands, as a minister would be told.
  public var sentence: String
  /// The version that it is at; nothing where none has been circulated.
  public var version: LatestVersion?
  /// The last round of silence that had begun by then.
  public var silence: SilenceListing.Round?
  /// The text that was submitted last by then.
  public var tabling: TablingListing.Document?
  /// What is ahead, the earliest first.
  public var ahead: [AgendaListing.Item]
  /// Who leads the negotiation.
  public var coFacilitators: [CoFacilitator]
  /// How much of everything there is.
  public var counts: Counts
}
