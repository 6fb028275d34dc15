/// The codes with which the International Telecommunication Union marks its proposals.
///
/// Other bodies' papers come with them; they say what is proposed for a provision as a whole.
public enum ProposalCode: String, Hashable, Sendable, CaseIterable {
  /// A new provision.
  case addition = "ADD"
  /// A provision changed in substance.
  case modification = "MOD"
  /// A provision changed in its wording alone.
  case editorialModification = "(MOD)"
  /// A provision to be suppressed.
  case suppression = "SUP"
  /// A provision that stays as it is.
  case noChange = "NOC"
  /// A provision that comes here from elsewhere.
  case movedHere = "ADD*"
  /// A provision that goes elsewhere.
  case movedAway = "SUP*"
}
