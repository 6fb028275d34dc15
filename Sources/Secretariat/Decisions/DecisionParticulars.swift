public import Negotiation

/// What somebody says who decides on amendments.
public struct DecisionParticulars: Hashable, Sendable {
  /// What becomes of them.
  public var outcome: Decision.Outcome
  /// The words that are taken up in place of those proposed, as typed.
  public var text: String?
  /// Which edits of an amendment are taken up, counted from 1; nothing for all.
  public var edits: [Int] = []
  /// Why, as delegations are told.
  public var note: String?
  /// Whether all amendments that ask for exactly the same are decided with them.
  public var takesEqual = false
  /// The last entry that the decider has seen; nothing where that is not said.
  public var after: Int?
  /// The version that the next one grows out of; nothing for the latest.
  public var version: String?

  /// Says what becomes of amendments.
  public init(_ outcome: Decision.Outcome) {
    self.outcome = outcome
  }
}

/// A decision that was worked out and not recorded yet.
public struct DecisionPlan: Hashable, Sendable {
  /// The negotiation.
  public var negotiation: String
  /// The label of the version.
  public var version: String
  /// What is to be recorded.
  public var decision: Decision
  /// What it is about and what is taken up, in lines.
  public var sentences: [String]
  /// What to think of before it is recorded.
  public var warnings: [String]
  /// The last entry that it was worked out on.
  public var after: Int
}
