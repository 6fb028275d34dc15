public import DraftText
public import Negotiation

/// Proposals as they were understood, to be seen before they are recorded.
public struct ProposalPlan: Sendable {
  /// The negotiation.
  public var negotiation: String
  /// The version they are about.
  public var version: String
  /// What was read.
  public var source: String
  /// What the file was taken for; nothing where there was none.
  public var form: ProposalReading.Form?
  /// The proposals, one for each set of parties.
  public var proposals: [Proposal]
  /// What each amendment of each proposal wants, in words.
  public var sentences: [[String]]
  /// What was assumed or left out.
  public var notes: [ReadingNote]
  /// What should be looked at before it is recorded: other proposals of the same party, words that
  /// have changed since, an earlier version that the file is closer to.
  public var warnings: [String] = []
  /// Whether the deadline was over when they came.
  public var isLate: Bool
  /// The versions that were there when they were read.
  var versions: [Int]
}
