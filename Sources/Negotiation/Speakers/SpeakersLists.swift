import DraftText

/// The lists of speakers, as the record now knows them.
public struct SpeakersLists: Hashable, Sendable {
  /// The lists, in the order in which they were opened.
  public private(set) var all: [TrackedSpeakersList] = []

  /// The list that an entry opened.
  public subscript(number: Int) -> TrackedSpeakersList? { all.first { $0.number == number } }

  /// The list and the speaker of a registration.
  public func registration(
    _ number: Int
  ) -> (list: TrackedSpeakersList, speaker: TrackedSpeakersList.Speaker)? {
    guard let (list, place) = try? speaker(number) else { return nil }
    return (all[list], all[list].speakers[place])
  }

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
      all[try index(of: registration.list)].insert(speaker, for: registration)
    case .withdrawn(let withdrawal):
      let (list, place) = try speaker(withdrawal.registration)
      all[list].speakers[place].isWithdrawn = true
    case .moved(let move):
      let (list, place) = try speaker(move.registration)
      var speaker = all[list].speakers.remove(at: place)
      speaker.move = move
      let target = min(max(move.place, 1) - 1, all[list].speakers.count)
      all[list].speakers.insert(speaker, at: target)
    case .spoke(let speech): try apply(speech, of: entry)
    }
  }

  private mutating func apply(_ speech: Speech, of entry: Entry) throws(Refusal) {
    let list = try index(of: speech.list)
    let place: Int?
    if let registration = speech.registration {
      let found = try speaker(registration)
      guard found.list == list else {
        throw .speakers(.otherList(registration, of: all[found.list].number))
      }
      place = found.place
    } else {
      let registered = all[list].waiting(for: speech).first?.number
      place = all[list].speakers.firstIndex { $0.number == registered }
    }
    var speaker = TrackedSpeakersList.Speaker(number: entry.number, party: speech.party)
    if let place { speaker = all[list].speakers.remove(at: place) }
    all[list].hear(speech, from: speaker)
  }

  func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .speakers(.unknownList(number))
    }
    return index
  }

  func speaker(_ number: Int) throws(Refusal) -> (list: Int, place: Int) {
    for list in all.indices {
      let place = all[list].speakers.firstIndex { $0.number == number && $0.registration != nil }
      if let place { return (list, place) }
    }
    throw .speakers(.unknownRegistration(number))
  }
}
