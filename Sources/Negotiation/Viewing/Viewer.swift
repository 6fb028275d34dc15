public import DraftText

/// Who looks at a record, and so what of it they may see.
///
/// | | co-facilitators | whose it is | other delegations | the public |
/// |---|---|---|---|---|
/// | attributed proposal | words and names | words and names | words and names | words |
/// | unattributed proposal | words and names | words and names | words | – |
/// | for the co-facilitators | words and names | words and names | – | – |
/// | intervention | words and names | words and names | words and names | – |
/// | note | all | – | – | – |
public enum Viewer: Hashable, Sendable {
  /// Those who keep the record; they see everything.
  case coFacilitators
  /// A party, with the groups that it belongs to: what is made on behalf of these is its own.
  case party(PartyID, groups: Set<PartyID>)
  /// Anybody.
  case everybody

  /// How much of a proposal somebody may see.
  enum Sight: Hashable, Sendable {
    /// All of it.
    case whole
    /// What it wants, and not whose it is.
    case words
    /// Not that it is there.
    case nothing
  }

  /// How much of a proposal the viewer may see.
  func sight(of proposal: TrackedProposal) -> Sight {
    let visibility = proposal.proposal.visibility
    switch self {
    case .coFacilitators: return .whole
    case .party(let party, let groups):
      let makers = proposal.makers
      if makers.contains(party) || !makers.isDisjoint(with: groups) { return .whole }
      switch visibility {
      case .attributed: return .whole
      case .unattributed: return .words
      case .coFacilitators: return .nothing
      }
    case .everybody: return visibility == .attributed ? .words : .nothing
    }
  }
}
