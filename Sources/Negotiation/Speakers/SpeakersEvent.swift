/// What happens to lists of speakers.
public enum SpeakersEvent: Hashable, Codable, Sendable {
  /// A list was opened.
  case opened(SpeakersList)
  /// Somebody asked for the floor.
  case registered(SpeakerRegistration)
  /// Somebody gave the floor up.
  case withdrawn(SpeakerWithdrawal)
  /// Somebody was given another place.
  case moved(SpeakerMove)
  /// Somebody spoke.
  case spoke(Speech)
}
