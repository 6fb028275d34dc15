public import DraftText
public import Negotiation

/// The submitted texts of a negotiation, with everything that became of them.
public struct TablingListing: Codable, Hashable, Sendable {
  /// The negotiation.
  public var negotiation: String
  /// The documents, in the order in which they were recorded.
  public var documents: [Document]

  /// One submitted text.
  public struct Document: Codable, Hashable, Sendable {
    /// The number of the entry that submitted it.
    public var entry: Int
    /// Its symbol.
    public var symbol: DocumentSymbol
    /// The label of the version.
    public var version: String
    /// `submitted`, `replaced`, `adopted` or `distributed`.
    public var status: String
    /// The document in a sentence.
    public var sentence: String
    /// Whether the President submitted it.
    public var isPresidents: Bool
    /// On whose behalf States submitted it.
    public var onBehalfOf: PartyID?
    /// When it was handed in.
    public var submitted: Instant?
    /// The day on its masthead.
    public var date: CalendarDate?
    /// Whether the certificate was signed.
    public var isCertified: Bool
    /// The language it was drafted in.
    public var original: Language
    /// The session.
    public var session: String?
    /// The agenda item.
    public var agendaItem: AgendaItem?
    /// The job number.
    public var jobNumber: JobNumber?
    /// The document that changes are shown against.
    public var base: DocumentSymbol?
    /// The symbol of the document that replaced it.
    public var replacedBy: DocumentSymbol?
    /// Everybody who ever was a sponsor, in the order in which they came.
    public var sponsors: [Sponsor]
    /// Its addenda, corrigenda and so on.
    public var family: [Issued]
    /// The amendments to it.
    public var amendments: [Amended]
    /// What was read out.
    public var revisions: [Revised]
    /// What was decided on paragraphs and motions.
    public var decisions: [Decided]
    /// What it costs.
    public var budget: [Costed]
    /// Its adoption.
    public var adoption: Adopted?
    /// Votes that were meant otherwise.
    public var corrections: [Corrected]
    /// Positions that were explained.
    public var explanations: [Explained]
  }

  /// A sponsor.
  public struct Sponsor: Codable, Hashable, Sendable {
    /// The State.
    public var party: PartyID
    /// The number of the entry.
    public var entry: Int
    /// `submission`, `document`, `addendum` or `floor`.
    public var channel: String
    /// The addendum, or the meeting.
    public var place: String?
    /// The day.
    public var date: CalendarDate?
    /// When and where it withdrew; nothing while it is a sponsor.
    public var withdrawn: Withdrawn?

    /// That a sponsor withdrew.
    public struct Withdrawn: Codable, Hashable, Sendable {
      /// The number of the entry.
      public var entry: Int
      /// `document`, `addendum` or `floor`.
      public var channel: String
      /// The addendum, or the meeting.
      public var place: String?
      /// The day.
      public var date: CalendarDate?
    }
  }

  /// A document of the family.
  public struct Issued: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Its symbol.
    public var symbol: DocumentSymbol
    /// The day on its masthead.
    public var date: CalendarDate?
    /// What it says.
    public var says: String?
  }

  /// An amendment.
  public struct Amended: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Its symbol; nothing for one put orally.
    public var symbol: DocumentSymbol?
    /// Who submitted it.
    public var sponsors: [PartyID]
    /// How it is written.
    public var words: String
    /// What it wants, change by change.
    public var changes: [String]
    /// When it was submitted.
    public var date: CalendarDate?
    /// What was decided on it; nothing as long as nothing was.
    public var decision: Decided?
  }

  /// What was read out.
  public struct Revised: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Whether it was a revision or a correction.
    public var kind: OralRevision.Kind
    /// Exactly what was read out.
    public var words: String
    /// What it changes, change by change.
    public var changes: [String]
    /// Who read it out.
    public var readBy: String?
    /// The meeting.
    public var meeting: String?
    /// The day.
    public var date: CalendarDate?
    /// Whether the submitter signed it.
    public var isCertified: Bool
  }

  /// A decision.
  public struct Decided: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// The paragraphs that were voted on separately.
    public var paragraphs: [String]
    /// The motion.
    public var motion: String?
    /// What came of it.
    public var outcome: TabledDecision.Outcome
    /// How; nothing where it was withdrawn.
    public var voting: Vote?
    /// The meeting.
    public var meeting: String?
    /// The day.
    public var date: CalendarDate?
  }

  /// How a body came to a decision.
  public struct Vote: Codable, Hashable, Sendable {
    /// `without a vote`, `recorded` or `unrecorded`.
    public var kind: String
    /// In favour.
    public var yes: Int?
    /// Against.
    public var no: Int?
    /// Abstaining.
    public var abstaining: Int?
    /// Who voted how, where that is known.
    public var votes: [Ballot]
  }

  /// How one State voted.
  public struct Ballot: Codable, Hashable, Sendable {
    /// The State.
    public var party: PartyID
    /// What it did.
    public var choice: Voting.Vote.Choice
  }

  /// What the text costs.
  public struct Costed: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// The document that says it; nothing for a statement read out.
    public var symbol: DocumentSymbol?
    /// Whether there are any implications.
    public var hasImplications: Bool
    /// The amount.
    public var amount: String?
    /// The paragraphs it comes from.
    public var paragraphs: [String]
    /// What was said.
    public var words: String?
    /// The day.
    public var date: CalendarDate?
  }

  /// The adoption.
  public struct Adopted: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// The symbol of the resolution.
    public var symbol: DocumentSymbol
    /// The meeting.
    public var meeting: String
    /// The day.
    public var date: CalendarDate
    /// How.
    public var voting: Vote
    /// The committee on whose report it was adopted.
    public var committee: String?
    /// The symbol of the report.
    public var report: DocumentSymbol?
    /// The digest of the adopted text.
    public var text: Digest?
    /// The day on the masthead of the resolution.
    public var distributed: CalendarDate?
    /// The job number of the resolution.
    public var jobNumber: JobNumber?
  }

  /// That a State had meant to vote otherwise.
  public struct Corrected: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// The number of the entry with the vote.
    public var voting: Int
    /// The State.
    public var party: PartyID
    /// How it had meant to vote.
    public var meant: Voting.Vote.Choice
    /// The day.
    public var date: CalendarDate?
  }

  /// A position that was explained.
  public struct Explained: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// Who spoke.
    public var party: PartyID
    /// On whose behalf.
    public var onBehalfOf: PartyID?
    /// What kind of statement it is.
    public var kind: Explanation.Kind
    /// Whether it was made before action.
    public var isBefore: Bool
    /// The paragraphs; nothing for the whole text.
    public var paragraphs: [String]
    /// What was said.
    public var words: String?
    /// The record of the meeting.
    public var symbol: DocumentSymbol?
    /// The day.
    public var date: CalendarDate?
  }
}
