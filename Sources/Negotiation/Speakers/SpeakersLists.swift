import DraftText

/// The lists of speakers, as the record now knows them.
public struct SpeakersLists: Hashable, Sendable {
  /// The lists, in the order in which they were opened.
  public private(set) var all: [TrackedSpeakersList] = []

  /// The list that an entry opened.
  public subscript(number: Int) -> TrackedSpeakersList? { all.first { $0.number == number } }

  mutating func apply(
    _ event: SpeakersEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .opened(let list):
      for limit in list.limits where limit.seconds <= 0 {
        throw .speakers(.limitWithoutTime(limit.speaker))
      }
      if let meeting = list.meeting, state.consultations[meeting] == nil {
        throw .consultation(.unknown(meeting))
      }
      all.append(TrackedSpeakersList(number: entry.number, list: list))
    case .registered(let registration):
      let speaker = TrackedSpeakersList.Speaker(
        number: entry.number,
        registration: registration,
        party: registration.party
      )
      all[try index(of: registration.list)].insert(speaker, received: registration.received)
    case .withdrawn(let withdrawal):
      let (list, place) = try speaker(withdrawal.registration)
      all[list].speakers[place].isWithdrawn = true
    case .moved(let move):
      let (list, place) = try speaker(move.registration)
      let speaker = all[list].speakers.remove(at: place)
      let target = min(max(move.place, 1) - 1, all[list].speakers.count)
      all[list].speakers.insert(speaker, at: target)
    case .spoke(let speech):
      let list = try index(of: speech.list)
      let place = all[list].speakers.firstIndex { speaker in
        speaker.party == speech.party && speaker.speech == nil && !speaker.isWithdrawn
      }
      if let place {
        all[list].speakers[place].speech = speech
      } else {
        all[list].speakers.append(
          TrackedSpeakersList.Speaker(number: entry.number, party: speech.party, speech: speech)
        )
      }
    }
  }

  func check(
    _ event: SpeakersEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .opened(let list):
      guard !list.title.isBlank else { throw .blank("title of the list") }
      for limit in list.limits where limit.seconds <= 0 {
        throw .speakers(.limitWithoutTime(limit.speaker))
      }
    case .registered(let registration): try check(registration, at: now)
    case .withdrawn(let withdrawal):
      let (list, place) = try speaker(withdrawal.registration)
      try requireWaiting(all[list].speakers[place])
    case .moved(let move):
      let (list, place) = try speaker(move.registration)
      try requireWaiting(all[list].speakers[place])
      let count = all[list].speakers.count
      guard (1...count).contains(move.place) else {
        throw .speakers(.noPlace(move.place, of: count))
      }
    case .spoke(let speech):
      let list = all[try index(of: speech.list)]
      if let seconds = speech.seconds, seconds <= 0 { throw .blank("length of the speech") }
      let isRegistered = list.speakers.contains { speaker in
        speaker.party == speech.party && !speaker.isWithdrawn && speaker.speech == nil
      }
      guard isRegistered || !list.list.isClosed else {
        throw .speakers(.notRegistered(speech.party))
      }
    }
  }

  private func check(_ registration: SpeakerRegistration, at now: Instant) throws(Refusal) {
    let list = all[try index(of: registration.list)]
    guard registration.received <= now else { throw .speakers(.inTheFuture(registration.received)) }
    let known = list.list.limits.map(\.speaker)
    if let kind = registration.kind, !known.contains(kind) {
      throw .speakers(.unknownKind(kind, known: known))
    }
    let twin = list.speakers.first { speaker in
      speaker.party == registration.party && speaker.registration?.behalf == registration.behalf
        && speaker.speech == nil && !speaker.isWithdrawn
    }
    if let twin {
      throw .speakers(.registeredTwice(registration.party, registration: twin.number))
    }
  }

  private func requireWaiting(_ speaker: TrackedSpeakersList.Speaker) throws(Refusal) {
    guard speaker.speech == nil else { throw .speakers(.spoken(speaker.number)) }
    guard !speaker.isWithdrawn else { throw .speakers(.withdrawn(speaker.number)) }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .speakers(.unknownList(number))
    }
    return index
  }

  private func speaker(_ number: Int) throws(Refusal) -> (list: Int, place: Int) {
    for list in all.indices {
      let place = all[list].speakers.firstIndex { $0.number == number && $0.registration != nil }
      if let place { return (list, place) }
    }
    throw .speakers(.unknownRegistration(number))
  }
}
