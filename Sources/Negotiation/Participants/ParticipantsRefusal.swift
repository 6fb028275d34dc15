public import DraftText

/// Why something to lists of participants is refused.
public enum ParticipantsRefusal: Hashable, Sendable {
  /// No entry of this number opened a list.
  case unknownList(Int)
  /// No entry of this number proposed a participant.
  case unknownParticipant(Int)
  /// The name is on the list already.
  case proposedTwice(String, participant: Int)
  /// Objections to the names of the list are no longer possible.
  case closed(since: Instant)
  /// The party has objected to the name already.
  case objectedTwice(PartyID, participant: Int)
  /// Nobody objected to the name.
  case nobodyObjected(Int)
  /// The Assembly has decided on the name.
  case decided(Int)
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
}
