public import DraftText

/// Why something to proposals is refused.
public enum ProposalRefusal: Hashable, Sendable {
  /// No entry of this number is a proposal.
  case unknown(Int)
  /// The proposal was withdrawn.
  case withdrawn(Int)
  /// Another proposal took its place.
  case replaced(Int, by: Int)
  /// It wants nothing and says nothing.
  case empty
  /// It has no amendment of this place.
  case unknownAmendment(Int, of: Int)
  /// The version has no words to which an amendment could be made there.
  case misplaced(Int)
  /// Somebody takes part already.
  case alreadyPartOf(Int, PartyID)
  /// Somebody has no part in it.
  case noPartOf(Int, PartyID)
  /// Nobody would be left who makes it.
  case nobodyLeft(Int)
  /// It is said to have come later than now.
  case inTheFuture(Instant)
  /// It takes the place of one that others make, or make too.
  case ofOthers(Int)
  /// It takes the place of one that others may see than it, so that one would tell of the other.
  case otherVisibility(Int, Proposal.Visibility)
}
