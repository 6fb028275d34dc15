public import DraftText

/// Why something to the parties of a negotiation is refused.
public enum PartiesRefusal: Hashable, Sendable {
  /// Only a group has members.
  case membersOfNoGroup(String)
  /// A group that is to be a member of itself.
  case memberOfItself(String)
  /// A member that is named twice.
  case memberTwice(PartyID, of: String)
  /// Groups that would be members of each other, each of the next, as in ``MembershipCircle``.
  case circle([String])
}
