public import DraftText

/// What one proposal wants of a text, and who holds it.
public struct TextProposal: Hashable, Sendable {
  /// Who makes it: one party, or several together.
  public var holders: [PartyID]
  /// The edits; no two of them exclude each other.
  public var edits: [TextEdit]

  /// Makes a proposal.
  public init(holders: [PartyID], edits: [TextEdit]) {
    self.holders = holders
    self.edits = edits
  }
}
