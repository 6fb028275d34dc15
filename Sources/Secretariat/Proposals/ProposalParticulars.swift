public import Negotiation

/// What is said of a proposal beside what it wants.
public struct ProposalParticulars: Sendable {
  /// Who makes it; nobody where its file says so itself.
  public var parties: [String] = []
  /// On whose behalf.
  public var behalf: [String] = []
  /// The version it is about; nothing for the latest.
  public var base: String?
  /// Who may see it.
  public var visibility = Proposal.Visibility.attributed
  /// When it came, as it is typed; nothing for now.
  public var received: String?
  /// The number of the entry of the deadline in force; nothing to look for it.
  public var deadline: Int?
  /// The number of the entry with the proposal that it takes the place of.
  public var replaces: Int?
  /// What is said with it as a whole.
  public var remarks: String?
  /// For whom authors of changes write: `J. Doe=Delegation A`.
  public var authors: [String] = []
  /// What its file is; nothing to find out.
  public var form: ProposalReading.Form?

  /// Says nothing yet.
  public init() {}
}
