public import DraftText

/// Why something to lists of speakers is refused.
public enum SpeakersRefusal: Hashable, Sendable {
  /// No entry of this number opened a list.
  case unknownList(Int)
  /// No entry of this number registered a speaker.
  case unknownRegistration(Int)
  /// A limit that gives no time.
  case limitWithoutTime(String)
  /// The list has no such kind of speaker.
  case unknownKind(String, known: [String])
  /// The party is on the list already.
  case registeredTwice(PartyID, registration: Int)
  /// Only those who registered may speak.
  case notRegistered(PartyID)
  /// The speaker gave the floor up.
  case withdrawn(Int)
  /// The speaker has spoken.
  case spoken(Int)
  /// The list has no such place.
  case noPlace(Int, of: Int)
  /// A request from later than now.
  case inTheFuture(Instant)
}
