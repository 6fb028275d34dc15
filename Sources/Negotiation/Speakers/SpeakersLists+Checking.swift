import DraftText

extension SpeakersLists {
  /// The rules that a command to lists of speakers has to obey.
  func check(
    _ event: SpeakersEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .opened(let list): try check(list)
    case .registered(let registration): try check(registration, at: now)
    case .withdrawn(let withdrawal):
      let (list, place) = try speaker(withdrawal.registration)
      try requireWaiting(all[list].speakers[place])
    case .moved(let move): try check(move)
    case .spoke(let speech): try check(speech)
    }
  }

  private func check(_ list: SpeakersList) throws(Refusal) {
    guard !list.title.isBlank else { throw .blank("title of the list") }
    var seen: Set<String> = []
    for limit in list.limits {
      guard limit.seconds > 0 else { throw .speakers(.limitWithoutTime(limit.speaker)) }
      guard seen.insert(limit.speaker).inserted else {
        throw .speakers(.limitTwice(limit.speaker))
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
    // A party may speak for itself and for a group, but for each only once at a time.
    let twin = list.waiting(registration.party).first { speaker in
      Set(speaker.behalf) == Set(registration.behalf)
    }
    if let twin {
      throw .speakers(.registeredTwice(registration.party, registration: twin.number))
    }
  }

  private func check(_ move: SpeakerMove) throws(Refusal) {
    let (list, place) = try speaker(move.registration)
    let speakers = all[list].speakers
    try requireWaiting(speakers[place])
    guard (1...speakers.count).contains(move.place) else {
      throw .speakers(.noPlace(move.place, of: speakers.count))
    }
    if let past = speakers[(move.place - 1)...].last(where: { $0.speech != nil }) {
      throw .speakers(.placeIsPast(move.place, speaker: past.party))
    }
  }

  private func check(_ speech: Speech) throws(Refusal) {
    let list = all[try index(of: speech.list)]
    if let seconds = speech.seconds, seconds <= 0 { throw .blank("length of the speech") }
    if let number = speech.registration {
      let (other, place) = try speaker(number)
      let speaker = all[other].speakers[place]
      guard all[other].number == speech.list else {
        throw .speakers(.otherList(number, of: all[other].number))
      }
      guard speaker.party == speech.party else {
        throw .speakers(.otherSpeaker(number, of: speaker.party))
      }
      try requireWaiting(speaker)
      return
    }
    let waiting = list.waiting(for: speech)
    guard waiting.count < 2 else {
      throw .speakers(
        .severalRegistrations(speech.party, registrations: waiting.map(\.number))
      )
    }
    guard !waiting.isEmpty || !list.list.isClosed else {
      throw .speakers(.notRegistered(speech.party))
    }
  }

  private func requireWaiting(_ speaker: TrackedSpeakersList.Speaker) throws(Refusal) {
    guard speaker.speech == nil else { throw .speakers(.spoken(speaker.number)) }
    guard !speaker.isWithdrawn else { throw .speakers(.withdrawn(speaker.number)) }
  }
}
