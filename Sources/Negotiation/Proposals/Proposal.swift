public import DraftText

/// What one party, or several together, want to see done to a version.
public struct Proposal: Hashable, Codable, Sendable {
  /// Who may see a proposal.
  public enum Visibility: String, Hashable, Codable, Sendable, CaseIterable {
    /// Every delegation sees the words and whose they are; the public sees the words.
    case attributed
    /// Every delegation sees the words, and not whose they are.
    case unattributed
    /// Nobody sees it but the co-facilitators and those who made it.
    case coFacilitators = "co-facilitators"
  }

  /// The file or letter that a proposal came in.
  public struct Source: Hashable, Codable, Sendable {
    /// The name of the file, without folders.
    public var name: String
    /// The digest of its bytes.
    public var digest: Digest?

    /// Names a source.
    public init(name: String, digest: Digest? = nil) {
      self.name = name
      self.digest = digest
    }
  }

  /// Words of a proposal that nobody made anything of yet.
  public struct OpenWords: Hashable, Codable, Sendable {
    /// The words, as they were written.
    public var words: String
    /// Why nothing was made of them.
    public var reason: String

    /// Keeps words.
    public init(words: String, reason: String) {
      self.words = words
      self.reason = reason
    }
  }

  /// Who makes it; nobody in the copy of who may not know.
  public var parties: [PartyID]
  /// On whose behalf.
  public var behalf: [PartyID]
  /// The number of the entry that circulated the version it is about.
  public var version: Int
  /// Who may see it.
  public var visibility: Visibility
  /// When it came.
  public var received: Instant
  /// The number of the entry that set the deadline in force.
  public var deadline: Int?
  /// The single amendments, in the order of the proposal.
  public var amendments: [Amendment]
  /// What was not understood, word for word.
  public var open: [OpenWords]
  /// What it came in.
  public var source: Source?
  /// What was said with it as a whole.
  public var remarks: String?
  /// The number of the entry with the proposal that it takes the place of.
  public var replaces: Int?

  /// Makes a proposal.
  public init(
    parties: [PartyID],
    behalf: [PartyID] = [],
    version: Int,
    visibility: Visibility = .attributed,
    received: Instant,
    deadline: Int? = nil,
    amendments: [Amendment],
    open: [OpenWords] = [],
    source: Source? = nil,
    remarks: String? = nil,
    replaces: Int? = nil
  ) {
    self.parties = parties
    self.behalf = behalf
    self.version = version
    self.visibility = visibility
    self.received = received
    self.deadline = deadline
    self.amendments = amendments
    self.open = open
    self.source = source
    self.remarks = remarks
    self.replaces = replaces
  }

  /// Whose proposal it is: those on whose behalf it is made, else those who make it.
  public var holders: [PartyID] { behalf.isEmpty ? parties : behalf }
}
