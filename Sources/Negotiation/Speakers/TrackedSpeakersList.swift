public import DraftText

/// A list of speakers with everything that happened to it.
public struct TrackedSpeakersList: Hashable, Sendable {
  /// Somebody on the list.
  public struct Speaker: Hashable, Sendable {
    /// The number of the entry that registered the speaker; that of the speech for one who spoke
    /// without having registered.
    public var number: Int
    /// The registration; nothing for one who spoke without.
    public var registration: SpeakerRegistration?
    /// Who.
    public var party: PartyID
    /// Whether the speaker gave the floor up.
    public var isWithdrawn = false
    /// The speech, once it was held.
    public var speech: Speech?
  }

  /// The number of the entry that opened it.
  public var number: Int
  /// As it was opened.
  public var list: SpeakersList
  /// Those on the list, in the order in which they speak.
  public internal(set) var speakers: [Speaker] = []

  /// Whether a request came after registration had closed.
  public func isLate(_ registration: SpeakerRegistration) -> Bool {
    list.until.map { $0 <= registration.received } ?? false
  }

  /// How long a speaker may speak, in seconds; nothing where the list says nothing.
  public func limit(for speaker: Speaker) -> Int? {
    guard let kind = speaker.registration?.kind else { return list.limits.first?.seconds }
    return list.limits.first { $0.speaker == kind }?.seconds
  }

  /// By how many seconds a speech was too long.
  public func overrun(of speaker: Speaker) -> Int? {
    guard let taken = speaker.speech?.seconds, let limit = limit(for: speaker), taken > limit
    else { return nil }
    return taken - limit
  }

  /// Puts a speaker behind those who asked earlier; who was moved keeps the given place.
  mutating func insert(_ speaker: Speaker, received: Instant) {
    let place = speakers.lastIndex { other in
      other.registration.map { $0.received <= received } ?? true
    }
    speakers.insert(speaker, at: place.map { $0 + 1 } ?? 0)
  }
}
