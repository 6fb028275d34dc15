public import DraftText

/// Why something to lists of speakers is refused.
public enum SpeakersRefusal: Hashable, Sendable {
  /// No entry of this number opened a list.
  case unknownList(Int)
  /// No entry of this number registered a speaker.
  case unknownRegistration(Int)
  /// A limit that gives no time.
  case limitWithoutTime(String)
  /// Two limits for one kind of speaker.
  case limitTwice(String)
  /// The list has no such kind of speaker.
  case unknownKind(String, known: [String])
  /// The party is on the list already.
  case registeredTwice(PartyID, registration: Int)
  /// The party has asked for the floor several times, for itself and for others.
  case severalRegistrations(PartyID, registrations: [Int])
  /// The registration stands on another list.
  case otherList(Int, of: Int)
  /// The registration is somebody else's.
  case otherSpeaker(Int, of: PartyID)
  /// Only those who registered may speak.
  case notRegistered(PartyID)
  /// The speaker gave the floor up.
  case withdrawn(Int)
  /// The speaker has spoken.
  case spoken(Int)
  /// The list has no such place.
  case noPlace(Int, of: Int)
  /// Somebody behind the place has spoken already.
  case placeIsPast(Int, speaker: PartyID)
  /// A request from later than now.
  case inTheFuture(Instant)
}
