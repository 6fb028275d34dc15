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
    /// The last decision that gave the speaker another place.
    public var move: SpeakerMove?
    /// The speech, once it was held.
    public var speech: Speech?

    /// On whose behalf.
    public var behalf: [PartyID] { registration?.behalf ?? speech?.behalf ?? [] }

    /// Whether the speaker is still to speak.
    public var isWaiting: Bool { speech == nil && !isWithdrawn }
  }

  /// The number of the entry that opened it.
  public var number: Int
  /// As it was opened.
  public var list: SpeakersList
  /// Those on the list: who spoke, in the order in which they did, then those to come.
  public internal(set) var speakers: [Speaker] = []

  /// Whether a request came after registration had closed.
  public func isLate(_ registration: SpeakerRegistration) -> Bool {
    list.until.map { $0 <= registration.received } ?? false
  }

  /// How long a speaker may speak, in seconds; nothing where the list says nothing.
  ///
  /// Who names no kind has the limit of those who speak on behalf of others, where there is one and
  /// the speaker does, else the first.
  public func limit(for speaker: Speaker) -> Int? {
    if let kind = speaker.registration?.kind {
      return list.limits.first { $0.speaker == kind }?.seconds
    }
    let isForGroups = !speaker.behalf.isEmpty
    let own = list.limits.first { ($0.forGroups ?? false) == isForGroups }
    return (own ?? list.limits.first)?.seconds
  }

  /// By how many seconds a speech was too long.
  public func overrun(of speaker: Speaker) -> Int? {
    guard let taken = speaker.speech?.seconds, let limit = limit(for: speaker), taken > limit
    else { return nil }
    return taken - limit
  }

  /// Those of a party who are still to speak.
  func waiting(_ party: PartyID) -> [Speaker] {
    speakers.filter { $0.isWaiting && $0.party == party }
  }

  /// Those still to speak whose speech this may be.
  func waiting(for speech: Speech) -> [Speaker] {
    guard let behalf = speech.behalf else { return waiting(speech.party) }
    return waiting(speech.party).filter { Set($0.behalf) == Set(behalf) }
  }
}

extension TrackedSpeakersList {
  /// What decides who speaks earlier, where the chair has not decided.
  private struct Rank: Comparable {
    var isLate: Bool
    var isAlone: Bool
    var level: Int
    var received: Instant

    static func < (one: Rank, other: Rank) -> Bool {
      if one.isLate != other.isLate { return other.isLate }
      if one.isAlone != other.isAlone { return other.isAlone }
      if one.level != other.level { return one.level < other.level }
      return one.received < other.received
    }
  }

  private func rank(of registration: SpeakerRegistration) -> Rank {
    let levels = list.levels ?? []
    return Rank(
      isLate: isLate(registration),
      isAlone: list.groupsFirst == true && registration.behalf.isEmpty,
      level: registration.level.flatMap { levels.firstIndex(of: $0) } ?? levels.count,
      received: registration.received
    )
  }

  /// Puts a speaker behind those who have spoken and those who come earlier; who was moved keeps
  /// the given place.
  mutating func insert(_ speaker: Speaker, for registration: SpeakerRegistration) {
    let rank = rank(of: registration)
    let place = speakers.lastIndex { other in
      guard let earlier = other.registration, other.speech == nil else { return true }
      return self.rank(of: earlier) <= rank
    }
    speakers.insert(speaker, at: place.map { $0 + 1 } ?? 0)
  }

  /// Puts one who spoke behind those who spoke before.
  mutating func hear(_ speech: Speech, from speaker: Speaker) {
    var speaker = speaker
    speaker.speech = speech
    let last = speakers.lastIndex { $0.speech != nil }
    speakers.insert(speaker, at: last.map { $0 + 1 } ?? 0)
  }
}
