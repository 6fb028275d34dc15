/// What happens to lists of participants on a non-objection basis.
public enum ParticipantsEvent: Hashable, Codable, Sendable {
  /// A list was opened for names and objections.
  case opened(ParticipantsList)
  /// A name was put on it.
  case proposed(ProposedParticipant)
  /// A Member State objected to a name.
  case objected(ParticipantObjection)
  /// The general basis of an objection was made known to those who may ask for it.
  case disclosed(ObjectionDisclosure)
  /// The Assembly decided on a name.
  case decided(ParticipantDecision)
}
