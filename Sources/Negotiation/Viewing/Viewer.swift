public import DraftText

/// Who looks at a record, and so what of it they may see.
///
/// | | co-facilitators | whose it is | other delegations | the public |
/// |---|---|---|---|---|
/// | attributed proposal | words and names | words and names | words and names | words |
/// | unattributed proposal | words and names | words and names | words | – |
/// | for the co-facilitators | words and names | words and names | – | – |
/// | decision, until the next version is circulated | all | – | – | – |
/// | decision, from then on, on a proposal whose words are seen | all | all | all | what became of it |
/// | decision that was taken back | all | – | – | – |
/// | link of a version to a proposal whose words are seen | all | all | all | all |
/// | meeting held in the open: formal, hearing, high-level | all | all | all | when, where, what |
/// | bilateral meeting | all | all | – | – |
/// | any other meeting | all | all | all | – |
/// | intervention | words and names | words and names | words and names | – |
/// | objection under silence, by name | all | all | all | that it came |
/// | objection under silence, without a name | all | – | that it came, on what | that it came |
/// | name on a list of participants | all | – | all | – |
/// | objection to such a name | all | all | that it came | – |
/// | to whom the basis of it was told, and the basis | all | who was told | – | – |
/// | name on a list of speakers | all | all | all | – |
/// | why a deadline was lifted, a meeting moved | all | – | all | – |
/// | how a deadline was met | all | – | – | – |
/// | agreement of a small group | all | – | whoever may know of its meeting | – |
/// | any other agreement | all | – | all | which paragraphs, and on how many it is pending |
/// | who is pending, who asked to reopen and why, names of packages | all | – | all | – |
/// | reservation | all | – | all | that it came, on what |
/// | brackets opened and lifted in the room | all | – | all | the words |
/// | note | all | – | – | – |
/// | entry that was undone, and the undoing | all | – | – | – |
/// | who recorded an entry, and its digest | all | – | – | – |
/// | document submitted, its sponsors, amendments, votes and adoption | all | all | all | all |
/// | opening, co-facilitators, version, party, deadline, silence | all | all | all | all |
///
/// “Words” are what a proposal wants and the words it quotes; “names” are also all that was said
/// around them: who joined and left and why it was withdrawn, its reasons and remarks, the words
/// that nothing was made of, its source, and the clock that its time was read on. Whoever ever had
/// a part in a proposal knows it, and so does everybody who belongs to a group that did. A
/// bilateral meeting is its own for whoever took part in it or spoke at it.
///
/// A version is seen by everybody as it was circulated, with the names that stand in its text.
public enum Viewer: Hashable, Sendable {
  /// Those who keep the record; they see everything.
  case coFacilitators
  /// A party, with the groups that it belongs to: what is made on behalf of these is its own.
  case party(PartyID, groups: Set<PartyID>)
  /// Somebody who is no delegation, such as a stakeholder or an entity of the United Nations: they
  /// see what the public sees, and what is their own.
  case guest(PartyID, groups: Set<PartyID>)
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
    if isAmong(proposal.makers) { return .whole }
    switch self {
    case .coFacilitators: return .whole
    case .party:
      switch proposal.proposal.visibility {
      case .attributed: return .whole
      case .unattributed: return .words
      case .coFacilitators: return .nothing
      }
    case .guest, .everybody:
      return proposal.proposal.visibility == .attributed ? .words : .nothing
    }
  }

  /// Whether it is nobody from among the delegations.
  var isPublic: Bool {
    switch self {
    case .coFacilitators, .party: false
    case .guest, .everybody: true
    }
  }

  /// Whether what these parties do is the viewer's own.
  func isAmong(_ parties: some Sequence<PartyID>) -> Bool {
    switch self {
    case .party(let party, let groups), .guest(let party, let groups):
      parties.contains { $0 == party || groups.contains($0) }
    case .coFacilitators, .everybody: false
    }
  }
}
