public import DraftText

/// The adoption of a submitted text.
///
/// What was adopted is the submitted version with the oral revisions and the amendments that were
/// adopted; its digest is kept, so that nobody can take another text for it.
public struct Adoption: Hashable, Codable, Sendable {
  /// The number of the entry that submitted the document.
  public var document: Int
  /// The symbol of the resolution, such as `A/RES/76/7`.
  public var symbol: DocumentSymbol
  /// The meeting as printed, such as `37th plenary meeting`.
  public var meeting: String
  /// The day of adoption.
  public var date: CalendarDate
  /// How it was adopted.
  public var voting: Voting
  /// The committee on whose report it was adopted and the symbol of the report; nothing without
  /// reference to a Main Committee.
  public var report: CommitteeReport?
  /// The digest of the adopted text.
  public var text: Digest?

  /// The report of a committee that brought a text.
  public struct CommitteeReport: Hashable, Codable, Sendable {
    /// The committee, such as `Third Committee`.
    public var committee: String
    /// The symbol of the report, such as `A/74/400`.
    public var symbol: DocumentSymbol

    /// Names a report.
    public init(committee: String, symbol: DocumentSymbol) {
      self.committee = committee
      self.symbol = symbol
    }
  }

  /// Records an adoption.
  public init(
    document: Int,
    symbol: DocumentSymbol,
    meeting: String,
    date: CalendarDate,
    voting: Voting,
    report: CommitteeReport? = nil,
    text: Digest? = nil
  ) {
    self.document = document
    self.symbol = symbol
    self.meeting = meeting
    self.date = date
    self.voting = voting
    self.report = report
    self.text = text
  }
}

/// The distribution of a resolution, which is another day than that of its adoption.
public struct Distribution: Hashable, Codable, Sendable {
  /// The number of the entry that submitted the document.
  public var document: Int
  /// The day on the masthead of the resolution.
  public var date: CalendarDate
  /// The job number, where it is known.
  public var jobNumber: JobNumber?

  /// Records a distribution.
  public init(document: Int, date: CalendarDate, jobNumber: JobNumber? = nil) {
    self.document = document
    self.date = date
    self.jobNumber = jobNumber
  }
}

/// What a State tells the Secretariat afterwards: that it had meant to vote otherwise.
///
/// It never changes the result.
public struct VotingCorrection: Hashable, Codable, Sendable {
  /// The number of the entry with the vote: an adoption or a decision.
  public var voting: Int
  /// The State.
  public var party: PartyID
  /// How it had meant to vote.
  public var meant: Voting.Vote.Choice
  /// When it said so.
  public var date: CalendarDate?

  /// Records a correction.
  public init(
    voting: Int,
    party: PartyID,
    meant: Voting.Vote.Choice,
    date: CalendarDate? = nil
  ) {
    self.voting = voting
    self.party = party
    self.meant = meant
    self.date = date
  }
}
